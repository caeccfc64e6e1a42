public import Accounting

/// What is paid to one contributor with one pay date: together it is one payment.
public struct DayTotal: Hashable, Sendable {
  /// Before tax.
  public let gross: Dong
  /// The income the rate was applied to.
  public let taxable: Dong
  /// The tax withheld.
  public let tax: Dong

  /// Creates a total.
  public init(gross: Dong = .zero, taxable: Dong = .zero, tax: Dong = .zero) {
    self.gross = gross
    self.taxable = taxable
    self.tax = tax
  }
}
