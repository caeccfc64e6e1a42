package import Accounting
package import SQLite

/// What was earned in a period, by who earned it: summed where it is kept, so that a year of a million
/// parts takes about a second and no more memory than a month.
package struct EarningStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What everyone earned in a period, in any order: royalties that are graded or further, creation
  /// work and remuneration that have an amount, and what was posted in it to lines of any month.
  package func earned(in period: Period) throws(SQLiteError) -> [Earned] {
    var earned = EarnedByCode(survivors: try ContributorStore(connection).survivors())
    try addParts(in: period, to: &earned)
    try add(Self.corrections, in: period, to: &earned) { row, earned in
      earned.royalties += Dong(row.int64(1))
      earned.lastCorrected = max(earned.lastCorrected ?? 0, row.int64(2))
    }
    try add(Self.works, in: period, to: &earned) { row, earned in
      earned.creation += Dong(row.int64(1))
      earned.note(line: row.int64(2))
    }
    try add(Self.remunerations, in: period, to: &earned) { row, earned in
      earned.remuneration += Dong(row.int64(1))
      earned.note(line: row.int64(2))
    }
    try connection.cached(Self.waitingWorks).forEach(
      period.from.description, period.to.description
    ) { row in
      row.withUTF8(0) { shares in
        for (code, amount) in ShareAmountBytes(shares) {
          earned.update(code) { earned in
            earned.creation += Dong(amount)
            earned.note(line: .max)
          }
        }
      }
    }
    return earned.all
  }

  /// What is posted stands whatever is noted of the part; else what was returned or taken off does
  /// not.
  private func addParts(
    in period: Period, to earned: inout EarnedByCode
  ) throws(SQLiteError) {
    try PartWalk(connection, in: period).forEach(
      "p.shareAmounts, p.status IN ('returned', 'withdrawn')", count: 2,
      where: "p.grader IS NOT NULL"
    ) { row, place in
      if place.line == nil, row.bool(1) { return }
      row.withUTF8(0) { shares in
        for (code, amount) in ShareAmountBytes(shares) {
          earned.update(code) { earned in
            earned.royalties += Dong(amount)
            earned.note(line: place.line ?? .max)
            if earned.item != place.item { earned.items += 1 }
            earned.item = place.item
          }
        }
      }
    }
  }

  private func add(
    _ sums: SQL, in period: Period, to earned: inout EarnedByCode,
    _ body: (Statement, inout Earned) -> Void
  ) throws(SQLiteError) {
    try connection.cached(sums).forEach(period.from.description, period.to.description) { row in
      earned.update(row.text(0)) { body(row, &$0) }
    }
  }

  /// What was posted in a period to lines of some kinds: reversals, which are negative, with the entry
  /// that is reversed and the line; adjustments with the entry of the line adjusted and their own line.
  private static func posted(reversed kinds: SQL, adjusting: SQL) -> SQL {
    """
    SELECT s.contributor, -v.amount AS amount, e.reverses AS corrected, l.id AS line
    FROM entry e JOIN reversal v ON v.entry = e.seq JOIN share s ON s.id = v.share
      JOIN line l ON l.id = s.line
    WHERE e.date BETWEEN ?1 AND ?2 AND l.kind IN (\(kinds))
    UNION ALL
    SELECT s.contributor, s.amount, o.entry, l.id
    FROM entry e JOIN adjustment a ON a.entry = e.seq JOIN line o ON o.id = a.adjusts
      JOIN line l ON l.entry = e.seq JOIN share s ON s.line = l.id
    WHERE e.date BETWEEN ?1 AND ?2 AND l.kind = \(adjusting)
    """
  }

  private static let corrections: SQL = """
    SELECT contributor, sum(amount), max(ifnull(corrected, 0))
    FROM (\(posted(reversed: "'royalty'", adjusting: "'royalty'"))) GROUP BY contributor
    """

  private static let works = others(
    "work",
    beginning: """
      SELECT s.contributor, s.amount, l.id AS line
      FROM work w CROSS JOIN line l ON l.kind = 'work' AND l.subject = w.id
        AND \(OwnLines.condition(of: "w")) CROSS JOIN share s ON s.line = l.id
      WHERE w.doneOn BETWEEN ?1 AND ?2
      """)

  private static let remunerations = others(
    "remuneration",
    beginning: """
      SELECT s.contributor, s.amount, l.id AS line
      FROM remuneration m CROSS JOIN line l ON l.kind = 'remuneration' AND l.subject = m.id
        AND \(OwnLines.condition(of: "m")) CROSS JOIN share s ON s.line = l.id
      WHERE m.eventOn BETWEEN ?1 AND ?2
      UNION ALL
      SELECT m.contributor, m.amount, \(Int64.max) FROM remuneration m
      WHERE m.eventOn BETWEEN ?1 AND ?2 AND m.amount IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM line l WHERE l.kind = 'remuneration' AND l.subject = m.id
          AND \(OwnLines.condition(of: "m")))
      """)

  /// The sums of works or of remuneration, what was posted to those of any month with them, and the
  /// last line of each contributor.
  private static func others(_ kind: SQL, beginning: SQL) -> SQL {
    let adjusting: SQL = "'\(kind)-adjustment'"
    return """
      SELECT contributor, sum(amount), max(line) FROM (
        \(beginning)
        UNION ALL
        SELECT contributor, amount, line
        FROM (\(posted(reversed: "'\(kind)', \(adjusting)", adjusting: adjusting))))
      GROUP BY contributor
      """
  }

  private static let waitingWorks: SQL = """
    SELECT w.shareAmounts FROM work w
    WHERE w.doneOn BETWEEN ?1 AND ?2 AND w.shareAmounts IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM line l WHERE l.kind = 'work' AND l.subject = w.id
        AND \(OwnLines.condition(of: "w")))
    """
}
