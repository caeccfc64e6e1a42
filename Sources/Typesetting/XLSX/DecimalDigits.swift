/// A decimal string taken apart, so that it can be moved by places without arithmetic.
struct DecimalDigits {
  private let sign: String
  private let whole: String
  /// The digits after the point.
  let fraction: String

  /// Reads `-12.5`; nothing else is a number.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard isNumber, (1...2).contains(parts.count) else { return nil }
    sign = isNegative ? "-" : ""
    whole = String(parts[0])
    fraction = parts.count == 2 ? String(parts[1]) : ""
  }

  /// The number as it was.
  var text: String { sign + whole + (fraction.isEmpty ? "" : "." + fraction) }

  /// The number divided by a hundred: what a percentage is worth.
  var hundredth: String {
    let padded = String(repeating: "0", count: max(0, 3 - whole.count)) + whole
    return sign + padded.dropLast(2) + "." + padded.suffix(2) + fraction
  }
}
