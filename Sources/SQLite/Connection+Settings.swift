extension Connection {
  /// Pages kept in memory: what a large transaction changes is then written to the log once, not
  /// each time it is pushed out.
  private static let cacheKibibytes = 32_768
  /// Pages kept in memory by who only reads: a walk through a ledger meets most of them once, and
  /// what SQLite sorts for it takes as much again before it goes to a file.
  private static let readingKibibytes = 8_192

  /// Pages kept while whole tables are copied in order and indexes are built anew.
  private static let remakingKibibytes = 4_096

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

  /// Does work that sorts with a quarter of the memory: SQLite sorts in pieces of the cache's size,
  /// beside the cache.
  package func sorting(_ body: () throws(SQLiteError) -> Void) throws(SQLiteError) {
    try execute("PRAGMA cache_size = -\(Self.cacheKibibytes / 4)")
    do { try body() } catch {
      try? prepareForWriting()
      throw error
    }
    try prepareForWriting()
  }

  /// Does the work of `body`, which may drop tables that others refer to and make them anew under
  /// their names, without holding in memory what it copies.
  ///
  /// - References are not looked after meanwhile: dropping a table would first delete its rows one
  ///   by one and miss them in the others. Who copies a table keeps the keys of its rows.
  /// - Pages that are given up are not overwritten with zeros: what stood in them stands in the new
  ///   table too, and the pages of a statement that is under way are held to undo it.
  /// - SQLite sorts in pieces of the cache's size, beside the cache, so the cache is small.
  func remakingTables<E: Error>(
    mapping: (SQLiteError) -> E, _ body: () throws(E) -> Void
  ) throws(E) {
    let erasing: SQL
    do throws(SQLiteError) {
      erasing = (["OFF", "ON", "FAST"] as [SQL])[try number("PRAGMA secure_delete")]
      try execute(
        """
        PRAGMA foreign_keys = OFF; PRAGMA secure_delete = FAST;
        PRAGMA cache_size = -\(Self.remakingKibibytes)
        """)
    } catch { throw mapping(error) }
    func restore() throws(SQLiteError) {
      try execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = \(erasing)")
      try prepareForWriting()
    }
    do { try body() } catch {
      try? restore()
      throw error
    }
    do { try restore() } catch { throw mapping(error) }
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
