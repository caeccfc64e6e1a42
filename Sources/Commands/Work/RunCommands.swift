import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Files
import Typesetting

/// `run …`: payment runs.
enum RunCommands {
  static let family = CommandFamily(
    name: "run", aliases: ["dot"], summary: Text(vi: "đợt chi trả", en: "payment runs"),
    group: Groups.money, commands: [create, show, list, confirm, void, giveBack])

  private static let number = ArgumentDescription(
    "N", Text(vi: "số đợt, ví dụ 2024-001", en: "the run's number, such as 2024-001"),
    completion: .code(.run))
  private static let only = OptionDescription(
    "only", value: "CODE", Text(vi: "chỉ những người này", en: "only these contributors"),
    takesList: true, completion: .code(.contributor))

  private static let create = Command(
    CommandDescription(
      "create", aliases: ["lap"],
      summary: Text(vi: "lập đợt chi trả", en: "make a payment run"),
      options: [
        Options.period, Options.from, Options.to,
        OptionDescription(
          "pay-date", value: "D", form: .date, Text(vi: "ngày chi", en: "when it is paid")),
        OptionDescription(
          "source", value: "S", Text(vi: "nguồn kinh phí", en: "the funding source"),
          choices: FundingSource.allCases.map(\.rawValue)),
        OptionDescription(
          "line", value: "L", Text(vi: "chỉ dòng dự toán này", en: "only this budget line"),
          completion: .code(.line)), only,
      ], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    let office = try context.office()
    var request = RunRequest(period: try context.requiredPeriod())
    request.isBoundedBelow = context.parsed.isGiven("from")
    request.payDate = try context.date("pay-date")
    request.source = context.parsed.value("source").flatMap { FundingSource(rawValue: $0) }
    if let line = context.parsed.value("line") { request.line = try office.budgetLine(line).code }
    request.only = try context.contributors("only")
    let number = try office.createRun(request)
    context.warn(try office.runWarnings(number))
    try context.print(try office.runReport(number))
    if context.isSpoken {
      try StandardOutput.write("\(number)\n")
    }
  }

  private static let show = Command(
    CommandDescription(
      "show", aliases: ["xem"], summary: Text(vi: "xem một đợt", en: "show a run"),
      arguments: [number])
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.runReport(context.parsed.argument("N") ?? ""))
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê các đợt", en: "list runs"))
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.runList())
  }

  private static let confirm = Command(
    CommandDescription(
      "confirm", aliases: ["xac-nhan"],
      summary: Text(vi: "xác nhận đã chi", en: "confirm that it was paid"), arguments: [number],
      options: [
        OptionDescription(
          "paid-on", value: "D", form: .date, Text(vi: "ngày đã chi", en: "the day it was paid")),
        only,
        OptionDescription(
          "document", value: "D", form: .words, Text(vi: "số chứng từ", en: "the document's number")
        ),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let number = context.parsed.argument("N") ?? ""
    var findings = Findings()
    let paidOn = try context.pastDate(
      "paid-on", otherwise: try office.payDate(ofRun: number), warning: &findings)
    let count = try office.confirm(
      run: number, paidOn: paidOn,
      only: try context.contributors("only"),
      document: context.parsed.value("document"))
    context.warn(findings)
    guard context.isText else {
      try context.print(try office.confirmationReport(number, confirmed: count))
      return
    }
    try context.printOutcome(
      office, "run-confirm", [],
      Text(
        vi: "đợt \(number): đã xác nhận chi cho \(count.paperText) người",
        en: "run \(number): \(count.english("payee")) confirmed"))
  }

  private static let void = Command(
    CommandDescription(
      "void", aliases: ["huy"],
      summary: Text(
        vi: "hủy đợt, trả các khoản chưa chi về đã duyệt", en: "void what is not yet confirmed"),
      arguments: [number], options: [Options.reason()])
  ) { context throws(Failure) in
    let office = try context.office()
    let number = context.parsed.argument("N") ?? ""
    try office.void(run: number, reason: context.parsed.value("reason") ?? "")
    try context.printOutcome(
      office, "run-void", [("run", .text(number))],
      Text(vi: "đã hủy đợt \(number)", en: "run \(number) is void"))
  }

  private static let giveBack = Command(
    CommandDescription(
      "return", aliases: ["tra-ve"],
      summary: Text(vi: "ghi chuyển khoản bị trả lại", en: "transfers that came back"),
      arguments: [number],
      options: [
        OptionDescription(
          "only", value: "CODE", Text(vi: "những người này", en: "these contributors"),
          takesList: true, required: true, completion: .code(.contributor)),
        OptionDescription(
          "on", value: "D", form: .date, Text(vi: "ngày tiền quay về", en: "the day it came back"),
          required: true), Options.reason(),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let number = context.parsed.argument("N") ?? ""
    var findings = Findings()
    let sum = try office.returnPayments(
      of: number, only: try context.contributors("only"),
      on: try context.pastDate("on", warning: &findings) ?? context.stamp.today,
      reason: context.parsed.value("reason") ?? "")
    context.warn(findings)
    try context.printOutcome(
      office, "run-return", [("run", .text(number)), ("amount", .integer(sum.amount))],
      Text(
        vi: "đợt \(number): \(sum) đ đã quay về, các khoản lại chờ chi",
        en: "run \(number): \(sum.englishText) đ came back, its lines wait to be paid again"),
      warnings: findings)
  }
}
