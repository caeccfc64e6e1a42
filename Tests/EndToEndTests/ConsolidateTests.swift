import Foundation
import Testing

/// `consolidate` (contract §2): several units' ledgers together and by unit, only read, each verified.
@Suite struct ConsolidateTests {
  /// Two units with one item each, worth 2 × 234.000 = 468.000 đ and 1 × 234.000 đ, approved and in
  /// a run paid on 5 October 2024; 1.000.000 đ are allotted to each.
  private func ledgers() throws -> Binary {
    let binary = try Binary()
    try binary.write("code,name,kind\nC01,Nông Thị An,collaborator\n", to: "people.csv")
    for (ledger, unit, coefficient) in [("a.db", "Sở A", "2"), ("b.db", "Xã B", "1")] {
      try binary.write(
        "id,title,genre,contributors,published_on,coefficient\n"
          + "\(unit.last ?? "X")1,Tin,tin,C01,2024-09-02,\(coefficient)\n", to: "items.csv")
      for (words, actor) in [
        ("init --unit", "head"), ("contributor import people.csv", "head"),
        ("item import items.csv", "grader"),
        ("budget allot --year 2024 --line NB --amount 1000000 --decision QĐ", "head"),
        ("approve --period 2024-09", "head"),
        ("run create --period 2024-09 --pay-date 2024-10-05", "payer"),
      ] {
        let typed = words.split(separator: " ").map(String.init)
        let done = try binary.run(
          typed + (words.hasPrefix("init") ? [unit] : []) + ["--ledger", ledger], actor: actor)
        #expect(done.status == 0, "\(words): \(done.errors)")
      }
    }
    return binary
  }

  /// What stands behind `--` is a ledger, so that the format is named first.
  private func consolidated(_ binary: Binary, _ words: String...) throws -> [String: Any] {
    let outcome = try binary.run(["--format", "json", "consolidate"] + words)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func sums(_ report: [String: Any], _ key: String) throws -> [Int] {
    let totals = try #require(report["totals"] as? [String: Any])
    let units = try #require(report["units"] as? [[String: Any]])
    return try ([totals] + units.map { try #require($0["totals"] as? [String: Any]) })
      .map { try #require($0[key] as? Int) }
  }

  @Test func fourPapersStandTogetherAndByUnitAndTheLedgersStayAsTheyWere() throws {
    let binary = try ledgers()
    let before = try Data(contentsOf: binary.folder.appendingPathComponent("a.db"))

    let royalties = try consolidated(
      binary, "royalties", "--period", "2024-09", "--", "a.db", "b.db")
    let rows = try #require(royalties["rows"] as? [[String: Any]])
    #expect(rows.map { $0["unit"] as? String } == ["Sở A", "Xã B"])
    #expect(rows.map { $0["ledger"] as? String } == ["a.db", "b.db"])
    #expect(try sums(royalties, "amount") == [702_000, 468_000, 234_000])

    let content = try consolidated(binary, "content", "--period", "2024", "--", "b.db", "a.db")
    #expect(try sums(content, "count") == [2, 1, 1])

    let payments = try consolidated(binary, "payments", "--period", "2024-10", "--", "a.db", "b.db")
    #expect(
      (payments["rows"] as? [[String: Any]])?.map { $0["run"] as? String }
        == ["2024-001", "2024-001"])
    #expect(try sums(payments, "net") == [702_000, 468_000, 234_000])
    let totals = try #require(payments["totals"] as? [String: Any])
    #expect(totals["netInWords"] as? String == "Bảy trăm linh hai nghìn đồng")
    let other = try consolidated(binary, "payments", "--period", "2024-09", "--", "a.db", "b.db")
    #expect((other["rows"] as? [Any])?.isEmpty == true)

    // 702.000 of 2.000.000 is 35,1 %.
    let budget = try consolidated(binary, "budget", "--year", "2024", "--", "a.db", "b.db")
    #expect(try sums(budget, "committed") == [702_000, 468_000, 234_000])
    #expect((budget["totals"] as? [String: Any])?["percent"] as? String == "35.1")

    let paper = try binary.run("consolidate", "payments", "--run", "2024-001", "--", "a.db", "b.db")
    #expect(paper.output.contains("Cộng Sở A") && paper.output.contains("702.000"))
    #expect(try Data(contentsOf: binary.folder.appendingPathComponent("a.db")) == before)
    #expect(try files(of: binary) == ["a.db", "b.db"])
  }

  @Test func aLedgerThatNobodyMayWriteIsReadWithNothingMadeBesideIt() throws {
    let binary = try ledgers()
    for ledger in ["a.db", "b.db"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o400],
        ofItemAtPath: binary.folder.appendingPathComponent(ledger).path)
    }
    let budget = try consolidated(binary, "budget", "--year", "2024", "--", "a.db", "b.db")
    #expect(try sums(budget, "committed") == [702_000, 468_000, 234_000])
    #expect(try files(of: binary) == ["a.db", "b.db"])
  }

  @Test func whereOneLedgerCannotBeOpenedNothingStaysBesideTheOthers() throws {
    let binary = try ledgers()
    try binary.write("no ledger", to: "c.db")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: binary.folder.appendingPathComponent("c.db").path)
    for (last, status) in [("lost.db", Int32(66)), ("c.db", 74), ("./a.db", 65)] {
      let outcome = try binary.run(
        "consolidate", "royalties", "--period", "2024-09", "--", "a.db", "b.db", last)
      #expect(outcome.status == status, "\(last): \(outcome.errors)")
      #expect(try files(of: binary) == ["a.db", "b.db", "c.db"], "\(last)")
    }
  }

