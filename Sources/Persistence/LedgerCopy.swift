package import Diagnostics
import SQLite

/// Copies of a ledger file, made while it is in use.
package enum LedgerCopy {
  /// Copies a ledger as it stands now, whatever its schema, into an empty file.
  ///
  /// - Parameters:
  ///   - path: the ledger; others may go on writing it.
  ///   - target: an empty file of the caller's, private from its creation.
  ///   - progress: told how many pages are left, and how many there are.
  package static func make(
    of path: String, _ access: Ledger.Access, at target: String,
    progress: (_ left: Int, _ total: Int) -> Void
  ) throws(Failure) {
    do throws(SQLiteError) {
      let source = try Connection(path: path, mode: access.mode)
      defer { source.close() }
      try source.backup(to: target, progress: progress)
    } catch { throw Failure(storage: error) }
  }

  /// Copies an open ledger.
  package static func make(
    of ledger: Ledger, at target: String, progress: (_ left: Int, _ total: Int) -> Void
  ) throws(Failure) {
    do { try ledger.connection.backup(to: target, progress: progress) } catch {
      throw Failure(storage: error)
    }
  }

  /// Puts a verified copy in the place of a ledger's content, in one transaction of its own: who
  /// reads meanwhile sees the old state or the new one.
  package static func put(
    _ copy: String, over path: String, waiting seconds: Int,
    progress: (_ left: Int, _ total: Int) -> Void
  ) throws(Failure) {
    do throws(SQLiteError) {
      let source = try Connection(path: copy, mode: .readOnly)
      defer { source.close() }
      try source.backup(
        to: path, busyTimeoutMilliseconds: seconds * 1_000, progress: progress)
    } catch { throw Failure(storage: error) }
  }
}
