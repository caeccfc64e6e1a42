/// When a transaction takes its lock.
package enum TransactionKind: SQL, Sendable {
  /// At the first read or write: for reading a consistent state.
  case deferred = "BEGIN DEFERRED"
  /// At once, beside readers: for writing.
  case immediate = "BEGIN IMMEDIATE"
  /// At once.
  case exclusive = "BEGIN EXCLUSIVE"
}

extension Connection {
  /// Does the work of `body` whole or not at all, keeping the body's own error type.
  ///
  /// - Throws: the first error: the body's, or SQLite's own mapped; never the rollback's.
  package func transaction<R, E: Error>(
    _ kind: TransactionKind = .immediate, mapping: (SQLiteError) -> E,
    _ body: () throws(E) -> R
  ) throws(E) -> R {
    precondition(!isInTransaction, "a transaction within a transaction is a savepoint")
    do { try begin(kind) } catch { throw mapping(error) }
    let result: R
    do { result = try body() } catch {
      rollBack()
      throw error
    }
    do { try commit() } catch {
      rollBack()
      throw mapping(error)
    }
    return result
  }

  /// The same where the body throws nothing but SQLite's errors.
  package func transaction<R>(
    _ kind: TransactionKind = .immediate, _ body: () throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R {
    try transaction(kind, mapping: { $0 }, body)
  }

  /// Does a part of a transaction whole or not at all.
  package func savepoint<R, E: Error>(
    mapping: (SQLiteError) -> E, _ body: () throws(E) -> R
  ) throws(E) -> R {
    precondition(isInTransaction, "a savepoint stands in a transaction")
    do { try execute("SAVEPOINT part") } catch { throw mapping(error) }
    let result: R
    do { result = try body() } catch {
      undo("ROLLBACK TO part; RELEASE part")
      throw error
    }
    do { try finish("RELEASE part") } catch {
      undo("ROLLBACK TO part; RELEASE part")
      throw mapping(error)
    }
    return result
  }

  /// An interrupted BEGIN can leave a transaction open, so a failed one is rolled back too.
  private func begin(_ kind: TransactionKind) throws(SQLiteError) {
    if interrupter.isRaised { throw .interrupted() }
    handle.watch.isBeginningToWrite = kind != .deferred
    defer { handle.watch.isBeginningToWrite = false }
    do { try execute(kind.rawValue) } catch {
      rollBack()
      throw error
    }
  }

  /// An interruption that came too late for any statement to notice still commits nothing.
  private func commit() throws(SQLiteError) {
    if interrupter.isRaised { throw .interrupted() }
    try finish("COMMIT")
  }

  private func rollBack() { undo("ROLLBACK") }

  /// SQLite may have rolled back by itself already, and what cannot be undone now is undone when
  /// the file is next opened.
  private func undo(_ sql: SQL) {
    if isInTransaction { try? finish(sql) }
  }

  /// Ends a transaction or a part of one without looking at the interrupter: SQLite would report
  /// an interruption even of a COMMIT that is done, and stop a ROLLBACK.
  private func finish(_ sql: SQL) throws(SQLiteError) {
    handle.watch.pauseProgress(of: handle.pointer)
    defer { handle.watch.watchProgress(of: handle.pointer) }
    try execute(sql)
  }
}
