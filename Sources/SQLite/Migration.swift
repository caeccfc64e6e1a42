/// One step of the schema's history, never edited once released.
package struct Migration: Sendable {
  /// The schema's version once the step is done.
  package let version: Int
  let apply: @Sendable (Connection) throws(SQLiteError) -> Void

  package init(
    version: Int, apply: @escaping @Sendable (Connection) throws(SQLiteError) -> Void
  ) {
    self.version = version
    self.apply = apply
  }

  package init(version: Int, sql: SQL) {
    self.init(version: version) { connection throws(SQLiteError) in try connection.execute(sql) }
  }
}

/// Why a file was not brought to the present schema.
package enum MigrationError: Error, Hashable, Sendable {
  /// SQLite refused.
  case storage(SQLiteError)
  /// The file was written by a newer program.
  case newer(found: Int, known: Int)
  /// The file is another program's.
  case foreign(applicationID: Int32)
}
