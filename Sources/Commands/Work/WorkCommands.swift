import Accounting
import Bookkeeping
import Diagnostics
import Royalties
import Typesetting

/// `work …`: creation, conversion and digitisation of information (Điều 16.2).
enum WorkCommands {
  static let family = CommandFamily(
    name: "work", aliases: ["tao-lap"],
    summary: Text(vi: "công việc tạo lập, số hóa thông tin", en: "creation work"),
    group: Groups.content, commands: [importing, list])

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập công việc từ tệp", en: "take works from a file"),
      discussion: InputTable.works.columns,
      arguments: [Options.file], options: [Options.dryRun] + Options.table)
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importWorks(
      context.tableFile(), isDry: context.parsed.flag("dry-run"))
    try context.printImport(office, "work-import", summary)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê công việc", en: "list works"),
      options: [Options.period, Options.from, Options.to, Options.site, Options.own],
      rules: [Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.worksList(
      period: try context.period(), site: try context.site(in: office))
    try office.read { () throws(Failure) in try context.print(report) }
  }

  /// `report works`.
  static let report = Command(
    CommandDescription(
      "works", aliases: ["tao-lap"],
      summary: Text(vi: "bảng thanh toán tạo lập thông tin", en: "the creation work of a period"),
      options: [Options.period, Options.from, Options.to, Options.site, Options.own],
      rules: [Options.needsPeriod, Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.worksReport(
      period: try context.requiredPeriod(), site: try context.site(in: office))
    try office.read { () throws(Failure) in try context.print(report) }
  }

  /// `rates unit`.
  static let unitRate = Command(
    CommandDescription(
      "unit", aliases: ["don-vi"],
      summary: Text(
        vi: "đặt mức chi của đơn vị cho công việc tạo lập",
        en: "set the unit's own rate for creation work"),
      arguments: [
        ArgumentDescription(
          "ACTIVITY", Text(vi: "mã công việc", en: "the activity's code"),
          completion: .code(.activity)),
        ArgumentDescription("AMOUNT", Text(vi: "mức chi, đồng", en: "the rate in đồng")),
      ],
      options: [
        OptionDescription(
          "decision", value: "D", form: .words,
          Text(vi: "số quyết định", en: "the decision's number"),
          required: true),
        OptionDescription(
          "from", value: "D", form: .date, Text(vi: "từ ngày", en: "the first day"), required: true),
      ],
      examples: [
        CommandExample(
          Text(vi: "mức nhập văn bản từ 1/1/2024", en: "the rate for text from 1 January 2024"),
          "nhuanbut rates unit entry-text 8000 --decision \"QĐ 12\" --from 2024-01-01")
      ])
  ) { context throws(Failure) in
    guard
      let amount = try context.parsed.parseArgument(
        "AMOUNT", as: { Dong(text: $0) }, expected: Expected.money, kind: .invalidInput),
      let from = try context.date("from"), let activity = context.parsed.argument("ACTIVITY")
    else { preconditionFailure("the arguments are required") }
    let office = try context.office()
    let rate = UnitRate(
      activity: activity, amount: amount, decision: context.parsed.value("decision") ?? "",
      from: from)
    try office.setUnitRate(rate)
    try context.printOutcome(
      office, "rates-unit",
      [
        ("activity", .text(activity)), ("amount", .integer(amount.amount)),
        ("from", .text(from.description)), ("decision", .text(rate.decision)),
      ],
      Text(
        vi: "từ \(from.paperText) mức chi “\(activity)” của đơn vị là \(amount) đ",
        en: "from \(from) the unit's rate for “\(activity)” is \(amount.englishText) đ"))
  }
}
