package import Accounting
package import SQLite

/// What yearly requests are made from, and the requests kept.
package struct RequestStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Parts of one genre and coefficient, charged alike.
  package struct GradedParts: Sendable {
    package let genre: GenreCode
    package let site: SiteCode
    /// The budget line, where they are approved or were charged before the ledger began.
    package let line: LineCode?
    package let coefficient: Coefficient
    package let count: Int
  }

  /// What was graded with a coefficient in some days and stands, and what was paid for before the
  /// ledger began; an opening row without a day counts on the day of its entry.
  ///
  /// Twelve months may hold a million parts: both indexes hold all that is asked, and no row is
  /// looked at.
  package func graded(in period: Period) throws(SQLiteError) -> [GradedParts] {
    try connection.cached(
      """
      SELECT p.genre, p.site, l.budgetLine, p.coefficient, count(*)
      FROM part p INDEXED BY partByPublication
        LEFT JOIN line l INDEXED BY lineCharge ON l.content = p.id
      WHERE p.publishedOn BETWEEN ?1 AND ?2 AND p.coefficient IS NOT NULL
        AND p.status NOT IN ('submitted', 'returned', 'withdrawn')
        AND (l.id IS NULL OR l.id NOT IN (
          SELECT x.line FROM reversal y JOIN share x ON x.id = y.share
          WHERE \(LineProgress.ofLine("x.line")) = 3))
      GROUP BY 1, 2, 3, 4
      UNION ALL
      SELECT o.genre, 'portal', o.line, o.coefficient, count(*)
      FROM openingRow o JOIN entry e ON e.seq = o.entry
      WHERE o.kind = 'spent' AND o.genre IS NOT NULL AND o.coefficient IS NOT NULL
        AND ifnull(o.publishedOn, e.date) BETWEEN ?1 AND ?2
      GROUP BY 1, 2, 3, 4
      """
    ).all(period.from.description, period.to.description) { row in
      guard let genre = GenreCode(row.text(0)), let site = SiteCode(row.text(1)),
        let coefficient = Coefficient(text: row.text(3))
      else { preconditionFailure("a stored part reads back") }
      return GradedParts(
        genre: genre, site: site, line: row.optionalText(2).flatMap { LineCode($0) },
        coefficient: coefficient, count: row.int(4))
    }
  }

  /// Keeps a request.
  package func keep(
    year: Int, inputs: String, document: String, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO budgetRequest (year, recordedAt, isGiven, actor, inputs, document)
      VALUES (?,?,?,?,?,?)
      """
    ).run(year, stamp.recordedAt, stamp.isGiven, stamp.actor, inputs, document)
  }

  /// The latest request kept, of a year or of any.
  package func latest(year: Int?) throws(SQLiteError) -> String? {
    try connection.cached(
      """
      SELECT document FROM budgetRequest WHERE ?1 IS NULL OR year = ?1 ORDER BY id DESC LIMIT 1
      """
    ).first(year) { $0.text(0) }
  }
}
