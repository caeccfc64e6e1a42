package import Accounting
package import Payments
package import SQLite

extension RunStore {
  /// What a payment pays of one line, for one contributor, approved in one budget year.
  package struct Charge: Sendable {
    package let line: LineCode
    /// The budget year of the approval.
    package let year: Int
    /// Whose payable it is: another than the payee where contributors were merged.
    package let contributor: ContributorCode
    package let amount: Dong
  }

  /// What a payment pays, by line, budget year of the approval, and contributor.
  package func chargesOf(payment: Int64) throws(SQLiteError) -> [Charge] {
    try connection.cached(
      """
      SELECT r.budgetLine, e.budgetYear, s.contributor, sum(r.amount) FROM runShare r
      JOIN share s ON s.id = r.share JOIN line l ON l.id = s.line JOIN entry e ON e.seq = l.entry
      WHERE r.payment = ?1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """
    ).all(payment) { row in
      guard let line = LineCode(row.text(0)), let contributor = ContributorCode(row.text(2)) else {
        preconditionFailure("stored codes read back")
      }
      return Charge(
        line: line, year: row.int(1), contributor: contributor, amount: Dong(row.int64(3)))
    }
  }

  /// What the entry that confirmed a payment charged: a budget line, the year, the amount.
  package func spentBy(
    entry: Int64
  ) throws(SQLiteError) -> [(line: LineCode, year: Int, amount: Dong)] {
    try connection.cached(
      """
      SELECT substr(p.account, 8, length(p.account) - 12), e.budgetYear, p.debit
      FROM posting p JOIN entry e ON e.seq = p.entry
      WHERE p.entry = ?1 AND p.account GLOB 'budget:*:paid' AND p.debit > 0
      UNION ALL SELECT line, year, paid FROM yearCharge WHERE entry = ?1 AND paid > 0 ORDER BY 1, 2
      """
    ).all(entry) { row in
      guard let line = LineCode(row.text(0)) else {
        preconditionFailure("a stored line code reads back")
      }
      return (line, row.int(1), Dong(row.int64(2)))
    }
  }

  /// The payments of a run that pay what was approved for the budget year before its posting date,
  /// with that year.
  package func yearsBefore(ofRun run: Int64) throws(SQLiteError) -> [(payment: Int64, year: Int)] {
    try connection.cached(
      """
      SELECT DISTINCT r.payment, e.budgetYear FROM runShare r
      JOIN share s ON s.id = r.share JOIN line l ON l.id = s.line JOIN entry e ON e.seq = l.entry
      WHERE r.run = ?1 AND e.kind = 'approve'
        AND e.budgetYear < cast(substr(e.date, 1, 4) AS INTEGER)
      ORDER BY 2, 1
      """
    ).all(run) { ($0.int64(0), $0.int(1)) }
  }

  /// The last event date of what a payment pays.
  package func lastEvent(ofPayment payment: Int64) throws(SQLiteError) -> CivilDate? {
    try connection.cached(
      """
      SELECT max(l.eventOn) FROM runShare r JOIN share s ON s.id = r.share
      JOIN line l ON l.id = s.line WHERE r.payment = ?1
      """
    ).first(payment) { $0.optionalText(0).flatMap { CivilDate(text: $0) } } ?? nil
  }

  /// Whether someone approved a line that a payment pays.
  package func isApprover(_ actor: String, ofPayment payment: Int64) throws(SQLiteError) -> Bool {
    try connection.cached(
      """
      SELECT 1 FROM runShare r JOIN share s ON s.id = r.share JOIN line l ON l.id = s.line
      JOIN entry e ON e.seq = l.entry
      WHERE r.payment = ?1 AND e.actor = ?2 AND e.kind <> 'opening' LIMIT 1
      """
    ).first(payment, actor) { _ in true } ?? false
  }

  /// Reserves what a payment keeps back, in order.
  package func plan(_ recoupments: [Recoupment], payment: Int64) throws(SQLiteError) {
    for (ordinal, recoupment) in recoupments.enumerated() {
      let (kind, id) = (recoupment.claim.kind, recoupment.claim.id)
      try connection.cached(
        """
        INSERT INTO plannedRecoupment (payment, ordinal, advance, receivable, amount)
        VALUES (?,?,?,?,?)
        """
      ).run(
        payment, ordinal + 1, kind == .advance ? id : nil, kind == .receivable ? id : nil,
        recoupment.amount.amount)
    }
  }
}
