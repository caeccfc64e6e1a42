import SQLite

/// Finds the posted lines of parts, quickly where they are asked for in the order of their numbers:
/// then both are walked beside each other instead of one being looked up for each of the other.
struct PostedLineCursor {
  /// So many lines are passed over before looking one up is quicker.
  private static let patience = 16

  private let statement: Statement
  /// The part asked for last: no line between it and the present one has been passed over.
  private var asked = Int64.max
  private var present: (part: Int64, line: Int64)?

  init(_ connection: Connection) throws(SQLiteError) {
    statement = try connection.prepare(
      "SELECT content, id FROM line WHERE content >= ?1 ORDER BY content")
  }

  /// The posted line of a part, `nil` where it is not approved.
  mutating func line(of part: Int64) throws(SQLiteError) -> Int64? {
    if part < asked { try seek(part) }
    asked = part
    var passed = 0
    while let present, present.part < part {
      passed += 1
      if passed > Self.patience { try seek(part) } else { try advance() }
    }
    return present?.part == part ? present?.line : nil
  }

  private mutating func seek(_ part: Int64) throws(SQLiteError) {
    statement.reset()
    statement.bind(1, part)
    try advance()
  }

  private mutating func advance() throws(SQLiteError) {
    present = try statement.step() ? (statement.int64(0), statement.int64(1)) : nil
  }
}
