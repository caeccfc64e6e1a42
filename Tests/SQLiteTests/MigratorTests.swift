import Testing

@testable import SQLite

@Suite struct MigratorTests {
  static let identity: Int32 = 0x4e42_5554
  let first = Migration(version: 1, sql: "CREATE TABLE a(n INTEGER) STRICT")
  let second = Migration(
    version: 2, sql: "CREATE TABLE b(n INTEGER) STRICT; INSERT INTO b VALUES (1)")
  let broken = Migration(
    version: 3, sql: "CREATE TABLE c(n INTEGER) STRICT; INSERT INTO none VALUES (1)")

  func migrator(_ migrations: Migration...) -> Migrator {
    Migrator(applicationID: Self.identity, migrations)
  }

  func tables(_ connection: Connection) throws -> [String] {
    try connection.prepare("SELECT name FROM sqlite_schema ORDER BY name").all { $0.text(0) }
  }

  @Test func aNewFileIsBroughtToThePresentSchemaOnce() throws {
    let connection = try Connection.inMemory()
    let migrator = migrator(first, second)
    #expect(try migrator.check(connection) == 0)
    try migrator.migrate(connection)
    try migrator.migrate(connection)
    #expect(try tables(connection) == ["a", "b"])
    #expect(try connection.number("SELECT count(*) FROM b") == 1)
    #expect(try connection.userVersion() == 2)
    #expect(try connection.applicationID() == Self.identity)
  }

  @Test func anOlderFileGetsWhatItMisses() throws {
    let connection = try Connection.inMemory()
    try migrator(first).migrate(connection)
    try connection.execute("INSERT INTO a VALUES (7)")
    try migrator(first, second).migrate(connection)
    #expect(try connection.number("SELECT n FROM a") == 7)
    #expect(try connection.userVersion() == 2)
  }

  @Test func aFailedStepLeavesTheVersionBeforeIt() throws {
    let connection = try Connection.inMemory()
    let error = try #require(throws: MigrationError.self) {
      try migrator(first, second, broken).migrate(connection)
    }
    guard case .storage(let cause) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(cause.primary == 1)
    #expect(try tables(connection) == ["a", "b"])
    #expect(try connection.userVersion() == 2)
  }

  @Test func aNewerFileIsRefused() throws {
    let connection = try Connection.inMemory()
    try migrator(first, second).migrate(connection)
    #expect(throws: MigrationError.newer(found: 2, known: 1)) {
      try migrator(first).migrate(connection)
    }
  }

  @Test func anotherProgramsFileIsRefusedAndLeftAlone() throws {
    let marked = try Connection.inMemory()
    try marked.execute("PRAGMA application_id = 5")
    #expect(throws: MigrationError.foreign(applicationID: 5)) {
      try migrator(first).migrate(marked)
    }
    let unmarked = try Connection.inMemory()
    try unmarked.execute("CREATE TABLE theirs(n)")
    #expect(throws: MigrationError.foreign(applicationID: 0)) {
      try migrator(first).migrate(unmarked)
    }
    #expect(try tables(unmarked) == ["theirs"])
  }

  /// Dropping a table while references are looked after would count each row that others refer to.
  @Test func aTableThatOthersReferToIsMadeAnew() throws {
    let connection = try Connection.inMemory()
    let referring = Migration(
      version: 1,
      sql: """
        CREATE TABLE a(id INTEGER PRIMARY KEY, n INTEGER) STRICT;
        CREATE TABLE b(a INTEGER REFERENCES a) STRICT;
        INSERT INTO a VALUES (7, 1); INSERT INTO b VALUES (7)
        """)
    let remaking = Migration(
      version: 2,
      sql: """
        CREATE TABLE other(id INTEGER PRIMARY KEY) STRICT;
        INSERT INTO other SELECT id FROM a; DROP TABLE a; ALTER TABLE other RENAME TO a
        """)
    let erasing = try connection.number("PRAGMA secure_delete")
    try migrator(referring, remaking).migrate(connection)
    #expect(try connection.foreignKeyCheck() == [])
    #expect(try connection.number("PRAGMA secure_delete") == erasing)
    #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO b VALUES (8)") }
  }
}
