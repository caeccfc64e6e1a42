package import Accounting
package import SQLite

/// What was posted later to somebody's share: taken back of it, or added to it by a new law.
package struct StatementCorrection: Sendable {
  package let owner: ContributorCode
  package let share: Int64
  package let isReversal: Bool
  /// Whether the share had been paid when it was taken back.
  package let wasPaid: Bool
  /// Whether the law had changed for the past.
  package let isAdjustment: Bool
  package let postedOn: CivilDate
  /// The entry it corrects.
  package let entry: Int64
  package let subject: String
  package let part: String
  package let eventOn: CivilDate
  package let title: String
  package let genre: String?
  package let role: String
  package let amount: Dong
  /// The tax that was taken back with it.
  package let tax: Dong
  package let progress: LineProgress
}

extension StatementStore {
  /// Hands on what was owed at go-live with an event date in a period.
  package func forEachOpening<E: Error>(
    in period: Period, mapping: (SQLiteError) -> E,
    _ body: (StatementCorrection) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.openings) } catch { throw mapping(error) }
    try statement.forEach(
      period.from.description, period.to.description, mapping: mapping
    ) { (row) throws(E) in try body(Self.correction(row)) }
  }

  private static let openings: SQL = """
    SELECT ifnull(m.survivor, s.contributor), s.id, l.eventOn, l.subject, l.part, l.eventOn, '',
      NULL, s.role, l.entry, s.amount, 0, 0, 0, \(LineProgress.ofShare), 0
    FROM line l JOIN share s ON s.line = l.id
      LEFT JOIN contributorMerge m ON m.merged = s.contributor \(LineProgress.joins)
    WHERE l.eventOn BETWEEN ?1 AND ?2 AND l.kind = 'opening' ORDER BY l.id, s.id
    """

  /// Hands on what was posted in a period to shares of any month.
  package func forEachCorrection<E: Error>(
    postedIn period: Period, mapping: (SQLiteError) -> E,
    _ body: (StatementCorrection) throws(E) -> Void
  ) throws(E) {
    for sql in [Self.reversals, Self.adjustments] {
      let statement: Statement
      do { statement = try connection.cached(sql) } catch { throw mapping(error) }
      try statement.forEach(
        period.from.description, period.to.description, mapping: mapping
      ) { (row) throws(E) in try body(Self.correction(row)) }
    }
  }

  private static let about: SQL = """
    ifnull(m.survivor, s.contributor), s.id, e.date, l.subject, l.part, l.eventOn,
    coalesce(p.title, w.description, ''), p.genre, s.role
    """
  private static let context: SQL = """
    LEFT JOIN contributorMerge m ON m.merged = s.contributor
    LEFT JOIN part p ON p.id = \(OwnLines.content)
    LEFT JOIN work w ON l.kind IN ('work', 'work-adjustment') AND w.id = l.subject
      AND \(OwnLines.condition(of: "w"))
    WHERE e.date BETWEEN ?1 AND ?2
    """

  private static let reversals: SQL = """
    SELECT \(about), e.reverses, v.amount, 1, v.wasPaid, v.cause = 'adjust', 3, v.tax
    FROM entry e JOIN reversal v ON v.entry = e.seq JOIN share s ON s.id = v.share
      JOIN line l ON l.id = s.line \(context) ORDER BY e.seq, v.id
    """

  private static let adjustments: SQL = """
    SELECT \(about), o.entry, s.amount, 0, 0, 1, \(LineProgress.ofShare), 0
    FROM entry e JOIN adjustment a ON a.entry = e.seq JOIN line l ON l.entry = e.seq
      JOIN line o ON o.id = a.adjusts JOIN share s ON s.line = l.id \(LineProgress.joins)
      \(context) ORDER BY e.seq, s.id
    """

  private static func correction(_ row: Statement) -> StatementCorrection {
    guard let owner = ContributorCode(row.text(0)), let postedOn = CivilDate(text: row.text(2)),
      let eventOn = CivilDate(text: row.text(5))
    else { preconditionFailure("a posted correction reads back") }
    return StatementCorrection(
      owner: owner, share: row.int64(1), isReversal: row.int(11) == 1, wasPaid: row.int(12) == 1,
      isAdjustment: row.int(13) == 1, postedOn: postedOn, entry: row.int64(9),
      subject: row.text(3), part: row.text(4), eventOn: eventOn, title: row.text(6),
      genre: row.optionalText(7), role: row.text(8), amount: Dong(row.int64(10)),
      tax: Dong(row.int64(15)), progress: LineProgress(stored: row.int(14)))
  }
}
