public import Diagnostics
import Persistence

extension Office {
  /// Maps what the storage refuses to the failure of a command.
  static func storage<R>(_ body: () throws(StorageError) -> R) throws(Failure) -> R {
    do { return try body() } catch { throw Failure(storage: error) }
  }

  /// Maps what the storage refuses to the failure of a command.
  func storage<R>(_ body: () throws(StorageError) -> R) throws(Failure) -> R {
    try Self.storage(body)
  }

  /// Does a piece of work whole or not at all; a dry run does it and takes it back.
  func write<R>(isDry: Bool = false, _ body: () throws(Failure) -> R) throws(Failure) -> R {
    try ledger.write(isDry: isDry, body)
  }

  /// Reads with one view of the ledger from the first row to the last.
  public func read<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    try ledger.read(body)
  }
}
