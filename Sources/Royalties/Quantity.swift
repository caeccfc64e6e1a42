public import Accounting

/// A quantity (số lượng, độ dài) such as a length in half pages, in ten-thousandths of its unit.
public struct Quantity: Hashable, Sendable, Comparable {
  /// The number of ten-thousandths.
  public let tenThousandths: Int64

  /// Creates a quantity from its ten-thousandths.
  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// Reads `2.5` or `2,5`, up to four decimals, above zero; `nil` otherwise.
  public init?(text: String) {
    guard let value = DecimalText.scaled(text, places: 4), value > 0 else { return nil }
    tenThousandths = value
  }

  /// The quantity as a factor of a product.
  public var exact: ExactNumber { ExactNumber(Int128(tenThousandths), over: 10_000) }

  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity without trailing zeros: `2.5`.
  public var description: String { DecimalText.plain(tenThousandths, places: 4) }
}
