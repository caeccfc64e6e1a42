public import Accounting

/// Authority moved from one line to another (điều chỉnh dự toán giữa các dòng).
public struct BudgetTransfer: Hashable, Sendable {
  /// The year it is in.
  public let year: Int
  /// The line that gives.
  public let from: LineCode
  /// The line that receives.
  public let to: LineCode
  /// The amount, above zero.
  public let amount: Dong
  /// The decision's number.
  public let decision: String
  /// The day it is posted on.
  public let date: CivilDate

  /// Creates a transfer.
  public init(
    year: Int, from: LineCode, to: LineCode, amount: Dong, decision: String, date: CivilDate
  ) {
    self.year = year
    self.from = from
    self.to = to
    self.amount = amount
    self.decision = decision
    self.date = date
  }

  /// The memorandum postings.
  public var postings: [Posting] {
    Encumbrance.allot(-amount, to: from) + Encumbrance.allot(amount, to: to)
  }
}
