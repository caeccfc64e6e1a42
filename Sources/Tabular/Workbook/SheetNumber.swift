/// A number of a cell, read digit by digit and shown with the fifteen digits that a spreadsheet
/// keeps of it: `2.2999999999999998` is 2.3.
struct SheetNumber: Equatable {
  private var isNegative = false
  /// The digits without leading and trailing zeros.
  private var digits: [UInt8] = []
  /// How many of them stand before the decimal point; negative for zeros after it.
  private var point = 0

  static let precision = 15
  private static let longest = 64
  private static let widest = 40

  /// Reads `-12.5E+3`; `nil` where the bytes are no number or an absurd one.
  init?(_ text: [UInt8]) {
    var rest = text[...]
    guard !rest.isEmpty, rest.count <= Self.longest else { return nil }
    isNegative = rest.first == Byte.minus
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var hasPoint = false
    while let byte = rest.first, byte == Byte.point || (0x30...0x39).contains(byte) {
      rest = rest.dropFirst()
      if byte == Byte.point {
        if hasPoint { return nil }
        hasPoint = true
      } else {
        digits.append(byte - 0x30)
        if !hasPoint { point += 1 }
      }
    }
    guard !digits.isEmpty else { return nil }
    if let mark = rest.first {
      guard mark | 0x20 == UInt8(ascii: "e"),
        let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
        (-400...400).contains(exponent)
      else { return nil }
      point += exponent
    }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    round()
    guard abs(point) <= Self.widest else { return nil }
  }

  private mutating func round() {
    if digits.count > Self.precision {
      let isUp = digits[Self.precision] >= 5
      digits.removeSubrange(Self.precision...)
      if isUp { roundUp() }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  private mutating func roundUp() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// Whether it is so large that a spreadsheet may have lost its last digits.
  var isBeyondPrecision: Bool { point > Self.precision }

  /// Whether it has no decimals and no sign.
  var isWhole: Bool { !isNegative && digits.count <= point || digits.isEmpty }

  /// A hundred times the number.
  var hundredfold: SheetNumber {
    var number = self
    if !digits.isEmpty { number.point += 2 }
    return number
  }

  /// The whole number below it, `nil` for a negative or a large one.
  var whole: Int? {
    guard !isNegative, point <= 9 else { return nil }
    return (0..<max(0, point)).reduce(0) { value, index in
      value * 10 + (index < digits.count ? Int(digits[index]) : 0)
    }
  }

  /// The number in plain digits.
  var text: String {
    if digits.isEmpty { return "0" }
    var bytes: [UInt8] = isNegative ? [Byte.minus] : []
    if point <= 0 { bytes.append(Byte.zero) }
    for index in 0..<max(0, point) {
      bytes.append(index < digits.count ? digits[index] + 0x30 : Byte.zero)
    }
    if point < digits.count {
      bytes.append(Byte.point)
      bytes += [UInt8](repeating: Byte.zero, count: max(0, -point))
      bytes += digits[max(0, point)...].map { $0 + 0x30 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
