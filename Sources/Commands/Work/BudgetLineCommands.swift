import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Legislation
import Royalties
import Typesetting

/// `budget line …`: the lines themselves.
enum BudgetLineCommands {
  static let family = CommandFamily(
    name: "line", aliases: ["dong"], summary: Text(vi: "dòng dự toán", en: "budget lines"),
    group: Groups.money, commands: [add, set])

  private static let code = ArgumentDescription(
    "CODE", Text(vi: "mã dòng", en: "the line's code"))

  private static func facts(required: Bool) -> [OptionDescription] {
    [
      OptionDescription(
        "name", value: "N", form: .words, Text(vi: "tên dòng", en: "the line's name"),
        required: required),
      OptionDescription(
        "source", value: "S", Text(vi: "nguồn kinh phí", en: "the funding source"),
        required: required, choices: FundingSource.allCases.map(\.rawValue)),
      OptionDescription(
        "category", value: "C", Text(vi: "nội dung chi", en: "the cost category"),
        required: required, choices: CostCategory.allCases.map(\.rawValue)),
      OptionDescription(
        "site", value: "CODE", Text(vi: "trang giữ kinh phí", en: "the site that holds it"),
        completion: .code(.site)),
      OptionDescription(
        "index", value: "CODE", Text(vi: "tiểu mục", en: "the item of the state budget index")),
      OptionDescription("chapter", value: "CODE", Text(vi: "chương", en: "its chapter")),
      OptionDescription("section", value: "CODE", Text(vi: "loại, khoản", en: "its section")),
    ]
  }

  private static let add = Command(
    CommandDescription(
      "add", aliases: ["them"], summary: Text(vi: "thêm dòng", en: "add a line"),
      arguments: [code], options: facts(required: true),
      examples: [
        CommandExample(
          Text(vi: "dòng nguồn khác cho nhuận bút", en: "a line of other money for royalties"),
          "nhuanbut budget line add NBK --name \"Nhuận bút, nguồn khác\" --source other "
            + "--category royalties")
      ])
  ) { context throws(Failure) in
    guard
      let code = try context.parsed.parseArgument(
        "CODE", as: { LineCode($0) }, expected: Expected.code, kind: .invalidInput)
    else { preconditionFailure("the argument is required") }
    let office = try context.office()
    let change = try context.lineChange(in: office)
    guard let source = change.source, let category = change.category else {
      preconditionFailure("the options are required")
    }
    try office.addBudgetLine(
      code, name: change.name ?? "", source: source, category: category,
      site: change.site ?? .portal, index: change.index, chapter: change.chapter,
      section: change.section)
    try context.printLine(try office.budgetLine(code.text), "budget-line-add", office)
  }

  private static let set = Command(
    CommandDescription(
      "set", aliases: ["dat"],
      summary: Text(vi: "sửa dòng, kiểm soát chi", en: "change a line or its control"),
      discussion: Text(
        vi: "Nguồn và nội dung chi không đổi được nữa khi dòng đã có bút toán. Giá trị cũ, người "
          + "sửa và ngày sửa được giữ lại.",
        en: "Source and category are fixed once posted to. The old values, who changed them and "
          + "when are kept."),
      arguments: [
        ArgumentDescription(
          "CODE", Text(vi: "mã dòng", en: "the line's code"), completion: .code(.line))
      ],
      options: facts(required: false) + [
        OptionDescription(
          "control", value: "K",
          Text(vi: "vượt dự toán thì cảnh báo hay chặn", en: "what overspending meets"),
          choices: BudgetControl.allCases.map(\.rawValue)),
        Options.decision,
      ],
      rules: [
        .atLeastOne([
          "name", "source", "category", "site", "index", "chapter", "section", "control",
        ]), .needs("control", "decision"),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    var change = try context.lineChange(in: office)
    change.control = context.parsed.value("control").flatMap { BudgetControl(rawValue: $0) }
    change.decision = context.parsed.value("decision")
    let line = try office.setBudgetLine(context.parsed.argument("CODE") ?? "", change)
    try context.printLine(line, "budget-line-set", office)
  }
}

extension Context {
  fileprivate func lineChange(in office: Office) throws(Failure) -> BudgetLineChange {
    var change = BudgetLineChange()
    change.name = parsed.value("name")
    change.source = parsed.value("source").flatMap { FundingSource(rawValue: $0) }
    change.category = parsed.value("category").flatMap { CostCategory(rawValue: $0) }
    if let site = parsed.value("site") { change.site = try office.site(site) }
    change.index = parsed.value("index")
    change.chapter = parsed.value("chapter")
    change.section = parsed.value("section")
    return change
  }

  fileprivate func printLine(_ line: BudgetLine, _ name: String, _ office: Office) throws(Failure) {
    try printOutcome(
      office, name,
      [
        ("line", .text(line.code.text)), ("name", .text(line.name)),
        ("source", .text(line.source.rawValue)), ("category", .text(line.category.rawValue)),
        ("site", .text(line.site.text)), ("index", .optional(line.index)),
        ("chapter", .optional(line.chapter)), ("section", .optional(line.section)),
        ("control", .text(line.control.rawValue)),
      ],
      Text(
        vi: "dòng \(line.code): \(line.name)", en: "line \(line.code): \(line.name)"))
  }
}
