/// Days as spreadsheets count them, from 30 December 1899 as 0; right from March 1900 on.
enum SerialDay {
  private static let first = civilDay(year: 1899, month: 12, day: 30)

  static func number(year: Int, month: Int, day: Int) -> Int {
    civilDay(year: year, month: month, day: day) - first
  }

  /// Days of the Gregorian calendar, counted in years that begin in March.
  private static func civilDay(year: Int, month: Int, day: Int) -> Int {
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
  }
}
