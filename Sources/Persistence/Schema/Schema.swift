import SQLite

/// The versions of the ledger's schema.
enum Schema {
  /// Marks a file as a ledger of this program: "NhuB".
  static let applicationID: Int32 = 0x4E68_7542

  static let migrator = Migrator(
    applicationID: applicationID,
    [
      Migration(version: 1, sql: SchemaV1.sql), Migration(version: 2, sql: SchemaV2.sql),
      Migration(version: 3, sql: SchemaV3.sql), Migration(version: 4, sql: SchemaV4.sql),
      Migration(version: 5, sql: SchemaV5.sql),
    ])
}
