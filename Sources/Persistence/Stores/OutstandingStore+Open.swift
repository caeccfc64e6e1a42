package import Accounting
package import SQLite

extension OutstandingStore {
  /// A posted share without a standing confirmation by some day.
  package struct OpenShare: Sendable {
    package let contributor: ContributorCode
    package let kind: PostedLine.Kind
    package let subject: String
    package let part: String
    package let eventOn: CivilDate
    /// The publication date of a royalty; of anything else nothing.
    package let publishedOn: CivilDate?
    /// What is left of it today.
    package let amount: Dong
    package let progress: LineProgress
  }

  /// Hands on every posted share with an event by a day that was neither paid nor reversed by then.
  package func forEachOpenShare<E: Error>(
    on date: CivilDate, mapping: (SQLiteError) -> E, _ body: (OpenShare) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.openShares) } catch { throw mapping(error) }
    try statement.forEach(date.description, mapping: mapping) { (row) throws(E) in
      guard let contributor = ContributorCode(row.text(0)),
        let kind = PostedLine.Kind(rawValue: row.text(1)), let event = CivilDate(text: row.text(4))
      else { preconditionFailure("a stored share reads back") }
      try body(
        OpenShare(
          contributor: contributor, kind: kind, subject: row.text(2), part: row.text(3),
          eventOn: event, publishedOn: row.optionalText(5).flatMap { CivilDate(text: $0) },
          amount: Dong(row.int64(6)), progress: LineProgress(stored: row.int(7))))
    }
  }

  private static let openShares: SQL = """
    SELECT s.contributor, l.kind, l.subject, l.part, l.eventOn, \(PayableStore.publishedOn),
      s.amount - \(LineProgress.reversedOfShare), \(LineProgress.ofShare)
    FROM line l JOIN share s ON s.line = l.id \(LineProgress.joins)
    WHERE l.eventOn <= ?1 AND s.amount > 0 AND (c.payment IS NULL OR c.paidOn > ?1)
      AND s.amount > ifnull((SELECT sum(v.amount) FROM reversal v JOIN entry e ON e.seq = v.entry
        WHERE v.share = s.id AND e.date <= ?1), 0)
      AND s.id NOT IN (SELECT q.share FROM paymentReturn b
        JOIN confirmation k ON k.payment = b.payment AND k.paidOn <= ?1
        JOIN runShare q ON q.payment = b.payment WHERE b.returnedOn > ?1)
    """

  /// A part published by a day that is not approved.
  package struct OpenPart: Sendable {
    package let item: String
    package let part: String
    package let publishedOn: CivilDate
    package let status: String
    /// Who made it; of a graded part with what each one gets.
    package let shares: String
  }

  /// Hands on every part published by a day that is not approved.
  ///
  /// It reads the parts as they lie in the file: those that are open may be nearly all, and in the
  /// order of an index every page would be read many times.
  package func forEachOpenPart<E: Error>(
    on date: CivilDate, mapping: (SQLiteError) -> E, _ body: (OpenPart) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        """
        SELECT p.item, p.part, p.publishedOn, p.status,
          iif(p.status = 'graded', p.shareAmounts, p.shares)
        FROM part p NOT INDEXED
        WHERE p.publishedOn <= ?1 AND p.status IN ('recorded', 'returned', 'graded')
          AND NOT EXISTS (SELECT 1 FROM line l WHERE l.content = p.id)
        """)
    } catch { throw mapping(error) }
    try statement.forEach(date.description, mapping: mapping) { (row) throws(E) in
      guard let published = CivilDate(text: row.text(2)) else {
        preconditionFailure("a stored part reads back")
      }
      try body(
        OpenPart(
          item: row.text(0), part: row.text(1), publishedOn: published, status: row.text(3),
          shares: row.text(4)))
    }
  }
}
