/// A coefficient (hệ số) by which a unit value is multiplied, in ten-thousandths.
public struct Coefficient: Hashable, Sendable, Comparable {
  /// The number of ten-thousandths.
  public let tenThousandths: Int64

  /// The greatest coefficient read from an input.
  public static let limit = Coefficient(tenThousandths: 99_999_999)
  /// Nothing.
  public static let zero = Coefficient(tenThousandths: 0)

  /// Creates a coefficient from its ten-thousandths.
  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// Creates a whole coefficient.
  public init(_ whole: Int) {
    self.init(tenThousandths: Int64(whole) * 10_000)
  }

  /// Reads `2.5` or `2,5`, up to four decimals, not negative; `nil` otherwise.
  public init?(text: String) {
    guard let value = DecimalText.scaled(text, places: 4),
      (0...Self.limit.tenThousandths).contains(value)
    else { return nil }
    self.init(tenThousandths: value)
  }

  public static func < (left: Coefficient, right: Coefficient) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension Coefficient: CustomStringConvertible {
  /// The coefficient as data prints it, without trailing zeros: `2.5`.
  public var description: String { DecimalText.plain(tenThousandths, places: 4) }
  /// The coefficient as papers and Vietnamese sentences write it: `2,5`.
  public var paperText: String { DecimalText.paper(tenThousandths, places: 4) }
}
