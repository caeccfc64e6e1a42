import SQLite

/// Posted rows that wait to be inserted many at a time.
///
/// A statement that a trigger may refuse keeps what it would have to undo, which costs as much as
/// the row: so one statement inserts many. Tables are filled in the order of the canonical bytes, in
/// which a row never refers to one of a later table.
struct WaitingRows {
  /// How many rows one statement inserts.
  static let together = 32

  private var rows: [[PostedRow]] = Array(repeating: [], count: PostedTable.all.count)
  /// What inserts many rows of a table, prepared once.
  private var statements: [Statement?] = Array(repeating: nil, count: PostedTable.all.count)

  /// Takes a row; it is inserted by the time `insert` has been told that no more are to come.
  mutating func add(_ row: PostedRow, to table: PostedTable) {
    rows[table.ordinal].append(row)
  }

  /// Inserts the rows of which there are enough, or all of them.
  mutating func insert(
    into connection: Connection, all isLast: Bool = false
  ) throws(SQLiteError) {
    guard isLast || rows[PostedTable.entry.ordinal].count >= Self.together else { return }
    for table in PostedTable.all where !rows[table.ordinal].isEmpty {
      try insert(into: connection, table, all: isLast)
    }
  }

  private mutating func insert(
    into connection: Connection, _ table: PostedTable, all isLast: Bool
  ) throws(SQLiteError) {
    let waiting = rows[table.ordinal]
    var rest = waiting[...]
    while rest.count >= Self.together {
      let statement = try statement(for: table, on: connection)
      var place = 1
      for row in rest.prefix(Self.together) { place = row.bind(to: statement, from: place) }
      try statement.run()
      rest = rest.dropFirst(Self.together)
    }
    if isLast {
      for row in rest { try row.insert(with: connection.cached(table.insertion)) }
      rest = []
    }
    rows[table.ordinal].removeAll(keepingCapacity: true)
    rows[table.ordinal].append(contentsOf: rest)
  }

  private mutating func statement(
    for table: PostedTable, on connection: Connection
  ) throws(SQLiteError) -> Statement {
    if let known = statements[table.ordinal] { return known }
    let statement = try connection.prepare(table.insertion(of: Self.together))
    statements[table.ordinal] = statement
    return statement
  }
}
