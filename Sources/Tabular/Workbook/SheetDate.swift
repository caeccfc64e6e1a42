/// The days of a workbook, numbered from the end of 1899 or the beginning of 1904.
enum SheetDate {
  /// The date of a day's number as `yyyy-mm-dd`; the time of the day is left out.
  ///
  /// Spreadsheets count a 29 February 1900 that never was; its number is no date.
  static func text(day: Int, from1904: Bool) -> String? {
    guard (0..<2_958_466).contains(day) else { return nil }
    if from1904 { return civil(day - 24_107) }
    switch day {
    case 0, 60: return nil
    case 1..<60: return civil(day - 25_568)
    default: return civil(day - 25_569)
    }
  }

  /// The date so many days after 1970-01-01.
  private static func civil(_ days: Int) -> String {
    // Years run from March here, so that a leap day comes last.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let day = shifted % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let isNextYear = month >= 10
    return pad(era * 400 + year + (isNextYear ? 1 : 0), 4) + "-"
      + pad(isNextYear ? month - 9 : month + 3, 2) + "-" + pad(dayOfMonth, 2)
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
