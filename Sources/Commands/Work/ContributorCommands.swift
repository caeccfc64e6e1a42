import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `contributor …`: the people and organisations who supply information.
enum ContributorCommands {
  static let family = CommandFamily(
    name: "contributor", aliases: ["nguoi"],
    summary: Text(vi: "người cung cấp thông tin", en: "the contributors"), group: Groups.content,
    commands: [
      importing, add, list, show, ContributorMerge.command, WithholdingCommands.commit,
      WithholdingCommands.request,
    ])

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập danh sách từ tệp", en: "take contributors from a file"),
      discussion: InputTable.contributors.columns,
      arguments: [Options.file], options: Options.table + [Options.dryRun])
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importContributors(
      context.tableFile(), isDry: context.parsed.flag("dry-run"))
    try context.printImport(office, "contributor-import", summary, grades: false)
  }

  private static let add = Command(
    CommandDescription(
      "add", aliases: ["them"], summary: Text(vi: "thêm một người", en: "add a contributor"),
      discussion: Text(
        vi: "Các tùy chọn là các cột của tệp người cung cấp thông tin.",
        en: "The options are the columns of the contributors file."),
      arguments: [ArgumentDescription("CODE", Text(vi: "mã", en: "the code"), arity: .optional)],
      options: ContributorOptions.all, synopses: ["CODE --name N --kind K [--COLUMN VALUE]…"],
      examples: [
        CommandExample(
          Text(vi: "thêm một cộng tác viên", en: "add a collaborator"),
          "nhuanbut contributor add CTV09 --name \"Nông Thị An\" --kind collaborator")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = context.parsed.argument("CODE") ?? context.parsed.value("code")
    guard let code else { throw context.parsed.refusal(.missingArgument("CODE")) }
    let others = ContributorOptions.all.filter {
      $0.name != "code" && context.parsed.isGiven($0.name)
    }
    let values = others.map { option in
      (
        column: option.name.split(separator: "-").joined(separator: "_"),
        value: context.parsed.values(option.name).joined(separator: ";")
      )
    }
    let summary = try office.addContributor([("code", code)] + values)
    context.warn(summary.findings)
    try context.printOutcome(
      office, "contributor-add", [("code", .text(code))],
      Text(vi: "đã thêm \(code)", en: "added \(code)"), warnings: summary.findings)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê", en: "list contributors"))
  ) { context throws(Failure) in
    let office = try context.office()
    try office.read { () throws(Failure) in try context.print(try office.contributorList()) }
  }

  private static let show = Command(
    CommandDescription(
      "show", aliases: ["xem"], summary: Text(vi: "xem một người", en: "show a contributor"),
      arguments: [
        ArgumentDescription("CODE", Text(vi: "mã", en: "the code"), completion: .code(.contributor))
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try context.parsed.parseArgument(
      "CODE", as: { ContributorCode($0) }, expected: Expected.code, kind: .invalidInput)
    guard let code else { preconditionFailure("the argument is required") }
    try context.print(try office.contributorList(only: code))
  }
}
