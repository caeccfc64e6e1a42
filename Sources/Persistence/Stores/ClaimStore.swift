package import Accounting
package import Payments
package import SQLite

/// Receivables and advances: what was posted, given back, kept back and reserved.
package struct ClaimStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What unconfirmed runs reserve of the claim `v`.
  private static func reserved(_ column: SQL) -> SQL {
    """
    ifnull((SELECT sum(q.amount) FROM plannedRecoupment q JOIN payment p ON p.id = q.payment
        JOIN run r ON r.id = p.run WHERE q.\(column) = v.id AND r.voidedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = p.id)), 0)
    """
  }

  private static func recouped(_ column: SQL) -> SQL {
    "ifnull((SELECT sum(q.amount) FROM recoupment q WHERE q.\(column) = v.id), 0)"
  }

  private static let returned: SQL =
    "ifnull((SELECT sum(q.amount) FROM advanceReturn q WHERE q.advance = v.id), 0)"

  /// What a contributor has still to give back to a funding source, each as far as it is free.
  package func claims(
    on contributor: ContributorCode, source: FundingSource?
  ) throws(SQLiteError) -> [Claim] {
    try connection.cached(
      """
      SELECT 'receivable', v.id, v.contributor, v.line, NULL,
        v.amount - \(Self.recouped("receivable")) - \(Self.reserved("receivable"))
      FROM receivable v
      WHERE v.contributor IN \(Contributors.merged(into: "?1")) AND v.source = ifnull(?2, v.source)
      UNION ALL SELECT 'advance', v.id, v.contributor, v.line, v.year,
        v.amount - \(Self.returned) - \(Self.recouped("advance")) - \(Self.reserved("advance"))
      FROM advance v JOIN budgetLine b ON b.code = v.line
      WHERE v.contributor IN \(Contributors.merged(into: "?1")) AND b.source = ifnull(?2, b.source)
      ORDER BY 1 DESC, 2
      """
    ).all(contributor.text, source?.rawValue) { row in Self.claim(row, available: row.int64(5)) }
  }

  /// What a contributor has still to give back of what was reversed after payment.
  package func receivable(from contributor: ContributorCode) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(v.amount - \(Self.recouped("receivable"))), 0) FROM receivable v
      WHERE v.contributor IN \(Contributors.merged(into: "?1"))
      """
    ).first(contributor.text) { Dong($0.int64(0)) } ?? .zero
  }

  /// What a payment reserved to keep back, in order.
  package func planned(for payment: Int64) throws(SQLiteError) -> [Recoupment] {
    try connection.cached(
      """
      SELECT iif(q.advance IS NULL, 'receivable', 'advance'), ifnull(q.advance, q.receivable),
        ifnull(a.contributor, v.contributor), ifnull(a.line, v.line), a.year, q.amount
      FROM plannedRecoupment q LEFT JOIN advance a ON a.id = q.advance
        LEFT JOIN receivable v ON v.id = q.receivable
      WHERE q.payment = ?1 ORDER BY q.ordinal
      """
    ).all(payment) { row in
      Recoupment(claim: Self.claim(row, available: row.int64(5)), amount: Dong(row.int64(5)))
    }
  }

  /// What an entry kept back of advances, with the line and year each is reserved in.
  package func advancesRecouped(
    by entry: Int64
  ) throws(SQLiteError) -> [(line: LineCode, year: Int, amount: Dong)] {
    try connection.cached(
      """
      SELECT a.line, a.year, q.amount FROM recoupment q JOIN advance a ON a.id = q.advance
      WHERE q.entry = ?1 ORDER BY q.id
      """
    ).all(entry) { row in
      guard let line = LineCode(row.text(0)) else {
        preconditionFailure("a stored line code reads back")
      }
      return (line, row.int(1), Dong(row.int64(2)))
    }
  }

  private static func claim(_ row: Statement, available: Int64) -> Claim {
    guard let kind = Claim.Kind(rawValue: row.text(0)),
      let contributor = ContributorCode(row.text(2)), let line = LineCode(row.text(3))
    else { preconditionFailure("a stored claim reads back") }
    return Claim(
      kind: kind, id: row.int64(1), contributor: contributor, line: line,
      year: row.optionalInt(4), available: Dong(available))
  }

  /// The day an advance was paid.
  package func dayOfAdvance(_ id: Int64) throws(SQLiteError) -> CivilDate? {
    try connection.cached("SELECT paidOn FROM advance WHERE id = ?1")
      .first(id) { CivilDate(text: $0.text(0)) } ?? nil
  }

  /// An advance as it stands.
  package struct StoredAdvance: Sendable {
    package let seq: Int64
    package let contributor: ContributorCode
    package let name: String
    package let line: LineCode
    package let paidOn: CivilDate
    package let document: String
    package let amount: Dong
    package let returned: Dong
    package let recouped: Dong

    package var left: Dong { amount - returned - recouped }
  }

  /// Every advance, in the order they were paid.
  package func advances() throws(SQLiteError) -> [StoredAdvance] {
    try connection.cached(
      """
      SELECT v.entry, v.contributor, c.name, v.line, v.paidOn, v.document, v.amount,
        \(Self.returned), \(Self.recouped("advance"))
      FROM advance v JOIN contributor c ON c.code = v.contributor ORDER BY v.id
      """
    ).all { row in
      guard let contributor = ContributorCode(row.text(1)), let line = LineCode(row.text(3)),
        let paidOn = CivilDate(text: row.text(4))
      else { preconditionFailure("a stored advance reads back") }
      return StoredAdvance(
        seq: row.int64(0), contributor: contributor, name: row.text(2), line: line, paidOn: paidOn,
        document: row.text(5), amount: Dong(row.int64(6)), returned: Dong(row.int64(7)),
        recouped: Dong(row.int64(8)))
    }
  }
}
