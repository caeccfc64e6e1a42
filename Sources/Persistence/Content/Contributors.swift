import SQLite

/// Contributors in conditions of SQL.
enum Contributors {
  /// The code an expression gives, and those that were merged into it.
  static func merged(into code: SQL) -> SQL {
    "(SELECT \(code) UNION ALL SELECT g.merged FROM contributorMerge g WHERE g.survivor = \(code))"
  }
}
