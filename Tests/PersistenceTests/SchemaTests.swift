import Accounting
import Foundation
import SQLite
import Testing

@testable import Persistence

/// A migration that landed never changes by a byte: ledgers out there were made by it. Where it has to
/// be brought about otherwise, a test keeps the earlier way and holds that both make the same ledger.
@Suite struct SchemaTests {
  @Test(arguments: [
    (1, SchemaV1.sql, "e77a650cf56e1802983a722ad417e5f46bde48f8ebb42687d0c016937a7bc780"),
    (2, SchemaV2.sql, "7e5b67da6cf9428f4950878960444b0bf4a9b95b9ce2e6c582f21b8af1345bcc"),
    (3, SchemaV3.sql, "4594e2ec6b923f04ac9d3eeb433e9111e3d28ebeb2019d03f23fe0e62fd4b022"),
    (4, SchemaV4.sql, "9f9a96403fec8592e64508a9559351749e2ddc0102fbab44e7815cb03aebf683"),
    (5, SchemaV5.sql, "1945c2d9ca3a3a241bebc0f7d21a2a83f7d7c59148de0f8e756b75465644c130"),
  ])
  func aMigrationThatLandedNeverChanges(version: Int, sql: SQL, digest: String) {
    #expect(Digest(of: Array(sql.text.utf8)).hexadecimal == digest, "schema \(version)")
  }

  /// A ledger of schema 3, brought to 4 by a script and then to 5, in a file of the test's own.
  private static func ledger(
    broughtBy script: SQL, at file: URL
  ) throws -> Connection {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/ledger-v3.sqlite").standardized
    try FileManager.default.copyItem(at: fixture, to: file)
    let connection = try Connection(path: file.path, mode: .readWrite)
    let earlier = (1...3).map { Migration(version: $0, sql: "") }
    try Migrator(
      applicationID: Schema.applicationID,
      earlier + [Migration(version: 4, sql: script), Migration(version: 5, sql: SchemaV5.sql)]
    ).migrate(connection)
    return connection
  }

  /// What SQLite tells of the tables, as lines.
  private static func shape(of connection: Connection) throws -> [String] {
    try connection.prepare(
      """
      SELECT 'column', t.name, c.cid, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
      FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table'
      UNION ALL
      SELECT 'index', t.name, i.name, i."unique", i.origin, i.partial, x.seqno, x.name, x."desc"
      FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) x
      WHERE t.type = 'table'
      UNION ALL
      SELECT 'reference', t.name, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete, NULL
      FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
      UNION ALL
      SELECT type, name, tbl_name, sql, NULL, NULL, NULL, NULL, NULL FROM sqlite_schema
      WHERE type IN ('index', 'trigger')
      ORDER BY 1, 2, 3, 4, 7
      """
    ).all { row in (0..<9).map { row.optionalText($0) ?? "-" }.joined(separator: "|") }
  }

  /// Every part with its working, but for the number that this has.
  private static func parts(of connection: Connection) throws -> [[String]] {
    let columns = try connection.prepare("SELECT name FROM pragma_table_info('part')").all {
      SQL.name($0.text(0))
    }.filter { $0 != "workingID" }
    let selected = columns.map { "p.\($0)" as SQL } + ["w.text", "w.citations"]
    return try connection.prepare(
      """
      SELECT \(selected.joined(separator: ", "))
      FROM part p LEFT JOIN working w ON w.id = p.workingID ORDER BY p.id
      """
    ).all { row in selected.indices.map { row.optionalText($0) ?? "-" } }
  }

  @Test func aLedgerBroughtToSchema4TheEarlierWayIsTheSame() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("schema-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let now = try Self.ledger(
      broughtBy: SchemaV4.sql, at: folder.appendingPathComponent("now.sqlite"))
    let then = try Self.ledger(
      broughtBy: EarlierSchemaV4.sql, at: folder.appendingPathComponent("then.sqlite"))
    #expect(try Self.shape(of: now) == Self.shape(of: then))
    #expect(try Self.parts(of: now) == Self.parts(of: then))
    #expect(try Self.parts(of: now).count == 178)
    #expect(try now.foreignKeyCheck() == [])
    #expect(try now.integrityCheck() == [])
  }
}
