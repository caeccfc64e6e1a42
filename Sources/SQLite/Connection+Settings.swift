extension Connection {
  /// Pages kept in memory: what a large transaction changes is then written to the log once, not
  /// each time it is pushed out.
  private static let cacheKibibytes = 32_768
  /// Pages kept in memory by who only reads: a walk through a ledger meets most of them once, and
  /// what SQLite sorts for it takes as much again before it goes to a file.
  private static let readingKibibytes = 8_192

  /// Sets what a ledger needs: the write-ahead log, and a commit that survives a power cut.
  ///
  /// Call it once the file is known to be ours: the write-ahead log changes the file.
  package func configure() throws(SQLiteError) {
    if !isReadOnly {
      _ = try prepare("PRAGMA journal_mode = WAL").step()
    }
    try execute("PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON")
    try prepareForWriting()
  }

  /// Keeps as many pages as a large transaction changes.
  package func prepareForWriting() throws(SQLiteError) {
    try execute("PRAGMA cache_size = -\(Self.cacheKibibytes)")
  }

  /// Keeps few pages until something is to be written.
  package func prepareForReading() throws(SQLiteError) {
    try execute("PRAGMA cache_size = -\(Self.readingKibibytes)")
  }

  /// Runs a script that sorts with a quarter of the memory: SQLite sorts in pieces of the cache's
  /// size, beside the cache.
  package func executeSorting(_ sql: SQL) throws(SQLiteError) {
    try execute("PRAGMA cache_size = -\(Self.cacheKibibytes / 4)")
    try execute(sql)
    try execute("PRAGMA cache_size = -\(Self.cacheKibibytes)")
  }

  /// The schema's version, 0 in a new file.
  package func userVersion() throws(SQLiteError) -> Int { try number("PRAGMA user_version") }

  /// The number that says whose file this is, 0 in a new file.
  package func applicationID() throws(SQLiteError) -> Int32 {
    Int32(truncatingIfNeeded: try number("PRAGMA application_id"))
  }

  /// How many pages the file has.
  package func pageCount() throws(SQLiteError) -> Int { try number("PRAGMA page_count") }

  /// Bounds the file's size, as a full disk would; never below what it has.
  package func limitPages(_ count: Int) throws(SQLiteError) {
    _ = try number("PRAGMA max_page_count = \(count)")
  }

  /// Whether nothing has been made in the file yet.
  package func isEmpty() throws(SQLiteError) -> Bool {
    try number("SELECT count(*) FROM sqlite_schema") == 0
  }

  func number(_ sql: SQL) throws(SQLiteError) -> Int {
    try prepare(sql).first { row in Int(row.int64(0)) } ?? 0
  }
}
