import Accounting
import SQLite

/// Walks a posted table once, in key order, beside the entries.
final class PostedCursor {
  let table: PostedTable
  private let statement: Statement
  /// The entry that the present row belongs to; `nil` at the end.
  private(set) var owner: Int64?

  init(_ table: PostedTable, in connection: Connection) throws(SQLiteError) {
    self.table = table
    let (name, columns) = (SQL.name(table.name), table.listing)
    let source: SQL =
      switch table.owner {
      case .key(let key): "SELECT t.\(key), \(columns) FROM \(name) t ORDER BY t.\(key)"
      case .column: "SELECT t.entry, \(columns) FROM \(name) t ORDER BY t.id"
      case .line:
        "SELECT ifnull(l.entry, 0), \(columns) FROM \(name) t "
          + "LEFT JOIN line l ON l.id = t.line ORDER BY t.id"
      }
    statement = try connection.prepare(source)
    try advance()
  }

  func advance() throws(SQLiteError) {
    owner = try statement.step() ? statement.int64(0) : nil
  }

  /// Appends the present row as it was hashed.
  func append(to bytes: inout CanonicalBytes) {
    for column in 1...table.columns.count {
      switch statement.value(column) {
      case .null: bytes.appendNull()
      case .integer(let integer): bytes.append(integer)
      case .text(let text): bytes.append(text)
      // A posted row holds no blob; a foreign one must not pass for a text.
      case .blob(let blob): bytes.append("\u{0}blob \(blob)")
      }
    }
  }

  /// The columns of a posting: account, debit, credit.
  var posting: (account: String, debit: Int64, credit: Int64) {
    (statement.text(3), statement.int64(4), statement.int64(5))
  }
}
