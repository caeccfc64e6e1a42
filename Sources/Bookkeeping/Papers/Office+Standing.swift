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
  /// The last event date among what is approved and in no run.
  public var lastToPay: CivilDate?
  /// How many approved shares are unpaid 60 days after publication (18/2014/NĐ-CP, Điều 4.10).
  public var overdue = 0
  /// Runs that are not wholly confirmed.
  public var openRuns: [String] = []
}

/// What a contributor has to come and has had (nhuận bút của một người).
public struct OwnAmounts: Sendable {
  /// Approved, in no run yet.
  public let approved: Dong
  /// In a run that is not confirmed.
  public let inRun: Dong
  /// Paid since the year began.
  public let paid: Dong
}

extension Office {
  /// The amounts of a contributor; `nil` where nobody has that code.
  public func ownAmounts(of word: String) throws(Failure) -> OwnAmounts? {
    guard let code = ContributorCode(word), try isKnown(code),
      let newYear = CivilDate(year: stamp.today.year, month: 1, day: 1)
    else { return nil }
    let amounts = try storage { () throws(StorageError) in
      try StandingStore(ledger.connection).amounts(of: code, paidSince: newYear)
    }
    return OwnAmounts(approved: amounts.approved, inRun: amounts.inRun, paid: amounts.paid)
  }

  /// Counts what is to be done.
  public func standing() throws(Failure) -> Standing {
    try storage { () throws(StorageError) in
      let store = StandingStore(ledger.connection)
      let due = try store.toPay(dueBefore: stamp.today.adding(days: -60))
      let editorial = try store.editorial()
      let runs = try RunStore(ledger.connection).all()
      return Standing(
        toGrade: editorial.toGrade, toApprove: editorial.toApprove,
        toApproveAmount: editorial.amount, span: editorial.span, toPay: due.count,
        toPayAmount: due.amount, lastToPay: due.last, overdue: due.overdue,
        openRuns: runs.filter { $0.state == "draft" || $0.state == "part-paid" }.map(\.number))
    }
  }
}
