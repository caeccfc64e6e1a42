/// A month of the civil calendar (tháng).
public struct Month: Hashable, Sendable, Comparable {
  /// Months since January of year 0.
  public let ordinal: Int

  /// The month that holds a day.
  public init(of date: CivilDate) {
    let (year, month, _) = date.components
    ordinal = year * 12 + month - 1
  }

  /// The month of a year, `nil` outside the calendar known.
  public init?(year: Int, month: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month) else { return nil }
    ordinal = year * 12 + month - 1
  }

  /// Reads `2024-09`.
  public init?(text: some StringProtocol) {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 2, words[0].utf8.count == 4, words[1].utf8.count == 2,
      let year = UInt(words[0]), let month = UInt(words[1])
    else { return nil }
    self.init(year: Int(year), month: Int(month))
  }

  private init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The year.
  public var year: Int { ordinal / 12 }
  /// The month of the year, from 1.
  public var number: Int { ordinal % 12 + 1 }
  /// The month after; December is followed by January.
  public var next: Month { Month(ordinal: ordinal + 1) }
  /// The month before; January is preceded by December.
  public var previous: Month { Month(ordinal: ordinal - 1) }

  /// The first day.
  public var firstDay: CivilDate {
    CivilDate(year: year, month: number, day: 1) ?? .earliest
  }
  /// The last day.
  public var lastDay: CivilDate {
    CivilDate(year: year, month: number, day: Self.length(year: year, month: number)) ?? .latest
  }

  /// How many days a month has.
  public static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  public static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }
}

extension Month: CustomStringConvertible {
  /// The month as data prints it, `2024-09`.
  public var description: String { "\(year)-\(number < 10 ? "0" : "")\(number)" }
}
