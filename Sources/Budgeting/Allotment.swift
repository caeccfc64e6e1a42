public import Accounting

/// Authority given to a line, or taken from it (giao, bổ sung, giảm dự toán).
public struct Allotment: Hashable, Sendable {
  /// What sort of decision it rests on.
  public enum Kind: String, Sendable, CaseIterable {
    /// The year's first authority; there is one a line and year.
    case initial
    /// An addition.
    case supplement
    /// A reduction; the amount is positive.
    case reduction
  }

  /// The year it is for.
  public let year: Int
  /// The line it is for.
  public let line: LineCode
  /// The amount, above zero.
  public let amount: Dong
  /// What sort of decision.
  public let kind: Kind
  /// The decision's number.
  public let decision: String
  /// The decision's date; it may lie in the year before.
  public let date: CivilDate

  /// Creates an allotment.
  public init(
    year: Int, line: LineCode, amount: Dong, kind: Kind, decision: String, date: CivilDate
  ) {
    self.year = year
    self.line = line
    self.amount = amount
    self.kind = kind
    self.decision = decision
    self.date = date
  }

  /// The change of the line's authority, negative for a reduction.
  public var change: Dong { kind == .reduction ? -amount : amount }

  /// The memorandum postings.
  public var postings: [Posting] { Encumbrance.allot(change, to: line) }
}
