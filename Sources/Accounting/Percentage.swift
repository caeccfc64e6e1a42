/// A percentage (tỷ lệ phần trăm), in hundredths of a per cent.
public struct Percentage: Hashable, Sendable, Comparable {
  /// The number of hundredths of a per cent.
  public let hundredths: Int64

  /// The greatest percentage read from an input: 1.000.000 %.
  public static let limit = Percentage(hundredths: 100_000_000)
  /// Nothing.
  public static let zero = Percentage(hundredths: 0)
  /// The whole.
  public static let whole = Percentage(hundredths: 10_000)

  /// Creates a percentage from its hundredths of a per cent.
  public init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  /// Creates a whole percentage.
  public init(_ percent: Int) {
    self.init(hundredths: Int64(percent) * 100)
  }

  /// Reads `33.33` or `33,33`, up to two decimals, not negative, without the sign; else `nil`.
  public init?(text: String) {
    guard let value = DecimalText.scaled(text, places: 2),
      (0...Self.limit.hundredths).contains(value)
    else { return nil }
    self.init(hundredths: value)
  }

  public static func < (left: Percentage, right: Percentage) -> Bool {
    left.hundredths < right.hundredths
  }
  /// The sum.
  public static func + (left: Percentage, right: Percentage) -> Percentage {
    Percentage(hundredths: left.hundredths + right.hundredths)
  }
}

extension Percentage: CustomStringConvertible {
  /// The number of per cent without the sign and without trailing zeros: `12.5`.
  public var description: String { DecimalText.plain(hundredths, places: 2) }
  /// The number as papers and Vietnamese sentences write it: `12,5`.
  public var paperText: String { DecimalText.paper(hundredths, places: 2) }
}
