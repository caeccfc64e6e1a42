import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `payable …`: money nobody has claimed.
enum PayableCommands {
  static let family = CommandFamily(
    name: "payable", aliases: ["phai-tra"],
    summary: Text(vi: "nhuận bút chưa ai nhận", en: "unclaimed money"), group: Groups.money,
    commands: [notice, toFund])

  private static let code = ArgumentDescription(
    "CODE", Text(vi: "mã người hưởng", en: "the contributor's code"),
    completion: .code(.contributor))

  private static let notice = Command(
    CommandDescription(
      "notice", aliases: ["thong-bao"],
      summary: Text(vi: "ghi một lần thông báo nhận tiền", en: "record a notice to the payee"),
      arguments: [code],
      options: [
        OptionDescription(
          "on", value: "D", form: .date, Text(vi: "ngày thông báo", en: "the day of the notice"),
          required: true)
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try context.contributorArgument()
    let date = try context.date("on") ?? context.stamp.today
    let count = try office.notify(code, on: date)
    try context.printOutcome(
      office, "payable-notice",
      [
        ("contributor", .text(code.text)), ("noticedOn", .text(date.description)),
        ("notices", .integer(Int64(count))),
      ],
      Text(
        vi: "\(code): đã thông báo \(count) lần",
        en: "\(code): \(count.english("notice")) given"))
  }

  private static let toFund = Command(
    CommandDescription(
      "to-fund", aliases: ["vao-quy"],
      summary: Text(
        vi: "chuyển vào quỹ nhuận bút năm sau, sau ba lần thông báo",
        en: "move it to next year's fund, after three notices"),
      arguments: [code],
      options: [
        OptionDescription(
          "decision", value: "D", form: .words,
          Text(vi: "số quyết định", en: "the decision's number"),
          required: true), Options.on,
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try context.contributorArgument()
    let date = try context.date("on") ?? context.stamp.today
    let moved = try office.moveToFund(
      code, decision: context.parsed.value("decision") ?? "", on: date)
    try context.printOutcome(
      office, "payable-to-fund",
      [
        ("contributor", .text(code.text)), ("amount", .integer(moved.amount.amount)),
        ("year", .integer(Int64(moved.year))),
      ],
      Text(
        vi: "\(moved.amount) đ của \(code) chuyển vào quỹ năm \(moved.year)",
        en: "\(moved.amount.englishText) đ of \(code) goes to the fund of \(moved.year)"))
  }
}
