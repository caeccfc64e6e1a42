extension Statement {
  /// Runs once with these values.
  package func run(_ values: (any Bindable)?...) throws(SQLiteError) {
    rebind(values)
    try run()
  }

  /// Hands on every row.
  package func forEach(
    _ values: (any Bindable)?..., body: (Statement) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    rebind(values)
    defer { reset() }
    while try step() { try body(self) }
  }

  /// Hands on every row to a body with an error type of its own.
  package func forEach<E: Error>(
    _ values: (any Bindable)?..., mapping: (SQLiteError) -> E,
    body: (Statement) throws(E) -> Void
  ) throws(E) {
    rebind(values)
    defer { reset() }
    while try advance(mapping) { try body(self) }
  }

  /// What `map` makes of the first row, `nil` when there is none.
  package func first<R>(
    _ values: (any Bindable)?..., map: (Statement) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R? {
    rebind(values)
    defer { reset() }
    return try step() ? try map(self) : nil
  }

  /// The same with an error type of its own.
  package func first<R, E: Error>(
    _ values: (any Bindable)?..., mapping: (SQLiteError) -> E, map: (Statement) throws(E) -> R
  ) throws(E) -> R? {
    rebind(values)
    defer { reset() }
    return try advance(mapping) ? try map(self) : nil
  }

  /// What `map` makes of every row: for few rows only.
  package func all<R>(
    _ values: (any Bindable)?..., map: (Statement) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> [R] {
    rebind(values)
    defer { reset() }
    var rows: [R] = []
    while try step() { rows.append(try map(self)) }
    return rows
  }

  private func advance<E: Error>(_ mapping: (SQLiteError) -> E) throws(E) -> Bool {
    do { return try step() } catch { throw mapping(error) }
  }

  /// Values given bind the first places; without any, what is bound stays.
  private func rebind(_ values: [(any Bindable)?]) {
    reset()
    for (offset, value) in values.enumerated() {
      if let value { value.bind(to: self, at: offset + 1) } else { bindNull(offset + 1) }
    }
  }
}
