/// A decimal number kept as its written digits, as a pupil multiplies on paper.
///
/// The calculator works with reduced fractions; this shares nothing with it but the result.
struct Numeral: Hashable {
  /// The digits, the last one written first.
  private let digits: [Int]
  /// How many of them stand behind the point.
  private let places: Int

  private init(digits: [Int], places: Int) {
    self.digits = digits
    self.places = places
  }

  /// Reads digits with at most one point.
  init(_ text: String) {
    let sides = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = sides.count == 2 ? String(sides[1]) : ""
    digits = (sides[0] + fraction).reversed().compactMap(\.wholeNumberValue)
    places = fraction.count
  }

  /// The number taken as so many per cent.
  var percent: Numeral { Numeral(digits: digits, places: places + 2) }

  /// The number without its point, once written with so many places behind it.
  func scaled(places wanted: Int) -> Int {
    precondition(wanted >= places, "a numeral is never cut short")
    return padded(to: wanted).reversed().reduce(0) { $0 * 10 + $1 }
  }

  /// Whether the number lies exactly between two whole ones.
  var isHalf: Bool {
    guard places > 0, digit(places - 1) == 5 else { return false }
    return (0..<places - 1).allSatisfy { digit($0) == 0 }
  }

  /// The nearest whole number, a half away from zero.
  var rounded: Int {
    let whole = digits.dropFirst(places).reversed().reduce(0) { $0 * 10 + $1 }
    return places > 0 && digit(places - 1) >= 5 ? whole + 1 : whole
  }

  static func * (left: Numeral, right: Numeral) -> Numeral {
    var columns = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, upper) in left.digits.enumerated() {
      for (j, lower) in right.digits.enumerated() { columns[i + j] += upper * lower }
    }
    return Numeral(digits: carried(columns), places: left.places + right.places)
  }

  static func + (left: Numeral, right: Numeral) -> Numeral {
    let places = max(left.places, right.places)
    let (upper, lower) = (left.padded(to: places), right.padded(to: places))
    let length = max(upper.count, lower.count)
    let columns = (0...length).map { index in
      (index < upper.count ? upper[index] : 0) + (index < lower.count ? lower[index] : 0)
    }
    return Numeral(digits: carried(columns), places: places)
  }

  private func digit(_ index: Int) -> Int { index < digits.count ? digits[index] : 0 }

  private func padded(to wanted: Int) -> [Int] {
    Array(repeating: 0, count: wanted - places) + digits
  }

  private static func carried(_ columns: [Int]) -> [Int] {
    var carry = 0
    return columns.map { column in
      let sum = column + carry
      carry = sum / 10
      return sum % 10
    }
  }
}
