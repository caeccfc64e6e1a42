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

  /// Reads the name of an account back; `nil` for what is none.
  public init?(name: String) {
    let words = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (words[0], words.count) {
    case ("tax", 1): self = .tax
    case ("expense", 2):
      guard let line = LineCode(words[1]) else { return nil }
      self = .expense(line)
    case ("cash", 2):
      guard let source = FundingSource(rawValue: words[1]) else { return nil }
      self = .cash(source)
    case ("payable", 2), ("receivable", 2), ("advance", 2):
      guard let contributor = ContributorCode(words[1]) else { return nil }
      self =
        switch words[0] {
        case "payable": .payable(contributor)
        case "receivable": .receivable(contributor)
        default: .advance(contributor)
        }
    case ("budget", 3):
      guard let line = LineCode(words[1]), let state = BudgetState(rawValue: words[2]) else {
        return nil
      }
      self = .budget(line, state)
    default: return nil
    }
  }

  /// Whether it is a memorandum account of the budget, outside the general ledger.
  public var isBudget: Bool {
    if case .budget = self { true } else { false }
  }
}
