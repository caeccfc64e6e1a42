package import Accounting
import SQLite

/// A column of a posted row, as it is stored and as it is hashed.
package enum PostedValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  package init(_ integer: Int64?) { self = integer.map { .integer($0) } ?? .null }
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  package init(_ integer: Int) { self = .integer(Int64(integer)) }
  package init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
  package init(_ amount: Dong) { self = .integer(amount.amount) }
  package init(_ date: CivilDate) { self = .text(date.description) }
  package init(_ date: CivilDate?) { self = date.map { .text($0.description) } ?? .null }
}

/// A row of a posted table: what is written is what the hash covers.
struct PostedRow {
  let values: [PostedValue]

  func insert(with statement: Statement) throws(SQLiteError) {
    for (index, value) in values.enumerated() {
      switch value {
      case .null: statement.bindNull(index + 1)
      case .integer(let integer): statement.bind(index + 1, integer)
      case .text(let text): statement.bind(index + 1, text)
      }
    }
    try statement.run()
  }

  func append(to bytes: inout CanonicalBytes) {
    for value in values {
      switch value {
      case .null: bytes.appendNull()
      case .integer(let integer): bytes.append(integer)
      case .text(let text): bytes.append(text)
      }
    }
  }
}
