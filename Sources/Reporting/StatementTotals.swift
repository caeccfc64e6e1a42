public import Accounting

/// What a contributor gave back, and is still to give back.
public struct StatementClaims: Sendable, Hashable {
  /// What the payments of the lines kept back.
  public let recouped: Dong
  /// What is left today of all that is to be given back.
  public let outstanding: Dong

  /// States both.
  public init(recouped: Dong = .zero, outstanding: Dong = .zero) {
    self.recouped = recouped
    self.outstanding = outstanding
  }
}

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
  /// What of it had been paid, less its tax.
  private var receivable = Dong.zero
  private let claims: StatementClaims

  /// Starts with no line.
  public init(_ claims: StatementClaims = StatementClaims()) {
    self.claims = claims
  }

  /// Adds a line; what was returned or withdrawn is worth nothing.
  public mutating func add(_ line: StatementLine) {
    amount += line.amount
    waiting += line.waiting
    if line.kind == "reversal" {
      takenBack -= line.amount
      if line.wasPaid { receivable -= line.amount - (line.tax ?? .zero) }
    } else if line.isPaid {
      paid += line.gross ?? line.amount
      tax += line.tax ?? .zero
    }
  }

  /// What the payments kept back of what was to be given back.
  public var recouped: Dong { claims.recouped }
  /// What was received.
  public var received: Dong { paid - tax - recouped }
  /// What of the receivable is still to be given back.
  public var owed: Dong { min(receivable, claims.outstanding) }
}
