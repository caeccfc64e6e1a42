extension Connection {
  /// What SQLite finds wrong with the file; empty when all is well.
  package func integrityCheck(limit: Int = 20) throws(SQLiteError) -> [String] {
    let found: [String]
    do throws(SQLiteError) {
      found = try prepare("PRAGMA integrity_check(\(limit))").all { row in row.text(0) }
    } catch {
      // Damage can be too grave for the check itself.
      guard error.isCorrupt else { throw error }
      return [error.message]
    }
    return found == ["ok"] ? [] : found
  }

  /// The rows that point at nothing, as `table:rowid -> table`.
  package func foreignKeyCheck(limit: Int = 20) throws(SQLiteError) -> [String] {
    let statement = try prepare("PRAGMA foreign_key_check")
    defer { statement.reset() }
    var found: [String] = []
    while found.count < limit, try statement.step() {
      let row = statement.optionalInt64(1).map { ":\($0)" } ?? ""
      found.append("\(statement.text(0))\(row) -> \(statement.text(2))")
    }
    return found
  }
}
