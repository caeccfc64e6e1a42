import CSQLite

/// An open database, used from one thread at a time.
///
/// Invariants kept here: foreign keys are enforced and the schema is not trusted from the first
/// statement on; a raised interrupter lets nothing commit; no transaction is left open when
/// `transaction` has returned.
package final class Connection {
  /// The oldest SQLite with STRICT tables.
  package static let oldestLibrary: Int32 = 3_037_000
  static let keptStatements = 256

  /// Every insertion that a trigger may refuse keeps what it would have to undo. Past SQLite's
  /// usual 64 KiB that goes to a file, and for the rest of the transaction too: twenty-five writes
  /// an approved part instead of one.
  ///
  /// So it always stays in memory (-1), which holds the pages that one statement changes. A larger
  /// limit would not do: SQLite writes such a journal out in pieces of the limit's size, and takes
  /// a piece of 128 KiB or more for a full disk (`nBuf &= 0x1ffff` in `os_unix.c`).
  ///
  /// Nor is it counted what memory SQLite holds: nobody asks, and the count is kept under a lock that
  /// takes a fifth of the time of inserting a row.
  private static let settings: Void = {
    _ = nhuanbut_sqlite_keep_statement_journals(-1)
    _ = nhuanbut_sqlite_count_memory(0)
  }()

  /// Stops the work from elsewhere.
  package let interrupter: Interrupter
  let handle: Handle
  private var statements: [SQL: Statement] = [:]
  private var prepared: ((SQL) -> Void)?

  /// Opens a file; nothing of it is read yet.
  package convenience init(
    path: String, mode: OpenMode, busyTimeoutMilliseconds: Int = 10_000,
    interrupter: Interrupter = Interrupter()
  ) throws(SQLiteError) {
    precondition(!path.isEmpty, "a database has a path")
    let watch = Watch(
      interrupter: interrupter, timeoutMilliseconds: Int32(clamping: busyTimeoutMilliseconds))
    try self.init(name: mode.name(of: path), flags: mode.flags, watch: watch)
    if case .readWrite = mode, isReadOnly {
      throw SQLiteError(code: SQLITE_READONLY, message: "the file cannot be written")
    }
  }

  private init(name: String, flags: Int32, watch: Watch) throws(SQLiteError) {
    guard sqlite3_libversion_number() >= Self.oldestLibrary else {
      throw SQLiteError(
        code: SQLiteError.libraryTooOld,
        message: "SQLite \(String(cString: sqlite3_libversion())) is older than 3.37")
    }
    Self.settings
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard let opened, code == SQLITE_OK else {
      let message = opened.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
      sqlite3_close_v2(opened)
      throw SQLiteError(code: code, message: message)
    }
    sqlite3_extended_result_codes(opened, 1)
    watch.attach(to: opened)
    interrupter = watch.interrupter
    handle = Handle(opened, watch: watch)
    try handle.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
  }

  /// Opens a database that lives in memory and goes with its connection.
  package static func inMemory() throws(SQLiteError) -> Connection {
    try Connection(
      name: ":memory:", flags: OpenMode.create.flags,
      watch: Watch(interrupter: Interrupter(), timeoutMilliseconds: 0))
  }

  /// Lets go of the file; using the connection or its statements afterwards is a defect.
  package func close() {
    statements.removeAll()
    handle.close()
  }

  /// Runs a script of statements without values.
  package func execute(_ sql: SQL) throws(SQLiteError) {
    try handle.execute(sql.text)
  }

  /// Prepares one statement.
  package func prepare(_ sql: SQL) throws(SQLiteError) -> Statement {
    prepared?(sql)
    return try Statement(sql.text, handle: handle, isKept: false)
  }

  /// The prepared statement of this SQL, reset and without bindings; prepared only the first time.
  ///
  /// While its rows are still being read a second one is prepared, so recursion is safe.
  package func cached(_ sql: SQL) throws(SQLiteError) -> Statement {
    if let known = statements[sql] {
      if known.isBusy { return try prepare(sql) }
      known.clear()
      return known
    }
    if statements.count >= Self.keptStatements { statements.removeAll(keepingCapacity: true) }
    prepared?(sql)
    let statement = try Statement(sql.text, handle: handle, isKept: true)
    statements[sql] = statement
    return statement
  }

  /// The rowid of the last row inserted by this connection.
  package var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle.pointer) }
  /// How many rows the last statement changed.
  package var changes: Int { Int(sqlite3_changes64(handle.pointer)) }
  /// How many rows this connection changed since it was opened.
  package var totalChanges: Int { Int(sqlite3_total_changes64(handle.pointer)) }
  /// Whether a transaction is open.
  package var isInTransaction: Bool { sqlite3_get_autocommit(handle.pointer) == 0 }
  /// Whether the file can only be read.
  package var isReadOnly: Bool { sqlite3_db_readonly(handle.pointer, "main") == 1 }

  /// Asks the work under way, and what follows it, to stop.
  package func interrupt() { interrupter.raise() }

  /// Lets a test see every statement that is prepared from now on.
  package func onPrepare(_ body: ((SQL) -> Void)?) { prepared = body }

  /// Lets a test stop the work: `abort` is asked every `steps` steps of SQLite's machine.
  package func onProgress(every steps: Int, _ abort: (() -> Bool)?) {
    handle.watch.setHook(every: steps, abort)
    handle.watch.watchProgress(of: handle.pointer)
  }
}
