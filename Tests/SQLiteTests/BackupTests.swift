import Foundation
import Testing

@testable import SQLite

@Suite struct BackupTests {
  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder("a.sqlite"), mode: .create)
    try connection.configure()
    try connection.execute(
      """
      CREATE TABLE t(n INTEGER, filler TEXT) STRICT;
      WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000)
      INSERT INTO t SELECT n, hex(zeroblob(200)) FROM c;
      """)
    folder.makePrivateFile("copy")
  }

  @Test func aCopyHoldsTheStateAtItsBeginningWhileAWriterGoesOn() throws {
    let writer = try Connection(path: folder("a.sqlite"), mode: .readWrite)
    var steps = 0
    try connection.backup(to: folder("copy")) { _, total in
      steps += 1
      #expect(total > 1024)
      #expect(failure { try writer.execute("INSERT INTO t VALUES (0, '')") } == nil)
    }
    #expect(steps > 1)
    let copy = try Connection(path: folder("copy"), mode: .readOnly)
    #expect(try copy.number("SELECT count(*) FROM t") == 20_000)
    #expect(try copy.integrityCheck() == [])
    #expect(try connection.number("SELECT count(*) FROM t") == 20_000 + steps)
    #expect(!connection.isInTransaction)
  }

  @Test func theCopyKeepsItsPermissions() throws {
    try connection.backup(to: folder("copy"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("copy"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func anInterruptedCopySaysSo() throws {
    let interrupter = connection.interrupter
    let outcome = failure {
      try connection.backup(to: folder("copy")) { _, _ in interrupter.raise() }
    }
    #expect(outcome?.isInterrupt == true)
    #expect(!connection.isInTransaction)
  }

  @Test func theCopysFileIsTheCallersToMake() {
    #expect(failure { try connection.backup(to: folder("none")) }?.isCannotOpen == true)
  }
}
