package import Accounting
package import SQLite

extension RunStore {
  /// Marks a run void; its unconfirmed shares are free again, its numbers stay used.
  package func void(_ run: Int64, reason: String, stamp: Stamp) throws(SQLiteError) {
    try connection.cached("UPDATE run SET voidedAt = ?2, voidReason = ?3 WHERE id = ?1")
      .run(run, stamp.recordedAt, reason)
    try connection.cached(
      """
      UPDATE runShare SET isLive = 0 WHERE run = ?1
        AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = runShare.payment)
      """
    ).run(run)
  }

  /// The first payee of a run, not yet confirmed, that a later live run of the same pay date pays
  /// too, and so counted in its tax. From the payroll, from organisations and under a commitment
  /// nothing is withheld, whatever else is paid that day.
  package func countedLater(
    _ run: StoredRun
  ) throws(SQLiteError) -> (run: String, contributor: ContributorCode)? {
    try connection.cached(
      """
      SELECT n.number, p.contributor FROM payment p
      JOIN payment q ON q.contributor = p.contributor AND q.run > p.run
      JOIN run n ON n.id = q.run AND n.payDate = ?2
      WHERE p.run = ?1 AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = p.id)
        AND (n.voidedAt IS NULL OR EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = q.id))
        AND NOT EXISTS (SELECT 1 FROM paymentReturn b WHERE b.payment = q.id)
        AND ifnull(q.basis, '') NOT IN ('payroll', 'organisation', 'commitment')
      ORDER BY n.number, p.contributor LIMIT 1
      """
    ).first(run.id, run.payDate.description) { row in
      guard let contributor = ContributorCode(row.text(1)) else {
        preconditionFailure("a stored contributor code reads back")
      }
      return (row.text(0), contributor)
    }
  }

  /// The entry that confirmed a payment, while the transfer has not come back.
  package func standingConfirmation(of payment: Int64) throws(SQLiteError) -> Int64? {
    try connection.cached(
      """
      SELECT entry FROM confirmation WHERE payment = ?1
        AND NOT EXISTS (SELECT 1 FROM paymentReturn WHERE payment = ?1)
      """
    ).first(payment) { $0.int64(0) }
  }

  /// Whether something of a payment was reversed after it was paid.
  package func isReversedSincePaid(_ payment: Int64) throws(SQLiteError) -> Bool {
    try connection.cached(
      """
      SELECT 1 FROM runShare r JOIN reversal v ON v.share = r.share AND v.wasPaid = 1
      WHERE r.payment = ?1 LIMIT 1
      """
    ).first(payment) { _ in true } ?? false
  }

  /// Frees the shares of a payment whose transfer came back.
  package func release(payment: Int64) throws(SQLiteError) {
    try connection.cached("UPDATE runShare SET isLive = 0 WHERE payment = ?1").run(payment)
  }

  /// What an entry recouped.
  package func recoupments(
    of entry: Int64
  ) throws(SQLiteError) -> [(advance: Int64?, receivable: Int64?, amount: Dong)] {
    try connection.cached(
      "SELECT advance, receivable, amount FROM recoupment WHERE entry = ?1 ORDER BY id"
    ).all(entry) { ($0.optionalInt64(0), $0.optionalInt64(1), Dong($0.int64(2))) }
  }
}
