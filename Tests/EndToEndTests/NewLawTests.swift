import Foundation
import Testing

/// What a change of law does to a ledger: its impact, its entry into the ledger, and the
/// adjustment of what is posted when it reaches back.
///
/// September 2024: the unit value is 234.000 đ (73/2024/NĐ-CP). A made-up decree 99/2024/NĐ-CP,
/// known in October, raises the base salary to 3.000.000 đ from 3 September: 300.000 đ a unit.
@Suite struct NewLawTests {
  private let header = "id,title,genre,contributors,published_on,coefficient,modifiers,quota"

  /// A ledger with five parts graded: A1 before the new decree's first day, A2 to A5 from it on.
  private func graded() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write(
      "code,name,kind,payment,tax_code\nC1,Nông Thị An,collaborator,cash,0100109106\n"
        + "C2,Hoàng Văn Bình,collaborator,cash,0100109106\nS1,Vi Thị Sen,staff,cash,\n",
      to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    try binary.write(
      """
      \(header)
      A1,Một,tin,C1,2024-09-02,2,,
      A2,Hai,tin,C1=60%;C2=40%,2024-09-03,1.5,hardship=50,
      A3,Ba,phong-su,C2,2024-09-04,10,,
      A4,Bốn,tin,S1;C1,2024-09-05,1,,within
      A5,Năm,tin,C1,2024-09-06,4,,

      """, to: "items.csv")
    let taken = try binary.run("item", "import", "items.csv")
    #expect(taken.status == 0, "\(taken.errors)")
    try allot("10.000.000", in: binary)
    return binary
  }

