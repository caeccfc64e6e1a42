package import Accounting
package import Budgeting
import Legislation
import SQLite

/// What the entries of a month change of a line in a budget year (phát sinh trong tháng).
package struct BudgetMonth: Sendable {
  /// The line.
  package let line: LineCode
  /// The budget year that is changed.
  package let year: Int
  /// The month of the posting dates.
  package let month: Month
  /// The change of the line's position.
  package var change: BudgetPosition
}

/// Sums what entries change of the budget, month by month, so that no report walks the postings of
/// a year: `budgetMonth` is to them what `budgetPosition` is to the year.
struct BudgetMonths {
  private struct Key: Hashable {
    let line: LineCode
    let year: Int
    let month: Month
  }

  private var changes: [Key: BudgetPosition] = [:]

  /// Adds what an entry changes, by its memoranda in its own budget year and by its charges of
  /// others.
  mutating func add(_ draft: EntryDraft, _ records: [any PostedRecord]) {
    let month = Month(of: draft.date)
    for posting in draft.postings {
      guard case .budget(let line, let state) = posting.account else { continue }
      guard let year = draft.budgetYear else {
        preconditionFailure("an entry with memoranda of the budget has a budget year")
      }
      changes[Key(line: line, year: year, month: month), default: BudgetPosition()]
        .add(debit: posting.debit - posting.credit, of: state)
    }
    for case let charge as PostedYearCharge in records {
      let key = Key(line: charge.line, year: charge.year, month: month)
      changes[key, default: BudgetPosition()] += BudgetPosition(
        allotted: charge.allotted, committed: charge.committed, paid: charge.paid)
    }
  }

  /// Writes what was gathered and begins anew.
  mutating func write(to connection: Connection) throws(SQLiteError) {
    let statement = try connection.cached(
      """
      INSERT INTO budgetMonth (line, year, month, allotted, committed, paid) VALUES (?,?,?,?,?,?)
      ON CONFLICT DO UPDATE SET allotted = allotted + excluded.allotted,
        committed = committed + excluded.committed, paid = paid + excluded.paid
      """)
    for (key, change) in changes where change != BudgetPosition() {
      try statement.run(
        key.line.text, key.year, key.month.description, change.allotted.amount,
        change.committed.amount, change.paid.amount)
    }
    changes.removeAll()
  }
}
