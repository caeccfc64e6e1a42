import Foundation
import Testing

/// Tax lists, what is outstanding, unclaimed money and go-live (contract 4.10–4.12, §5) through the
/// built program.
@Suite struct TaxAndPayablesTests {
  private typealias Runs = PaymentRunTests

  private static func tax(_ binary: Binary, _ period: String) throws -> (
    rows: [[String: Any]], totals: [String: Int]
  ) {
    let report = try binary.json("report", "tax", "--period", period)
    let totals = try #require(report["totals"] as? [String: Any])
    return (
      try #require(report["rows"] as? [[String: Any]]), totals.compactMapValues { $0 as? Int }
    )
  }

  /// 3.000.000 đ to C1 (tax 300.000), 1.000.000 đ to C2 (below the threshold), 1.000.000 đ to N1
  /// (20 %: 200.000) and 5.000.000 đ to E1 (payroll), paid on 2024-10-05.
  private static func paid() throws -> Binary {
    let binary = try Runs.approved([
      ("A", "C1", 3_000_000, "2024-09-01"), ("B", "C2", 1_000_000, "2024-09-01"),
      ("C", "N1", 1_000_000, "2024-09-01"), ("D", "E1", 5_000_000, "2024-09-01"),
    ])
    #expect(try Runs.run(binary, on: "2024-10-05").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    return binary
  }

