public import Accounting

/// Where a line stands in a year (tình hình thực hiện dự toán).
public struct BudgetPosition: Hashable, Sendable {
  /// Authority received.
  public var allotted: Dong
  /// Approved and not yet paid.
  public var committed: Dong
  /// Paid, before tax was taken out.
  public var paid: Dong

  /// Creates a position.
  public init(allotted: Dong = .zero, committed: Dong = .zero, paid: Dong = .zero) {
    self.allotted = allotted
    self.committed = committed
    self.paid = paid
  }

  /// The sum of two positions, or a position after a change.
  public static func + (left: BudgetPosition, right: BudgetPosition) -> BudgetPosition {
    BudgetPosition(
      allotted: left.allotted + right.allotted, committed: left.committed + right.committed,
      paid: left.paid + right.paid)
  }

  /// Adds a change in place.
  public static func += (left: inout BudgetPosition, right: BudgetPosition) {
    left = left + right
  }

  /// Adds a debit of one of the memorandum accounts; authority is their credit.
  public mutating func add(debit: Dong, of state: Account.BudgetState) {
    switch state {
    case .allotted: allotted -= debit
    case .committed: committed += debit
    case .paid: paid += debit
    case .available: break
    }
  }

  /// Committed and paid together.
  public var used: Dong { committed + paid }

  /// What may still be approved.
  public var left: Dong { allotted - committed - paid }

  /// (committed + paid) × 100 ÷ allotted to one decimal, half away from zero; `nil` at nothing.
  public var percent: String? {
    guard allotted > .zero else { return nil }
    let used = Int128((committed + paid).amount) * 1_000
    let (quotient, remainder) = used.quotientAndRemainder(
      dividingBy: Int128(allotted.amount))
    let isHalf = remainder.magnitude * 2 >= UInt128(allotted.amount)
    let rounded = isHalf ? quotient + used.signum() : quotient
    return DecimalText.plain(Int64(rounded), places: 1)
  }
}
