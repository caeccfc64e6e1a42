public import Accounting
public import Diagnostics
import Persistence
import Royalties
import SQLite

/// Where the ledger stands, in a few numbers (tình hình sổ).
public struct Standing: Sendable {
  /// Parts published and not graded.
  public var toGrade = 0
  /// Parts graded and not approved, with their sum.
  public var toApprove = 0
  /// The sum of what is graded and not approved.
  public var toApproveAmount = Dong.zero
  /// The earliest and the last publication date among what is to do.
  public var span: (from: CivilDate, to: CivilDate)?
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
    try storage { () throws(SQLiteError) in
      var standing = Standing()
      try connection.cached(
        """
        SELECT count(*) FILTER (WHERE p.status IN ('recorded', 'returned')),
          count(*) FILTER (WHERE p.status = 'graded' AND l.id IS NULL),
          ifnull(sum(p.amount) FILTER (WHERE p.status = 'graded' AND l.id IS NULL), 0),
          min(p.publishedOn), max(p.publishedOn)
        FROM part p LEFT JOIN line l ON l.content = p.id
        WHERE p.status IN ('recorded', 'returned', 'graded')
        """
      ).forEach { row in
        standing.toGrade = row.int(0)
        standing.toApprove = row.int(1)
        standing.toApproveAmount = Dong(row.int64(2))
        if let from = row.optionalText(3).flatMap({ CivilDate(text: $0) }),
          let to = row.optionalText(4).flatMap({ CivilDate(text: $0) })
        {
          standing.span = (from, to)
        }
      }
      try connection.cached(
        """
        SELECT count(*), ifnull(sum(s.amount), 0) FROM share s
        WHERE s.amount <> 0 AND NOT EXISTS (SELECT 1 FROM runShare r WHERE r.share = s.id)
        """
      ).forEach { row in
        standing.toPay = row.int(0)
        standing.toPayAmount = Dong(row.int64(1))
      }
      standing.openRuns = try RunStore(connection).all()
        .filter { $0.state == "draft" || $0.state == "part-paid" }.map(\.number)
      return standing
    }
  }
}
