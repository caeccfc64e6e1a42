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
  /// The hash of the entry, in the entry's own row: its last column, which no hash covers.
  var hash: [UInt8]?

  func insert(with statement: Statement) throws(SQLiteError) {
    bind(to: statement, from: 1)
    try statement.run()
  }

  /// Binds the columns to places of a statement from one on; returns the place after them.
  @discardableResult
  func bind(to statement: Statement, from first: Int) -> Int {
    var place = first
    for value in values {
      switch value {
      case .null: statement.bindNull(place)
      case .integer(let integer): statement.bind(place, integer)
      case .text(let text): statement.bind(place, text)
      }
      place += 1
    }
    guard let hash else { return place }
    statement.bind(place, hash)
    return place + 1
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
