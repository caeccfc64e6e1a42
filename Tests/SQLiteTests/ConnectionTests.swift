import Foundation
import Testing

@testable import SQLite

@Suite struct ConnectionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func make(_ name: String) throws -> Connection {
    let connection = try Connection(path: folder(name), mode: .create)
    try connection.configure()
    try connection.execute("CREATE TABLE t(n INTEGER) STRICT; INSERT INTO t VALUES (1), (2)")
    return connection
  }

  func pragma(_ connection: Connection, _ name: String) throws -> String? {
    try connection.prepare("PRAGMA \(SQL.name(name))").first { row in row.text(0) }
  }

  @Test func aLedgerIsOpenedWithTheSafeSettings() throws {
    let connection = try make("a.sqlite")
    #expect(try pragma(connection, "foreign_keys") == "1")
    #expect(try pragma(connection, "trusted_schema") == "0")
    #expect(try pragma(connection, "journal_mode") == "wal")
    #expect(try pragma(connection, "synchronous") == "2")
  }

  @Test func openingDoesNotTouchAFileThatMayBeAnotherPrograms() throws {
    let path = folder("b.sqlite")
    try Connection(path: path, mode: .create).execute("CREATE TABLE t(n)")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try Connection(path: path, mode: .readWrite).userVersion()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aMissingFileIsNotMadeUnlessAsked() throws {
    let outcome = failure { _ = try Connection(path: folder("none"), mode: .readWrite) }
    #expect(outcome?.isCannotOpen == true)
    #expect(!FileManager.default.fileExists(atPath: folder("none")))
  }

  @Test func anotherKindOfFileIsTold() throws {
    try Data(String(repeating: "không phải sổ\n", count: 100).utf8)
      .write(to: URL(fileURLWithPath: folder("x")))
    let outcome = failure {
      _ = try Connection(path: folder("x"), mode: .readWrite).userVersion()
    }
    #expect(outcome?.isNotADatabase == true)
  }

  @Test func aReaderCannotWrite() throws {
    try make("a.sqlite").close()
    let reader = try Connection(path: folder("a.sqlite"), mode: .readOnly)
    #expect(reader.isReadOnly)
    #expect(failure { try reader.execute("DELETE FROM t") }?.isReadOnly == true)
  }

  @Test func anImmutableFileIsReadWithoutCompanions() throws {
    try make("50% sổ#1?.sqlite").close()
    let reader = try Connection(path: folder("50% sổ#1?.sqlite"), mode: .immutable)
    try reader.configure()
    #expect(try reader.number("SELECT sum(n) FROM t") == 3)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["50% sổ#1?.sqlite"])
  }

  @Test(arguments: ["file:x?mode=memory", ":memory:"])
  func aPathIsNeverTakenForSomethingElse(_ path: String) {
    #expect(OpenMode.create.name(of: path) == "./" + path)
  }

  @Test func companionsFollowAPrivateFile() throws {
    let path = folder("a.sqlite")
    folder.makePrivateFile("a.sqlite")
    let connection = try make("a.sqlite")
    for name in [path, path + "-wal", path + "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    connection.close()
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func checksNameWhatIsWrong() throws {
    let connection = try make("a.sqlite")
    try connection.execute(
      """
      CREATE TABLE p(id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE c(p INTEGER REFERENCES p) STRICT;
      PRAGMA foreign_keys = OFF;
      INSERT INTO c VALUES (7), (8);
      """)
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.foreignKeyCheck() == ["c:1 -> p", "c:2 -> p"])
    #expect(try connection.foreignKeyCheck(limit: 1).count == 1)
  }

  @Test func aNullIsAFaultOnlyWhereOneIs() throws {
    // SQLite 3.40 sees a NULL in `b` where the primary key (a, c) does not stand first.
    let connection = try make("a.sqlite")
    try connection.execute(
      """
      CREATE TABLE good(a TEXT NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL, PRIMARY KEY (a, c))
        STRICT, WITHOUT ROWID;
      INSERT INTO good VALUES ('x', 'y', 'z');
      CREATE TABLE bad(n INTEGER PRIMARY KEY, b TEXT) STRICT;
      INSERT INTO bad VALUES (1, NULL);
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'b TEXT', 'b TEXT NOT NULL') WHERE name = 'bad';
      """)
    #expect(try connection.integrityCheck() == [])
    connection.close()
    let again = try Connection(path: folder("a.sqlite"), mode: .readOnly)
    #expect(try again.integrityCheck() == ["NULL value in bad.b"])
  }

  @Test func aDamagedFileIsFoundDamaged() throws {
    let connection = try make("a.sqlite")
    try connection.execute(
      """
      WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5000)
      INSERT INTO t SELECT n FROM c;
      """)
    connection.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder("a.sqlite")))
    try handle.seek(toOffset: 2 * 4096)
    try handle.write(contentsOf: Data(repeating: 0xff, count: 4096))
    try handle.close()
    let damaged = try Connection(path: folder("a.sqlite"), mode: .readOnly)
    #expect(try !damaged.integrityCheck().isEmpty)
    #expect(
      failure { _ = try damaged.number("SELECT sum(n) FROM t") }?.isCorrupt == true)
  }
}
