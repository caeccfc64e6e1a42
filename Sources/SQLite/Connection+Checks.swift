extension Connection {
  /// What SQLite finds wrong with the file; empty when all is well.
  package func integrityCheck(limit: Int = 20) throws(SQLiteError) -> [String] {
    let found: [String]
    do throws(SQLiteError) {
      found = try prepare("PRAGMA integrity_check(\(50 * limit))").all { row in row.text(0) }
    } catch {
      // Damage can be too grave for the check itself.
      guard error.isCorrupt else { throw error }
      return [error.message]
    }
    if found == ["ok"] { return [] }
    var faults: [String] = []
    for fault in found where try !isFalse(fault) { faults.append(fault) }
    return Array(faults.prefix(limit))
  }

  /// Whether a “NULL value in TABLE.COLUMN” is none: SQLite 3.40 takes one column for another in a
  /// table WITHOUT ROWID whose primary key does not stand first, and a ledger has such tables.
  private func isFalse(_ fault: String) throws(SQLiteError) -> Bool {
    let mark = "NULL value in "
    let names = fault.dropFirst(mark.count).split(separator: ".")
    let isPlain = names.allSatisfy { name in name.utf8.allSatisfy(Self.isLetter) }
    guard fault.hasPrefix(mark), names.count == 2, isPlain else { return false }
    let (table, column) = (SQL.name(String(names[0])), SQL.name(String(names[1])))
    // Of a column declared NOT NULL SQLite answers `IS NULL` without looking.
    let found = try prepare("SELECT 1 FROM \(table) WHERE typeof(\(column)) = 'null' LIMIT 1")
      .first { row in row.int(0) }
    return found == nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
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
