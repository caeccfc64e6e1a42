import Foundation
import Testing

/// Creation work (Điều 16.2; 194/2012/TT-BTC) and remuneration (Điều 16.1; 18/2014/NĐ-CP) through
/// the built program, beside royalties. In September 2024 the unit value is 234.000 đ (10 % of
/// 2.340.000, 73/2024/NĐ-CP); a page has 46 × 70 = 3.220 characters.
@Suite struct CreationTests {
  /// C1, C2 from outside, S1 on the staff; A1 of C1 worth 468.000 đ, A2 of C2 worth 702.000 đ.
  static func ledger() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write(
      "code,name,kind\nC1,Nông Thị An,collaborator\nC2,Hà Văn Bình,collaborator\n"
        + "S1,Vi Thị Sen,staff\n", to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nA1,Một,tin,C1,2024-09-03,2\n"
        + "A2,Hai,phong-su,C2,2024-09-04,3\n", to: "items.csv")
    #expect(try binary.run("item", "import", "items.csv").status == 0)
    for line in ["NB", "TL"] {
      #expect(
        try binary.run(
          "budget", "allot", "--year", "2024", "--line", line, "--amount", "5000000", "--decision",
          "1/QĐ"
        ).status == 0)
    }
    return binary
  }

  static func take(
    _ rows: String, as command: String, in binary: Binary
  ) throws -> Binary.Outcome {
    try binary.write(rows + "\n", to: "\(command).csv")
    return try binary.run(command, "import", "\(command).csv")
  }

  private let works = """
    id,done_on,activity,quantity,characters,rate,modifiers,performer,decision,contributors
    W1,2024-09-10,entry-text,,32200,,,,,C1
    W2,2024-09-11,entry-structured-50,1001,,,,,7/QĐ,S1
    W3,2024-09-12,entry-text,3,,9500,foreign-language=30,outside,,C1=60%;C2=40%
    W4,2024-09-13,entry-text,,5000,,,,,C1
    """

  private let rates = [
    ["rates", "unit", "entry-text", "9000", "--decision", "5/QĐ", "--from", "2024-01-01"],
    ["rates", "unit", "entry-structured-50", "375", "--decision", "5/QĐ", "--from", "2024-01-01"],
  ]

  private let remuneration = """
    id,period,role,item,contributor,kind,form,value
    R1,,editor,A1,S1,,percent,10
    R2,2024-09,uploader,,C2,,coefficient,"0,5"
    R3,,author,A2,C2,incentive,amount,100.000
    R4,2024-09,board,,S1,,weight,2
    R5,2024-09,board,,C1,,weight,1
    """

  private func rows(_ report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["rows"] as? [[String: Any]])
  }

  @Test func theThreeKindsAreApprovedAndPaidTogether() throws {
    let binary = try Self.ledger()
    for rate in rates { #expect(try binary.run(rate).status == 0) }
    #expect(try Self.take(works, as: "work", in: binary).status == 0)
    #expect(try Self.take(works, as: "work", in: binary).status == 0)
    #expect(try Self.take(remuneration, as: "remuneration", in: binary).status == 0)
    let pool = try binary.json(
      "remuneration", "pool", "--period", "2024-09", "--role", "board", "--percent", "10")
    // 10 % of 468.000 + 702.000.
    #expect((pool["rows"] as? [[String: Any]])?.first?["amount"] as? Int == 117_000)

    let work = try rows(try binary.json("report", "works", "--period", "2024-09"))
    // 10 pages × 9.000; 1.001 × 375 ÷ 2 = 187.687,5; 3 × 9.500 × 1,3; 5.000 ÷ 3.220 × 9.000.
    #expect(work.map { $0["amount"] as? Int } == [90_000, 187_688, 37_050, 13_975])
    #expect(work.map { $0["quantity"] as? String } == ["10", "1001", "3", "1.5528"])
    #expect(work[1]["rate"] as? String == "187.5" && work[0]["rate"] as? Int == 9_000)
    let shares = try #require(work[2]["shares"] as? [[String: Any]])
    #expect(shares.map { $0["amount"] as? Int } == [22_230, 14_820])

    let paid = try rows(try binary.json("report", "remuneration", "--period", "2024-09"))
    let amounts = Dictionary(
      uniqueKeysWithValues: paid.map { ($0["remuneration"] as? String, $0["amount"] as? Int) })
    #expect(
      amounts == ["R1": 46_800, "R2": 117_000, "R3": 100_000, "R4": 78_000, "R5": 39_000])

    let own = try binary.run("approve", "--period", "2024-09")
    #expect(own.status == 77, "\(own.errors)")
    let approved = try binary.json(
      "approve", "--period", "2024-09", "--on", "2024-10-01", actor: "chief")
    #expect((approved["rows"] as? [[String: Any]])?.first?["count"] as? Int == 11)
    let budget = try rows(try binary.json("budget", "status", "--year", "2024"))
    let committed = Dictionary(
      uniqueKeysWithValues: budget.map { ($0["line"] as? String, $0["committed"] as? Int) })
    #expect(committed["NB"] == 1_550_800 && committed["TL"] == 328_713)

    let run = try binary.run(
      "run", "create", "--period", "2024-09", "--pay-date", "2024-10-05", actor: "payer")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    let payments = try binary.json("report", "payments", "--run", "2024-001")
    let gross = Dictionary(
      uniqueKeysWithValues: try rows(payments).map {
        ($0["contributor"] as? String, $0["gross"] as? Int)
      })
    #expect(gross == ["C1": 633_205, "C2": 933_820, "S1": 312_488])
    let totals = try #require(payments["totals"] as? [String: Any])
    let byLine = try #require(totals["byLine"] as? [[String: Any]])
    #expect(byLine.map { $0["gross"] as? Int } == [1_550_800, 328_713])

    let people = try rows(try binary.json("report", "contributors", "--period", "2024-09"))
    let first = try #require(people.first { $0["contributor"] as? String == "C1" })
    #expect(first["creation"] as? Int == 126_205 && first["remuneration"] as? Int == 39_000)
    #expect(
      try rows(try binary.json("report", "works", "--period", "2024-09"))[0]["state"]
        as? String == "paid")
    let verified = try binary.run("verify")
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test func theProgramSaysWhyAnAmountIsWhatItIs() throws {
    let binary = try Self.ledger()
    for rate in rates { #expect(try binary.run(rate).status == 0) }
    #expect(try Self.take(works, as: "work", in: binary).status == 0)
    #expect(try Self.take(remuneration, as: "remuneration", in: binary).status == 0)
    let work = try binary.run("explain", "work:W2")
    #expect(work.output.contains("194/2012/TT-BTC, Điều 2.2") && work.output.contains("50"))
    let percent = try binary.json("explain", "rem:R1")
    #expect((percent["rows"] as? [[String: Any]])?.first?["value"] as? Int == 46_800)
    #expect(try binary.run("explain", "rem:R4").status == 1)
    #expect(try binary.run("explain", "work:W9").status == 65)
  }

  @Test(
    arguments: [
      ("entry-text,1,,9501,,,,C1", "RATE_ABOVE_MAXIMUM"),
      ("entry-text,1,,4751,,,7/QĐ,S1", "RATE_ABOVE_MAXIMUM"),
      ("entry-text,1,,,,,,C1", "RATE_MISSING"),
      ("entry-text,1,,4000,,,,S1", "STAFF_DECISION_MISSING"),
      ("entry-text,1,,4000,,outside,,S1", "STAFF_AS_OUTSIDER"),
      ("entry-text,1,,4000,,,7/QĐ,S1;C1", "MIXED_PERFORMERS"),
      ("entry-text,,,4000,,,,C1", "QUANTITY_MISSING"),
      ("entry-text,1,3220,4000,,,,C1", "QUANTITY_TWICE"),
      ("web-simple,,3220,4000,,,,C1", "CHARACTERS_OF_NO_PAGE"),
      ("entry-word,1,,4000,,,,C1", "UNKNOWN_ACTIVITY"),
      ("entry-text,1,,4000,foreign-language=31,,,C1", "WORK_MODIFIER_OUT_OF_RANGE"),
      (
        "entry-text,1,,4000,foreign-language=10;minority-language=10,,,C1", "WORK_MODIFIERS_EXCLUDE"
      ),
      ("entry-text,1,,4000,digitisation=10,,,C1", "MODIFIER_NOT_FOR_ACTIVITY"),
      ("entry-text,1,,4000,existing-data=15;conversion=30,,,C1", "WORK_MODIFIERS_EXCLUDE"),
    ])
  func whatTheLawForbidsIsNotTaken(_ fields: String, _ code: String) throws {
    let binary = try Self.ledger()
    let outcome = try Self.take(
      "id,done_on,activity,quantity,characters,rate,modifiers,performer,decision,contributors\n"
        + "W1,2024-09-10,\(fields)", as: "work", in: binary)
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("work.csv:2:"), "\(outcome.errors)")
  }

  @Test func aUnitRateIsAtOrUnderTheMaximumOfItsDay() throws {
    let binary = try Self.ledger()
    func set(_ amount: String, from date: String) throws -> Binary.Outcome {
      try binary.run(
        "rates", "unit", "entry-text", amount, "--decision", "5/QĐ", "--from", date)
    }
    #expect(try set("9500", from: "2013-01-01").status == 0)
    #expect(try set("9501", from: "2013-01-01").status == 65)
    #expect(try set("7800", from: "2012-12-31").status == 0)
    #expect(try set("7801", from: "2012-12-31").status == 65)
    #expect(try set("0", from: "2024-01-01").status == 65)
    #expect(
      try binary.run("rates", "unit", "entry", "1", "--decision", "5", "--from", "2024-01-01")
        .status == 65)
    #expect(
      try binary.run("rates", "unit", "entry-text", "1", "--decision", "5", "--from", "2000-01-01")
        .status == 1)
    // On 31/12/2012 the earlier rate holds, on the day after the later one.
    #expect(
      try Self.take(
        "id,done_on,activity,quantity,contributors\nW1,2012-12-31,entry-text,2,C1\n"
          + "W2,2013-01-01,entry-text,2,C1", as: "work", in: binary
      ).status == 0)
    let report = try binary.json("report", "works", "--from", "2012-12-01", "--to", "2013-01-31")
    #expect(try rows(report).map { $0["amount"] as? Int } == [15_600, 19_000])
    // Own staff has half on both days: 2 × 7.800 ÷ 2 and 2 × 9.500 ÷ 2.
    #expect(
      try Self.take(
        "id,done_on,activity,quantity,decision,contributors\nW3,2012-12-31,entry-text,2,7/QĐ,S1\n"
          + "W4,2013-01-01,entry-text,2,7/QĐ,S1", as: "work", in: binary
      ).status == 0)
    let halves = try binary.json("report", "works", "--from", "2012-12-01", "--to", "2013-01-31")
    #expect(try rows(halves).map { $0["amount"] as? Int } == [15_600, 19_000, 7_800, 9_500])
  }

  @Test func oneActIsNotPaidUnderBothRegimes() throws {
    let binary = try Self.ledger()
    let header = "id,done_on,item,activity,quantity,rate,contributors,reason\n"
    let refused = try Self.take(
      header + "W1,2024-09-10,A1,entry-text,1,4000,C1,", as: "work", in: binary)
    #expect(refused.status == 65 && refused.errors.contains("[PAID_AS_ROYALTY]"))
    let unknown = try Self.take(
      header + "W1,2024-09-10,A9,entry-text,1,4000,C1,", as: "work", in: binary)
    #expect(unknown.status == 65 && unknown.errors.contains("[UNKNOWN_ITEM]"))
    #expect(
      try Self.take(
        header + "W1,2024-09-10,A1,entry-text,1,4000,C2,\n"
          + "W2,2024-09-10,A1,entry-text,1,4000,C1,nhập lại bản giấy", as: "work", in: binary
      ).status == 0)
    // The author is changed to the one who did the work: the approval meets it.
    #expect(try binary.run("item", "return", "A1", "--reason", "đổi tác giả").status == 0)
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nA1,Một,tin,C2,2024-09-03,2\n",
      to: "items.csv")
    #expect(try binary.run("item", "import", "items.csv").status == 0)
    let approval = try binary.run("approve", "--period", "2024-09", actor: "chief")
    #expect(approval.status == 65 && approval.errors.contains("[PAID_AS_ROYALTY]"))
  }

  @Test func aGradedRowIsChangedOnlyAfterItIsReturned() throws {
    let binary = try Self.ledger()
    let header = "id,done_on,activity,quantity,rate,contributors\n"
    #expect(
      try Self.take(
        header + "W1,2024-09-10,entry-text,1,4000,C1", as: "work", in: binary
      ).status == 0)
    let changed = header + "W1,2024-09-10,entry-text,2,4000,C1"
    let refused = try Self.take(changed, as: "work", in: binary)
    #expect(refused.status == 1 && refused.errors.contains("quantity"))
    #expect(try binary.run("item", "return", "work:W1", "--reason", "ghi nhầm").status == 0)
    #expect(try Self.take(changed, as: "work", in: binary).status == 0)
    let twice = try Self.take(
      changed + "\nW2,2024-09-10,entry-text,2,4000,C1\nW2,2024-09-10,entry-text,2,4000,C1",
      as: "work", in: binary)
    #expect(twice.status == 65 && twice.errors.contains("[REPEATED_ROW]"))
    #expect(
      try binary.run("approve", "--period", "2024-09", "work:W1", actor: "chief").status == 0)
    #expect(try binary.run("item", "return", "work:W1", "--reason", "muộn").status == 1)
    #expect(
      try binary.run("approve", "--period", "2024-09", "work:W9", actor: "chief").status == 65)
  }

  @Test func creationWorkIsChargedToItsLineOrTheOneChosen() throws {
    let binary = try Self.ledger()
    #expect(
      try Self.take(
        "id,done_on,activity,quantity,rate,contributors\nW1,2024-09-10,entry-text,1000,9500,C1",
        as: "work", in: binary
      ).status == 0)
    // 9.500.000 đ is more than TL and NB have.
    #expect(
      try binary.run("approve", "--period", "2024-09", "work:W1", actor: "chief").status == 1)
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2024", "--line", "KH", "--amount", "9500000", "--decision",
        "2/QĐ"
      ).status == 0)
    #expect(
      try binary.run(
        "approve", "--period", "2024-09", "work:W1", "--line", "KH", actor: "chief"
      ).status == 0)
    let january = try binary.run(
      "approve", "--period", "2024", "--budget-year", "2024", "--on", "2025-01-10",
      actor: "chief", today: "2025-01-10")
    #expect(january.status == 0, "\(january.errors)")
    let late = try binary.run(
      "approve", "--period", "2024", "--budget-year", "2024", "--on", "2025-02-01",
      actor: "chief", today: "2025-02-01")
    #expect(late.status == 1)
    let budget = try rows(try binary.json("budget", "status", "--year", "2024"))
    let royalties = try #require(budget.first { $0["line"] as? String == "NB" })
    #expect(royalties["committed"] as? Int == 1_170_000)
  }
}
