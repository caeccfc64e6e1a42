package import Diagnostics
package import SQLite

/// Brings a ledger file to the schema of this program.
package enum LedgerSchema {
  /// Migrates an older file; refuses a newer one and one that is not a ledger.
  package static func bringUp(_ connection: Connection) throws(Failure) {
    do throws(MigrationError) {
      let version = try Schema.migrator.check(connection)
      do throws(SQLiteError) { try connection.configure() } catch { throw .storage(error) }
      if version < Schema.migrator.latest { try Schema.migrator.migrate(connection) }
    } catch {
      switch error {
      case .storage(let storage): throw Failure(storage: storage)
      case .newer(let found, _): throw Failure(StorageProblem.newer(version: found))
      case .foreign: throw Failure(StorageProblem.damaged)
      }
    }
  }
}
