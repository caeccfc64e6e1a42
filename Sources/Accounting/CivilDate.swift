/// A day of the civil calendar (ngày dương lịch), without time or zone.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  public let dayNumber: Int32

  /// The first day the program knows, 1900-01-01.
  public static let earliest = CivilDate(daysOf(year: 1900, month: 1, day: 1))
  /// The last day the program knows, 9999-12-31.
  public static let latest = CivilDate(daysOf(year: 9999, month: 12, day: 31))

  private init(_ dayNumber: Int) {
    self.dayNumber = Int32(dayNumber)
  }

  /// The day with this number, `nil` outside the calendar known.
  public init?(dayNumber: Int64) {
    let range = Int64(Self.earliest.dayNumber)...Int64(Self.latest.dayNumber)
    guard range.contains(dayNumber) else { return nil }
    self.dayNumber = Int32(dayNumber)
  }

  /// The day of this year, month and day, `nil` where there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month),
      (1...Month.length(year: year, month: month)).contains(day)
    else { return nil }
    self.init(Self.daysOf(year: year, month: month, day: day))
  }

  /// Reads `yyyy-mm-dd` or `dd/mm/yyyy`; `nil` otherwise.
  public init?(text: String) {
    // Dates are read by the million, so that what can be lent is not copied.
    if let date = text.utf8.withContiguousStorageIfAvailable({ Self(utf8: $0) }) {
      guard let date else { return nil }
      self = date
    } else {
      self.init(utf8: Array(text.utf8))
    }
  }

  private init?<Bytes: RandomAccessCollection<UInt8>>(utf8 bytes: Bytes) where Bytes.Index == Int {
    let separator = UInt8(ascii: "-")
    if bytes.count == 10, bytes[4] == separator, bytes[7] == separator {
      self.init(year: bytes[0..<4], month: bytes[5..<7], day: bytes[8..<10])
    } else {
      let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count),
        (1...2).contains(parts[1].count)
      else { return nil }
      self.init(year: parts[2], month: parts[1], day: parts[0])
    }
  }

  private init?<Digits: Collection<UInt8>>(year: Digits, month: Digits, day: Digits) {
    func number(_ digits: Digits) -> Int? {
      var value = 0
      for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(year), let month = number(month), let day = number(day) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    // The year is counted from March, so that the leap day ends it.
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { components.year }
  /// The month that holds the day.
  public var month: Month { Month(of: self) }

  /// The day so many days later, or earlier when negative; held within the calendar known.
  public func adding(days: Int) -> CivilDate {
    let moved = Int(dayNumber) + days
    return CivilDate(min(max(moved, Int(Self.earliest.dayNumber)), Int(Self.latest.dayNumber)))
  }

  /// How many days after the other this day is.
  public func days(since other: CivilDate) -> Int { Int(dayNumber) - Int(other.dayNumber) }

  /// The day as papers print it, `dd/mm/yyyy`.
  public var paperText: String {
    let (year, month, day) = components
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  private static func daysOf(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDate: CustomStringConvertible {
  /// The day as data prints it, `yyyy-mm-dd`.
  public var description: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { space in
      func put(_ number: Int, at index: Int) {
        space[index] = UInt8(ascii: "0") + UInt8(number / 10)
        space[index + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      put(year / 100, at: 0)
      put(year % 100, at: 2)
      put(month, at: 5)
      put(day, at: 8)
      (space[4], space[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }
}
