package import Accounting
package import Budgeting
import Legislation
package import SQLite

/// The budget's lines and positions.
package struct BudgetStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Adds a line after the ones there are.
  package func add(_ line: BudgetLine) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO budgetLine
        (code, ordinal, name, source, category, site, indexItem, control, chapter, section)
      VALUES
        (?1, (SELECT ifnull(max(ordinal), 0) + 1 FROM budgetLine), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """
    ).run(
      line.code.text, line.name, line.source.rawValue, line.category.rawValue, line.site.text,
      line.index, line.control.rawValue, line.chapter, line.section)
  }

  /// Writes the master data of a line anew.
  package func update(_ line: BudgetLine) throws(SQLiteError) {
    try connection.cached(
      """
      UPDATE budgetLine SET name = ?2, source = ?3, category = ?4, site = ?5, indexItem = ?6,
        control = ?7, chapter = ?8, section = ?9
      WHERE code = ?1
      """
    ).run(
      line.code.text, line.name, line.source.rawValue, line.category.rawValue, line.site.text,
      line.index, line.control.rawValue, line.chapter, line.section)
  }

  /// Whether anything was posted to a line: authority, a commitment or expenditure.
  package func isPosted(_ line: LineCode) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM budgetPosition WHERE line = ?1 LIMIT 1")
      .first(line.text) { _ in true } ?? false
  }

  /// The lines in the profile's order.
  package func lines() throws(SQLiteError) -> [BudgetLine] {
    try connection.cached(
      """
      SELECT code, name, source, category, site, indexItem, control, chapter, section
      FROM budgetLine ORDER BY ordinal
      """
    ).all { row in
      guard let code = LineCode(row.text(0)), let source = FundingSource(rawValue: row.text(2)),
        let category = CostCategory(rawValue: row.text(3)), let site = SiteCode(row.text(4)),
        let control = BudgetControl(rawValue: row.text(6))
      else { preconditionFailure("a stored budget line reads back") }
      return BudgetLine(
        code: code, name: row.text(1), source: source, category: category, site: site,
        index: row.optionalText(5), chapter: row.optionalText(7), section: row.optionalText(8),
        control: control)
    }
  }

  /// Where a line stands in a year.
  package func position(of line: LineCode, in year: Int) throws(SQLiteError) -> BudgetPosition {
    try connection.cached(
      "SELECT allotted, committed, paid FROM budgetPosition WHERE line = ?1 AND year = ?2"
    ).first(line.text, year) { row in
      BudgetPosition(
        allotted: Dong(row.int64(0)), committed: Dong(row.int64(1)), paid: Dong(row.int64(2)))
    } ?? BudgetPosition()
  }

  /// Writes where a line stands in a year.
  package func write(
    _ position: BudgetPosition, of line: LineCode, in year: Int
  ) throws(SQLiteError) {
    try connection.cached(
      "INSERT INTO budgetPosition (line, year) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
    ).run(line.text, year)
    try connection.cached(
      """
      UPDATE budgetPosition SET allotted = ?3, committed = ?4, paid = ?5
      WHERE line = ?1 AND year = ?2
      """
    ).run(
      line.text, year, position.allotted.amount, position.committed.amount, position.paid.amount)
  }

  /// Whether a line has its first authority of a year.
  package func hasInitial(_ line: LineCode, in year: Int) throws(SQLiteError) -> Bool {
    try connection.cached(
      "SELECT 1 FROM movement WHERE line = ?1 AND year = ?2 AND kind = 'initial'"
    ).first(line.text, year) { _ in true } ?? false
  }

  /// Whether a year is settled: nothing is charged to it any more, be it to a line added since.
  package func isSettled(_ year: Int) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM settlement WHERE year = ?1 LIMIT 1")
      .first(year) { _ in true } ?? false
  }

  /// The year that what was approved in a year is charged to now: its own, or the first after it
  /// that is not settled.
  package func chargeYear(from year: Int) throws(SQLiteError) -> Int {
    var charged = year
    while try isSettled(charged) { charged += 1 }
    return charged
  }
}
