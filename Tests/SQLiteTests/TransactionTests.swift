import Foundation
import Testing

@testable import SQLite

@Suite struct TransactionTests {
  enum Trouble: Error, Equatable {
    case mine
    case storage(Int32)
  }

  static func mapped(_ error: SQLiteError) -> Trouble { .storage(error.primary) }

  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder("a.sqlite"), mode: .create)
    try connection.configure()
    try connection.execute("CREATE TABLE t(n INTEGER NOT NULL) STRICT")
  }

  func count(_ connection: Connection) throws -> Int {
    try connection.number("SELECT count(*) FROM t")
  }

  func second(waiting milliseconds: Int = 0) throws -> Connection {
    try Connection(
      path: folder("a.sqlite"), mode: .readWrite, busyTimeoutMilliseconds: milliseconds)
  }

  @Test func workIsKeptWholeOrNotAtAll() throws {
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t VALUES (1)")
    }
    #expect(throws: Trouble.mine) {
      try connection.transaction(mapping: Self.mapped) { () throws(Trouble) in
        do throws(SQLiteError) { try connection.execute("INSERT INTO t VALUES (2)") } catch {
          throw Self.mapped(error)
        }
        throw .mine
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try count(connection) == 1)
  }

  @Test func theResultComesOut() throws {
    let sum = try connection.transaction(.deferred) { () throws(SQLiteError) in
      try connection.number("SELECT 40 + 2")
    }
    #expect(sum == 42)
  }

  @Test func theFirstErrorWinsOverTheRollbacks() throws {
    #expect(throws: Trouble.mine) {
      try connection.transaction(mapping: Self.mapped) { () throws(Trouble) in
        do throws(SQLiteError) { try connection.execute("ROLLBACK") } catch {
          throw Self.mapped(error)
        }
        throw .mine
      }
    }
  }

  @Test func aDeferredForeignKeyFailsTheCommitAndLeavesNothingOpen() throws {
    try connection.execute(
      """
      CREATE TABLE p(id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE c(p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED) STRICT;
      """)
    #expect(throws: Trouble.storage(19)) {
      try connection.transaction(mapping: Self.mapped) { () throws(Trouble) in
        do throws(SQLiteError) { try connection.execute("INSERT INTO c VALUES (7)") } catch {
          throw Self.mapped(error)
        }
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.number("SELECT count(*) FROM c") == 0)
  }

  @Test func aSavepointUndoesItsPartAlone() throws {
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t VALUES (1)")
      let outcome: Trouble?
      do throws(Trouble) {
        try connection.savepoint(mapping: Self.mapped) { () throws(Trouble) in
          do throws(SQLiteError) { try connection.execute("INSERT INTO t VALUES (2)") } catch {
            throw Self.mapped(error)
          }
          throw .mine
        }
        outcome = nil
      } catch { outcome = error }
      #expect(outcome == .mine)
      try connection.execute("INSERT INTO t VALUES (3)")
    }
    #expect(try connection.prepare("SELECT n FROM t").all { row in row.int(0) } == [1, 3])
  }

  @Test func aHeldLockIsBusyAfterTheWait() throws {
    let other = try second(waiting: 30)
    try connection.transaction { () throws(SQLiteError) in
      let clock = ContinuousClock()
      let started = clock.now
      let outcome = failure { try other.transaction { () throws(SQLiteError) in } }
      #expect(outcome?.isBusy == true)
      #expect(clock.now - started >= .milliseconds(30))
    }
    #expect(!other.isInTransaction)
    try other.transaction { () throws(SQLiteError) in try other.execute("INSERT INTO t VALUES (1)")
    }
  }

  @Test func anInterruptionEndsAWaitForTheLock() throws {
    let other = try second(waiting: 60_000)
    other.interrupt()
    try connection.transaction { () throws(SQLiteError) in
      #expect(failure { try other.execute("BEGIN IMMEDIATE") }?.isInterrupt == true)
    }
  }

  @Test func anInterruptionRollsBackAndStaysUntilCleared() throws {
    let outcome = failure {
      try connection.transaction { () throws(SQLiteError) in
        try connection.execute("INSERT INTO t VALUES (1)")
        connection.interrupt()
      }
    }
    #expect(outcome?.isInterrupt == true)
    #expect(!connection.isInTransaction)
    #expect(
      failure { try connection.transaction { () throws(SQLiteError) in } }?.isInterrupt == true)
    connection.interrupter.clear()
    #expect(try count(connection) == 0)
  }

  @Test func aLongStatementIsInterruptedFromAnotherThread() {
    let interrupter = connection.interrupter
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.02)
      interrupter.raise()
    }
    let endless: SQL =
      "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c"
    #expect(failure { try connection.execute(endless) }?.isInterrupt == true)
  }

  @Test func aFailureAtAnyStepLeavesTheFileAsItWas() throws {
    var limit = 0
    var isDone = false
    while !isDone {
      limit += 1
      var steps = 0
      connection.onProgress(every: 1) {
        steps += 1
        return steps > limit
      }
      let outcome = failure {
        try connection.transaction { () throws(SQLiteError) in
          for number in 1...3 {
            try connection.prepare("INSERT INTO t VALUES (?)").run(number)
          }
        }
      }
      connection.onProgress(every: 1, nil)
      isDone = outcome == nil
      #expect(outcome?.isInterrupt ?? true)
      #expect(!connection.isInTransaction)
      #expect(try count(connection) == (isDone ? 3 : 0))
    }
    #expect(limit > 10)
    #expect(try connection.integrityCheck() == [])
  }

  /// What a statement would have to undo stays in memory, however much it is.
  @Test func aStatementThatChangesManyPagesIsNotTakenForAFullDisk() throws {
    try connection.execute(
      """
      CREATE TABLE wide (a INTEGER UNIQUE, b BLOB);
      INSERT INTO wide WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
        SELECT i, zeroblob(3500) FROM n
      """)
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("UPDATE wide SET a = a + 10000, b = randomblob(3500)")
    }
    #expect(try connection.number("SELECT min(a) FROM wide") == 10_001)
  }

  @Test func aFullFileLeavesNothingHalfWritten() throws {
    try connection.limitPages(try connection.pageCount() + 5)
    let outcome = failure {
      try connection.transaction { () throws(SQLiteError) in
        let insert = try connection.prepare("INSERT INTO t VALUES (?)")
        for number in 0..<100_000 { try insert.run(number) }
      }
    }
    #expect(outcome?.isFull == true)
    #expect(!connection.isInTransaction)
    #expect(try count(connection) == 0)
    #expect(try connection.integrityCheck() == [])
  }
}

/// The error of some work, `nil` when it succeeds.
func failure(_ work: () throws -> Void) -> SQLiteError? {
  do { try work() } catch {
    if let error = error as? SQLiteError { return error }
    Issue.record(error)
  }
  return nil
}
