package import Accounting
package import SQLite

/// What is to be done in a ledger, counted.
package struct StandingStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What is to be graded and to be approved, of parts, creation work and remuneration: how many,
  /// the sum, and their event dates.
  package func editorial() throws(SQLiteError) -> (
    toGrade: Int, toApprove: Int, amount: Dong, span: Period?
  ) {
    try connection.cached(
      """
      SELECT count(*) FILTER (WHERE status IN ('recorded', 'returned')),
        count(*) FILTER (WHERE status = 'graded'),
        ifnull(sum(amount) FILTER (WHERE status = 'graded'), 0), min(eventOn), max(eventOn)
      FROM (
        SELECT p.status AS status, p.amount AS amount, p.publishedOn AS eventOn
        FROM part p INDEXED BY partByPublication
        WHERE p.status IN ('recorded', 'returned', 'graded')
          AND NOT EXISTS (SELECT 1 FROM line l WHERE l.content = p.id)
        UNION ALL
        SELECT w.status, w.amount, w.doneOn FROM work w
        WHERE NOT EXISTS (
          SELECT 1 FROM line l WHERE l.kind = 'work' AND l.subject = w.id
            AND \(OwnLines.condition(of: "w")))
        UNION ALL
        SELECT m.status, m.amount, m.eventOn FROM remuneration m
        WHERE NOT EXISTS (
          SELECT 1 FROM line l WHERE l.kind = 'remuneration' AND l.subject = m.id
            AND \(OwnLines.condition(of: "m")))
      )
      """
    ).first { row in
      let from = row.optionalText(3).flatMap { CivilDate(text: $0) }
      let to = row.optionalText(4).flatMap { CivilDate(text: $0) }
      let span = from.flatMap { from in to.flatMap { Period(from: from, to: $0) } }
      return (row.int(0), row.int(1), Dong(row.int64(2)), span)
    } ?? (0, 0, .zero, nil)
  }

  /// Approved shares that no run holds: how many, their sum, the last event date, and how many of
  /// them are dated before a day.
  package func toPay(
    dueBefore day: CivilDate
  ) throws(SQLiteError) -> (count: Int, amount: Dong, last: CivilDate?, overdue: Int) {
    try connection.cached(
      """
      SELECT count(*), ifnull(sum(s.amount - \(LineProgress.reversedOfShare)), 0), max(l.eventOn),
        count(*) FILTER (WHERE l.eventOn < ?1) FROM share s JOIN line l ON l.id = s.line
      WHERE s.amount > \(LineProgress.reversedOfShare)
        AND NOT EXISTS (SELECT 1 FROM runShare r WHERE r.share = s.id AND r.isLive = 1)
      """
    ).first(day.description) { row in
      (
        row.int(0), Dong(row.int64(1)), row.optionalText(2).flatMap { CivilDate(text: $0) },
        row.int(3)
      )
    } ?? (0, .zero, nil, 0)
  }

  /// What one contributor has to come, by how far it is, and what was paid since a day.
  package func amounts(
    of contributor: ContributorCode, paidSince day: CivilDate
  ) throws(SQLiteError) -> (approved: Dong, inRun: Dong, paid: Dong) {
    try connection.cached(
      """
      SELECT ifnull(sum(s.amount) FILTER (WHERE r.id IS NULL), 0),
        ifnull(sum(s.amount) FILTER (WHERE r.id IS NOT NULL AND c.payment IS NULL), 0),
        ifnull(sum(s.amount) FILTER (WHERE c.paidOn >= ?2), 0)
      FROM share s \(LineProgress.joins)
      WHERE s.contributor = ?1 AND s.amount > \(LineProgress.reversedOfShare)
      """
    ).first(contributor.text, day.description) { row in
      (Dong(row.int64(0)), Dong(row.int64(1)), Dong(row.int64(2)))
    } ?? (.zero, .zero, .zero)
  }
}
