public import Diagnostics
import Persistence
import SQLite

extension Office {
  /// Maps what the storage refuses to the failure of a command.
  static func storage<R>(_ body: () throws(SQLiteError) -> R) throws(Failure) -> R {
    do { return try body() } catch { throw Failure(storage: error) }
  }

  /// Maps what the storage refuses to the failure of a command.
  func storage<R>(_ body: () throws(SQLiteError) -> R) throws(Failure) -> R {
    try Self.storage(body)
  }

  /// Does a piece of work whole or not at all; a dry run does it and takes it back.
  func write<R>(isDry: Bool = false, _ body: () throws(Failure) -> R) throws(Failure) -> R {
    var result: R?
    do throws(TransactionEnd) {
      return try connection.transaction(mapping: { .failed(Failure(storage: $0)) }) {
        () throws(TransactionEnd) -> R in
        let made: R
        do throws(Failure) { made = try body() } catch { throw .failed(error) }
        result = made
        if isDry { throw .takenBack }
        return made
      }
    } catch {
      switch error {
      case .failed(let failure): throw failure
      case .takenBack:
        guard let result else { preconditionFailure("a dry run has a result") }
        return result
      }
    }
  }

  /// Reads with one view of the ledger from the first row to the last.
  public func read<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    if connection.isInTransaction { return try body() }
    return try connection.transaction(.deferred, mapping: { Failure(storage: $0) }, body)
  }
}

private enum TransactionEnd: Error {
  case failed(Failure)
  case takenBack
}
