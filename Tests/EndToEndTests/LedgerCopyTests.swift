import Foundation
import Testing

/// `backup` and `restore` (contract §2, §6): verified before anything is touched, nothing lost.
@Suite struct LedgerCopyTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "old.sqlite")
    #expect(try binary.run("restore", "old.sqlite").status == 0)
    return binary
  }

  private func sites(_ binary: Binary, in ledger: String = "nhuanbut.sqlite") throws -> Int {
    let rows = try binary.json("site", "list", "--ledger", ledger)["rows"] as? [Any]
    return try #require(rows).count
  }

  @Test func aBackupHoldsTheLedgerAsItStandsAndNeverReplacesAFile() throws {
    let binary = try ledger()
    let made = try binary.json("backup", "b.sqlite")
    let row = try #require((made["rows"] as? [[String: Any]])?.first)
    #expect(row["sealOfCopy"] as? String == made["seal"] as? String)
    #expect(try binary.permissions("b.sqlite") == 0o600)
    #expect(try sites(binary, in: "b.sqlite") == sites(binary))
    #expect(try binary.run("site", "add", "x", "--name", "X").status == 0)
    let again = try binary.run("backup", "b.sqlite")
    #expect(again.status == 1 && again.errors.contains("[OUTPUT_EXISTS]"))
    #expect(try binary.run("backup", "nhuanbut.sqlite").status == 1)
    #expect(try binary.run("backup", "none/b.sqlite").status == 74)
    #expect(try sites(binary, in: "b.sqlite") == sites(binary) - 1)
  }

  @Test func restoringKeepsWhatItReplacesAndSaysWhere() throws {
    let binary = try ledger()
    #expect(try binary.run("backup", "b.sqlite").status == 0)
    let before = try sites(binary)
    #expect(try binary.run("site", "add", "x", "--name", "X").status == 0)
    for name in ["nhuanbut.sqlite.2024-10-05", "nhuanbut.sqlite.2024-10-05-2"] {
      let restored = try binary.run("restore", "b.sqlite")
      #expect(restored.status == 0 && restored.errors.contains(name), "\(restored.errors)")
      #expect(try binary.permissions(name) == 0o600)
      #expect(try sites(binary) == before)
    }
    #expect(try sites(binary, in: "nhuanbut.sqlite.2024-10-05") == before + 1)
    #expect(try sites(binary, in: "nhuanbut.sqlite.2024-10-05-2") == before)
    #expect(try binary.files().allSatisfy { !$0.hasPrefix(".") && !$0.hasSuffix("-wal") })
  }

  @Test func whatIsNoLedgerIsKeptAndReplaced() throws {
    let binary = try ledger()
    #expect(try binary.run("backup", "b.sqlite").status == 0)
    try binary.write("no ledger", to: "nhuanbut.sqlite")
    #expect(try binary.run("restore", "b.sqlite").status == 0)
    #expect(try binary.text("nhuanbut.sqlite.2024-10-05") == "no ledger")
    #expect(try binary.permissions("nhuanbut.sqlite") == 0o600)
  }

  /// Each is refused with the ledger untouched and nothing left behind.
  @Test(
    .enabled(if: Binary.hasShell, "needs the sqlite3 shell"),
    arguments: [
      ("truncated", 74, "[LEDGER_DAMAGED]"), ("garbage", 74, "[LEDGER_DAMAGED]"),
      ("altered", 1, "[LEDGER_UNSOUND]"), ("shortened", 1, "[LEDGER_UNSOUND]"),
      ("newer", 74, "[LEDGER_NEWER]"), ("missing", 66, "[LEDGER_NOT_FOUND]"),
      ("itself", 65, "[OUTPUT_IS_INPUT]"), ("folder", 66, "[LEDGER_NOT_A_FILE]"),
    ])
  func aCopyThatCannotBeTrustedIsRefused(fault: String, status: Int32, code: String) throws {
    let binary = try ledger()
    #expect(try binary.run("backup", "b.sqlite").status == 0)
    let path = binary.folder.appendingPathComponent("b.sqlite")
    var source = "b.sqlite"
    switch fault {
    case "truncated": try Data(contentsOf: path).prefix(100_000).write(to: path)
    case "garbage": try Data(repeating: 7, count: 9_999).write(to: path)
    case "altered":
      let sql = "DROP TRIGGER postingUnchanged; UPDATE posting SET debit = debit + 1 WHERE id = 200"
      #expect(try binary.sqlite("b.sqlite", sql) == "")
    case "shortened":
      let sql =
        "PRAGMA foreign_keys = OFF; DROP TRIGGER entryKept; "
        + "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"
      _ = try binary.sqlite("b.sqlite", sql)
    case "newer": #expect(try binary.sqlite("b.sqlite", "PRAGMA user_version = 99") == "")
    case "itself": source = "./nhuanbut.sqlite"
    case "folder": source = "."
    default: source = "none.sqlite"
    }
    let ledger = binary.folder.appendingPathComponent("nhuanbut.sqlite")
    let (before, files) = (try Data(contentsOf: ledger), try binary.files())
    let refused = try binary.run("restore", source)
    #expect(refused.status == status, "\(refused.errors)")
    #expect(refused.errors.contains(code), "\(refused.errors)")
    #expect(try Data(contentsOf: ledger) == before)
    #expect(try binary.files() == files)
  }
}
