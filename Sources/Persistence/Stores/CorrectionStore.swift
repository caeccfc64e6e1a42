package import Accounting
package import Payments
package import SQLite

/// A posted line with its entry, as corrections need it.
package struct CorrectedLine: Sendable {
  package let id: Int64
  package let entry: Int64
  package let kind: PostedLine.Kind
  package let subject: String
  package let part: String
  package let eventOn: CivilDate
  package let budgetLine: LineCode
  package let source: FundingSource
  /// The budget year it was charged to at approval.
  package let budgetYear: Int
}

/// Reads what is posted, for its correction.
package struct CorrectionStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The entry of a number.
  package func entry(_ seq: Int64) throws(SQLiteError) -> StoredEntry? {
    try connection.cached(StoredEntry.selection + " WHERE seq = ?1").first(seq) { StoredEntry($0) }
  }

  /// The postings of an entry, in order.
  package func postings(of seq: Int64) throws(SQLiteError) -> [Posting] {
    try connection.cached("SELECT account, debit, credit FROM posting WHERE entry = ?1 ORDER BY id")
      .all(seq) { Posting($0) }
  }

  /// The postings of the entries that reverse one, in order.
  package func postings(reversing seq: Int64) throws(SQLiteError) -> [Posting] {
    try connection.cached(
      """
      SELECT p.account, p.debit, p.credit FROM entry e JOIN posting p ON p.entry = e.seq
      WHERE e.reverses = ?1 ORDER BY p.id
      """
    ).all(seq) { Posting($0) }
  }

  /// The lines posted with an entry.
  package func lines(ofEntry seq: Int64) throws(SQLiteError) -> [CorrectedLine] {
    try lines("l.entry = ?1", seq)
  }

  /// A line, and the adjustments of it.
  package func lines(adjusting line: Int64) throws(SQLiteError) -> [CorrectedLine] {
    try lines(
      """
      l.id IN (SELECT ?1 UNION
        SELECT d.id FROM adjustment a JOIN line d ON d.entry = a.entry WHERE a.adjusts = ?1)
      """, line)
  }

  private func lines(_ condition: SQL, _ key: Int64) throws(SQLiteError) -> [CorrectedLine] {
    try connection.cached(
      """
      SELECT l.id, l.entry, l.kind, l.subject, l.part, l.eventOn, l.budgetLine, b.source,
        e.budgetYear
      FROM line l JOIN budgetLine b ON b.code = l.budgetLine JOIN entry e ON e.seq = l.entry
      WHERE \(condition) ORDER BY l.id
      """
    ).all(key) { row in
      guard let kind = PostedLine.Kind(rawValue: row.text(2)),
        let event = CivilDate(text: row.text(5)), let line = LineCode(row.text(6)),
        let source = FundingSource(rawValue: row.text(7))
      else { preconditionFailure("a stored line reads back") }
      return CorrectedLine(
        id: row.int64(0), entry: row.int64(1), kind: kind, subject: row.text(3),
        part: row.text(4), eventOn: event, budgetLine: line, source: source,
        budgetYear: row.int(8))
    }
  }

  /// The shares of a line, with what was paid and reversed of each.
  package func shares(of line: Int64) throws(SQLiteError) -> [ReversibleShare] {
    try connection.cached(
      """
      SELECT s.id, s.contributor, s.amount, \(LineProgress.reversedOfShare),
        CASE WHEN r.id IS NOT NULL AND c.payment IS NULL THEN n.number END,
        CASE WHEN c.payment IS NOT NULL THEN r.contributor END, r.amount, r.tax,
        (SELECT ifnull(sum(v.amount), 0) FROM reversal v WHERE v.share = s.id AND v.wasPaid = 1),
        (SELECT ifnull(sum(v.tax), 0) FROM reversal v WHERE v.share = s.id AND v.wasPaid = 1),
        c.entry
      FROM share s \(LineProgress.joins) LEFT JOIN run n ON n.id = r.run
      WHERE s.line = ?1 ORDER BY s.id
      """
    ).all(line) { row in
      guard let contributor = ContributorCode(row.text(1)) else {
        preconditionFailure("a stored contributor code reads back")
      }
      let payment = row.optionalText(5).flatMap { ContributorCode($0) }.map { payee in
        ReversibleShare.Payment(
          payee: payee, entry: row.int64(10), gross: Dong(row.int64(6)),
          tax: Dong(row.int64(7)), reversed: Dong(row.int64(8)), reversedTax: Dong(row.int64(9)))
      }
      return ReversibleShare(
        id: row.int64(0), contributor: contributor, amount: Dong(row.int64(2)),
        reversed: Dong(row.int64(3)), draftRun: row.optionalText(4), payment: payment)
    }
  }

  /// What led to the reversals of a line and of what adjusts it.
  package func causes(ofLine line: Int64) throws(SQLiteError) -> Set<PostedReversal.Cause> {
    let found = try connection.cached(
      """
      SELECT DISTINCT v.cause FROM share s JOIN reversal v ON v.share = s.id
      WHERE s.line IN (SELECT ?1 UNION
        SELECT d.id FROM adjustment a JOIN line d ON d.entry = a.entry WHERE a.adjusts = ?1)
      """
    ).all(line) { $0.text(0) }
    return Set(found.compactMap { PostedReversal.Cause(rawValue: $0) })
  }

  /// The reversals of lines of a kind posted in a period, in the order of reports.
  package func reversals(
    of kind: PostedLine.Kind, postedIn period: Period
  ) throws(SQLiteError) -> [StoredReversal] {
    try connection.cached(
      """
      SELECT e.seq, e.date, e.reverses, l.id, l.subject, l.part, l.eventOn, s.contributor, s.role,
        v.amount, v.cause
      FROM entry e JOIN reversal v ON v.entry = e.seq JOIN share s ON s.id = v.share
        JOIN line l ON l.id = s.line
      WHERE e.date BETWEEN ?1 AND ?2 AND l.kind IN (?3, ?4)
      ORDER BY l.eventOn, l.subject, l.part, e.seq, v.id
      """
    ).all(
      period.from.description, period.to.description, kind.rawValue, kind.adjusting.rawValue
    ) { row in
      guard let date = CivilDate(text: row.text(1)), let event = CivilDate(text: row.text(6)) else {
        preconditionFailure("a stored day reads back")
      }
      return StoredReversal(
        seq: row.int64(0), postedOn: date, reverses: row.int64(2), line: row.int64(3),
        subject: row.text(4), part: row.text(5), eventOn: event, contributor: row.text(7),
        role: row.text(8), amount: Dong(row.int64(9)),
        isAdjustment: row.text(10) == PostedReversal.Cause.adjust.rawValue)
    }
  }
}

/// What a reversal took of one share, with the line it belongs to.
package struct StoredReversal: Sendable {
  package let seq: Int64
  package let postedOn: CivilDate
  package let reverses: Int64
  package let line: Int64
  package let subject: String
  package let part: String
  package let eventOn: CivilDate
  package let contributor: String
  package let role: String
  package let amount: Dong
  /// Whether the law had changed for the past.
  package let isAdjustment: Bool
}
