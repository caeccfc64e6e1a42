package import Accounting
package import SQLite

/// A difference between a portal's export and the content ledger.
package struct PortalDifference: Sendable {
  /// The cause, as the contract calls it.
  package let cause: String
  package let item: String
  package let part: String
  /// The row of the export; `nil` for what it lacks.
  package let line: Int?
  /// The row it repeats.
  package let earlierLine: Int?
  /// The columns that differ.
  package let columns: String
  package let title: String?
  package let publishedOn: String?
}

/// A portal's export beside the content ledger, in tables that vanish with the connection.
package struct PortalStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Begins with an empty export.
  package func begin() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS portalRow (
        line INTEGER PRIMARY KEY, item TEXT NOT NULL, url TEXT, title TEXT, publishedOn TEXT,
        site TEXT, section TEXT
      ) STRICT;
      DELETE FROM temp.portalRow;
      """)
  }

  /// Takes in a row of the export.
  package func insert(
    line: Int, item: ItemID, url: String?, title: String?, publishedOn: CivilDate?,
    site: SiteCode?, section: String?
  ) throws(SQLiteError) {
    try connection.cached("INSERT INTO temp.portalRow VALUES (?,?,?,?,?,?,?)").run(
      line, item.text, url, title, publishedOn?.description, site?.text, section)
  }

  /// Makes the rows quick to find, once all of them are here.
  package func finish() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE INDEX IF NOT EXISTS temp.portalByItem ON portalRow (item, line);
      CREATE INDEX IF NOT EXISTS temp.portalByURL ON portalRow (url, line);
      """)
  }

  /// Hands on the differences: those of the export's rows in its order, then what it lacks.
  package func forEach<E: Error>(
    in period: Period, mapping: (SQLiteError) -> E, _ body: (PortalDifference) throws(E) -> Void
  ) throws(E) {
    for sql in [Self.ofRows, Self.lacking] {
      let statement: Statement
      do { statement = try connection.cached(sql) } catch { throw mapping(error) }
      try statement.forEach(
        period.from.description, period.to.description, mapping: mapping
      ) { (row) throws(E) in
        try body(
          PortalDifference(
            cause: row.text(0), item: row.text(1), part: row.text(2), line: row.optionalInt(3),
            earlierLine: row.optionalInt(4), columns: row.text(5), title: row.optionalText(6),
            publishedOn: row.optionalText(7)))
      }
    }
  }

  private static let ofRows: SQL = """
    WITH met AS (
      SELECT r.*, (
        SELECT min(e.line) FROM temp.portalRow e
        WHERE e.line < r.line AND (e.item = r.item OR e.url = r.url)) AS earlier
      FROM temp.portalRow r
    ), compared AS (
      SELECT r.line, r.item, r.earlier, r.title, ifnull(r.publishedOn, p.publishedOn) AS day,
        p.id AS known, ifnull(p.part, '') AS part, p.status AS status, p.grader AS grader,
        CASE WHEN r.publishedOn IS NOT p.publishedOn AND r.publishedOn IS NOT NULL
          THEN 'published_on ' ELSE '' END
        || CASE WHEN r.title IS NOT p.title AND r.title IS NOT NULL THEN 'title ' ELSE '' END
        || CASE WHEN r.url IS NOT p.url AND r.url IS NOT NULL THEN 'url ' ELSE '' END
        || CASE WHEN r.site IS NOT p.site AND r.site IS NOT NULL THEN 'site ' ELSE '' END
        || CASE WHEN r.section IS NOT p.section AND r.section IS NOT NULL THEN 'section ' ELSE '' END
          AS columns
      FROM met r LEFT JOIN part p ON p.item = r.item AND r.earlier IS NULL
        AND p.untilLine IS NULL
      WHERE r.publishedOn IS NULL OR r.publishedOn BETWEEN ?1 AND ?2
        OR p.publishedOn BETWEEN ?1 AND ?2
    ), judged AS (
      SELECT CASE WHEN earlier IS NOT NULL THEN 'duplicate' WHEN known IS NULL THEN 'not-recorded'
          WHEN grader IS NULL AND status <> 'withdrawn' THEN 'not-graded'
          WHEN grader IS NOT NULL AND columns <> '' THEN 'changed-after-grading' END AS cause, *
      FROM compared
    )
    SELECT DISTINCT cause, item, CASE cause WHEN 'not-graded' THEN part ELSE '' END, line, earlier,
      CASE cause WHEN 'changed-after-grading' THEN rtrim(columns) ELSE '' END, title, day
    FROM judged WHERE cause IS NOT NULL ORDER BY line, 3
    """

  /// What was taken off the portal is rightly not in its export.
  private static let lacking: SQL = """
    SELECT DISTINCT 'not-published', p.item, '', NULL, NULL, '', p.title, p.publishedOn
    FROM part p
    WHERE p.publishedOn BETWEEN ?1 AND ?2 AND p.status <> 'withdrawn'
      AND p.untilLine IS NULL
      AND NOT EXISTS (SELECT 1 FROM temp.portalRow r WHERE r.item = p.item)
      AND NOT EXISTS (
        SELECT 1 FROM event e WHERE e.item = p.item AND e.part = p.part
          AND e.verb IN ('withdraw-keep', 'withdraw-cancel'))
    ORDER BY p.publishedOn, p.item
    """
}
