import Foundation
import Testing

/// Creation work and remuneration through the built program. By 194/2012/TT-BTC, Điều 4, text is at
/// most 9.500 đ a page of 3.220 characters, own staff half; in September 2024 the unit value is
/// 234.000 đ.
@Suite struct WorkTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account,payment
      C1,Nông Thị An,collaborator,0100109106,0123,
      C2,Hoàng Văn Bình,collaborator,0101243150,,cash
      S1,Lý Thị Chi,staff,0102721191,0456,
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1,2024-09-03,4
      T2,Hai,phong-su,C1,2024-09-04,10
      """, to: "items.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["contributor", "import", "people.csv"],
      ["item", "import", "items.csv"], allot("NB", "10000000"), allot("TL", "10000000"),
    ] { #expect(try binary.run(words).status == 0, "\(words)") }
    return binary
  }

  private func allot(_ line: String, _ amount: String) -> [String] {
    [
      "budget", "allot", "--year", "2024", "--line", line, "--amount", amount, "--decision",
      "QĐ 1", "--on", "2024-01-05",
    ]
  }

  private func unitRate(_ binary: Binary, _ activity: String, _ amount: String) throws -> Int32 {
    try binary.run(
      "rates", "unit", activity, amount, "--decision", "QĐ 7", "--from", "2024-01-01"
    ).status
  }

  private func works(_ binary: Binary, _ rows: String) throws -> Binary.Outcome {
    try binary.write(
      "id,done_on,item,activity,quantity,characters,rate,modifiers,performer,decision,"
        + "contributors,reason\n" + rows, to: "works.csv")
    return try binary.run("work", "import", "works.csv")
  }

  private func rows(_ binary: Binary, _ words: String...) throws -> [[String: Any]] {
    let outcome = try binary.run(words + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
  }

  @Test func theShareOfAWorkThatIsPaidSaysSoWhileTheOtherWaits() throws {
    let binary = try ledger()
    #expect(try works(binary, "W1,2024-09-05,,entry-text,2,,9000,,,,C1;C2,").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09", "work:W1", actor: "head").status == 0)
    let run = ["run", "create", "--period", "2024-09", "--only", "C2"]
    #expect(try binary.run(run).status == 0)
    #expect(try binary.run("run", "confirm", "2024-001").status == 0)
    let work = try #require(try rows(binary, "report", "works", "--period", "2024-09").first)
    let shares = try #require(work["shares"] as? [[String: Any]])
    #expect(shares.map { $0["state"] as? String } == ["approved", "paid"])
    #expect(work["state"] as? String == "approved")
    let treasury = try #require(try rows(binary, "report", "treasury", "--run", "2024-001").first)
    #expect(
      treasury["content"] as? String
        == "Tạo lập, chuyển đổi, số hóa thông tin đến ngày 30/09/2024, đợt 2024-001")
    let voucher = try #require(try rows(binary, "report", "vouchers", "--run", "2024-001").first)
    #expect(voucher["memo"] as? String == "Tạo lập thông tin đến ngày 30/09/2024, đợt 2024-001")
  }

  @Test func theMaximumIsABoundAndNeverARate() throws {
    let binary = try ledger()
    let missing = try works(binary, "W1,2024-09-05,,entry-text,2,,,,,,C1,\n")
    #expect(missing.status == 65 && missing.errors.contains("[RATE_MISSING]"))
    #expect(try unitRate(binary, "entry-text", "9501") == 65)
    #expect(try unitRate(binary, "entry-txt", "9000") == 65)
    #expect(try unitRate(binary, "entry-text", "9500") == 0)
    #expect(try works(binary, "W1,2024-09-05,,entry-text,2,,,,,,C1,\n").status == 0)
    #expect(try rows(binary, "work", "list").first?["amount"] as? Int == 19_000)
    // What was computed by a rate keeps it.
    #expect(try unitRate(binary, "entry-text", "9000") == 1)
  }

  /// 32.200 characters are 10 pages; 1.000 are 1000/3220 of one: 0,3105… × 8.001 = 2.484,78….
  @Test func worksAreComputedByQuantityOrCharactersWithTheirModifiers() throws {
    let binary = try ledger()
    #expect(try unitRate(binary, "entry-text", "8001") == 0)
    let outcome = try works(
      binary,
      """
      W1,2024-09-05,,entry-text,,32200,,,,,C1,
      W2,2024-09-05,,entry-text,,1000,,,,,C1=2;C2=1,
      W3,2024-09-05,,entry-text,10,,9500,minority-language=30,,,C1,
      W4,2024-09-05,,entry-text,10,,9500,conversion=30,,,C1,
      W5,2024-09-05,,entry-text,10,,,,,QĐ 8,S1,
      W6,2024-09-05,,entry-text,10,,4750,,staff,QĐ 8,S1,
      W7,2024-09-05,,entry-structured-50,1000,,375,,outside,,C2,
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let found = try rows(binary, "report", "works", "--period", "2024-09")
    #expect(
      found.map { $0["amount"] as? Int } == [
        80_010, 2_485, 123_500, 28_500, 40_005, 47_500, 375_000,
      ])
    #expect(found.map { $0["work"] as? String }.first == "W1")
    let shares = try #require(found[1]["shares"] as? [[String: Any]])
    #expect(shares.map { $0["amount"] as? Int } == [1_657, 828])
    #expect(try works(binary, "W1,2024-09-05,,entry-text,,32200,,,,,C1,\n").status == 0)
  }

  @Test(arguments: [
    ("W1,2024-09-05,,entry-text,1,,9501,,,,C1,", "RATE_ABOVE_MAXIMUM"),
    ("W1,2024-09-05,,entry-text,1,,4751,,staff,QĐ,S1,", "RATE_ABOVE_MAXIMUM"),
    ("W1,2024-09-05,,entry-text,1,,4750,,staff,,S1,", "STAFF_DECISION_MISSING"),
    ("W1,2024-09-05,,entry-text,1,,9500,,outside,,S1,", "STAFF_AS_OUTSIDER"),
    ("W1,2024-09-05,,entry-text,1,,4750,,,QĐ,S1;C1,", "MIXED_PERFORMERS"),
    ("W1,2024-09-05,,entry-text,1,100,9500,,,,C1,", "QUANTITY_TWICE"),
    ("W1,2024-09-05,,entry-text,,,9500,,,,C1,", "QUANTITY_MISSING"),
    ("W1,2024-09-05,,entry-structured-15,,100,300,,,,C1,", "CHARACTERS_OF_NO_PAGE"),
    ("W1,2024-09-05,,entry-text,1,,9500,conversion=31,,,C1,", "WORK_MODIFIER_OUT_OF_RANGE"),
    (
      "W1,2024-09-05,,entry-text,1,,9500,conversion=30;existing-data=5,,,C1,",
      "WORK_MODIFIERS_EXCLUDE"
    ),
    ("W1,2024-09-05,T1,entry-text,1,,9500,,,,C1,", "PAID_AS_ROYALTY"),
  ])
  func whatTheLawForbidsIs65(row: String, code: String) throws {
    let outcome = try works(try ledger(), row + "\n")
    #expect(outcome.status == 65 && outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
  }

  @Test func oneActUnderBothRegimesNeedsAReason() throws {
    let binary = try ledger()
    let row = "W1,2024-09-05,T1,entry-text,1,,9500,,,,C1,"
    #expect(try works(binary, row + "Số hóa tư liệu riêng\n").status == 0)
    #expect(try works(binary, "W2,2024-09-05,T1,entry-text,1,,9500,,,,C2,\n").status == 0)
  }

  private func remuneration(_ binary: Binary, _ rows: String) throws -> Binary.Outcome {
    try binary.write(
      "id,period,role,item,contributor,kind,form,value,quota\n" + rows, to: "rem.csv")
    return try binary.run("remuneration", "import", "rem.csv")
  }

  /// T1 is worth 936.000 đ, T2 2.340.000 đ; the royalties of the month are 3.276.000 đ.
  @Test func remunerationHasItsFormsAndAPool() throws {
    let binary = try ledger()
    let outcome = try remuneration(
      binary,
      """
      R1,,Biên tập,T1,C2,,percent,15,
      R2,2024-09,Quản trị,,C2,,coefficient,"1,5",
      R3,2024-09,Duyệt,,S1,,amount,500.000,
      R4,2024-09,Thu thập,,C2,,weight,2,
      R5,2024-09,Thu thập,,S1,,weight,1,
      R6,2024-09,Khen,,C1,incentive,amount,100000,
      R7,,Biên tập,T1,S1,,percent,10,within
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pool = ["remuneration", "pool", "--period", "2024-09", "--role", "Thu thập"]
    #expect(try binary.run(pool + ["--percent", "10"]).status == 0)
    #expect(try binary.run(pool + ["--percent", "12,5"]).status == 0)
    #expect(try binary.run(pool + ["--percent", "10"]).status == 0)
    let found = try rows(binary, "report", "remuneration", "--period", "2024-09")
    let amounts = Dictionary(
      uniqueKeysWithValues: found.map { ($0["remuneration"] as? String, $0["amount"] as? Int) })
    #expect(
      amounts == [
        "R1": 140_400, "R2": 351_000, "R3": 500_000, "R4": 218_400, "R5": 109_200, "R6": 100_000,
        "R7": 0,
      ])
    let tooMuch = try remuneration(binary, "R8,,Biên tập,T1,C2,,amount,795.601,\n")
    #expect(tooMuch.status == 65 && tooMuch.errors.contains("[REMUNERATION_ABOVE_ROYALTY]"))
    #expect(try remuneration(binary, "R8,,Biên tập,T1,C2,,amount,795.600,\n").status == 0)
    #expect(try remuneration(binary, "R9,,Biên tập,T9,C2,,amount,1,\n").status == 65)
    #expect(try remuneration(binary, "R9,,Biên tập,,C2,,amount,1,\n").status == 65)
    #expect(try binary.run("explain", "rem:R4").status == 0)
  }

  /// All three kinds in one approval and one run: NB bears royalties and remuneration, TL the work.
  @Test func oneApprovalAndOneRunPayAllThree() throws {
    let binary = try ledger()
    #expect(try works(binary, "W1,2024-09-05,,entry-text,10,,9500,,,,C2,\n").status == 0)
    #expect(try remuneration(binary, "R1,2024-09,Quản trị,,C2,,amount,2.000.000,\n").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09").status == 77)
    let unknown = try binary.run("approve", "work:W9", "--period", "2024-09", actor: "head")
    #expect(unknown.status == 65)
    let only = try binary.json("approve", "work:W1", "--period", "2024-09", actor: "head")
    #expect((only["rows"] as? [[String: Any]])?.first?["count"] as? Int == 1)
    let rest = try binary.run("approve", "--period", "2024-09", "--lang", "en", actor: "head")
    #expect(rest.status == 0 && rest.errors.contains("[REMUNERATION_ABOVE_CAP]"), "\(rest.errors)")
    let budget = try rows(binary, "budget", "status", "--year", "2024")
    let committed = budget.reduce(into: [String: Int]()) { sums, row in
      sums[row["line"] as? String ?? ""] = row["committed"] as? Int
    }
    #expect(committed["NB"] == 5_276_000 && committed["TL"] == 95_000)
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001").status == 0)
    let paid = try rows(binary, "report", "payments", "--run", "2024-001")
    #expect(paid.map { $0["gross"] as? Int } == [3_276_000, 2_095_000])
    #expect(paid.map { $0["tax"] as? Int } == [327_600, 209_500])
    let report = try rows(binary, "report", "works", "--period", "2024-09")
    #expect(report.first?["state"] as? String == "paid")
    let changed = try works(binary, "W1,2024-09-05,,entry-text,11,,9500,,,,C2,\n")
    #expect(changed.status == 1 && changed.errors.contains("quantity"))
    #expect(try binary.run("verify").status == 0)
    #expect(try binary.run("explain", "W1").output.contains("9.500"))
  }

  @Test func rowsStandByIdentifierAndTheEnvelopeOfAWriterCarriesItsPeriodAndWarnings() throws {
    let binary = try ledger()
    try binary.write(
      """
      Mã,done_on,activity,quantity,rate,contributors
      W1,2024-09-06,entry-text,1,9000,C1
      W2,2024-09-05,entry-text,1,9000,C1
      """, to: "works.csv")
    #expect(try binary.run("work", "import", "works.csv").status == 0)
    try binary.write(
      """
      id,period,role,item,part,contributor,form,value
      R1,2024-09,editor,,,C2,amount,2000000
      R2,2024-09,editor,T1,,C2,percent,10
      """, to: "remuneration.csv")
    #expect(try binary.run("remuneration", "import", "remuneration.csv").status == 0)
    let works = try rows(binary, "report", "works", "--period", "2024-09")
    #expect(works.map { $0["work"] as? String } == ["W1", "W2"])
    let paid = try rows(binary, "report", "remuneration", "--period", "2024-09")
    #expect(paid.map { $0["remuneration"] as? String } == ["R1", "R2"])
    let made = try binary.json("approve", "--period", "2024-09", actor: "head")
    #expect((made["period"] as? [String: Any])?["to"] as? String == "2024-09-30")
    let warnings = try #require(made["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["code"] as? String } == ["REMUNERATION_ABOVE_CAP"])
  }

  @Test func inJanuaryTheYearBeforeMayBeCharged() throws {
    let binary = try ledger()
    let words = ["approve", "--period", "2024-09", "--budget-year", "2024"]
    #expect(try binary.run(words, actor: "head", today: "2025-02-01").status == 1)
    #expect(try binary.run(words, actor: "head", today: "2025-01-31").status == 0)
    let budget = try rows(binary, "budget", "status", "--year", "2024")
    #expect(budget.contains { $0["committed"] as? Int == 3_276_000 })
    #expect(
      try binary.run("run", "create", "--period", "2024-09", today: "2025-01-31").status == 0)
    #expect(try binary.run("run", "confirm", "2025-001", today: "2025-01-31").status == 0)
    #expect(try binary.run("verify").status == 0)
  }
}
