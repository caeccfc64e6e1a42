/// An account of the journal (tài khoản).
public enum Account: Hashable, Sendable {
  /// What a budget line has spent.
  case expense(LineCode)
  /// What is owed to a contributor.
  case payable(ContributorCode)
  /// Tax withheld and not yet remitted.
  case tax
  /// Money paid out of a funding source.
  case cash(FundingSource)
  /// What a contributor must give back.
  case receivable(ContributorCode)
  /// What a contributor was advanced.
  case advance(ContributorCode)
  /// A position of a budget line: a memorandum account, outside the general ledger.
  case budget(LineCode, BudgetState)

  /// The position of money within a budget line.
  public enum BudgetState: String, Sendable, CaseIterable {
    /// Authority received (dự toán được giao), a credit.
    case allotted
    /// Authority not yet used (còn lại), a debit.
    case available
    /// Reserved by an approval (đã duyệt, chưa chi), a debit.
    case committed
    /// Paid out (đã chi), a debit.
    case paid
  }

  /// The account's name in the journal.
  public var name: String {
    switch self {
    case .expense(let line): "expense:\(line)"
    case .payable(let contributor): "payable:\(contributor)"
    case .tax: "tax"
    case .cash(let source): "cash:\(source.rawValue)"
    case .receivable(let contributor): "receivable:\(contributor)"
    case .advance(let contributor): "advance:\(contributor)"
    case .budget(let line, let state): "budget:\(line):\(state.rawValue)"
    }
  }
}
