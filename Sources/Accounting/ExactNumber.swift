/// An exact number: the product of a calculation before its one rounding.
///
/// A reduced fraction of 128-bit integers. Every factor of an amount is exact in it, so an
/// amount is rounded once, at the end of its line.
public struct ExactNumber: Hashable, Sendable {
  /// The numerator, with the sign.
  public let numerator: Int128
  /// The denominator, above zero, without a common factor with the numerator.
  public let denominator: Int128

  /// One.
  public static let one = ExactNumber(1)
  /// Nothing.
  public static let zero = ExactNumber(0)

  /// Creates a whole number.
  public init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Creates a fraction; the denominator must be above zero.
  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0, "a denominator is above zero")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  /// An amount of đồng.
  public init(_ amount: Dong) { self.init(amount.amount) }
  /// A coefficient.
  public init(_ coefficient: Coefficient) {
    self.init(Int128(coefficient.tenThousandths), over: 10_000)
  }
  /// A percentage as a share of the whole: 65 % is 0,65.
  public init(_ percentage: Percentage) {
    self.init(Int128(percentage.hundredths), over: 10_000)
  }

  /// Reads what `description` writes: a decimal of up to twelve places, or `a/b`.
  public init?(text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let above = Int128(halves[0]), let below = Int128(halves[1]), below > 0 else {
        return nil
      }
      self.init(above, over: below)
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let places = parts.count == 2 ? parts[1].utf8.count : 0
    guard parts.count <= 2, places <= 12, parts.allSatisfy({ !$0.isEmpty }),
      let digits = Int128(parts.joined())
    else { return nil }
    self.init(digits, over: (0..<places).reduce(Int128(1)) { power, _ in power * 10 })
  }

  /// The product, or `nil` where it is beyond 128 bits.
  public func multiplied(by other: ExactNumber) -> ExactNumber? {
    // Cancelling crosswise first keeps every product that fits within reach.
    let left = Self.greatestCommonDivisor(numerator.magnitude, other.denominator.magnitude)
    let right = Self.greatestCommonDivisor(other.numerator.magnitude, denominator.magnitude)
    let above = (numerator / Int128(left))
      .multipliedReportingOverflow(by: other.numerator / Int128(right))
    let below = (denominator / Int128(right))
      .multipliedReportingOverflow(by: other.denominator / Int128(left))
    guard !above.overflow, !below.overflow else { return nil }
    return ExactNumber(above.partialValue, over: below.partialValue)
  }

  /// The sum, or `nil` where it is beyond 128 bits.
  public func adding(_ other: ExactNumber) -> ExactNumber? {
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    let above = left.partialValue.addingReportingOverflow(right.partialValue)
    guard !left.overflow, !right.overflow, !below.overflow, !above.overflow else { return nil }
    return ExactNumber(above.partialValue, over: below.partialValue)
  }

  /// Whether this is below the other number.
  public func isLess(than other: ExactNumber) -> Bool {
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    if left <= UInt128(UInt64.max), right <= UInt128(UInt64.max) {
      var (a, b) = (UInt64(left), UInt64(right))
      while b != 0 { (a, b) = (b, a % b) }
      return UInt128(max(a, 1))
    }
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// A decimal without trailing zeros where it ends within twelve places, else `a/b`.
  public var description: String {
    var scaled = numerator
    var places = 0
    while places < 12, scaled % denominator != 0, scaled.magnitude < UInt128.max / 200 {
      scaled *= 10
      places += 1
    }
    guard scaled % denominator == 0, let value = Int64(exactly: scaled / denominator) else {
      return "\(numerator)/\(denominator)"
    }
    return DecimalText.plain(value, places: places)
  }
}

extension ExactNumber {
  /// A decimal without trailing zeros, rounded half away from zero where it does not end within
  /// `places`.
  public func decimalText(places: Int) -> String {
    let scale = (0..<places).reduce(UInt128(1)) { power, _ in power * 10 }
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let (high, low) = rest.multipliedFullWidth(by: scale)
    let (quotient, remainder) = denominator.magnitude.dividingFullWidth((high, low))
    let decimals = quotient + (remainder >= denominator.magnitude - remainder ? 1 : 0)
    let units = whole + decimals / scale
    var digits = String(decimals % scale)
    digits = String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = numerator < 0 && (units > 0 || !digits.isEmpty) ? "-" : ""
    return digits.isEmpty ? "\(sign)\(units)" : "\(sign)\(units).\(digits)"
  }
}
