import CSQLite

extension Connection {
  private static let pagesPerStep: Int32 = 1024

  /// Copies the database, as it stands now, over the one at `path` while others may go on working.
  ///
  /// The file is made by the caller, so that it is private from its creation. The copy is made
  /// within one read transaction: a writer elsewhere can neither change it nor make it start
  /// again. In the file it is one transaction too: where a database stands there already, its
  /// readers see the old one whole until the new one is.
  ///
  /// - Parameter busyTimeoutMilliseconds: how long to wait for a writer of the file.
  package func backup(
    to path: String, busyTimeoutMilliseconds: Int = 0,
    progress: (_ remaining: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(SQLiteError) {
    let target = try Connection(
      path: path, mode: .readWrite, busyTimeoutMilliseconds: busyTimeoutMilliseconds,
      interrupter: interrupter)
    defer { target.close() }
    try transaction(.deferred) { () throws(SQLiteError) in
      _ = try applicationID()
      try copyPages(to: target, progress: progress)
    }
  }

  private func copyPages(
    to target: Connection, progress: (Int, Int) -> Void
  ) throws(SQLiteError) {
    let destination = target.handle.pointer
    guard let copy = sqlite3_backup_init(destination, "main", handle.pointer, "main") else {
      throw target.handle.error(sqlite3_extended_errcode(destination), sql: nil)
    }
    var outcome = SQLITE_OK
    while outcome == SQLITE_OK, !interrupter.isRaised {
      outcome = sqlite3_backup_step(copy, Self.pagesPerStep)
      progress(Int(sqlite3_backup_remaining(copy)), Int(sqlite3_backup_pagecount(copy)))
    }
    let finished = sqlite3_backup_finish(copy)
    if outcome == SQLITE_DONE && finished == SQLITE_OK { return }
    if outcome == SQLITE_OK || interrupter.isRaised { throw .interrupted() }
    throw target.handle.error(outcome == SQLITE_DONE ? finished : outcome, sql: nil)
  }
}
