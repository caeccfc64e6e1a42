import Accounting
import Bookkeeping
import Diagnostics

/// `contributor …`: the people and organisations who supply information.
enum ContributorCommands {
  static let family = CommandFamily(
    name: "contributor", aliases: ["nguoi"],
    summary: Text(vi: "người cung cấp thông tin", en: "the contributors"), group: Groups.content,
    commands: [importing, list, show, ContributorMerge.command])

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập danh sách từ tệp", en: "take contributors from a file"),
      arguments: [Options.file], options: [Options.dryRun])
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importContributors(
      context.parsed.argument("FILE") ?? "-", isDry: context.parsed.flag("dry-run"))
    try context.printImport(office, "contributor-import", summary)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê", en: "list contributors"))
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.contributorList())
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
    try context.print(try office.contributorList(only: code))
  }
}
