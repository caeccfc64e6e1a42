package import Accounting
package import Budgeting
package import SQLite

/// An entry that changed a line in a budget year.
package struct StoredBudgetEntry: Sendable {
  /// The entry.
  package let entry: StoredEntry
  /// What it changed of the line.
  package let change: BudgetPosition
}

extension BudgetStore {
  /// What each month changed of the lines in a budget year, by line, then month; up to the end of a
  /// day its own month is counted from its entries.
  package func months(
    of year: Int, upTo day: CivilDate? = nil
  ) throws(SQLiteError) -> [BudgetMonth] {
    let last = day.map { Month(of: $0) }
    var months = try connection.cached(
      """
      SELECT line, month, allotted, committed, paid FROM budgetMonth
      WHERE year = ?1 AND month < ?2
      """
    ).all(year, last?.description ?? "~") { row in
      guard let line = LineCode(row.text(0)), let first = CivilDate(text: row.text(1) + "-01")
      else { preconditionFailure("a stored month reads back") }
      return BudgetMonth(
        line: line, year: year, month: Month(of: first), change: Self.position(row, 2))
    }
    if let day, let last {
      for (line, change) in try changes(in: year, from: last.firstDay, to: day) {
        months.append(BudgetMonth(line: line, year: year, month: last, change: change))
      }
    }
    return months.sorted { ($0.line, $0.month) < ($1.line, $1.month) }
  }

  /// What the entries of some days changed of each line in a budget year.
  private func changes(
    in year: Int, from first: CivilDate, to last: CivilDate
  ) throws(SQLiteError) -> [LineCode: BudgetPosition] {
    var changes: [LineCode: BudgetPosition] = [:]
    try connection.cached(
      """
      SELECT p.account, sum(p.debit - p.credit) FROM entry e JOIN posting p ON p.entry = e.seq
      WHERE e.date >= ?2 AND e.date <= ?3 AND e.budgetYear = ?1
        AND p.account >= 'budget:' AND p.account < 'budget:~'
      GROUP BY p.account
      """
    ).forEach(year, first.description, last.description) { (row) throws(SQLiteError) in
      guard case .budget(let line, let state) = Account(name: row.text(0)) else {
        preconditionFailure("a stored account of the budget reads back")
      }
      changes[line, default: BudgetPosition()].add(debit: Dong(row.int64(1)), of: state)
    }
    try connection.cached(
      """
      SELECT y.line, sum(y.allotted), sum(y.committed), sum(y.paid)
      FROM entry e JOIN yearCharge y ON y.entry = e.seq
      WHERE e.date >= ?2 AND e.date <= ?3 AND y.year = ?1 GROUP BY y.line
      """
    ).forEach(year, first.description, last.description) { (row) throws(SQLiteError) in
      guard let line = LineCode(row.text(0)) else {
        preconditionFailure("a stored line code reads back")
      }
      changes[line, default: BudgetPosition()] += Self.position(row, 1)
    }
    return changes
  }

  /// Hands on the entries that changed a line in a budget year, in the order of the journal.
  package func forEachEntry<E: Error>(
    of line: LineCode, in year: Int, mapping: (SQLiteError) -> E,
    _ body: (StoredBudgetEntry) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.entries) } catch { throw mapping(error) }
    let accounts = [Account.BudgetState.allotted, .committed, .paid].map { state in
      Account.budget(line, state).name
    }
    try statement.forEach(
      year, accounts[0], accounts[1], accounts[2], line.text, mapping: mapping
    ) { (row) throws(E) in
      try body(
        StoredBudgetEntry(entry: StoredEntry(row), change: Self.position(row, 7)))
    }
  }

  private static let entries: SQL = """
    SELECT e.seq, e.kind, e.date, e.actor, e.memo, e.reverses, e.budgetYear, sum(c.allotted), sum(c.committed), sum(c.paid)
    FROM (
      SELECT p.entry AS seq, iif(p.account = ?2, p.credit - p.debit, 0) AS allotted,
        iif(p.account = ?3, p.debit - p.credit, 0) AS committed,
        iif(p.account = ?4, p.debit - p.credit, 0) AS paid
      FROM entry o JOIN posting p ON p.entry = o.seq
      WHERE o.budgetYear = ?1 AND p.account IN (?2, ?3, ?4)
      UNION ALL SELECT entry, allotted, committed, paid FROM yearCharge
      WHERE line = ?5 AND year = ?1
    ) c JOIN entry e ON e.seq = c.seq
    GROUP BY e.seq ORDER BY e.seq
    """

  private static func position(_ row: Statement, _ first: Int) -> BudgetPosition {
    BudgetPosition(
      allotted: Dong(row.int64(first)), committed: Dong(row.int64(first + 1)),
      paid: Dong(row.int64(first + 2)))
  }
}
