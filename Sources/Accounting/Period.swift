/// A stretch of days (kỳ), both ends included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate
  /// The last day, not before the first.
  public let to: CivilDate

  /// From one day to another, `nil` when they are inverted.
  public init?(from: CivilDate, to: CivilDate) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// A whole month.
  public init(_ month: Month) {
    from = month.firstDay
    to = month.lastDay
  }

  /// Reads `2024-09`, `2024-Q3` or `2024`; `nil` otherwise.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    let isDigits = { (slice: ArraySlice<UInt8>) in
      slice.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard bytes.count == 4 || bytes.count == 7, isDigits(bytes[0..<4]),
      let year = Int(text.prefix(4))
    else { return nil }
    guard bytes.count == 7 else {
      self.init(firstMonth: 1, lastMonth: 12, of: year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    if bytes[5] == UInt8(ascii: "Q") {
      guard let quarter = Int(text.suffix(1)), (1...4).contains(quarter) else { return nil }
      self.init(firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, of: year)
    } else {
      guard isDigits(bytes[5..<7]), let month = Int(text.suffix(2)) else { return nil }
      self.init(firstMonth: month, lastMonth: month, of: year)
    }
  }

  private init?(firstMonth: Int, lastMonth: Int, of year: Int) {
    guard let first = Month(year: year, month: firstMonth),
      let last = Month(year: year, month: lastMonth)
    else { return nil }
    from = first.firstDay
    to = last.lastDay
  }

  /// Whether a day lies within.
  public func contains(_ date: CivilDate) -> Bool { from <= date && date <= to }

  /// The calendar unit that the period is exactly, where it is one.
  public var unit: Unit {
    let (first, last) = (Month(of: from), Month(of: to))
    guard from == first.firstDay, to == last.lastDay, first.year == last.year else { return .days }
    switch (first.number, last.number) {
    case (1, 12): return .year(first.year)
    case let (start, end) where start == end: return .month(first)
    case let (start, end) where end - start == 2 && start % 3 == 1:
      return .quarter(end / 3, first.year)
    default: return .days
    }
  }

  /// What a period is called.
  public enum Unit: Hashable, Sendable {
    /// A whole month.
    case month(Month)
    /// A quarter of a year.
    case quarter(Int, Int)
    /// A whole year.
    case year(Int)
    /// Any other stretch of days.
    case days
  }
}

extension Period: CustomStringConvertible {
  /// The shortest form that reads back: `2024-09`, `2024-Q3`, `2024`, else `from..to`.
  public var description: String {
    switch unit {
    case .month(let month): "\(month)"
    case .quarter(let quarter, let year): "\(year)-Q\(quarter)"
    case .year(let year): "\(year)"
    case .days: "\(from)..\(to)"
    }
  }
}