  /// The ledgers and what SQLite made beside them.
  private func files(of binary: Binary) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: binary.folder.path)
      .filter { $0.contains(".db") }.sorted()
  }

  /// Coefficients of 2 and 1 are 3; both units are paid below the threshold.
  @Test func everyPaperOfFiguresIsPutTogetherToo() throws {
    let binary = try ledgers()
    let two = ["--", "a.db", "b.db"]
    func report(_ words: String...) throws -> [String: Any] {
      let outcome = try binary.run(["--format", "json", "consolidate"] + words + two)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      return try #require(object as? [String: Any])
    }
    let summary = try report("summary", "--period", "2024-09", "--by", "genre")
    #expect((summary["totals"] as? [String: Any])?["coefficient"] as? String == "3")
    #expect(try sums(summary, "amount") == [702_000, 468_000, 234_000])
    #expect(
      try sums(try report("outstanding", "--on", "2024-10-05"), "amount")
        == [702_000, 468_000, 234_000])
    #expect(try sums(try report("contributors", "--period", "2024-09"), "gross")[0] == 702_000)
    #expect(try sums(try report("tax", "--period", "2024-10"), "payees") == [0, 0, 0])
    #expect(try sums(try report("journal", "--period", "2024-10"), "entries") == [4, 2, 2])
    for kind in ["works", "remuneration"] {
      #expect(try sums(try report(kind, "--period", "2024-09"), "count") == [0, 0, 0])
    }
    #expect(try binary.run(["consolidate", "summary", "--period", "2024-09"] + two).status == 64)
    let paper = try binary.run(
      ["consolidate", "summary", "--period", "2024-09", "--by", "genre"] + two)
    #expect(paper.status == 0 && paper.output.contains("Cộng Sở A"))
  }

  @Test func aLedgerThatIsMissingAlteredOrNamedTwiceIsRefused() throws {
    let binary = try ledgers()
    let words = ["consolidate", "budget", "--year", "2024", "--", "a.db"]
    #expect(try binary.run(Array(words.dropLast())).status == 64)
    #expect(try binary.run(words + ["none.db"]).status == 66)
    let twice = try binary.run(words + ["./a.db"])
    #expect(twice.status == 65 && twice.errors.contains("[LEDGER_NAMED_TWICE]"))
    #expect(
      try binary.run(
        "consolidate", "budget", "--year", "2024", "--output", "b.db", "--", "a.db", "b.db"
      ).status == 65)
    guard Binary.hasShell else { return }
    try binary.sqlite("b.db", "DROP TRIGGER postingUnchanged; UPDATE posting SET debit = debit + 1")
    let altered = try binary.run(words + ["b.db"])
    #expect(altered.status == 1 && altered.output.isEmpty, "\(altered.errors)")
    #expect(altered.errors.contains("b.db: error:") && altered.errors.contains("[LEDGER_UNSOUND]"))
  }
}
