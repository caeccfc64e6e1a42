public import Accounting

/// What becomes of a line's year when it is settled (quyết toán năm; contract 4.16).
///
/// What was allotted and not paid is carried over or lapses; what was approved and not paid is
/// charged to the year after, out of that year's authority.
public struct Settlement: Hashable, Sendable {
  /// The line.
  public let line: LineCode
  /// Authority received in the year.
  public let allotted: Dong
  /// Paid in the year.
  public let paid: Dong
  /// Authority that the next year receives (chuyển nguồn).
  public let carried: Dong
  /// Authority that ends (hủy dự toán).
  public let lapsed: Dong
  /// Approved, not paid, and charged to the next year.
  public let recharged: Dong

  /// Reads a settlement back.
  public init(
    line: LineCode, allotted: Dong, paid: Dong, carried: Dong, lapsed: Dong, recharged: Dong
  ) {
    self.line = line
    self.allotted = allotted
    self.paid = paid
    self.carried = carried
    self.lapsed = lapsed
    self.recharged = recharged
  }

  /// Settles a line: money of the state lapses, other money is carried over, unless a decision
  /// carries another amount.
  public init(
    of line: BudgetLine, at position: BudgetPosition, carrying decided: Dong?
  ) throws(SettlementProblem) {
    let rest = max(.zero, position.allotted - position.paid)
    let carried = decided ?? (line.source == .other ? rest : .zero)
    guard carried <= rest else {
      throw .carriesTooMuch(line.code, rest: rest, wanted: carried)
    }
    self.init(
      line: line.code, allotted: position.allotted, paid: position.paid, carried: carried,
      lapsed: rest - carried, recharged: position.committed)
  }
}
