/// The check digit of a tax code (mã số thuế): ten digits, and `-001` for a branch.
enum TaxCode {
  private static let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

  /// Whether a tax code has a form that is known and its check digit holds.
  ///
  /// Twelve digits are a personal identity number, used as tax code since 2025-07-01; it has no
  /// check digit.
  static func isPlausible(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isDigits(_ slice: ArraySlice<UInt8>) -> Bool {
      slice.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    switch bytes.count {
    case 12: return isDigits(bytes[...])
    case 10: return isDigits(bytes[...]) && checks(bytes[...])
    case 13: return isDigits(bytes[...]) && checks(bytes[..<10])
    case 14:
      return bytes[10] == UInt8(ascii: "-") && isDigits(bytes[..<10]) && isDigits(bytes[11...])
        && checks(bytes[..<10])
    default: return false
    }
  }

  private static func checks(_ digits: ArraySlice<UInt8>) -> Bool {
    let numbers = digits.map { Int($0) - 48 }
    let sum = zip(weights, numbers).reduce(0) { $0 + $1.0 * $1.1 }
    return 10 - sum % 11 == numbers[9]
  }
}
