public import Accounting

/// What is known of a payee when a run is made, and what becomes of it (xét chi từng người).
public struct PayeeCase: Sendable {
  /// What becomes of a payee.
  public enum Outcome: Hashable, Sendable {
    /// Paid, with what is kept back.
    case paid([Recoupment])
    /// Left out.
    case leftOut(LeftOutReason)
  }

  /// What is due, before tax.
  public var gross: Dong
  /// The tax of the payment.
  public var tax: Dong
  /// Whether the money can reach the receiver: in cash, or to a known account.
  public var isReachable: Bool
  /// Whether tax can be declared for the payee.
  public var hasTaxID: Bool
  /// What the payee has still to give back.
  public var claims: [Claim]
  /// The least net payment.
  public var minimum: Dong
  /// Whether something of it is due so soon that it is paid however little it is.
  public var isDueSoon: Bool

  /// States a case.
  public init(
    gross: Dong, tax: Dong, isReachable: Bool, hasTaxID: Bool, claims: [Claim] = [],
    minimum: Dong = .zero, isDueSoon: Bool = false
  ) {
    self.gross = gross
    self.tax = tax
    self.isReachable = isReachable
    self.hasTaxID = hasTaxID
    self.claims = claims
    self.minimum = minimum
    self.isDueSoon = isDueSoon
  }

  /// Whether the payee is paid, and what is kept back.
  ///
  /// A payment that a claim takes whole pays nothing out, so that the least payment does not hold
  /// it back.
  public var outcome: Outcome {
    guard gross > .zero else { return .leftOut(.nothingToPay) }
    guard isReachable else { return .leftOut(.noAccount) }
    guard tax.isZero || hasTaxID else { return .leftOut(.noTaxID) }
    guard tax <= gross else { return .leftOut(.taxExceedsGross) }
    let recoupments = Recoupment.plan(claims, within: gross - tax)
    let net = gross - tax - recoupments.map(\.amount).sum()
    let isTakenWhole = net.isZero && !recoupments.isEmpty
    if net < minimum, !isDueSoon, !isTakenWhole { return .leftOut(.belowMinimum) }
    return .paid(recoupments)
  }
}
