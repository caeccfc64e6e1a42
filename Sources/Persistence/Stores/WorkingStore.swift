package import Royalties
package import SQLite

/// The workings of grades: parts that came about alike share one, kept without their key.
package struct WorkingStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The canonical text of the working of a part `p`, joined to its row `w`: the key put back into
  /// the root, where no character of a key needs an escape.
  static let text: SQL = """
    'amount;' || p.item || CASE p.part WHEN '' THEN '' ELSE '/' || p.part END || substr(w.text, 8)
    """
  static let join: SQL = "LEFT JOIN working w ON w.id = p.workingID"

  /// Keeps the working of a part's grade and gives its number, that of an equal one if there is one.
  package func keep(_ grade: StoredGrade, of key: PartKey) throws(SQLiteError) -> Int64 {
    let text = Self.keyless(grade.working, key)
    let find: SQL = "SELECT id FROM working WHERE text = ?1"
    let known = try connection.cached(find).first(text) { $0.int64(0) }
    if let known { return known }
    try connection.cached("INSERT INTO working (text, citations) VALUES (?1, ?2)")
      .run(text, grade.citations)
    return connection.lastInsertedRow
  }

  private static func keyless(_ text: String, _ key: PartKey) -> String {
    let root = "amount;"
    precondition(text.hasPrefix(root + key.label + ";"), "a working begins with its part")
    return root + text.dropFirst(root.count + key.label.count)
  }
}
