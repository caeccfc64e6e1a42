public import Accounting

/// A posted share as far as it can still be reversed (phần đã ghi sổ, còn có thể đảo).
public struct ReversibleShare: Hashable, Sendable {
  /// What was paid of it.
  public struct Payment: Hashable, Sendable {
    /// Whom it was paid to: the survivor, where contributors were merged.
    public let payee: ContributorCode
    /// The entry that paid it.
    public let entry: Int64
    /// What stood in the run, before tax.
    public let gross: Dong
    /// The part of the payment's tax that fell on it.
    public let tax: Dong
    /// What was reversed since, before tax.
    public let reversed: Dong
    /// The tax taken back since.
    public let reversedTax: Dong

    /// States what was paid.
    public init(
      payee: ContributorCode, entry: Int64, gross: Dong, tax: Dong, reversed: Dong,
      reversedTax: Dong
    ) {
      self.payee = payee
      self.entry = entry
      self.gross = gross
      self.tax = tax
      self.reversed = reversed
      self.reversedTax = reversedTax
    }

    /// The tax that goes back with an amount: in proportion, counted from the whole so that the
    /// parts sum to it, the last đồng with the last part.
    public func tax(of amount: Dong) -> Dong {
      let upTo = reversed + amount
      let numerator = Int128(tax.amount) * Int128(upTo.amount)
      let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: Int128(gross.amount))
      let isUp = remainder * 2 >= Int128(gross.amount)
      return Dong(Int64(quotient) + (isUp ? 1 : 0)) - reversedTax
    }
  }

  /// The row of the share.
  public let id: Int64
  /// Whom it is owed to.
  public let contributor: ContributorCode
  /// What was posted.
  public let amount: Dong
  /// What was reversed of it already.
  public let reversed: Dong
  /// The run that holds it unconfirmed.
  public let draftRun: String?
  /// What was paid of it.
  public let payment: Payment?

  /// States a share.
  public init(
    id: Int64, contributor: ContributorCode, amount: Dong, reversed: Dong, draftRun: String?,
    payment: Payment?
  ) {
    self.id = id
    self.contributor = contributor
    self.amount = amount
    self.reversed = reversed
    self.draftRun = draftRun
    self.payment = payment
  }

  /// What is left of it.
  public var left: Dong { amount - reversed }
}

/// What is reversed of one share (phần đảo).
public struct ShareReversal: Hashable, Sendable {
  /// The share.
  public let share: ReversibleShare
  /// How much, above zero.
  public let amount: Dong
  /// The tax that goes back, nothing before payment.
  public let tax: Dong

  /// What becomes a debt of the payee: what was received for it.
  public var receivable: Dong { share.payment == nil ? .zero : amount - tax }
}

/// How much of each share a reversal takes (lập bút toán đảo).
public enum ReversalPlan {
  /// Reverses all that is left, or an amount of it, split over the shares by what is left.
  ///
  /// - Throws: where nothing is left, more is wanted than is left, or an unconfirmed run holds a
  ///   share.
  public static func plan(
    _ shares: [ReversibleShare], amount: Dong?
  ) throws(ReversalProblem) -> [ShareReversal] {
    let standing = shares.filter { $0.left > .zero }
    let left = standing.map(\.left).sum()
    guard left > .zero else { throw .nothingLeft }
    if let amount, amount > left { throw .moreThanLeft(wanted: amount, left: left) }
    if let amount, amount <= .zero { throw .amountNotPositive }
    let parts = Split.byLargestRemainder(amount ?? left, weights: standing.map(\.left.amount))
    let reversals = zip(standing, parts).filter { $0.1 > .zero }.map { share, part in
      ShareReversal(share: share, amount: part, tax: share.payment?.tax(of: part) ?? .zero)
    }
    if let held = reversals.first(where: { $0.share.draftRun != nil }),
      let run = held.share.draftRun
    {
      throw .inDraftRun(run, contributor: held.share.contributor)
    }
    return reversals
  }
}
