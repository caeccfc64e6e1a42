import Foundation
import Testing

/// Payment runs (contract 4.6, 4.7, 4.11, 4.12) through the built program.
///
/// The unit value is 234.000 đ from 2024-07-01 and 253.000 đ from 2026-07-01; items are graded by
/// amounts where a test needs round sums: `van-hoc` agreed by lump sum.
@Suite struct PaymentRunTests {
  static let people = """
    code,name,kind,tax_code,national_id,bank_account,bank_name,resident,payment,payee,payee_basis,address
    C1,Nông Thị An,collaborator,0100109106,,0123,VCB,,,,,
    C2,Hoàng Văn Bình,collaborator,0100109106,,,,,cash,,,Tổ 5
    C3,Lý Văn Cường,collaborator,,,0789,BIDV,,,,,
    C4,Triệu Thị Dung,collaborator,0100109106,,,,,transfer,,,
    E1,Đặng Văn Em,employee,0100109106,,0555,VCB,,,,,
    N1,John Smith,collaborator,0100109106,,0666,VCB,no,,,,
    O1,Hội Nhà báo,organisation,0100109106,,0777,VCB,,,,,
    P1,Bàn Thị Phượng,collaborator,0100109106,,,,,,C2,Giấy ủy quyền 01,
    """

  /// Items of agreed amounts, `(id, contributor, amount, date)`, approved by the head.
  static func approved(
    _ items: [(String, String, Int, String)], today: String = "2024-10-05",
    settings: [[String]] = []
  ) throws -> Binary {
    let binary = try Binary()
    try binary.write(people, to: "people.csv")
    let year = String(today.prefix(4))
    for words in [
      ["init", "--unit", "Đơn vị", "--profile", "national"],
      ["contributor", "import", "people.csv"],
      [
        "budget", "allot", "--year", year, "--line", "NB", "--amount", "900000000", "--decision",
        "QĐ 1",
      ],
    ] + settings {
      let outcome = try binary.run(words, today: today)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try add(items, to: binary, today: today)
    return binary
  }

  static func add(
    _ items: [(String, String, Int, String)], to binary: Binary, today: String
  ) throws {
    let rows = items.map { "\($0.0),Bài \($0.0),tin,\($0.1),\($0.3),reposted,\($0.2),HĐ 1,outside" }
    try binary.write(
      "id,title,genre,contributors,published_on,origin,amount,basis,quota\n"
        + rows.joined(separator: "\n") + "\n", to: "items.csv")
    let taken = try binary.run("item", "import", "items.csv", today: today)
    #expect(taken.status == 0, "\(taken.errors)")
    let approved = try binary.run(
      "approve", "--from", "2020-01-01", "--to", today, actor: "head", today: today)
    #expect(approved.status == 0, "\(approved.errors)")
  }

  @discardableResult
  static func run(
    _ binary: Binary, on payDate: String, _ more: String..., today: String = "2024-10-05"
  ) throws -> Binary.Outcome {
    try binary.run(
      ["run", "create", "--period", String(today.prefix(4)), "--pay-date", payDate] + more,
      actor: "payer", today: today)
  }

  static func rows(_ binary: Binary, _ words: String..., today: String = "2024-10-05") throws
    -> [[String: Any]]
  {
    let report = try binary.json(words, today: today)
    return try #require(report["rows"] as? [[String: Any]])
  }

  static func leftOut(_ report: [String: Any]) throws -> [[String: Any]] {
    let run = try #require((report["rows"] as? [[String: Any]])?.first)
    return try #require(run["leftOut"] as? [[String: Any]])
  }

  static func budget(_ binary: Binary) throws -> [String: Int] {
    let line = try #require(
      try rows(binary, "budget", "status", "--year", "2024").first { $0["line"] as? String == "NB" }
    )
    return ["committed", "paid"].reduce(into: [:]) { $0[$1] = line[$1] as? Int }
  }

  static func isSound(_ binary: Binary) throws -> Bool {
    let outcome = try binary.run("verify")
    if outcome.status != 0 { Issue.record("\(outcome.output) \(outcome.errors)") }
    return outcome.status == 0
  }

