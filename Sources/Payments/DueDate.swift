public import Accounting
public import Legislation

/// By when a royalty is to be paid (thời hạn trả nhuận bút; 18/2014/NĐ-CP, Điều 4.10).
public enum DueDate {
  /// How many days before a due date the least payment no longer holds an amount back.
  public static let grace = 31

  /// The last day for a royalty published on a day, `nil` where the law sets no term.
  public static func of(publishedOn: CivilDate, under rules: Rules) -> CivilDate? {
    rules.paymentTerm(publishedOn: publishedOn)?.dueOn(publishedOn: publishedOn)
  }

  /// Whether something due on a day is paid on a pay date however little it is.
  public static func isNear(_ due: CivilDate, on payDate: CivilDate) -> Bool {
    payDate >= due.adding(days: -grace)
  }

  /// How many days a due date has passed by a day; never below nothing.
  public static func daysOverdue(_ due: CivilDate, on date: CivilDate) -> Int {
    max(0, date.days(since: due))
  }
}
