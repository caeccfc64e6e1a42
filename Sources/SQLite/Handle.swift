import CSQLite

/// The open database, shared by a connection and its statements so that it outlives them all.
final class Handle {
  let watch: Watch
  private let database: OpaquePointer
  private var isOpen = true

  init(_ database: OpaquePointer, watch: Watch) {
    self.database = database
    self.watch = watch
  }

  deinit { close() }

  var pointer: OpaquePointer {
    precondition(isOpen, "a closed connection does nothing more")
    return database
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    watch.pauseProgress(of: database)
    sqlite3_busy_handler(database, nil, nil)
    sqlite3_close_v2(database)
  }

  /// The error SQLite has just reported; a wait cut short by the interrupter is an interruption.
  func error(_ code: Int32, sql: String?) -> SQLiteError {
    let primary = code & 0xff
    if primary == SQLITE_BUSY && watch.interrupter.isRaised { return .interrupted(sql: sql) }
    let message = sqlite3_errmsg(pointer).map { String(cString: $0) } ?? ""
    return SQLiteError(code: code, message: message, sql: sql)
  }

  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(pointer, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
  }
}
