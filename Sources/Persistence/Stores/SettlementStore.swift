package import Accounting
package import Budgeting
package import SQLite

/// The settlements of years, and what they find unpaid.
package struct SettlementStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What became of each line of a year; empty where it is not settled.
  package func settlements(of year: Int) throws(SQLiteError) -> [LineCode: Settlement] {
    let rows = try connection.cached(
      "SELECT line, allotted, paid, carried, lapsed, recharged FROM settlement WHERE year = ?1"
    ).all(year) { row in
      guard let line = LineCode(row.text(0)) else {
        preconditionFailure("a stored line code reads back")
      }
      return Settlement(
        line: line, allotted: Dong(row.int64(1)), paid: Dong(row.int64(2)),
        carried: Dong(row.int64(3)), lapsed: Dong(row.int64(4)), recharged: Dong(row.int64(5)))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.line, $0) })
  }

  /// What approvals charged to a line between two budget years have still to pay, entry by entry.
  package func unpaid(
    of line: LineCode, from first: Int, to last: Int
  ) throws(SQLiteError) -> [(entry: Int64, amount: Dong)] {
    try connection.cached(
      """
      SELECT l.entry, sum(s.amount - \(LineProgress.reversedOfShare)) AS open
      FROM line l JOIN entry e ON e.seq = l.entry JOIN share s ON s.line = l.id
      \(LineProgress.joins)
      WHERE l.budgetLine = ?1 AND e.budgetYear BETWEEN ?2 AND ?3 AND c.payment IS NULL
      GROUP BY l.entry HAVING open > 0 ORDER BY l.entry
      """
    ).all(line.text, first, last) { ($0.int64(0), Dong($0.int64(1))) }
  }
}
