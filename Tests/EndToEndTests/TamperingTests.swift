import Foundation
import Testing

/// Another SQLite program changes the ledger behind the program's back: `verify` says so and names
/// the entry (contract 4.8).
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
struct TamperingTests {
  private static let shell = "/usr/bin/sqlite3"

  /// A ledger with approvals, a payment, a reversal before and after it and a returned transfer.
  private func ledger() throws -> Binary {
    let binary = try Binary.office(
      people:
        """
        code,name,kind,tax_code,bank_account,payment
        C1,Nông Thị An,collaborator,0100109106,0123,
        C2,Hoàng Văn Bình,collaborator,,,cash
        """,
      items:
        """
        id,title,genre,contributors,published_on,coefficient
        T1,Một,tin,C1=60%;C2=40%,2024-09-03,4
        T2,Hai,phong-su,C1,2024-09-04,10
        T3,Ba,tin,C2,2024-09-05,2
        """)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    let after: [[String]] = [
      ["reverse", "2", "--amount", "100.000", "--reason", "Sai"],
      ["run", "create", "--period", "2024-09", "--pay-date", "2024-10-05"],
      ["run", "confirm", "2024-001"],
      ["reverse", "4", "--reason", "Sai"],
      ["run", "return", "2024-001", "--only", "C1", "--on", "2024-10-05", "--reason", "Sai"],
    ]
    for words in after { #expect(try binary.run(words).status == 0, "\(words)") }
    #expect(try binary.run("verify").status == 0)
    return binary
  }

  @discardableResult
  private func sql(_ binary: Binary, _ file: String, _ text: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.shell)
    process.arguments = [binary.folder.appendingPathComponent(file).path, text]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A copy of the ledger without the triggers that protect it.
  private func unguarded(_ binary: Binary, as name: String) throws {
    try sql(binary, "nhuanbut.sqlite", "PRAGMA wal_checkpoint(TRUNCATE)")
    try copy(binary, "nhuanbut.sqlite", to: name)
    let triggers = try sql(binary, name, "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    try sql(
      binary, name,
      "PRAGMA journal_mode = DELETE;" + triggers.map { "DROP TRIGGER \($0);" }.joined())
  }

  private func copy(_ binary: Binary, _ from: String, to name: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(at: binary.folder.appendingPathComponent(name + suffix))
    }
    try FileManager.default.copyItem(
      at: binary.folder.appendingPathComponent(from), to: binary.folder.appendingPathComponent(name)
    )
  }