  @Test func theTaxListGoesByTheDayOfPaymentAndNamesTheGround() throws {
    let binary = try Self.paid()
    #expect(try Self.tax(binary, "2024-09").rows.isEmpty)
    let (rows, totals) = try Self.tax(binary, "2024-Q4")
    let basis = rows.reduce(into: [String: String]()) {
      $0[$1["contributor"] as? String ?? ""] = $1["basis"] as? String
    }
    #expect(
      basis == ["C1": "withheld", "C2": "below-threshold", "N1": "non-resident", "E1": "payroll"])
    #expect(totals["payees"] == 4 && totals["income"] == 10_000_000 && totals["tax"] == 500_000)
    #expect(totals["remitted"] == 0 && totals["due"] == 500_000)
    let first = try #require(rows.first { $0["contributor"] as? String == "C1" })
    #expect(first["taxCode"] as? String == "0100109106" && first["resident"] as? Bool == true)
    #expect(first["taxable"] as? Int == 3_000_000 && first["yearToDate"] as? Int == 3_000_000)
  }

  @Test func returnsAndReversalsTakeIncomeAndTaxBackOnTheirOwnDay() throws {
    let binary = try Self.paid()
    // Entry 2 is item A; a third of it, 1.000.000 đ, takes 100.000 đ of tax back.
    let part = try binary.run(
      "reverse", "2", "--amount", "1000000", "--reason", "x", "--on", "2024-11-03")
    #expect(part.status == 0, "\(part.errors)")
    let back = try binary.run(
      "run", "return", "2024-001", "--only", "N1", "--on", "2024-11-04", "--reason", "x")
    #expect(back.status == 0, "\(back.errors)")
    #expect(try Self.tax(binary, "2024-10").totals["tax"] == 500_000)
    let november = try Self.tax(binary, "2024-11")
    #expect(november.totals["income"] == -2_000_000 && november.totals["tax"] == -300_000)
    let first = try #require(november.rows.first { $0["contributor"] as? String == "C1" })
    #expect(first["taxable"] as? Int == -1_000_000 && first["yearToDate"] as? Int == 2_000_000)
    #expect(try Self.tax(binary, "2024").totals["tax"] == 200_000)
    let certificate = try binary.json("report", "tax-certificate", "C1", "--year", "2024")
    let totals = try #require(certificate["totals"] as? [String: Any])
    #expect(totals["income"] as? Int == 2_000_000 && totals["tax"] as? Int == 200_000)
    #expect(try Runs.isSound(binary))
  }

  @Test func noMoreTaxIsRemittedThanWasWithheld() throws {
    let binary = try Self.paid()
    func pay(_ amount: String) throws -> Binary.Outcome {
      try binary.run(
        "tax", "pay", "--period", "2024-10", "--amount", amount, "--voucher", "GNT 1", "--on",
        "2024-10-20")
    }
    #expect(try pay("400.000").status == 0)
    let more = try pay("100.001")
    #expect(more.status == 1 && more.errors.contains("[TAX_EXCEEDED]"))
    #expect(try pay("0").status == 65)
    let totals = try Self.tax(binary, "2024").totals
    #expect(totals["remitted"] == 400_000 && totals["due"] == 100_000)
    #expect(try Runs.isSound(binary))
  }

  /// 400.000 đ remitted of 500.000 đ withheld; 150.000 đ of it and then the rest is taken back.
  @Test func aRemittanceMadeByMistakeIsTakenBack() throws {
    let binary = try Self.paid()
    func entry() throws -> String {
      let journal = try binary.json("report", "journal", "--period", "2024-10")
      let rows = try #require(journal["rows"] as? [[String: Any]])
      let row = try #require(rows.last { $0["kind"] as? String == "tax" })
      return "\(row["seq"] as? Int ?? 0)"
    }
    let pay = "tax pay --period 2024-10 --amount 400000 --voucher GNT --on 2024-10-20"
    try LedgerScript(binary: binary).run("@2024-10-20 payer: \(pay) => 0")
    let first = try entry()
    try LedgerScript(binary: binary).run(
      """
      @2024-10-21 payer: \(pay) => 1
      @2024-10-19 payer: reverse \(first) --reason Nhầm => 1 REVERSED_BEFORE_POSTED
      @2024-10-21 payer: reverse \(first) --contributor C1 --reason Nhầm => 65
      @2024-10-21 payer: reverse \(first) --amount 150000 --reason Nhầm => 0
      @2024-10-21 payer: reverse \(first) --amount 250001 --reason Nhầm => 1 MORE_THAN_LEFT
      """)
    #expect(try Self.tax(binary, "2024").totals["remitted"] == 250_000)
    #expect(try Self.tax(binary, "2024").totals["due"] == 250_000)
    try LedgerScript(binary: binary).run(
      """
      @2024-10-22 payer: reverse \(first) --reason Nhầm => 0
      @2024-10-22 payer: reverse \(first) --reason Nhầm => 1 NOTHING_LEFT
      @2024-10-23 payer: \(pay) => 0
      """)
    #expect(try Self.tax(binary, "2024-10").totals["remitted"] == 400_000)
    #expect(try Self.tax(binary, "2024-10").totals["due"] == 100_000)
    #expect(try Runs.isSound(binary))
  }

  @Test func whatIsOutstandingIsAgedAgainstTheSixtyDays() throws {
    let binary = try Runs.approved([
      ("A", "C1", 300_000, "2024-07-01"), ("B", "C1", 200_000, "2024-08-06"),
      ("C", "C2", 400_000, "2024-09-01"),
    ])
    try binary.write(
      "id,title,genre,contributors,published_on\nU,Chưa chấm,tin,C1=60%;C2=40%,2024-10-01\n",
      to: "more.csv")
    #expect(try binary.run("item", "import", "more.csv").status == 0)
    #expect(try Runs.run(binary, on: "2024-10-03", "--only", "C2").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    // 2024-07-01 + 60 = 2024-08-30, 36 days before 2024-10-05; 2024-08-06 + 60 = 2024-10-05.
    let report = try binary.json("report", "outstanding", "--on", "2024-10-05")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.map { $0["item"] as? String } == ["A", "B", "U", "U"])
    #expect(rows.map { $0["contributor"] as? String } == ["C1", "C1", "C1", "C2"])
    #expect(
      rows.map { $0["state"] as? String } == ["approved", "approved", "recorded", "recorded"])
    #expect(rows.map { $0["amount"] as? Int } == [300_000, 200_000, nil, nil])
    #expect(rows[0]["dueOn"] as? String == "2024-08-30" && rows[0]["daysOverdue"] as? Int == 36)
    #expect(rows[1]["dueOn"] as? String == "2024-10-05" && rows[1]["daysOverdue"] as? Int == 0)
    let totals = try #require(report["totals"] as? [String: Any])
    #expect(totals["amount"] as? Int == 500_000 && totals["overdueAmount"] as? Int == 300_000)
    // The day before C2 was paid its share stood unpaid; its state is today's.
    let before = try binary.json("report", "outstanding", "--on", "2024-10-02")
    let paid = try #require(
      (before["rows"] as? [[String: Any]])?.first { $0["item"] as? String == "C" })
    #expect(paid["state"] as? String == "paid" && paid["amount"] as? Int == 400_000)
  }

  @Test func unclaimedMoneyGoesToNextYearsFundAfterThreeNotices() throws {
    let binary = try Runs.approved([("A", "C1", 300_000, "2024-07-01")])
    func notice(_ day: String) throws -> Int32 {
      try binary.run("payable", "notice", "C1", "--on", day).status
    }
    func toFund() throws -> Binary.Outcome {
      try binary.run("payable", "to-fund", "C1", "--decision", "QĐ 9", today: "2024-12-10")
    }
    #expect(try notice("2024-09-10") == 0)
    #expect(try notice("2024-10-10") == 0)
    let early = try toFund()
    #expect(early.status == 1 && early.errors.contains("[TOO_FEW_NOTICES]"))
    #expect(try notice("2024-11-10") == 0)
    #expect(try toFund().status == 0)
    #expect(try Runs.budget(binary) == ["committed": 0, "paid": 0])
    let next = try #require(
      try Runs.rows(binary, "budget", "status", "--year", "2025").first {
        $0["line"] as? String == "NB"
      })
    #expect(next["allotted"] as? Int == 300_000)
    #expect(try Runs.run(binary, on: "2024-12-12").status == 1)
    let again = try toFund()
    #expect(again.status == 1 && again.errors.contains("[NOTHING_OWED]"))
    let royalties = try Runs.rows(binary, "report", "royalties", "--period", "2024-07")
    #expect(royalties.first?["state"] as? String == "reversed")
    #expect(try Runs.isSound(binary))
  }

  private static let opening = """
    kind,year,line,contributor,item,published_on,genre,coefficient,amount,tax,voucher,note
    spent,2024,NB,C1,X1,2024-03-01,tin,2,4000000,400000,PC 1,
    spent,2024,VH,,,,,,7000000,,HĐ 2,Tên miền
    payable,2024,NB,C1,X2,2024-08-20,tin,1,500000,,,
    advance,2024,NB,C2,,,,,600000,,PC 3,
    receivable,2024,NB,C1,,,,,200000,,,
    """

  private static func fresh() throws -> Binary {
    let binary = try Binary()
    try binary.write(Runs.people, to: "people.csv")
    #expect(try binary.run("init", "--unit", "Đơn vị", "--profile", "national").status == 0)
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    for line in ["NB", "VH"] {
      #expect(
        try binary.run(
          "budget", "allot", "--year", "2024", "--line", line, "--amount", "90000000",
          "--decision", "QĐ 1"
        ).status == 0)
    }
    return binary
  }

  @Test func atGoLiveBudgetDebtsAndTheYearsIncomeAreRight() throws {
    let binary = try Self.fresh()
    try binary.write(Self.opening, to: "opening.csv")
    let taken = try binary.run("opening", "import", "opening.csv", "--on", "2024-09-01")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try binary.run("opening", "import", "opening.csv", "--on", "2024-09-01").status == 0)
    #expect(try Runs.budget(binary) == ["committed": 1_100_000, "paid": 4_000_000])
    let owed = try Runs.rows(binary, "report", "outstanding", "--on", "2024-10-05")
    #expect(owed.map { $0["item"] as? String } == ["X2"])
    #expect(owed.first?["dueOn"] as? String == "2024-10-19")
    #expect(try Runs.run(binary, on: "2024-10-05").status == 0)
    let payment = try #require(
      try Runs.rows(binary, "report", "payments", "--run", "2024-001").first)
    #expect(payment["gross"] as? Int == 500_000 && payment["recouped"] as? Int == 200_000)
    #expect(try binary.run("run", "confirm", "2024-001").status == 0)
    let tax = try #require(try Self.tax(binary, "2024-10").rows.first)
    #expect(tax["income"] as? Int == 500_000 && tax["yearToDate"] as? Int == 4_500_000)
    #expect(try Runs.isSound(binary))
  }

  @Test func anOpeningFileIsTakenWholeAndBeforeTheFirstApproval() throws {
    let binary = try Self.fresh()
    try binary.write(
      "kind,contributor,amount,tax\npayable,C1,5,\npayable,,5,\nadvance,C9,5,\nadvance,C1,5,1\n"
        + "spent,C1,0,\n", to: "bad.csv")
    let refused = try binary.run("opening", "import", "bad.csv", "--on", "2024-09-01")
    #expect(refused.status == 65)
    for code in [
      "[MISSING_VALUE]", "[UNKNOWN_CONTRIBUTOR]", "[TAX_BEFORE_PAYMENT]", "[INVALID_AMOUNT]",
    ] { #expect(refused.errors.contains(code), "\(refused.errors)") }
    #expect(try Runs.budget(binary) == ["committed": 0, "paid": 0])
    try Runs.add([("A", "C1", 300_000, "2024-09-01")], to: binary, today: "2024-10-05")
    try binary.write(Self.opening, to: "opening.csv")
    let late = try binary.run("opening", "import", "opening.csv", "--on", "2024-09-01")
    #expect(late.status == 1 && late.errors.contains("[OPENING_AFTER_APPROVAL]"))
  }

  @Test func whatStoodAboveTheAllotmentIsAFactAndIsWarnedOf() throws {
    let binary = try Self.fresh()
    try binary.write("kind,year,amount\nspent,2023,1000000\n", to: "opening.csv")
    let taken = try binary.run("opening", "import", "opening.csv", "--on", "2024-09-01")
    #expect(taken.status == 0 && taken.errors.contains("[OPENING_OVER_ALLOTMENT]"))
    #expect(try Runs.isSound(binary))
  }
}
