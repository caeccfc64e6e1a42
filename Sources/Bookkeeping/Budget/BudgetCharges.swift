import Accounting
import Budgeting
import Persistence

/// What one entry does to budget lines, over one or several years.
///
/// The entry's own budget year goes by its memoranda; any other year by a `yearCharge` row, so that
/// the position of a line in a year is always the sum of both.
struct BudgetCharges {
  private struct Key: Hashable {
    let year: Int
    let line: LineCode
  }

  private struct Change {
    var committed = Dong.zero
    var paid = Dong.zero
  }

  private let store: BudgetStore
  private var changes: [Key: Change] = [:]

  init(_ store: BudgetStore) {
    self.store = store
  }

  /// The year that what was charged to a year is charged to now.
  func year(from year: Int) throws(StorageError) -> Int { try store.chargeYear(from: year) }

  mutating func add(
    to line: LineCode, in year: Int, committed: Dong = .zero, paid: Dong = .zero
  ) {
    changes[Key(year: year, line: line), default: Change()].committed += committed
    changes[Key(year: year, line: line), default: Change()].paid += paid
  }

  /// The last year in which something is spent.
  var latestPaidYear: Int? { changes.filter { !$0.value.paid.isZero }.map(\.key.year).max() }

  private var ordered: [(key: Key, value: Change)] {
    changes.sorted { ($0.key.year, $0.key.line) < ($1.key.year, $1.key.line) }
      .map { ($0.key, $0.value) }
  }

  /// The memoranda of the entry's own year: what is spent out of what was reserved, and what is
  /// reserved or released besides.
  func memoranda(of year: Int?) -> [Posting] {
    ordered.filter { $0.key.year == year }.flatMap { key, change in
      (change.paid.isZero ? [] : Encumbrance.spend(change.paid, of: key.line))
        + Encumbrance.commit(change.committed + change.paid, of: key.line)
    }
  }

  /// Writes every position; gives the rows of the years that are not the entry's own.
  func write(but own: Int?) throws(StorageError) -> [PostedYearCharge] {
    var others: [PostedYearCharge] = []
    for (key, change) in ordered {
      var position = try store.position(of: key.line, in: key.year)
      position.committed += change.committed
      position.paid += change.paid
      try store.write(position, of: key.line, in: key.year)
      if key.year != own {
        others.append(
          PostedYearCharge(
            line: key.line, year: key.year, committed: change.committed, paid: change.paid))
      }
    }
    return others
  }
}
