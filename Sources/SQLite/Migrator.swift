/// Brings a file to the present schema, one transaction for each migration.
package struct Migrator: Sendable {
  private let applicationID: Int32
  private let migrations: [Migration]

  /// Takes the whole history, with versions rising from 1.
  package init(applicationID: Int32 = 0, _ migrations: [Migration]) {
    precondition(
      zip(migrations, migrations.dropFirst()).allSatisfy { $0.version < $1.version }
        && migrations.first.map { $0.version > 0 } ?? true,
      "versions of migrations rise from 1")
    self.applicationID = applicationID
    self.migrations = migrations
  }

  /// The version of the present schema.
  package var latest: Int { migrations.last?.version ?? 0 }

  /// The file's version, 0 when it is new; changes nothing.
  @discardableResult
  package func check(_ connection: Connection) throws(MigrationError) -> Int {
    let identity: Int32
    let version: Int
    let isEmpty: Bool
    do throws(SQLiteError) {
      identity = try connection.applicationID()
      version = try connection.userVersion()
      isEmpty = try connection.isEmpty()
    } catch { throw .storage(error) }
    let isNew = identity == 0 && version == 0 && isEmpty
    guard identity == applicationID || isNew else { throw .foreign(applicationID: identity) }
    guard version <= latest else { throw .newer(found: version, known: latest) }
    return version
  }

  /// Applies what is missing; a failure leaves the version reached before it.
  package func migrate(_ connection: Connection) throws(MigrationError) {
    guard try check(connection) < latest else { return }
    try connection.remakingTables(mapping: MigrationError.storage) {
      () throws(MigrationError) in try apply(to: connection)
    }
  }

  private func apply(to connection: Connection) throws(MigrationError) {
    for migration in migrations {
      try connection.transaction(.immediate, mapping: MigrationError.storage) {
        () throws(MigrationError) in
        // Read again under the lock: another process may have migrated meanwhile.
        guard try check(connection) < migration.version else { return }
        do throws(SQLiteError) {
          try migration.apply(connection)
          try connection.execute(
            "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migration.version)")
        } catch { throw .storage(error) }
      }
    }
  }
}
