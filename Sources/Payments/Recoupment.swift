public import Accounting

/// What a contributor has still to give back (khoản phải thu, tạm ứng chưa thu hồi).
public struct Claim: Hashable, Sendable {
  /// What it comes from.
  public enum Kind: String, Sendable {
    /// A paid line was reversed.
    case receivable
    /// Money was advanced.
    case advance
  }

  /// What it comes from.
  public let kind: Kind
  /// Its posted row.
  public let id: Int64
  /// Whose account bears it.
  public let contributor: ContributorCode
  /// The budget line it came from.
  public let line: LineCode
  /// The budget year an advance is committed in; of a receivable nothing.
  public let year: Int?
  /// What is left of it and in no unconfirmed run.
  public let available: Dong

  /// States a claim.
  public init(
    kind: Kind, id: Int64, contributor: ContributorCode, line: LineCode, year: Int?,
    available: Dong
  ) {
    self.kind = kind
    self.id = id
    self.contributor = contributor
    self.line = line
    self.year = year
    self.available = available
  }

  /// The account it stands on.
  public var account: Account {
    switch kind {
    case .receivable: .receivable(contributor)
    case .advance: .advance(contributor)
    }
  }
}

/// What a payment keeps back of a claim (thu hồi qua đợt chi trả).
public struct Recoupment: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// How much, above zero.
  public let amount: Dong

  /// States a recoupment.
  public init(claim: Claim, amount: Dong) {
    self.claim = claim
    self.amount = amount
  }

  /// What a payment can keep back: receivables before advances, the oldest first, never more than
  /// is paid out after tax.
  public static func plan(_ claims: [Claim], within net: Dong) -> [Recoupment] {
    var left = net
    var planned: [Recoupment] = []
    let ordered =
      claims.filter { $0.kind == .receivable }.sorted { $0.id < $1.id }
      + claims.filter { $0.kind == .advance }.sorted { $0.id < $1.id }
    for claim in ordered where left > .zero && claim.available > .zero {
      let amount = min(left, claim.available)
      planned.append(Recoupment(claim: claim, amount: amount))
      left -= amount
    }
    return planned
  }

  /// What was kept back, over the lines of a payment by what each pays out after tax.
  public static func split(_ recouped: Dong, over nets: [Dong]) -> [Dong] {
    guard recouped > .zero else { return nets.map { _ in .zero } }
    return Split.byLargestRemainder(recouped, weights: nets.map { max($0.amount, 0) })
  }
}
