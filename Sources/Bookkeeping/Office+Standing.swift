public import Accounting
public import Diagnostics
import Persistence
import Royalties

/// Where the ledger stands, in a few numbers (tình hình sổ).
public struct Standing: Sendable {
  /// Parts published and not graded.
  public var toGrade = 0
  /// Parts graded and not approved, with their sum.
  public var toApprove = 0
  /// The sum of what is graded and not approved.
  public var toApproveAmount = Dong.zero
  /// The earliest and the last publication date among what is to do.
  public var span: Period?
  /// Approved shares that no run holds, and their sum.
  public var toPay = 0
  /// The sum of what is approved and in no run.
  public var toPayAmount = Dong.zero
  /// Runs that are not wholly confirmed.
  public var openRuns: [String] = []
}

extension Office {
  /// Counts what is to be done.
  public func standing() throws(Failure) -> Standing {
    try storage { () throws(StorageError) in
      let store = StandingStore(ledger.connection)
      let (editorial, due) = (try store.editorial(), try store.toPay())
      let runs = try RunStore(ledger.connection).all()
      return Standing(
        toGrade: editorial.toGrade, toApprove: editorial.toApprove,
        toApproveAmount: editorial.amount, span: editorial.span, toPay: due.count,
        toPayAmount: due.amount,
        openRuns: runs.filter { $0.state == "draft" || $0.state == "part-paid" }.map(\.number))
    }
  }
}
