import Foundation
import Testing

/// Corrections (contract 4.1, 4.6, 4.11–4.13) through the built program.
///
/// September 2024: unit value 234.000 đ, 10 % tax from 2.000.000 đ a pay date. T1 is tin at 4,
/// 936.000 đ, C1 60 % and C2 40 %: 561.600 and 374.400. T2 is phóng sự at 10, 2.340.000 đ, C1
/// alone. C1's day is 2.901.600 đ, tax 290.160 đ: 56.160 on T1, 234.000 on T2. The entries are 1
/// allotment, 2 T1, 3 T2.
@Suite struct CorrectionTests {
  private func approved() throws -> Binary {
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
        """)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    return binary
  }

  private func paid() throws -> Binary {
    let binary = try approved()
    #expect(
      try binary.run("run", "create", "--period", "2024-09", "--pay-date", "2024-10-05").status
        == 0)
    #expect(try binary.run("run", "confirm", "2024-001").status == 0)
    return binary
  }

  private func reverse(_ binary: Binary, _ words: String...) throws -> Binary.Outcome {
    try binary.run(["reverse"] + words + ["--reason", "Chấm nhầm"])
  }

  private func budget(_ binary: Binary) throws -> [String: Int] {
    let rows = try binary.json("budget", "status", "--year", "2024")["rows"] as? [[String: Any]]
    let line = try #require(rows?.first { $0["line"] as? String == "NB" })
    return ["committed", "paid", "left"].reduce(into: [:]) { $0[$1] = line[$1] as? Int }
  }

  private func royalties(_ binary: Binary, _ period: String) throws -> [[String: Any]] {
    let report = try binary.json("report", "royalties", "--period", period)
    return try #require(report["rows"] as? [[String: Any]])
  }

  @Test func anUnpaidAmountIsReleasedInPartAndThenWhole() throws {
    let binary = try approved()
    #expect(try budget(binary) == ["committed": 3_276_000, "paid": 0, "left": 6_724_000])
    #expect(try reverse(binary, "2", "--amount", "100.000").status == 0)
    #expect(try budget(binary) == ["committed": 3_176_000, "paid": 0, "left": 6_824_000])
    let reversal = try #require(try royalties(binary, "2024-10").first)
    #expect(reversal["kind"] as? String == "reversal" && reversal["reverses"] as? Int == 2)
    #expect(reversal["amount"] as? Int == -100_000)
    #expect(reversal["postedOn"] as? String == "2024-10-05")
    let shares = try #require(reversal["shares"] as? [[String: Any]])
    #expect(shares.map { $0["amount"] as? Int } == [-60_000, -40_000])

    let tooMuch = try reverse(binary, "2", "--amount", "836.001")
    #expect(tooMuch.status == 1 && tooMuch.errors.contains("836.000"))
    #expect(try reverse(binary, "2").status == 0)
    #expect(try reverse(binary, "2").status == 1)
    #expect(try budget(binary) == ["committed": 2_340_000, "paid": 0, "left": 7_660_000])
    let line = try #require(try royalties(binary, "2024-09").first)
    #expect(line["amount"] as? Int == 936_000 && line["state"] as? String == "reversed")
  }

  @Test func aReversalIsNotReversedNorWhatAnotherCommandTakesBack() throws {
    let binary = try approved()
    #expect(try reverse(binary, "2").status == 0)
    let again = try reverse(binary, "4")
    #expect(again.status == 1 && again.errors.contains("[REVERSAL_OF_REVERSAL]"))
    #expect(try reverse(binary, "1").errors.contains("nhuanbut budget allot --year"))
    #expect(try reverse(binary, "99").status == 65)
    #expect(try reverse(binary, "3", "--contributor", "C2").status == 65)
    #expect(try reverse(binary, "3", "--item", "T1").status == 65)
  }

  @Test func aPaidAmountBecomesAReceivableOfWhatWasReceivedAndItsTaxGoesBack() throws {
    let binary = try paid()
    #expect(try budget(binary) == ["committed": 0, "paid": 3_276_000, "left": 6_724_000])
    let outcome = try binary.json("reverse", "3", "--reason", "Sai")
    let row = try #require((outcome["rows"] as? [[String: Any]])?.first)
    #expect(row["tax"] as? Int == 234_000 && row["receivable"] as? Int == 2_106_000)
    #expect(try budget(binary) == ["committed": 0, "paid": 936_000, "left": 9_064_000])
  }

  @Test func thePartsOfAPaidReversalTakeTheTaxBackToTheDong() throws {
    let binary = try paid()
    var (tax, receivable) = (0, 0)
    for amount in ["780.001", "780.001", "779.998"] {
      let outcome = try binary.json("reverse", "3", "--amount", amount, "--reason", "Sai")
      let row = try #require((outcome["rows"] as? [[String: Any]])?.first)
      tax += try #require(row["tax"] as? Int)
      receivable += try #require(row["receivable"] as? Int)
    }
    #expect(tax == 234_000 && receivable == 2_106_000)
  }

  @Test func withdrawingWithItsMoneyCancelledReleasesOrMakesAReceivable() throws {
    let binary = try approved()
    let cancel = ["item", "withdraw", "T1", "--reason", "Sai sự thật", "--pay", "cancel"]
    #expect(try binary.run(cancel).status == 65)
    let decided = cancel + ["--decision", "QĐ 9"]
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    let held = try binary.run(decided)
    #expect(held.status == 1 && held.errors.contains("2024-001"))
    #expect(try binary.run("run", "void", "2024-001", "--reason", "Gỡ bài").status == 0)
    #expect(try binary.run(decided).status == 0)
    #expect(try binary.run(decided).status == 1)
    #expect(try budget(binary)["committed"] == 2_340_000)
    let states = try royalties(binary, "2024-09").map { $0["state"] as? String }
    #expect(states == ["reversed", "approved"])
  }

  @Test func keepingTheMoneyLeavesTheState() throws {
    let binary = try approved()
    #expect(
      try binary.run("item", "withdraw", "T1", "--reason", "Cũ", "--pay", "keep").status == 0)
    #expect(try binary.run("item", "correct", "T1", "--reason", "Sai chính tả").status == 0)
    #expect(try royalties(binary, "2024-09").first?["state"] as? String == "approved")
  }

  @Test func aVoidedRunReturnsItsLinesStillCommittedAndKeepsItsNumbers() throws {
    let binary = try approved()
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    #expect(try binary.run("run", "void", "2024-001", "--reason", "Nhầm").status == 0)
    #expect(try binary.run("run", "void", "2024-001", "--reason", "Nhầm").status == 1)
    #expect(try budget(binary) == ["committed": 3_276_000, "paid": 0, "left": 6_724_000])
    let again = try binary.run("run", "create", "--period", "2024-09")
    #expect(again.status == 0 && again.output.hasSuffix("\n2024-002\n"))
    let report = try binary.json("report", "payments", "--run", "2024-002")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["voucher"] as? String } == ["2024-0002"])
    let runs = try #require(try binary.json("run", "list")["rows"] as? [[String: Any]])
    #expect(runs.map { $0["state"] as? String } == ["void", "draft"])
  }

  @Test func aRunIsNotVoidedWhileALaterOneOfItsPayDateCountedIt() throws {
    let binary = try approved()
    #expect(try binary.run("run", "create", "--period", "2024-09", "--only", "C1").status == 0)
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T3,Ba,tin,C1,2024-09-05,1
      """, to: "more.csv")
    #expect(try binary.run("item", "import", "more.csv").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    let refused = try binary.run("run", "void", "2024-001", "--reason", "Nhầm")
    #expect(refused.status == 1 && refused.errors.contains("2024-002"))
    #expect(try binary.run("run", "void", "2024-002", "--reason", "Nhầm").status == 0)
    #expect(try binary.run("run", "void", "2024-001", "--reason", "Nhầm").status == 0)
  }

  @Test func aTransferThatCameBackIsOwedAgain() throws {
    let binary = try paid()
    let words = [
      "run", "return", "2024-001", "--only", "C1", "--on", "2024-10-20", "--reason", "Sai",
    ]
    #expect(try binary.run(words, today: "2024-10-20").status == 0)
    let twice = try binary.run(words, today: "2024-10-20")
    #expect(twice.status == 1 && twice.errors.contains("[NOT_PAID]"))
    #expect(try budget(binary) == ["committed": 2_901_600, "paid": 374_400, "left": 6_724_000])
    let states = try royalties(binary, "2024-09").map { $0["state"] as? String }
    #expect(states == ["approved", "approved"])
    let created = try binary.run("run", "create", "--period", "2024-09", today: "2024-10-21")
    #expect(created.status == 0)
    #expect(try binary.run("run", "confirm", "2024-002", today: "2024-10-21").status == 0)
    #expect(try budget(binary) == ["committed": 0, "paid": 3_276_000, "left": 6_724_000])
  }

  /// A bug of other systems: the closed check made on the original's date.
  @Test func aReversalIsDatedInAnOpenMonthWhateverTheMonthOfItsOriginal() throws {
    let binary = try approved()
    #expect(try binary.run("period", "close", "2024-09").status == 0)
    #expect(
      try binary.run("period", "close", "2024-10", today: "2024-10-31").status == 0)
    let closed = try reverse(binary, "2", "--on", "2024-10-05")
    #expect(closed.status == 1 && closed.errors.contains("[PERIOD_CLOSED]"))
    #expect(
      try binary.run("reverse", "2", "--reason", "Sai", today: "2024-11-01").status == 0)
  }
}
