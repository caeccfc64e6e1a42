public import Accounting

/// The sums of a statement.
public struct StatementTotals: Sendable, Hashable {
  /// Everything listed, less what was taken back.
  public private(set) var amount = Dong.zero
  /// What was paid, before tax.
  public private(set) var paid = Dong.zero
  /// The tax withheld on what was paid.
  public private(set) var tax = Dong.zero
  /// What is still to come, before tax.
  public private(set) var waiting = Dong.zero
  /// What was taken back.
  public private(set) var takenBack = Dong.zero
  /// What of it had been paid, less its tax: it is to be given back.
  public private(set) var owed = Dong.zero
  /// What the payments kept back of what was to be given back.
  public let recouped: Dong

  /// Starts with no line.
  public init(recouped: Dong = .zero) {
    self.recouped = recouped
  }

  /// Adds a line; what was returned or withdrawn is worth nothing.
  public mutating func add(_ line: StatementLine) {
    amount += line.amount
    waiting += line.waiting
    if line.kind == "reversal" {
      takenBack -= line.amount
      if line.wasPaid { owed -= line.amount - (line.tax ?? .zero) }
    } else if line.isPaid {
      paid += line.gross ?? line.amount
      tax += line.tax ?? .zero
    }
  }

  /// What was received.
  public var received: Dong { paid - tax - recouped }
}