  private func allot(_ amount: String, in binary: Binary) throws {
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", amount, "--decision", "QĐ"
      ).status == 0)
  }

  /// The rates as they are, in the folder `next`.
  private static func copyRates(in binary: Binary) throws {
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("next"))
  }

  /// The new decree in the folder `next`: 73/2024/NĐ-CP ends on 2 September.
  static func announce(in binary: Binary) throws {
    try copyRates(in: binary)
    let documents = "next/national/documents.csv"
    try binary.edit(documents, "2026-06-30,161/2026/NĐ-CP,", "2024-09-02,99/2024/NĐ-CP,")
    try binary.edit(
      documents, "\n73/2024/NĐ-CP,",
      "\n99/2024/NĐ-CP,Chính phủ,Mức lương cơ sở (giả định),2024-10-01,2024-09-03,2026-06-30,"
        + "161/2026/NĐ-CP,,công báo,,2024-10-02,A,\n73/2024/NĐ-CP,")
    try binary.edit(
      "next/national/parameters.csv", "base-salary,2530000,",
      "base-salary,3000000,,,dong,2024-09-03,,99/2024/NĐ-CP,1,A,2024-10-02,\n"
        + "base-salary,2530000,")
  }

  private func rows(_ object: [String: Any]) throws -> [[String: Any]] {
    try #require(object["rows"] as? [[String: Any]])
  }

  private func group(_ rows: [[String: Any]], _ by: String) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: rows.filter { $0["by"] as? String == by }.map {
        ($0["key"] as? String ?? "", $0["difference"] as? Int ?? 0)
      })
  }

  @Test func theImpactIsShownByGenreContributorAndLineAndChangesNothing() throws {
    let binary = try graded()
    try Self.announce(in: binary)
    let before = try binary.run("report", "royalties", "--period", "2024-09", "--format", "json")
    let impact = try binary.json("rates", "impact", "next", "--period", "2024-09")
    // 66.000 đ more a unit: A2 1,5 × 1,5 = 2,25 units, 148.500 đ, of which C1 89.100, C2 59.400;
    // A3 10 units, 660.000; A4 half of a unit (the other half is within quota), 33.000; A5 264.000.
    let rows = try rows(impact)
    #expect(group(rows, "genre") == ["phong-su": 660_000, "tin": 445_500])
    #expect(group(rows, "contributor") == ["C1": 386_100, "C2": 719_400, "S1": 0])
    #expect(group(rows, "line") == ["NB": 1_105_500])
    let totals = try #require(impact["totals"] as? [String: Any])
    #expect(totals["count"] as? Int == 5)
    #expect(totals["changed"] as? Int == 4)
    // 2 + 2,25 + 10 + 0,5 + 4 = 18,75 units at 234.000 đ.
    #expect(totals["before"] as? Int == 4_387_500)
    #expect(totals["after"] as? Int == 5_493_000)
    #expect(
      try binary.run("report", "royalties", "--period", "2024-09", "--format", "json").output
        == before.output)
  }

  @Test func whatTheNewLawCannotRateIsCountedApart() throws {
    let binary = try graded()
    try Self.copyRates(in: binary)
    try binary.edit("next/bac-kan/royalties.csv", "tin,,,coefficient,,4,", "tin,,,coefficient,,3,")
    let impact = try binary.json("rates", "impact", "next", "--period", "2024-09")
    let totals = try #require(impact["totals"] as? [String: Any])
    #expect(totals["refused"] as? Int == 1)
    #expect(totals["refusedAmount"] as? Int == 936_000)
    #expect(totals["difference"] as? Int == 0)
    let warnings = try #require(impact["warnings"] as? [[String: Any]])
    #expect(warnings.first?["code"] as? String == "COEFFICIENT_ABOVE_CEILING")
    #expect(warnings.first?["example"] as? String == "A5")
  }

  @Test func anUpdateListsWhatIsOnlyGradedAndKeepsIt() throws {
    let binary = try graded()
    try Self.announce(in: binary)
    let update = try binary.json("rates", "update", "next")
    let rows = try rows(update)
    #expect(rows.map { $0["item"] as? String } == ["A2", "A3", "A4", "A5"])
    #expect(rows.allSatisfy { $0["state"] as? String == "graded" })
    #expect(rows.map { $0["difference"] as? Int } == [148_500, 660_000, 33_000, 264_000])
    #expect(update["book"] as? Int == 2)
    let again = try binary.json("rates", "update", "next")
    #expect(again["changed"] as? Bool == false)
    // What was graded stays until it is returned and graded again.
    #expect(try binary.run("item", "return", "A3", "--reason", "lương mới").status == 0)
    #expect(try binary.run("item", "grade", "A3", "--coefficient", "10").status == 0)
    let report = try self.rows(try binary.json("report", "royalties", "--period", "2024-09"))
    #expect(
      report.map { $0["amount"] as? Int } == [468_000, 526_500, 3_000_000, 117_000, 936_000])
  }

  @Test func retroactiveLawIsPostedAsLinkedEntriesInTheOpenMonth() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("run", "create", "--period", "2024-09", actor: "payer").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    let september = try binary.json("report", "royalties", "--period", "2024-09")
    try Self.announce(in: binary)
    let update = try binary.json("rates", "update", "next", today: "2024-10-07")
    #expect(
      try rows(update).map { $0["state"] as? String } == ["posted", "posted", "posted", "posted"])

    let own = try binary.run("approve", "--period", "2024-09", "--adjust", today: "2024-10-07")
    #expect(own.status == 77)
    let adjusted = try binary.run(
      "approve", "--period", "2024-09", "--adjust", "--on", "2024-10-07", actor: "head",
      today: "2024-10-07")
    #expect(adjusted.status == 0, "\(adjusted.errors)")
    let again = try binary.run(
      "approve", "--period", "2024-09", "--adjust", actor: "head", today: "2024-10-07")
    #expect(again.status == 1)
    #expect(again.errors.contains("[NOTHING_TO_ADJUST]"))

    // Papers of September stay as they were; October has the differences.
    let unchanged = try binary.json("report", "royalties", "--period", "2024-09")
    #expect(unchanged["totals"] as? NSDictionary == september["totals"] as? NSDictionary)
    let october = try rows(
      try binary.json("report", "royalties", "--period", "2024-10", today: "2024-10-07"))
    #expect(october.map { $0["kind"] as? String } == Array(repeating: "adjustment", count: 4))
    #expect(october.map { $0["item"] as? String } == ["A2", "A3", "A4", "A5"])
    #expect(october.map { $0["amount"] as? Int } == [148_500, 660_000, 33_000, 264_000])
    #expect(october.map { $0["postedOn"] as? String } == Array(repeating: "2024-10-07", count: 4))
    #expect(october.allSatisfy { $0["reverses"] is Int })
    let verified = try binary.run("verify")
    #expect(verified.status == 0, "\(verified.output)")
    let explained = try binary.run("explain", "A2")
    #expect(explained.output.contains("99/2024/NĐ-CP"))

    let lines = try rows(try binary.json("report", "budget", "--year", "2024"))
    let line = try #require(lines.first { $0["line"] as? String == "NB" })
    #expect(line["committed"] as? Int == 1_105_500)
    #expect(line["paid"] as? Int == 4_387_500)
    let run = try binary.run(
      "run", "create", "--period", "2024-10", "--pay-date", "2024-10-08", actor: "payer",
      today: "2024-10-07")
    #expect(run.status == 0, "\(run.errors)")
    let paid = try rows(try binary.json("report", "payments", "--run", "2024-002"))
    #expect(
      Set(paid.map { "\($0["contributor"] ?? "")=\($0["gross"] ?? 0)" })
        == ["C1=386100", "C2=719400"])
  }

  /// 4.387.500 đ and the 1.105.500 đ that the law added are 5.493.000 đ.
  @Test func aPoolIsAPercentageOfWhatALaterLawAddedToo() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    try Self.announce(in: binary)
    #expect(try binary.run("rates", "update", "next").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09", "--adjust", actor: "head").status == 0)
    try binary.write(
      "id,period,role,contributor,form,value\nR1,2024-09,board,C1,weight,1", to: "board.csv")
    #expect(try binary.run("remuneration", "import", "board.csv").status == 0)
    let pool = try binary.json(
      "remuneration", "pool", "--period", "2024-09", "--role", "board", "--percent", "10")
    #expect(try rows(pool).map { $0["amount"] as? Int } == [549_300])
  }

  @Test func overTheBudgetNoDifferenceIsPosted() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    try Self.announce(in: binary)
    #expect(try binary.run("rates", "update", "next").status == 0)
    // 4.387.500 đ are committed; 1.105.500 đ more need 5.493.000 đ.
    let reduced = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "4.507.001", "--kind",
      "reduction", "--decision", "QĐ")
    #expect(reduced.status == 0, "\(reduced.errors)")
    let refused = try binary.run("approve", "--period", "2024-09", "--adjust", actor: "head")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[OVER_BUDGET]"))
    #expect(try rows(try binary.json("report", "royalties", "--period", "2024-10")).isEmpty)
    let tried = try binary.run(
      "approve", "--period", "2024-09", "--adjust", "A2", "--dry-run", actor: "head")
    #expect(tried.status == 0)
    #expect(try rows(try binary.json("report", "royalties", "--period", "2024-10")).isEmpty)
    #expect(
      try binary.run("approve", "--period", "2024-09", "--adjust", "A2", actor: "head").status == 0)
    #expect(try rows(try binary.json("report", "royalties", "--period", "2024-10")).count == 1)
    // Of a line that only warns the rest is posted, and said.
    #expect(
      try binary.run("budget", "line", "set", "NB", "--control", "warn", "--decision", "QĐ").status
        == 0)
    let warned = try binary.json(
      "approve", "--period", "2024-09", "--adjust", actor: "head", today: "2024-10-05")
    let codes = (warned["warnings"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
    #expect(codes == ["OVER_ALLOTMENT"])
  }

  @Test func lawThatTakesBackMakesAReceivableOfWhatWasPaid() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("run", "create", "--period", "2024-09", actor: "payer").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    try Self.announce(in: binary)
    try binary.edit("next/national/parameters.csv", "base-salary,3000000,", "base-salary,2000000,")
    #expect(try binary.run("rates", "update", "next").status == 0)
    let adjusted = try binary.run(
      "approve", "--period", "2024-09", "--adjust", "A3", actor: "head")
    #expect(adjusted.status == 0, "\(adjusted.errors)")
    let october = try rows(try binary.json("report", "royalties", "--period", "2024-10"))
    #expect(october.map { $0["kind"] as? String } == ["adjustment"])
    // 10 units at 200.000 instead of 234.000 đ.
    #expect(october.map { $0["amount"] as? Int } == [-340_000])
    #expect(
      try binary.run("approve", "--period", "2024-09", "--adjust", "A3", actor: "head").status == 1)
    #expect(try binary.run("verify").status == 0)
  }

  @Test func aValueThatPostedAmountsUsedIsNeverAltered() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    try Self.copyRates(in: binary)
    let parameters = "next/national/parameters.csv"
    try binary.edit(parameters, "base-salary,2340000,", "base-salary,2430000,")
    let altered = try binary.run("rates", "update", "next")
    #expect(altered.status == 1)
    #expect(altered.errors.contains("[RATE_IN_USE]"))
    #expect(altered.errors.contains("A1"))
    try binary.edit(parameters, "base-salary,2430000,", "base-salary,2340000,")
    // A row that nothing posted used may still be mended.
    try binary.edit(parameters, "base-salary,1800000,", "base-salary,1810000,")
    try binary.edit("next/bac-kan/royalties.csv", "anh,,,coefficient,,3,", "anh,,,coefficient,,2,")
    #expect(try binary.run("rates", "update", "next").status == 0)
    try binary.edit("next/bac-kan/royalties.csv", "tin,,,coefficient,,4,", "tin,,,coefficient,,5,")
    #expect(try binary.run("rates", "update", "next").status == 1)
    try binary.edit("next/bac-kan/royalties.csv", "tin,,,coefficient,,5,", "tin,,,coefficient,,4,")
    // Ended without a successor, the table leaves posted amounts without a rate.
    try binary.edit(
      "next/bac-kan/documents.csv", "2021-10-11,2021-10-21,2026-08-31,",
      "2021-10-11,2021-10-21,2024-09-03,")
    try binary.edit("next/bac-kan/gaps.csv", "royalties,,2026-09-01,", "royalties,,2024-09-04,")
    let ended = try binary.run("rates", "update", "next")
    #expect(ended.status == 1)
    #expect(ended.errors.contains("[RATE_NEEDED]"), "\(ended.errors)")
    #expect(
      try binary.run("rates", "show", "anh", "--format", "json").output.contains("≤ 2"))
  }
}
