/// One side of an entry (định khoản): an amount on the debit or the credit of an account.
public struct Posting: Hashable, Sendable {
  /// The account.
  public let account: Account
  /// The debit (nợ), not negative.
  public let debit: Dong
  /// The credit (có), not negative.
  public let credit: Dong

  private init(_ account: Account, debit: Dong, credit: Dong) {
    self.account = account
    self.debit = debit
    self.credit = credit
  }

  /// Debits an account; a negative amount credits it.
  public static func debit(_ account: Account, _ amount: Dong) -> Posting {
    amount.isNegative
      ? Posting(account, debit: .zero, credit: -amount)
      : Posting(account, debit: amount, credit: .zero)
  }

  /// Credits an account; a negative amount debits it.
  public static func credit(_ account: Account, _ amount: Dong) -> Posting {
    debit(account, -amount)
  }
}

extension Sequence<Posting> {
  /// Whether debits equal credits, in the general ledger and in the budget memoranda each.
  public var isBalanced: Bool {
    var (general, budget) = (Dong.zero, Dong.zero)
    for posting in self {
      if case .budget = posting.account {
        budget += posting.debit - posting.credit
      } else {
        general += posting.debit - posting.credit
      }
    }
    return general.isZero && budget.isZero
  }
}
