import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Typesetting

/// `advance …`: money paid before it is earned.
enum AdvanceCommands {
  static let family = CommandFamily(
    name: "advance", aliases: ["tam-ung"], summary: Text(vi: "tạm ứng", en: "advances"),
    group: Groups.money, commands: [pay, giveBack, list])

  private static let code = ArgumentDescription(
    "CODE", Text(vi: "mã người nhận", en: "the contributor's code"),
    completion: .code(.contributor))
  private static let amount = ArgumentDescription(
    "AMOUNT", Text(vi: "số tiền dương", en: "a positive amount"))
  private static let on = OptionDescription(
    "on", value: "D", form: .date,
    Text(vi: "ngày chi, ngày hoàn", en: "the day it was paid or came back"),
    required: true)

  private static let pay = Command(
    CommandDescription(
      "pay", aliases: ["chi"],
      summary: Text(
        vi: "chi tạm ứng; các đợt chi sau thu hồi", en: "pay an advance; the next runs keep it back"
      ),
      arguments: [code, amount],
      options: [
        OptionDescription(
          "line", value: "L", Text(vi: "dòng dự toán", en: "the budget line"), required: true,
          completion: .code(.line)), on,
        OptionDescription(
          "document", value: "T", form: .words,
          Text(vi: "số chứng từ", en: "the document's number"),
          required: true),
      ],
      examples: [
        CommandExample(
          Text(vi: "tạm ứng 2 triệu", en: "advance two million"),
          "nhuanbut advance pay C01 2.000.000 --line NB --on 2024-09-10 --document PC-07")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let (code, amount) = try context.advance()
    let line = try office.budgetLine(context.parsed.value("line") ?? "").code
    var findings = Findings()
    let date = try context.pastDate("on", warning: &findings) ?? context.stamp.today
    let (seq, overspent) = try office.payAdvance(
      to: code, amount: amount, line: line, on: date,
      document: context.parsed.value("document") ?? "")
    for warning in overspent.warnings { findings.add(warning) }
    context.warn(findings)
    try context.printOutcome(
      office, "advance-pay",
      [
        ("seq", .integer(seq)), ("contributor", .text(code.text)), ("line", .text(line.text)),
        ("amount", .integer(amount.amount)), ("paidOn", .text(date.description)),
      ],
      Text(
        vi: "đã tạm ứng \(amount) đ cho \(code), bút toán \(seq)",
        en: "\(amount.englishText) đ advanced to \(code), entry \(seq)"),
      warnings: findings)
  }

  private static let giveBack = Command(
    CommandDescription(
      "return", aliases: ["hoan"],
      summary: Text(vi: "ghi tiền tạm ứng hoàn lại", en: "an advance given back"),
      arguments: [code, amount], options: [on])
  ) { context throws(Failure) in
    let office = try context.office()
    let (code, amount) = try context.advance()
    var findings = Findings()
    let date = try context.pastDate("on", warning: &findings) ?? context.stamp.today
    try office.returnAdvance(of: code, amount: amount, on: date)
    context.warn(findings)
    try context.printOutcome(
      office, "advance-return",
      [
        ("contributor", .text(code.text)), ("amount", .integer(amount.amount)),
        ("returnedOn", .text(date.description)),
      ],
      Text(
        vi: "\(code) đã hoàn \(amount) đ tạm ứng",
        en: "\(code) gave back \(amount.englishText) đ"), warnings: findings)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê tạm ứng", en: "list advances"))
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.advanceList())
  }
}

extension Context {
  /// The contributor of the argument CODE.
  func contributorArgument() throws(Failure) -> ContributorCode {
    let code = try parsed.parseArgument(
      "CODE", as: { ContributorCode($0) }, expected: Expected.code, kind: .invalidInput)
    guard let code else { preconditionFailure("the argument is required") }
    return code
  }

  fileprivate func advance() throws(Failure) -> (ContributorCode, Dong) {
    let amount = try parsed.parseArgument(
      "AMOUNT", as: { Dong(text: $0).flatMap { $0 <= .lineLimit ? $0 : nil } },
      expected: Expected.money, kind: .invalidInput)
    guard let amount else { preconditionFailure("the argument is required") }
    return (try contributorArgument(), amount)
  }
}
