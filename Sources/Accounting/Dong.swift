/// An amount of money (đồng Việt Nam), whole đồng.
public struct Dong: Hashable, Sendable, Comparable {
  /// The number of đồng.
  public let amount: Int64

  /// Nothing.
  public static let zero = Dong(0)
  /// The greatest amount accepted for a single line of a ledger: one below a thousand tỷ.
  ///
  /// Nine million lines of this size still add up without overflow.
  public static let lineLimit = Dong(999_999_999_999)
  /// The greatest amount accepted for a budget: one below a million tỷ.
  public static let budgetLimit = Dong(999_999_999_999_999)

  /// Creates an amount of whole đồng.
  public init(_ amount: Int64) {
    self.amount = amount
  }

  /// Reads digits, or groups of exactly three digits separated by `.`; `nil` otherwise.
  ///
  /// A leading `-` is read; a limit is the caller's concern.
  public init?(text: String) {
    guard let amount = DecimalText.wholeNumber(text) else { return nil }
    self.init(amount)
  }

  /// Whether nothing is owed either way.
  public var isZero: Bool { amount == 0 }
  /// Whether the amount is below zero.
  public var isNegative: Bool { amount < 0 }

  public static func < (left: Dong, right: Dong) -> Bool { left.amount < right.amount }
  /// The sum; an overflow is a defect, prevented by the limits at the edges.
  public static func + (left: Dong, right: Dong) -> Dong { Dong(left.amount + right.amount) }
  /// The difference.
  public static func - (left: Dong, right: Dong) -> Dong { Dong(left.amount - right.amount) }
  /// The opposite amount.
  public static prefix func - (amount: Dong) -> Dong { Dong(-amount.amount) }
  /// Adds in place.
  public static func += (left: inout Dong, right: Dong) { left = left + right }
  /// Subtracts in place.
  public static func -= (left: inout Dong, right: Dong) { left = left - right }
}

extension Dong: CustomStringConvertible {
  /// The amount as papers print it, `1.234.567`.
  public var description: String { DecimalText.grouped(amount) }
  /// The amount as an English sentence writes it, `1,234,567`.
  public var englishText: String { DecimalText.grouped(amount, by: ",") }
}

extension Sequence<Dong> {
  /// The sum of all amounts.
  public func sum() -> Dong { reduce(.zero, +) }
}
