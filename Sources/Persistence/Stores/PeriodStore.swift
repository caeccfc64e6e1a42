package import Accounting
package import SQLite

/// A closed month (tháng đã khóa sổ).
package struct StoredClosing: Sendable {
  package let month: Month
  package let closedAt: String
  package let actor: String
  /// Why it was closed over unfinished lines, where it was forced.
  package let reason: String?
}

/// The months that are closed, and what would stand open in one.
package struct PeriodStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The last closed month.
  package func lastClosed() throws(SQLiteError) -> Month? {
    try connection.cached("SELECT max(month) FROM periodClosing").first { $0.optionalText(0) }
      .flatMap { $0 }.flatMap { Month(text: $0) }
  }

  /// The closed months in order.
  package func closings() throws(SQLiteError) -> [StoredClosing] {
    try connection.cached("SELECT month, closedAt, actor, reason FROM periodClosing ORDER BY month")
      .all { row in
        guard let month = Month(text: row.text(0)) else {
          preconditionFailure("a stored month reads back")
        }
        return StoredClosing(
          month: month, closedAt: row.text(1), actor: row.text(2), reason: row.optionalText(3))
      }
  }

  /// The month of the first entry of the journal.
  package func firstMonth() throws(SQLiteError) -> Month? {
    try connection.cached("SELECT min(date) FROM entry").first { $0.optionalText(0) }
      .flatMap { $0 }.flatMap { CivilDate(text: $0) }.map { Month(of: $0) }
  }

  /// Closes a month; the head that it was closed at is kept with it.
  package func close(_ month: Month, reason: String?, stamp: Stamp) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO periodClosing (month, closedAt, isGiven, actor, reason, seq)
      VALUES (?1, ?2, ?3, ?4, ?5, (SELECT seq FROM head))
      """
    ).run(month.description, stamp.recordedAt, stamp.isGiven, stamp.actor, reason)
  }

  /// The first lines with an event date within days that are not graded, or not approved, with
  /// their count.
  package func unfinished(
    from first: CivilDate, through last: CivilDate, listing limit: Int
  ) throws(SQLiteError) -> (count: Int, listed: [(label: String, isGraded: Bool)]) {
    let count = try connection.cached("SELECT count(*) FROM (\(Self.open))")
      .first(first.description, last.description) { $0.int(0) }
    let listed = try connection.cached("\(Self.open) ORDER BY 3, 1 LIMIT ?3")
      .all(first.description, last.description, limit) { (label: $0.text(0), isGraded: $0.bool(1)) }
    return (count ?? 0, listed)
  }

  private static let open: SQL = """
    SELECT p.item || CASE p.part WHEN '' THEN '' ELSE '/' || p.part END AS label,
      p.status = 'graded', p.publishedOn
    FROM part p WHERE p.publishedOn BETWEEN ?1 AND ?2 AND p.status IN ('recorded', 'returned', 'graded')
      AND NOT EXISTS (SELECT 1 FROM line l WHERE l.content = p.id)
    UNION ALL
    SELECT 'work:' || w.id, w.status = 'graded', w.doneOn FROM work w
    WHERE w.doneOn BETWEEN ?1 AND ?2 AND w.status IN ('recorded', 'returned', 'graded')
      AND NOT EXISTS (
          SELECT 1 FROM line l WHERE l.kind = 'work' AND l.subject = w.id
            AND \(OwnLines.condition(of: "w")))
    UNION ALL
    SELECT 'rem:' || m.id, m.status = 'graded', m.eventOn FROM remuneration m
    WHERE m.eventOn BETWEEN ?1 AND ?2 AND m.status IN ('recorded', 'returned', 'graded')
      AND NOT EXISTS (
          SELECT 1 FROM line l WHERE l.kind = 'remuneration' AND l.subject = m.id
            AND \(OwnLines.condition(of: "m")))
    """
}
