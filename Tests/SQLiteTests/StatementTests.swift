import Testing

@testable import SQLite

@Suite struct StatementTests {
  let connection = try? Connection.inMemory()

  func open() throws -> Connection { try #require(connection) }

  @Test func everyKindOfValueComesBackAsItWentIn() throws {
    let connection = try open()
    let values: [Value] = [
      .null, .integer(.min), .integer(.max), .text(""), .text("Nguyễn Thị Ánh\0đ"),
      .blob([]), .blob([0, 255, 7]),
    ]
    let echo = try connection.prepare("SELECT ?1, typeof(?1)")
    let kinds = ["null", "integer", "integer", "text", "text", "blob", "blob"]
    for (value, kind) in zip(values, kinds) {
      let back = try echo.first(value) { row in (row.value(0), row.text(1)) }
      #expect(back?.0 == value)
      #expect(back?.1 == kind)
    }
  }

  @Test func aLongTextIsNotCutShort() throws {
    let text = String(repeating: "đồng ", count: 20_000)
    #expect(try open().prepare("SELECT ?1").first(text) { row in row.text(0) } == text)
  }

  @Test func optionalColumnsTellNullFromNothing() throws {
    let row = try open().prepare("SELECT NULL, '', 0, x''")
    try row.forEach { row in
      #expect(row.optionalText(0) == nil && row.optionalInt64(0) == nil)
      #expect(row.optionalBlob(0) == nil && row.isNull(0))
      #expect(row.optionalText(1) == "" && row.optionalInt(2) == 0 && row.optionalBlob(3) == [])
      #expect(row.text(0) == "" && row.int64(0) == 0 && row.blob(0) == [])
    }
  }

  @Test func bindingAnOptionalWithoutValueBindsNull() throws {
    let statement = try open().prepare("SELECT ?1 IS NULL AND ?2 IS NULL AND ?3 = 1")
    statement.bind(1, nil as String?)
    statement.bind(2, nil as Int64?)
    statement.bind(3, true)
    #expect(try statement.step() && statement.bool(0))
  }

  @Test func insertsReportRowAndChanges() throws {
    let connection = try open()
    try connection.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT) STRICT")
    let insert = try connection.cached("INSERT INTO t(name) VALUES (?)")
    try insert.run("một")
    try insert.run("hai")
    #expect(connection.lastInsertedRow == 2)
    try connection.execute("UPDATE t SET name = 'ba'")
    #expect(connection.changes == 2 && connection.totalChanges == 4)
  }

  @Test func aCachedStatementComesBackWithoutItsBindings() throws {
    let connection = try open()
    let sql: SQL = "SELECT ?1"
    let first = try connection.cached(sql)
    first.bind(1, 5)
    #expect(try first.step())
    first.reset()
    let second = try connection.cached(sql)
    #expect(second === first)
    #expect(try second.step() && second.isNull(0))
  }

  @Test func aCachedStatementBeingReadIsNotTakenAway() throws {
    let connection = try open()
    let sql: SQL = "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2) ORDER BY value"
    var seen: [Int] = []
    try connection.cached(sql).forEach { outer throws(SQLiteError) in
      seen.append(outer.int(0))
      try connection.cached(sql).forEach { inner in seen.append(10 * inner.int(0)) }
    }
    #expect(seen == [1, 10, 20, 2, 10, 20])
  }

  @Test func theCacheStaysBounded() throws {
    let connection = try open()
    for number in 0...(2 * Connection.keptStatements) {
      #expect(try connection.cached("SELECT \(number)").first { row in row.int(0) } == number)
    }
  }

  @Test func columnsBearTheirNames() throws {
    let statement = try open().prepare("SELECT 1 AS amount, 2 AS line")
    #expect(statement.columnCount == 2)
    #expect((0..<2).map(statement.columnName) == ["amount", "line"])
  }

  @Test func errorsCarryCodesAndPlaceholdersButNoValues() throws {
    let connection = try open()
    try connection.execute("CREATE TABLE t(name TEXT UNIQUE, n INTEGER CHECK (n > 0)) STRICT")
    let insert = try connection.prepare("INSERT INTO t VALUES (?, ?)")
    try insert.run("Nguyễn Văn Bí Mật", 1)
    let error = try #require(throws: SQLiteError.self) { try insert.run("Nguyễn Văn Bí Mật", 1) }
    #expect(error.isConstraint && error.isUnique && error.primary == 19 && error.code == 2067)
    #expect(error.sql == "INSERT INTO t VALUES (?, ?)")
    #expect(!"\(error)".contains("Bí Mật"))
    let check = try #require(throws: SQLiteError.self) { try insert.run("khác", 0) }
    #expect(check.isConstraint && !check.isUnique && check.code == 275)
    try insert.run("khác", 1)
  }

  @Test func aBodyWithItsOwnErrorKeepsItAndTheStatementIsReady() throws {
    struct Stop: Error, Equatable {}
    let statement = try open().prepare("SELECT 1 UNION ALL SELECT 2")
    #expect(throws: Stop()) {
      try statement.forEach(mapping: { _ in Stop() }) { _ throws(Stop) in throw Stop() }
    }
    #expect(!statement.isBusy)
    #expect(try statement.all { row in row.int(0) } == [1, 2])
  }

  @Test func triggersNeedAnInsertGuardAgainstReplacement() throws {
    let connection = try open()
    try connection.execute(
      """
      CREATE TABLE entry(seq INTEGER PRIMARY KEY, amount INTEGER NOT NULL) STRICT;
      CREATE TRIGGER kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'kept'); END;
      INSERT INTO entry VALUES (1, 100);
      """)
    try connection.execute("INSERT OR REPLACE INTO entry VALUES (1, 200)")
    try connection.execute(
      """
      CREATE TRIGGER once BEFORE INSERT ON entry WHEN EXISTS
        (SELECT 1 FROM entry WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'kept'); END;
      """)
    let error = try #require(throws: SQLiteError.self) {
      try connection.execute("INSERT OR REPLACE INTO entry VALUES (1, 300)")
    }
    #expect(error.isTrigger)
  }
}
