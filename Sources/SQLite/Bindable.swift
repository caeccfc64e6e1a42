/// What can take the place of a `?` in a statement.
package protocol Bindable {
  /// Binds itself to a place, numbered from 1.
  func bind(to statement: Statement, at index: Int)
}

extension Int64: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, self) }
}

extension Int: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, Int64(self)) }
}

extension Int32: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, Int64(self)) }
}

extension Bool: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, self) }
}

extension String: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, self) }
}

extension [UInt8]: Bindable {
  package func bind(to statement: Statement, at index: Int) { statement.bind(index, self) }
}

extension Value: Bindable {
  package func bind(to statement: Statement, at index: Int) {
    switch self {
    case .null: statement.bindNull(index)
    case .integer(let integer): statement.bind(index, integer)
    case .text(let text): statement.bind(index, text)
    case .blob(let bytes): statement.bind(index, bytes)
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  package func bind(to statement: Statement, at index: Int) {
    switch self {
    case .some(let value): value.bind(to: statement, at: index)
    case .none: statement.bindNull(index)
    }
  }
}
