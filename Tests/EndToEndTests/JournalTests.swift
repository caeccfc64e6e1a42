import Foundation
import Testing

/// The journal, its export and the audit through the built program.
@Suite struct JournalTests {
  static let hledger = "/usr/bin/hledger"
  static let beanCheck = "/usr/bin/bean-check"

  /// T1 936.000 đ over C1 and c_2.x, T2 2.340.000 đ to C1; paid with 290.160 đ tax; 100.000 đ of T1
  /// reversed before payment, so C1's gross is 2.841.600 đ and the tax 284.160 đ.
  private func ledger() throws -> Binary {
    let binary = try Binary.office(
      unit: "Đơn vị \"A\"",
      people:
        """
        code,name,kind,tax_code,bank_account,payment
        C1,Nông Thị An,collaborator,0100109106,0123,
        c_2.x,Hoàng Văn Bình,collaborator,,,cash
        """,
      items:
        """
        id,title,genre,contributors,published_on,coefficient
        T1,"Một; ""hai"" ba",tin,C1=60%;c_2.x=40%,2024-09-03,4
        T2,Hai,phong-su,C1,2024-09-04,10
        """)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    for words in [
      ["reverse", "2", "--amount", "100.000", "--reason", "Sai; \"nhầm\""],
      ["run", "create", "--period", "2024-09", "--pay-date", "2024-10-05"],
      ["run", "confirm", "2024-001"],
    ] { #expect(try binary.run(words).status == 0) }
    return binary
  }

  private func tool(_ path: String, _ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.standardOutput = output
    process.standardError = output
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": NSTemporaryDirectory()]
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test func theJournalListsEveryEntryByPostingDateWithItsSides() throws {
    let binary = try ledger()
    let report = try binary.json("report", "journal", "--period", "2024-10")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.map { $0["seq"] as? Int } == [2, 3, 4, 5, 6])
    #expect(
      rows.map { $0["kind"] as? String } == ["approve", "approve", "reverse", "pay", "pay"])
    #expect(rows[2]["reverses"] as? Int == 2)
    let sides = try #require(rows[0]["postings"] as? [[String: Any]])
    #expect(
      sides.map { $0["account"] as? String } == [
        "expense:NB", "payable:C1", "payable:c_2.x", "budget:NB:committed", "budget:NB:available",
      ])
    #expect(sides.map { $0["debit"] as? Int } == [936_000, 0, 0, 936_000, 0])
    #expect(sides.map { $0["credit"] as? Int } == [0, 561_600, 374_400, 0, 936_000])
    let january = try binary.json("report", "journal", "--period", "2024-01")
    #expect((january["rows"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["allot"])
  }

  @Test func theExportAsCSVHasARowASideAndNoBudgetPositions() throws {
    let outcome = try ledger().run("export", "journal", "--as", "csv")
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(lines.first == "seq,date,kind,memo,account,debit,credit")
    #expect(!outcome.output.contains("budget:"))
    #expect(lines.contains("2,2024-10-05,approve,T1,expense:NB,936000,0"))
    #expect(lines.count == 1 + 3 + 2 + 3 + 3 + 2)
  }

  /// The balances that hledger reads are those of the facts: 3.176.000 đ spent, all paid.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Self.hledger)))
  func hledgerAcceptsTheExportAndItsBalancesAreOurs() throws {
    let binary = try ledger()
    let file = binary.folder.appendingPathComponent("book.journal").path
    #expect(try binary.run("export", "journal", "--as", "hledger", "-o", file).status == 0)
    let check = try tool(Self.hledger, ["-f", file, "check", "--strict"])
    #expect(check.status == 0, "\(check.output)")
    let balance = try tool(Self.hledger, ["-f", file, "balance", "-O", "csv", "--flat"])
    #expect(
      Set(balance.output.split(separator: "\n").dropFirst().dropLast().map(String.init)) == [
        "\"cash:state\",\"-2891840 VND\"", "\"expense:NB\",\"3176000 VND\"",
        "\"tax\",\"-284160 VND\"",
      ], "\(balance.output)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Self.beanCheck)))
  func beancountAcceptsTheExport() throws {
    let binary = try ledger()
    let file = binary.folder.appendingPathComponent("book.beancount").path
    #expect(try binary.run("export", "journal", "--as", "beancount", "-o", file).status == 0)
    let check = try tool(Self.beanCheck, [file])
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Liabilities:Payable:C1 "))
    #expect(text.contains("Liabilities:Payable:X-c-u2-dx "))
  }

  @Test func theAuditListsWhoDidWhatWithTheValuesBeforeAChange() throws {
    let binary = try ledger()
    try binary.write("code,name,kind,bank_account\nC1,Nông Thị An,collaborator,9999\n", to: "c.csv")
    #expect(try binary.run("contributor", "import", "c.csv", actor: "clerk").status == 0)
    let outcome = try binary.run("audit", "--format", "json", "--actor", "clerk")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let rows = try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["verb"] as? String } == ["contributor change"])
    #expect((rows.first?["detail"] as? String)?.contains("bankAccount=0123") == true)
    #expect(rows.first?["given"] as? Bool == true)
    let all = try binary.json("audit", "--from", "2024-10-05", "--to", "2024-10-05")
    let verbs = try #require(all["rows"] as? [[String: Any]]).map { $0["verb"] as? String ?? "" }
    #expect(verbs.contains("init") && verbs.contains("reverse") && verbs.contains("pay"))
  }

  @Test func twoRecordsOfOnePersonGoTogetherFromNowOn() throws {
    let binary = try Binary.office(
      people:
        """
        code,name,kind,tax_code,bank_account
        A,Nông Thị An,collaborator,0100109106,0123
        B,Nông Thị An,collaborator,,
        C,Hoàng Văn Bình,collaborator,0101243150,4567
        """,
      items:
        """
        id,title,genre,contributors,published_on,coefficient
        T1,Một,tin,A,2024-09-03,4
        T2,Hai,tin,B,2024-09-04,4
        """)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("contributor", "merge", "A", "C").status == 1)
    #expect(try binary.run("contributor", "merge", "A", "A").status == 65)
    #expect(try binary.run("contributor", "merge", "A", "Z").status == 65)
    #expect(try binary.run("contributor", "merge", "B", "A").status == 0)
    #expect(try binary.run("contributor", "merge", "B", "A").status == 1)
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    let payments = try binary.json("report", "payments", "--run", "2024-001")
    let rows = try #require(payments["rows"] as? [[String: Any]])
    #expect(rows.map { $0["contributor"] as? String } == ["A"])
    #expect(rows.map { $0["gross"] as? Int } == [1_872_000])
    #expect(try binary.run("run", "confirm", "2024-001").status == 0)
    #expect(try binary.run("verify").status == 0)
  }
}
