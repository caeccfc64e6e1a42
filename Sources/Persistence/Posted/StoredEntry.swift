package import Accounting
import SQLite

/// An entry's head.
package struct StoredEntry: Sendable {
  package let seq: Int64
  package let kind: EntryKind
  package let date: CivilDate
  package let actor: String
  package let memo: String?
  package let reverses: Int64?
  package let budgetYear: Int?

  static let selection: SQL = "SELECT seq, kind, date, actor, memo, reverses, budgetYear FROM entry"

  init(_ row: Statement) {
    guard let kind = EntryKind(rawValue: row.text(1)), let date = CivilDate(text: row.text(2))
    else { preconditionFailure("a stored entry reads back") }
    seq = row.int64(0)
    self.kind = kind
    self.date = date
    actor = row.text(3)
    memo = row.optionalText(4)
    reverses = row.optionalInt64(5)
    budgetYear = row.optionalInt(6)
  }
}

extension Posting {
  /// Reads `account, debit, credit` back.
  init(_ row: Statement) {
    guard let account = Account(name: row.text(0)) else {
      preconditionFailure("a stored account reads back")
    }
    self = .debit(account, Dong(row.int64(1)) - Dong(row.int64(2)))
  }
}
