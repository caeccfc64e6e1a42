/// How figures are written on Vietnamese paper: points between thousands, a decimal comma.
public enum AmountText {
  /// A whole number in groups of three: `1.234.567`, `-1.234.567`.
  public static func grouped(_ number: Int64) -> String {
    (number < 0 ? "-" : "") + grouping(String(number.magnitude))
  }

  /// A decimal string with its decimal comma: `2.5` → `2,5`, `1234.5` → `1.234,5`.
  ///
  /// What is not a decimal string is returned as it is.
  public static func decimal(_ digits: String) -> String {
    let negative = digits.hasPrefix("-")
    let parts = digits.dropFirst(negative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(isDigits) else { return digits }
    let whole = (negative ? "-" : "") + grouping(String(parts[0]))
    return parts.count == 2 ? whole + "," + parts[1] : whole
  }

  /// A decimal string as an English sentence writes it: `1234.5` → `1,234.5`.
  public static func english(_ digits: String) -> String {
    let paper = decimal(digits)
    if paper == digits { return digits }
    let swapped: [Character: Character] = [".": ",", ",": "."]
    return String(paper.map { swapped[$0] ?? $0 })
  }

  /// A date as `dd/mm/yyyy`.
  public static func date(year: Int, month: Int, day: Int) -> String {
    padded(day, 2) + "/" + padded(month, 2) + "/" + padded(year, 4)
  }

  private static func grouping(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
