/// Reading and writing of numbers as people write them, digit by digit.
public enum DecimalText {
  /// Reads a decimal of at most `places` decimals, `.` or `,` as the mark, scaled by 10^places.
  ///
  /// `nil` where the text is not such a number or has more than twelve whole digits.
  public static func scaled(_ text: String, places: Int) -> Int64? {
    var value: Int64 = 0
    var digits = 0
    var decimals = -1
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0:
        isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if decimals >= 0 { decimals += 1 }
        digits += 1
        guard decimals <= places, digits <= 12 + max(0, decimals) else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard decimals < 0, digits > 0 else { return nil }
        decimals = 0
      default:
        return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    for _ in 0..<(places - max(0, decimals)) { value *= 10 }
    return isNegative ? -value : value
  }

  /// Reads whole digits, or groups of exactly three by `.`, at most eighteen digits.
  public static func wholeNumber(_ text: String) -> Int64? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let body = text.utf8.dropFirst(isNegative ? 1 : 0)
    let groups = body.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if groups.count > 1 {
      // `0.001` is a decimal, not a thousand groups of nothing.
      guard (1...3).contains(groups[0].count), groups[0].first != UInt8(ascii: "0"),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    var value: Int64 = 0
    var digits = 0
    for byte in groups.joined() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      digits += 1
      guard digits <= 18 else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    guard digits > 0 else { return nil }
    return isNegative ? -value : value
  }

  /// Writes a scaled number without trailing zeros, `2.5`.
  public static func plain(_ value: Int64, places: Int) -> String {
    var divisor: UInt64 = 1
    for _ in 0..<places { divisor *= 10 }
    let whole = value.magnitude / divisor
    var rest = value.magnitude % divisor
    let sign = value < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var width = places
    while rest % 10 == 0 {
      rest /= 10
      width -= 1
    }
    let digits = String(rest)
    let padding = String(repeating: "0", count: width - digits.utf8.count)
    return "\(sign)\(whole).\(padding)\(digits)"
  }

  /// Writes a scaled number as Vietnamese papers do, `2,5`.
  public static func paper(_ value: Int64, places: Int) -> String {
    plain(value, places: places).split(separator: ".").joined(separator: ",")
  }

  /// Writes a whole number in groups of three, `1.234.567`.
  public static func grouped(_ value: Int64, by separator: Unicode.Scalar = ".") -> String {
    let digits = Array(String(value.magnitude).utf8)
    var bytes: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        bytes.append(UInt8(ascii: separator))
      }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How many there are (số lượng), as messages write it.
extension Int {
  /// In groups of three, `6.000`.
  public var paperText: String { DecimalText.grouped(Int64(self)) }
  /// In English text, `6,000`.
  public var englishText: String { DecimalText.grouped(Int64(self), by: ",") }
  /// So many of a thing in English text: `1 row`, `6,000 rows`.
  public func english(_ one: String, _ many: String? = nil) -> String {
    "\(englishText) \(self == 1 ? one : many ?? one + "s")"
  }
}
