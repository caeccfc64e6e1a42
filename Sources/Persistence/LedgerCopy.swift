package import Diagnostics
import SQLite

/// Copies of a ledger file, made while it is in use.
package enum LedgerCopy {
  /// Copies a ledger as it stands now, whatever its schema, into an empty file.
  ///
  /// - Parameters:
  ///   - path: the ledger; others may go on writing it.
  ///   - target: an empty file of the caller's, private from its creation.
  package static func make(
    of path: String, _ access: Ledger.Access, at target: String
  ) throws(Failure) {
    do throws(SQLiteError) {
      let source = try Connection(path: path, mode: access.mode)
      defer { source.close() }
      try source.backup(to: target)
    } catch { throw Failure(storage: error) }
  }

  /// Copies an open ledger.
  package static func make(of ledger: Ledger, at target: String) throws(Failure) {
    do { try ledger.connection.backup(to: target) } catch { throw Failure(storage: error) }
  }

  /// Puts a verified copy in the place of a ledger's content, in one transaction of its own: who
  /// reads meanwhile sees the old state or the new one.
  package static func put(
    _ copy: String, over path: String, waiting seconds: Int
  ) throws(Failure) {
    do throws(SQLiteError) {
      let source = try Connection(path: copy, mode: .readOnly)
      defer { source.close() }
      try source.backup(to: path, busyTimeoutMilliseconds: seconds * 1_000)
    } catch { throw Failure(storage: error) }
  }
}
