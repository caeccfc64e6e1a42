/// How figures are written on Vietnamese paper: points between thousands, a decimal comma.
public enum AmountText {
  /// A whole number in groups of three: `1.234.567`, `-1.234.567`.
  public static func grouped(_ number: Int64) -> String {
    // Nineteen digits, six points and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 26) { space in
      var (start, digits, rest) = (space.count, 0, number.magnitude)
      func put(_ byte: UInt8) {
        start -= 1
        space[start] = byte
      }
      repeat {
        if digits > 0, digits.isMultiple(of: 3) { put(UInt8(ascii: ".")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        (rest, digits) = (rest / 10, digits + 1)
      } while rest > 0
      if number < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: space[start...], as: UTF8.self)
    }
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
    precondition((0...9999).contains(year), "a year has four digits")
    return String(unsafeUninitializedCapacity: 10) { space in
      func put(_ number: Int, at index: Int) {
        space[index] = UInt8(ascii: "0") + UInt8(number / 10)
        space[index + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      put(day, at: 0)
      put(month, at: 3)
      put(year / 100, at: 6)
      put(year % 100, at: 8)
      (space[2], space[5]) = (UInt8(ascii: "/"), UInt8(ascii: "/"))
      return 10
    }
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
}
