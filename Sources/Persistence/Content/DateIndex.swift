package import SQLite

/// The index of parts by date while an import adds many: kept row by row it is touched at random and
/// written over and over, so past a point it is given up and built anew, in order, at the end.
///
/// All of it is part of the import's transaction: whoever reads meanwhile has the index, and where
/// the import fails it never was away.
package struct DateIndex {
  /// Fewer rows than this are not worth it.
  private static let least: Int64 = 5_000

  private let connection: Connection
  /// How many rows may come before a new index is cheaper than the rows that remain: as many as
  /// there were.
  private var allowance: Int64
  private var isGivenUp = false

  package init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    let rows = try connection.cached("SELECT ifnull(max(id), 0) FROM part").first { $0.int64(0) }
    allowance = max(Self.least, rows ?? 0)
  }

  /// Notes a row that was added.
  package mutating func noteRow() throws(SQLiteError) {
    allowance -= 1
    guard allowance == 0 else { return }
    try connection.execute("DROP INDEX partByPublication")
    isGivenUp = true
  }

  /// Builds the index where it was given up: before anything is asked by date.
  package mutating func complete() throws(SQLiteError) {
    guard isGivenUp else { return }
    try connection.sorting { () throws(SQLiteError) in
      // SQLite quotes the table's name where it was renamed, and so do we.
      try connection.execute(SchemaV5.dateIndex(on: "\"part\""))
    }
    isGivenUp = false
  }
}
