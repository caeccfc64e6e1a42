import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `period …`: the months of the books.
enum PeriodCommands {
  static let family = CommandFamily(
    name: "period", aliases: ["ky"], summary: Text(vi: "khóa sổ tháng", en: "closing of months"),
    group: Groups.money, commands: [close, list])

  private static let close = Command(
    CommandDescription(
      "close", aliases: ["khoa"],
      summary: Text(vi: "khóa sổ một tháng, không mở lại", en: "close a month for good"),
      arguments: [
        ArgumentDescription("P", Text(vi: "tháng, ví dụ 2024-09", en: "a month, such as 2024-09"))
      ],
      options: [
        OptionDescription(
          flag: "force",
          Text(vi: "khóa dù còn khoản chưa duyệt", en: "close over lines not yet approved")),
        Options.reason(required: false),
      ])
  ) { context throws(Failure) in
    guard
      let month = try context.parsed.parseArgument(
        "P", as: { Month(text: $0) },
        expected: Text(vi: "tháng, ví dụ 2024-09", en: "a month, such as 2024-09"))
    else { preconditionFailure("the argument is required") }
    let reason = context.parsed.value("reason")
    let isForced = context.parsed.flag("force")
    if isForced, reason == nil { throw Failure(PeriodProblem.forceNeedsReason) }
    let office = try context.office()
    try office.close(month, forcedBecause: isForced ? reason : nil)
    try context.printOutcome(
      office, "period-close", [("period", .text(month.description)), ("state", .text("closed"))],
      Text(vi: "đã khóa sổ tháng \(month)", en: "\(month) is closed"))
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê các tháng", en: "list the months"))
  ) { context throws(Failure) in
    try context.print(try context.office().periodList())
  }
}
