public import Diagnostics
import Files
import Persistence

extension Office {
  /// Asks all work under way in this process to stop, with nothing half-done; what runs then ends
  /// in `INTERRUPTED`. Only a store to memory, so that a signal handler may call it.
  public static func stopAllWork() { Ledger.stopAll() }
  /// Lets who watches the progress of work hear that a ledger is at it, also where nothing is
  /// counted: a sum, an index, a check of the file.
  package static func tellWork() { Ledger.observeWork { WorkProgress.noteWork() } }
  /// Whether all work was asked to stop.
  public static var isStopping: Bool { Ledger.isStopping }
  /// Whether this process has written anything for good, into a ledger or a file.
  public static var hasWritten: Bool { Ledger.hasWritten || OutputFile.hasCommitted }

  /// Maps what the storage refuses to the failure of a command.
  static func storage<R>(_ body: () throws(StorageError) -> R) throws(Failure) -> R {
    do { return try body() } catch { throw Failure(storage: error) }
  }

  /// Maps what the storage refuses to the failure of a command.
  func storage<R>(_ body: () throws(StorageError) -> R) throws(Failure) -> R {
    do throws(Failure) { return try Self.storage(body) } catch {
      throw error.stored(in: ledger.path)
    }
  }

  /// Does a piece of work whole or not at all; a dry run does it and takes it back.
  func write<R>(isDry: Bool = false, _ body: () throws(Failure) -> R) throws(Failure) -> R {
    try ledger.write(isDry: isDry) { () throws(Failure) in
      people.forget()
      defer { people.forget() }
      return try people.answering(body)
    }
  }

  /// Reads with one view of the ledger from the first row to the last.
  public func read<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    try ledger.read { () throws(Failure) in
      people.forget()
      return try people.answering(body)
    }
  }
}
