public import Accounting

/// How the use of a line keeps pace with the year (tiến độ thực hiện dự toán).
public struct BudgetPace: Sendable {
  /// The budget year.
  public let year: Int
  /// The day it is looked at.
  public let today: CivilDate

  /// Looks at a year on a day.
  public init(year: Int, today: CivilDate) {
    self.year = year
    self.today = today
  }

  /// The part of the year gone by the end of the day, per cent with one decimal.
  public var gone: String {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return "0" }
    let days = last.days(since: first) + 1
    let passed = min(max(today.days(since: first) + 1, 0), days)
    return DecimalText.plain(Int64((passed * 2_000 + days) / (days * 2)), places: 1)
  }

  /// What a line will have used when the year ends, at the rate of its full months.
  ///
  /// What the full months used, and for each month to come as much as they did on average, weighed
  /// by what a unit of coefficient costs then where the line pays by it. No less than is used
  /// already; `nil` before a full month has used anything.
  ///
  /// - Parameters:
  ///   - total: what is used by now (committed and paid).
  ///   - used: what each month of posting used (committed and paid).
  ///   - weight: what the same work costs in a month.
  public func forecast(
    total: Dong, used: [Month: Dong], weight: (Month) -> ExactNumber
  ) -> Dong? {
    let current = Month(of: today)
    guard today.year <= year else { return total }
    let months = (1...12).compactMap { Month(year: year, month: $0) }
    let (full, rest) = (months.filter { $0 < current }, months.filter { $0 >= current })
    let done = used.filter { $0.key < current }.map(\.value).sum()
    guard done > .zero, let before = Self.sum(full.map(weight)), before.numerator > 0,
      let after = Self.sum(rest.map(weight)),
      let ratio = after.multiplied(
        by: ExactNumber(before.denominator, over: before.numerator)),
      let more = ExactNumber(done).multiplied(by: ratio).flatMap({ Rounding.dong($0) })
    else { return nil }
    return max(done + more, total)
  }

  private static func sum(_ numbers: [ExactNumber]) -> ExactNumber? {
    numbers.reduce(ExactNumber.zero) { sum, number in sum?.adding(number) }
  }
}