  private func problems(_ binary: Binary, _ name: String) throws -> [[String: Any]] {
    let outcome = try binary.run("verify", "--ledger", name, "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(object as? [String: Any])
    let problems = try #require(document["problems"] as? [[String: Any]])
    #expect(outcome.status == (problems.isEmpty ? 0 : 1))
    #expect(document["ok"] as? Bool == problems.isEmpty)
    return problems
  }

  /// Every column of every posted table that holds a row.
  @Test func anyColumnOfAnyPostedRowIsMissedByItsEntry() throws {
    let binary = try ledger()
    try unguarded(binary, as: "base.sqlite")
    let guarded = try sql(
      binary, "nhuanbut.sqlite",
      "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%Irreplaceable'")
    #expect(guarded.count > 15)
    var met: Set<String> = []
    for table in guarded {
      let key = table == "entry" ? "seq" : "entry"
      let owner =
        table == "share" ? "(SELECT entry FROM line l WHERE l.id = share.line)" : key
      let row = try sql(
        binary, "base.sqlite", "SELECT rowid, \(owner) FROM \(table) ORDER BY rowid DESC LIMIT 1")
      guard let words = row.first?.split(separator: "|") else { continue }
      met.insert(table)
      let columns = try sql(
        binary, "base.sqlite", "SELECT name, type FROM pragma_table_info('\(table)')")
      for column in columns.map({ $0.split(separator: "|").map(String.init) }) {
        let change =
          switch column[1] {
          case "INTEGER": "ifnull(\(column[0]), 0) + 1"
          case "BLOB": "zeroblob(32)"
          default: "ifnull(\(column[0]), '') || 'x'"
          }
        try copy(binary, "base.sqlite", to: "copy.sqlite")
        try sql(
          binary, "copy.sqlite",
          "PRAGMA ignore_check_constraints = 1; UPDATE \(table) SET \(column[0]) = \(change) "
            + "WHERE rowid = \(words[0])")
        let found = try problems(binary, "copy.sqlite")
        let isKey = column[0] == "seq" || column[0] == "entry"
        #expect(
          found.contains { isKey || "\($0["seq"] ?? "")" == words[1] },
          "\(table).\(column[0]): \(found)")
      }
    }
    #expect(
      met.isSuperset(of: [
        "entry", "posting", "line", "share", "movement", "confirmation", "reversal", "receivable",
        "paymentReturn",
      ]))
  }

  @Test(arguments: [
    "DELETE FROM posting WHERE entry = (SELECT max(seq) FROM entry)",
    "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)",
    "DELETE FROM entry WHERE seq = 2",
    "UPDATE entry SET seq = -1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 3; "
      + "UPDATE entry SET seq = 3 WHERE seq = -1",
    "INSERT INTO posting (entry, account, debit, credit) VALUES (2, 'tax', 0, 0)",
    "INSERT INTO reversal (entry, share, amount, tax, wasPaid, cause) VALUES (99, 1, 1, 0, 0, 'x')",
    "UPDATE head SET seq = seq - 1",
    "UPDATE part SET amount = amount + 1 WHERE item = 'T2'",
    "UPDATE part SET shareAmounts = replace(shareAmounts, 'C1', 'C2') WHERE item = 'T2'",
    "UPDATE working SET text = replace(text, '(maximum;;10;', '(maximum;;20;')",
    "UPDATE part SET workingID = (SELECT workingID FROM part WHERE item = 'T3') WHERE item = 'T1'",
    "UPDATE part SET publishedOn = '2024-09-30' WHERE item = 'T1'",
    "UPDATE budgetPosition SET paid = paid + 1",
    "UPDATE payment SET tax = tax + 1 WHERE contributor = 'C2'",
    "UPDATE payment SET voucher = '2024-0007' WHERE voucher IS NOT NULL",
    "UPDATE ledger SET unit = 'Đơn vị khác'",
    "UPDATE rateFile SET content = cast(content || x'0A' AS BLOB)",
  ])
  func whatWasDeletedReorderedAddedOrChangedIsFound(change: String) throws {
    let binary = try ledger()
    try unguarded(binary, as: "copy.sqlite")
    #expect(try problems(binary, "copy.sqlite").isEmpty)
    try sql(binary, "copy.sqlite", change)
    #expect(try !problems(binary, "copy.sqlite").isEmpty, "\(change)")
  }

  @Test func theLawTakenInLaterIsCoveredByTheNextEntryAndNamedWhereItIsChanged() throws {
    let binary = try ledger()
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("next"))
    try binary.edit("next/national/parameters.csv", "base-salary,2530000", "base-salary,2540000")
    #expect(try binary.run("rates", "update", "next").status == 0)
    let change = "UPDATE rateFile SET content = cast(content || x'0A' AS BLOB) WHERE book = 2 "
    // Before an entry names it, the note of who took it in does.
    try unguarded(binary, as: "copy.sqlite")
    #expect(try problems(binary, "copy.sqlite").isEmpty)
    try sql(binary, "copy.sqlite", change + "AND name = 'parameters.csv'")
    #expect(try problems(binary, "copy.sqlite").count == 1)

    let allotted = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "1", "--kind", "supplement",
      "--decision", "QĐ 2")
    #expect(allotted.status == 0)
    try unguarded(binary, as: "base.sqlite")
    #expect(try problems(binary, "base.sqlite").isEmpty)
    let entry = try sql(binary, "base.sqlite", "SELECT entry FROM rateBook WHERE book = 2")[0]
    for tampering in [
      change + "AND name = 'parameters.csv'",
      // Whoever changes the hash as well breaks the chain.
      change + "AND name = 'parameters.csv'; UPDATE rateBook SET hash = '0'",
      "DELETE FROM rateBook",
    ] {
      try copy(binary, "base.sqlite", to: "copy.sqlite")
      try sql(binary, "copy.sqlite", tampering)
      let found = try problems(binary, "copy.sqlite")
      #expect(found.contains { "\($0["seq"] ?? "")" == entry }, "\(tampering): \(found)")
    }
    // A book that does not load any more is damage, not an officer's mistake.
    try sql(binary, "base.sqlite", "DELETE FROM rateFile WHERE book = 2 AND name = 'gaps.csv'")
    let damaged = try binary.run("verify", "--ledger", "base.sqlite")
    #expect(damaged.status == 74 && damaged.errors.contains("base.sqlite"), "\(damaged.errors)")
  }

  @Test func aSealOfAnOldPaperIsThatOfTheLedgerThatBeganSo() throws {
    let binary = try ledger()
    let seals = try sql(
      binary, "nhuanbut.sqlite", "SELECT seq, substr(hex(hash), 1, 16) FROM entry WHERE seq < 4")
    for seal in seals.map({ $0.split(separator: "|").map(String.init) }) {
      let digits = Array(seal[1])
      let groups = stride(from: 0, to: 16, by: 4).map { String(digits[$0..<$0 + 4]) }
      let text = "\(seal[0]):\(groups.joined(separator: "-"))"
      #expect(try binary.run("verify", "--seal", text).status == 0)
      let other = text.dropLast() + (text.hasSuffix("0") ? "1" : "0")
      #expect(try binary.run("verify", "--seal", String(other)).status == 1)
    }
    #expect(try binary.run("verify", "--seal", "99:0000-0000-0000-0000").status == 1)
    #expect(try binary.run("verify", "--seal", "99").status == 65)
  }
}
