public import Accounting

/// The day whose law applies to a part (ngày áp dụng pháp luật).
public struct LawDate: Hashable, Sendable {
  /// The day on which table, ceiling and unit value are looked up.
  public let date: CivilDate
  /// The transitional clause, where the day is that of the assignment (287/2026/NĐ-CP, 19.1).
  public let transition: Citation?

  /// A day, with the transitional clause behind it where there is one.
  public init(date: CivilDate, transition: Citation? = nil) {
    self.date = date
    self.transition = transition
  }
}