  @Test func everyPayeeIsTakenOrLeftOutWithTheReason() throws {
    let binary = try Self.approved([
      ("A", "C1", 1_999_999, "2024-09-01"), ("B", "C2", 2_000_000, "2024-09-01"),
      ("C", "C3", 2_000_000, "2024-09-01"), ("D", "C4", 500_000, "2024-09-01"),
      ("E", "E1", 9_000_000, "2024-09-01"), ("F", "N1", 100_001, "2024-09-01"),
      ("G", "O1", 9_000_000, "2024-09-01"), ("H", "P1", 3_000_000, "2024-09-01"),
    ])
    let made = try Self.run(binary, on: "2024-10-05", "--format", "json")
    #expect(made.status == 0, "\(made.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
    let leftOut = try Self.leftOut(try #require(json))
    #expect(leftOut.map { $0["contributor"] as? String } == ["C3", "C4"])
    #expect(leftOut.map { $0["reason"] as? String } == ["no-tax-id", "no-account"])
    #expect(leftOut.map { $0["amount"] as? Int } == [2_000_000, 500_000])

    let paid = try Self.rows(binary, "report", "payments", "--run", "2024-001")
    let tax = paid.reduce(into: [String: Int]()) {
      $0[$1["contributor"] as? String ?? ""] = $1["tax"] as? Int
    }
    // N1: 20 % of 100.001 = 20.000,2 → 20.000. P1: 10 % of 3.000.000, on P1's own tax code.
    #expect(
      tax == ["C1": 0, "C2": 200_000, "E1": 0, "N1": 20_000, "O1": 0, "P1": 300_000])

    let bank = try Self.rows(binary, "report", "bank", "--run", "2024-001")
    #expect(Set(bank.map { $0["account"] as? String }) == ["0123", "0555", "0666", "0777"])
    // C2 and P1 are paid in cash, P1's money to C2 in P1's place.
    let vouchers = try Self.rows(binary, "report", "vouchers", "--run", "2024-001")
    #expect(vouchers.map { $0["voucher"] as? String } == ["2024-0001", "2024-0002"])
    #expect(vouchers.map { $0["contributor"] as? String } == ["C2", "P1"])
    #expect(vouchers.allSatisfy { $0["name"] as? String == "Hoàng Văn Bình" })
    #expect(vouchers.allSatisfy { $0["address"] as? String == "Tổ 5" })
    #expect(vouchers.map { $0["amount"] as? Int } == [1_800_000, 2_700_000])
    #expect(
      vouchers[0]["amountInWords"] as? String == "Một triệu tám trăm nghìn đồng")
    let treasury = try Self.rows(binary, "report", "treasury", "--run", "2024-001")
    #expect(treasury.map { $0["amount"] as? Int } == [25_100_000])
    #expect(try Self.isSound(binary))
  }

  @Test func voidedVouchersStayListedAndNoNumberIsUsedTwice() throws {
    let binary = try Self.approved([("B", "C2", 300_000, "2024-09-01")])
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    #expect(try binary.run("run", "void", "2024-001", "--reason", "sai ngày").status == 0)
    #expect(try Self.run(binary, on: "2024-10-06").status == 0)
    let first = try Self.rows(binary, "report", "vouchers", "--run", "2024-001")
    let second = try Self.rows(binary, "report", "vouchers", "--run", "2024-002")
    #expect(first.map { $0["voucher"] as? String } == ["2024-0001"])
    #expect(first.map { $0["state"] as? String } == ["void"])
    #expect(second.map { $0["voucher"] as? String } == ["2024-0002"])
    #expect(second.map { $0["state"] as? String } == ["draft"])
    #expect(try Self.isSound(binary))
  }

  @Test func aSmallAmountWaitsUntilThirtyOneDaysBeforeItIsDue() throws {
    // Published on 2024-09-01 it is due on 2024-10-31; 31 days before is 2024-09-30.
    let setting = [["profile", "set", "minimum-payment", "200000", "--from", "2024-01-01"]]
    let binary = try Self.approved(
      [("A", "C1", 199_999, "2024-09-01"), ("B", "C2", 200_000, "2024-09-01")], settings: setting)
    #expect(try Self.run(binary, on: "2024-09-29").status == 0)
    let early = try binary.json("run", "show", "2024-001")
    let leftOut = try Self.leftOut(early)
    #expect(leftOut.map { $0["reason"] as? String } == ["below-minimum"])
    #expect(try Self.run(binary, on: "2024-09-30").status == 0)
    let due = try Self.rows(binary, "report", "payments", "--run", "2024-002")
    #expect(due.map { $0["contributor"] as? String } == ["C1"])
  }

  @Test func anAdvanceIsCommittedUntilTheNextRunsKeepItBack() throws {
    let binary = try Self.approved([("A", "C1", 1_000_000, "2024-09-01")])
    let advance = try binary.run(
      "advance", "pay", "C1", "1.500.000", "--line", "NB", "--on", "2024-10-01", "--document",
      "PC 1")
    #expect(advance.status == 0, "\(advance.errors)")
    #expect(try Self.budget(binary) == ["committed": 2_500_000, "paid": 0])
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    let row = try #require(try Self.rows(binary, "report", "payments", "--run", "2024-001").first)
    #expect(row["recouped"] as? Int == 1_000_000 && row["net"] as? Int == 0)
    // What the draft reserves does not come back twice.
    let tooMuch = try binary.run("advance", "return", "C1", "500.001", "--on", "2024-10-05")
    #expect(tooMuch.status == 1 && tooMuch.errors.contains("[ADVANCE_EXCEEDED]"))
    #expect(try binary.run("advance", "return", "C1", "200000", "--on", "2024-10-05").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    #expect(try Self.budget(binary) == ["committed": 300_000, "paid": 1_000_000])
    let list = try #require(try Self.rows(binary, "advance", "list").first)
    #expect(list["recouped"] as? Int == 1_000_000 && list["returned"] as? Int == 200_000)
    #expect(list["left"] as? Int == 300_000)
    #expect(try Self.isSound(binary))
    // The transfer comes back: the advance is owed and reserved as before.
    let returned = try binary.run(
      "run", "return", "2024-001", "--only", "C1", "--on", "2024-10-06", "--reason", "sai")
    #expect(returned.status == 0, "\(returned.errors)")
    #expect(try Self.budget(binary) == ["committed": 2_300_000, "paid": 0])
    #expect(try Self.isSound(binary))
    #expect(try Self.run(binary, on: "2024-10-07").status == 0)
    let again = try #require(try Self.rows(binary, "report", "payments", "--run", "2024-002").first)
    #expect(again["recouped"] as? Int == 1_000_000)
  }

  @Test func aReversedPaymentIsAReceivableThatTheNextRunRecoups() throws {
    let binary = try Self.approved([("A", "C1", 3_000_000, "2024-09-01")])
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    // Entries: 1 allotment, 2 approval, 3 payment. 3.000.000 − 10 % = 2.700.000 is owed.
    let reversed = try binary.run("reverse", "2", "--reason", "nhầm")
    #expect(reversed.status == 0, "\(reversed.errors)")
    try Self.add([("B", "C1", 1_000_000, "2024-09-02")], to: binary, today: "2024-10-06")
    try Self.add([("C", "C1", 2_500_000, "2024-09-03")], to: binary, today: "2024-10-06")
    #expect(
      try Self.run(binary, on: "2024-10-20", "--from", "2024-09-02", "--to", "2024-09-02").status
        == 0)
    // The draft above reserves 1.000.000; the second run finds 1.700.000 left, of 2.250.000 net.
    #expect(try Self.run(binary, on: "2024-11-05").status == 0)
    let first = try #require(try Self.rows(binary, "report", "payments", "--run", "2024-002").first)
    let second = try #require(
      try Self.rows(binary, "report", "payments", "--run", "2024-003").first)
    #expect(first["recouped"] as? Int == 1_000_000 && first["net"] as? Int == 0)
    #expect(second["recouped"] as? Int == 1_700_000 && second["net"] as? Int == 550_000)
    for run in ["2024-002", "2024-003"] {
      #expect(try binary.run("run", "confirm", run, actor: "payer").status == 0)
    }
    #expect(try Self.isSound(binary))
  }

  @Test func aLaterRunOfTheDayTaxesTheDaysTotalAndHoldsTheFirst() throws {
    let binary = try Self.approved([
      ("A", "C1", 1_500_000, "2024-09-01"), ("B", "C1", 500_000, "2024-09-02"),
    ])
    #expect(
      try Self.run(binary, on: "2024-10-05", "--from", "2024-09-01", "--to", "2024-09-01").status
        == 0)
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    let second = try #require(
      try Self.rows(binary, "report", "payments", "--run", "2024-002").first)
    #expect(second["tax"] as? Int == 200_000 && second["taxable"] as? Int == 2_000_000)
    let held = try binary.run("run", "void", "2024-001", "--reason", "x")
    #expect(held.status == 1 && held.errors.contains("2024-002"))
    #expect(try binary.run("run", "void", "2024-002", "--reason", "x").status == 0)
    #expect(try binary.run("run", "void", "2024-001", "--reason", "x").status == 0)
  }

  @Test func aPayeeWhoseGrossCannotBearTheDaysTaxIsLeftOut() throws {
    let binary = try Self.approved([
      ("A", "C1", 1_900_000, "2024-09-01"), ("B", "C1", 150_000, "2024-09-02"),
      ("C", "C2", 150_000, "2024-09-02"),
    ])
    #expect(
      try Self.run(binary, on: "2024-10-05", "--from", "2024-09-01", "--to", "2024-09-01").status
        == 0)
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    let shown = try binary.json("run", "show", "2024-002")
    let leftOut = try Self.leftOut(shown)
    #expect(leftOut.map { $0["reason"] as? String } == ["tax-exceeds-gross"])
  }

  @Test func anotherPaidOnDateIsRefusedWhereATaxWouldDiffer() throws {
    let binary = try Self.approved(
      [("A", "C1", 3_000_000, "2026-06-01"), ("B", "C2", 9_000_000, "2026-06-01")],
      today: "2026-07-05")
    #expect(try Self.run(binary, on: "2026-06-30", today: "2026-07-05").status == 0)
    let refused = try binary.run(
      "run", "confirm", "2026-001", "--paid-on", "2026-07-01", actor: "payer", today: "2026-07-05")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("300.000") && refused.errors.contains(" 0 đ"))
    // C2's tax is 900.000 đ on either day.
    let partly = try binary.run(
      "run", "confirm", "2026-001", "--only", "C2", "--paid-on", "2026-07-01", actor: "payer",
      today: "2026-07-05")
    #expect(partly.status == 0, "\(partly.errors)")
    let runs = try Self.rows(binary, "run", "list", today: "2026-07-05")
    #expect(runs.first?["state"] as? String == "part-paid")
  }

  @Test func anotherPaidOnDateIsRefusedWhereAnotherPaymentOfTheDayCountedIt() throws {
    let binary = try Self.approved([
      ("A", "C1", 1_500_000, "2024-09-01"), ("B", "C1", 500_000, "2024-09-02"),
    ])
    #expect(
      try Self.run(binary, on: "2024-10-05", "--from", "2024-09-01", "--to", "2024-09-01").status
        == 0)
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    // Paid on the 6th the first is 1.500.000 đ, no tax either way; but the second bore 200.000 đ
    // for both, and alone would bear nothing.
    let refused = try binary.run(
      "run", "confirm", "2024-001", "--paid-on", "2024-10-06", actor: "payer", today: "2024-10-06")
    #expect(refused.status == 1 && refused.errors.contains("200.000"))
  }

  @Test func aCommitmentSwitchesWithholdingOffFromItsDate() throws {
    let binary = try Self.approved([
      ("A", "C1", 3_000_000, "2024-09-01"), ("B", "C1", 3_000_000, "2024-09-02"),
    ])
    let committed = try binary.run(
      "contributor", "commit", "C1", "--year", "2024", "--document", "CK 1", "--on", "2024-10-10")
    #expect(committed.status == 0, "\(committed.errors)")
    #expect(
      try Self.run(binary, on: "2024-10-09", "--from", "2024-09-01", "--to", "2024-09-01").status
        == 0)
    #expect(try Self.run(binary, on: "2024-10-10").status == 0)
    let tax = try ["2024-001", "2024-002"].map {
      try Self.rows(binary, "report", "payments", "--run", $0).first?["tax"] as? Int
    }
    #expect(tax == [300_000, 0])
    for (code, problem) in [
      ("C3", "[COMMITMENT_WITHOUT_TAX_ID]"), ("N1", "[MAY_NOT_COMMIT]"), ("E1", "[MAY_NOT_COMMIT]"),
      ("C1", "[ALREADY_COMMITTED]"),
    ] {
      let refused = try binary.run(
        "contributor", "commit", code, "--year", "2024", "--document", "CK 2")
      #expect(refused.status == 1 && refused.errors.contains(problem), "\(refused.errors)")
    }
    // The law is that of the commitment's first day: 253/2026/NĐ-CP from 2026-07-01.
    for (day, law, other) in [
      ("2026-06-30", "111/2013/TT-BTC, Điều 25.1.i", "253/2026"),
      ("2026-07-01", "253/2026/NĐ-CP, Điều 50.2", "111/2013"),
    ] {
      let refused = try binary.run(
        "contributor", "commit", "C3", "--year", "2026", "--document", "CK", "--on", day)
      #expect(refused.errors.contains("law: \(law)"), "\(refused.errors)")
      #expect(!refused.errors.contains(other), "\(refused.errors)")
    }
    let late = try binary.run(
      "contributor", "commit", "C2", "--year", "2024", "--document", "CK", "--on", "2025-01-01")
    #expect(late.status == 65)
  }

  @Test func aPayeeWhoChangedSinceTheRunWasMadeIsNotConfirmedWithTheOldTax() throws {
    let binary = try Self.approved([
      ("A", "C1", 3_000_000, "2024-09-01"), ("B", "C2", 3_000_000, "2024-09-02"),
      ("C", "N1", 3_000_000, "2024-09-03"), ("D", "O1", 3_000_000, "2024-09-04"),
    ])
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    // C1 commits, C2 is employed and N1 resides here since October began.
    let committed = try binary.run(
      "contributor", "commit", "C1", "--year", "2024", "--document", "CK", "--on", "2024-10-01")
    #expect(committed.status == 0, "\(committed.errors)")
    try binary.write(
      "code,name,kind,kind_from,resident\nC2,Hoàng Văn Bình,employee,2024-10-01,\n"
        + "N1,John Smith,collaborator,,yes\n", to: "changed.csv")
    let changed = try binary.run("contributor", "import", "changed.csv")
    #expect(changed.status == 0, "\(changed.errors)")
    for (code, withheld, due) in [
      ("C1", "300.000 đ", "0 đ"), ("C2", "300.000 đ", "0 đ"), ("N1", "600.000 đ", "300.000 đ"),
    ] {
      let refused = try binary.run("run", "confirm", "2024-001", "--only", code, actor: "payer")
      #expect(refused.status == 1 && refused.errors.contains("[TAX_DIFFERS]"), "\(refused.errors)")
      #expect(refused.errors.contains("thuế của \(code) nay là \(due)"), "\(refused.errors)")
      #expect(refused.errors.contains("đã khấu trừ \(withheld)"), "\(refused.errors)")
    }
    try LedgerScript(binary: binary).run(
      """
      @2024-10-05 payer: run confirm 2024-001 => 1 nhuanbut run void 2024-001 --reason T
      @2024-10-05 payer: run confirm 2024-001 --only O1 => 0
      @2024-10-05 payer: run void 2024-001 --reason 'Đổi diện' => 0
      @2024-10-05 payer: run create --period 2024-09 --pay-date 2024-10-05 => 0
      @2024-10-05 payer: run confirm 2024-002 => 0
      @2024-10-05 payer: verify => 0
      """)
    let taxes = try Self.rows(binary, "report", "payments", "--run", "2024-002").map {
      "\($0["contributor"] ?? "") \($0["tax"] ?? "")"
    }
    #expect(taxes.sorted() == ["C1 0", "C2 0", "N1 300000"])
  }

  @Test func fromJuly2026APayeeMayAskToBeWithheldFromBelowTheThreshold() throws {
    let binary = try Self.approved(
      [("A", "C1", 1_000_000, "2026-06-01"), ("B", "C1", 1_000_000, "2026-06-02")],
      today: "2026-07-05")
    #expect(
      try binary.run(
        "contributor", "request-withholding", "C1", "--from", "2026-01-01", today: "2026-07-05"
      ).status == 0)
    #expect(
      try Self.run(
        binary, on: "2026-06-30", "--from", "2026-06-01", "--to", "2026-06-01", today: "2026-07-05"
      ).status == 0)
    #expect(try Self.run(binary, on: "2026-07-01", today: "2026-07-05").status == 0)
    let tax = try ["2026-001", "2026-002"].map {
      try Self.rows(binary, "report", "payments", "--run", $0, today: "2026-07-05").first?["tax"]
        as? Int
    }
    #expect(tax == [0, 100_000])
  }

  @Test func theApproverOfALineConfirmsOnlyWhatOthersApproved() throws {
    let binary = try Self.approved([("A", "C1", 1_000_000, "2024-09-01")])
    #expect(try Self.run(binary, on: "2024-10-05").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "head").status == 77)
    #expect(
      try binary.run("run", "confirm", "2024-001", "--only", "C9", actor: "head").status == 65)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    let again = try binary.run("run", "confirm", "2024-001", "--only", "C1", actor: "payer")
    #expect(again.status == 1, "\(again.errors)")
  }
}
