package import Diagnostics
package import SQLite
import Synchronization

/// What the storage refuses; `Failure(storage:)` says it to the user.
package typealias StorageError = SQLiteError

/// An open ledger file: the only handle that stands above SQLite.
package final class Ledger {
  /// How it is opened.
  package enum Access: Sendable {
    case readWrite, readOnly, immutable

    var mode: OpenMode {
      switch self {
      case .readWrite: .readWrite
      case .readOnly: .readOnly
      case .immutable: .immutable
      }
    }
  }

  /// What the stores work on.
  package let connection: Connection
  /// The file, as it was named.
  package let path: String
  private static let interrupter = Interrupter()
  private static let commits = Atomic<Int>(0)

  /// Stops the work of every ledger of the process; only a store to memory.
  package static func stopAll() { interrupter.raise() }
  /// Has a closure called again and again while any ledger of the process works.
  package static func observeWork(_ body: @escaping @Sendable () -> Void) {
    interrupter.observe(body)
  }
  /// Whether all work is to stop.
  package static var isStopping: Bool { interrupter.isRaised }
  /// Whether this process has written anything for good.
  package static var hasWritten: Bool { commits.load(ordering: .relaxed) > 0 }

  /// Opens a file and brings it to the schema of this program.
  package init(_ path: String, _ access: Access, waiting seconds: Int) throws(Failure) {
    self.path = path
    do throws(SQLiteError) {
      connection = try Connection(
        path: path, mode: access.mode, busyTimeoutMilliseconds: seconds * 1_000,
        interrupter: Self.interrupter)
    } catch { throw Failure(storage: error).stored(in: path) }
    do throws(Failure) { try LedgerSchema.bringUp(connection) } catch {
      throw error.stored(in: path)
    }
  }

  /// Lets go of the file, with its log written back; it is not used afterwards.
  package func close() { connection.close() }

  /// Takes away the empty companions that reading left beside a ledger that may be written: SQLite
  /// does so when the last one closes it, but only for one who may write. It asks for the lock, so
  /// that nothing is taken from others who have the ledger open.
  package static func takeAwayCompanions(of path: String) {
    guard
      let connection = try? Connection(path: path, mode: .readWrite, busyTimeoutMilliseconds: 0)
    else { return }
    _ = try? connection.userVersion()
    connection.close()
  }

  /// Does a piece of work whole or not at all; a dry run does it and takes it back.
  package func write<R>(
    isDry: Bool = false, _ body: () throws(Failure) -> R
  ) throws(Failure) -> R {
    var result: R?
    do throws(TransactionEnd) {
      let made = try connection.transaction(mapping: { .failed(Failure(storage: $0)) }) {
        () throws(TransactionEnd) -> R in
        let made: R
        do throws(Failure) { made = try body() } catch { throw .failed(error) }
        result = made
        if isDry { throw .takenBack }
        return made
      }
      Self.commits.add(1, ordering: .relaxed)
      return made
    } catch {
      switch error {
      case .failed(let failure): throw failure.stored(in: path)
      case .takenBack:
        guard let result else { preconditionFailure("a dry run has a result") }
        return result
      }
    }
  }

  /// Reads with one view of the ledger from the first row to the last.
  package func read<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    if connection.isInTransaction { return try body() }
    do throws(Failure) {
      try setting { () throws(SQLiteError) in try connection.prepareForReading() }
      let result = try connection.transaction(.deferred, mapping: { Failure(storage: $0) }, body)
      try setting { () throws(SQLiteError) in try connection.prepareForWriting() }
      return result
    } catch { throw error.stored(in: path) }
  }

  private func setting(_ body: () throws(SQLiteError) -> Void) throws(Failure) {
    do { try body() } catch { throw Failure(storage: error) }
  }
}

private enum TransactionEnd: Error {
  case failed(Failure)
  case takenBack
}
