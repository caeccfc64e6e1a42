import Foundation
import Testing

/// The monthly quota by count and the percentages of component sites, through the built program.
/// In September 2024 the unit value is 234.000 đ (10 % of 2.340.000, 73/2024/NĐ-CP).
@Suite struct QuotaTests {
  private let header = "id,title,genre,contributors,published_on,coefficient,quota"

  /// A ledger whose profile gives staff a quota of two parts a month.
  private func ledger(quota: Int? = 2) throws -> Binary {
    let binary = try Binary()
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("rates"))
    if let quota {
      try binary.edit(
        "rates/bac-kan/profile.csv", "place,Bắc Kạn,,",
        "place,Bắc Kạn,,\nstaff-quota,\(quota),,quy chế")
    }
    #expect(try binary.run("init", "--unit", "Đơn vị", "--rates", "rates").status == 0)
    try binary.write(
      "code,name,kind\nC1,Nông Thị An,collaborator\nS1,Vi Thị Sen,staff\nS2,Lý Văn Tú,employee\n",
      to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    return binary
  }

  private func take(_ rows: String, in binary: Binary) throws -> Binary.Outcome {
    try binary.write("\(header)\n\(rows)\n", to: "items.csv")
    return try binary.run("item", "import", "items.csv")
  }

  private func amounts(_ binary: Binary) throws -> [String: Int] {
    let report = try binary.json("report", "royalties", "--period", "2024-09")
    let rows = try #require(report["rows"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["item"] as? String ?? "", $0["amount"] as? Int ?? -1) })
  }

  @Test func theFirstOnesOfTheMonthAreNotPaidWhateverTheOrderOfTheRows() throws {
    let binary = try ledger()
    let rows = """
      A4,Bốn,tin,S1,2024-09-04,1,
      A1,Một,tin,S1,2024-09-01,1,
      A3,Ba,tin,S1,2024-09-03,1,
      A2,Hai,tin,S1,2024-09-02,1,
      B1,Khác,tin,C1,2024-09-01,1,
      """
    let taken = try take(rows, in: binary)
    #expect(taken.status == 0, "\(taken.errors)")
    let expected = ["A1": 0, "A2": 0, "A3": 234_000, "A4": 234_000, "B1": 234_000]
    #expect(try amounts(binary) == expected)
    let again = try binary.run("item", "import", "items.csv")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try amounts(binary) == expected)
    let explained = try binary.run("explain", "A1")
    #expect(explained.output.contains("4.12"))
  }

  @Test func aCoAuthoredPartCountsOneForEachAndTheOtherSharesArePaid() throws {
    let binary = try ledger()
    let rows = """
      A1,Một,tin,S1;S2,2024-09-01,1,
      A2,Hai,tin,S1;C1,2024-09-02,1,
      A3,Ba,tin,S1,2024-09-03,1,
      A4,Bốn,tin,S2,2024-09-03,1,
      A5,Năm,tin,S2,2024-09-03,1,
      """
    #expect(try take(rows, in: binary).status == 0)
    #expect(
      try amounts(binary) == ["A1": 0, "A2": 117_000, "A3": 234_000, "A4": 0, "A5": 234_000])
  }

  @Test func whatTheOfficeStatesCountsAndWhatIsOutsideDoesNot() throws {
    let binary = try ledger()
    let rows = """
      A1,Một,tin,S1,2024-09-01,1,outside
      A2,Hai,tin,S1,2024-09-02,1,
      A3,Ba,tin,S1,2024-09-03,1,
      A4,Bốn,tin,S1,2024-09-04,1,within
      """
    #expect(try take(rows, in: binary).status == 0)
    #expect(try amounts(binary) == ["A1": 234_000, "A2": 0, "A3": 234_000, "A4": 0])
  }

  @Test func aPartRecordedLaterChangesNoGradeThatIsThere() throws {
    let binary = try ledger()
    #expect(
      try take("A2,Hai,tin,S1,2024-09-02,1,\nA3,Ba,tin,S1,2024-09-03,1,", in: binary).status == 0)
    #expect(try take("A1,Một,tin,S1,2024-09-01,1,", in: binary).status == 0)
    #expect(try amounts(binary) == ["A1": 234_000, "A2": 0, "A3": 0])
  }

  @Test func theOrderOfGradingDoesNotMatter() throws {
    let binary = try ledger()
    let rows = ["A1", "A2", "A3"].enumerated().map { "\($1),Tin,tin,S1,2024-09-0\($0 + 1),," }
    #expect(try take(rows.joined(separator: "\n"), in: binary).status == 0)
    for id in ["A3", "A1", "A2"] {
      #expect(try binary.run("item", "grade", id, "--coefficient", "1").status == 0)
    }
    #expect(try amounts(binary) == ["A1": 0, "A2": 0, "A3": 234_000])
  }

  @Test func theUnitSetsItsOwnNumberFromADayOn() throws {
    let binary = try ledger(quota: nil)
    let set = try binary.run("profile", "set", "staff-quota", "1", "--from", "2024-09-03")
    #expect(set.status == 0, "\(set.errors)")
    let rows = """
      A1,Một,tin,S1,2024-09-02,1,outside
      A2,Hai,tin,S1,2024-09-03,1,
      A3,Ba,tin,S1,2024-09-04,1,
      """
    let taken = try take(rows, in: binary)
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try amounts(binary) == ["A1": 234_000, "A2": 0, "A3": 234_000])
    #expect(try take("A0,Không,tin,S1,2024-09-01,1,", in: binary).status == 65)
  }

  @Test func withoutAQuotaOfTheProfileTheColumnMustBeFilledIn() throws {
    let refused = try take("A1,Một,tin,S1,2024-09-01,1,", in: try ledger(quota: nil))
    #expect(refused.status == 65)
    #expect(refused.errors.contains("items.csv:2:28: error:"))
    #expect(refused.errors.contains("[QUOTA_UNSTATED]"))
  }

  @Test func theNearestSiteThatHoldsAPercentageCountsAlone() throws {
    let binary = try ledger()
    let sites = [
      ["so-y-te", "--percent-of-portal", "50", "--basis", "QĐ 5", "--from", "2024-09-10"],
      ["benh-vien", "--parent", "so-y-te"],
      ["tram-xa", "--parent", "benh-vien", "--percent-of-portal", "12,5", "--basis", "QĐ 6"],
    ]
    for site in sites {
      let added = try binary.run(["site", "add"] + site + ["--name", "Trang"])
      #expect(added.status == 0, "\(added.errors)")
    }
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient,site
      A1,Một,tin,C1,2024-09-09,2,so-y-te
      A2,Hai,tin,C1,2024-09-10,2,so-y-te
      A3,Ba,tin,C1,2024-09-10,2,benh-vien
      A4,Bốn,tin,C1,2024-09-01,1.1111,tram-xa
      A5,Năm,tin,C1,2024-09-10,2,

      """, to: "sites.csv")
    let taken = try binary.run("item", "import", "sites.csv")
    #expect(taken.status == 0, "\(taken.errors)")
    // A4: 1,1111 × 234.000 = 259.997,4, of which 12,5 % are 32.499,675.
    #expect(
      try amounts(binary)
        == ["A1": 468_000, "A2": 234_000, "A3": 234_000, "A4": 32_500, "A5": 468_000])
    let report = try binary.json("report", "royalties", "--period", "2024-09")
    let rows = try #require(report["rows"] as? [[String: Any]])
    let percents = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["item"] as? String, $0["sitePercent"] as? String) })
    #expect(percents["A3"] == "50")
    #expect(percents["A4"] == "12.5")
    #expect(percents["A5"] == .some(nil))
    #expect(try binary.run("explain", "A3").output.contains("so-y-te"))
    #expect(try binary.run("explain", "A3").output.contains("QĐ 5"))
    #expect(try binary.run("verify").status == 0)
    // Above the ceiling of the portal's own table, however little the site pays.
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient,site\nA6,T,tin,C1,2024-09-10,4.1,tram-xa\n",
      to: "above.csv")
    #expect(try binary.run("item", "import", "above.csv").status == 65)
  }

  @Test func aSitesPercentageChangesFromADayOnAndTheDaysBeforeKeepTheirs() throws {
    let binary = try ledger()
    #expect(
      try binary.run(
        "site", "add", "xa", "--name", "Xã", "--percent-of-portal", "50", "--basis", "QĐ 5"
      ).status == 0)
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient,site\nA1,Một,tin,C1,2024-09-09,2,xa\n",
      to: "first.csv")
    #expect(try binary.run("item", "import", "first.csv").status == 0)
    func set(_ percent: String, from date: String, of site: String = "xa") throws -> Binary.Outcome
    {
      try binary.run(
        "site", "set", site, "--percent-of-portal", percent, "--basis", "QĐ 8", "--from", date)
    }
    let used = try set("60", from: "2024-09-09")
    #expect(used.status == 1 && used.errors.contains("[SITE_PERCENT_USED]"), "\(used.errors)")
    #expect(try set("60", from: "2024-09-10").status == 0)
    #expect(try set("60", from: "2024-09-10").status == 0)
    #expect(try set("101", from: "2024-09-11").status == 65)
    #expect(try set("60", from: "2024-09-11", of: "portal").errors.contains("[PORTAL_PAYS_ALL]"))
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient,site\nA2,Hai,tin,C1,2024-09-10,2,xa\n",
      to: "second.csv")
    #expect(try binary.run("item", "import", "second.csv").status == 0)
    #expect(try amounts(binary) == ["A1": 234_000, "A2": 280_800])
    let sites = try binary.json("site", "list")
    let row = try #require((sites["rows"] as? [[String: Any]])?.last)
    #expect(row["percentOfPortal"] as? String == "60")
    let percents = try #require(row["percents"] as? [[String: Any]])
    #expect(percents.map { $0["percent"] as? String } == ["50", "60"])
    #expect(percents.map { $0["from"] as? String } == [nil, "2024-09-10"])
  }

  @Test func aPercentageNeedsItsBasisAndIsNotForARateSetThatDerivesTheTable() throws {
    let binary = try ledger()
    #expect(
      try binary.run("site", "add", "a", "--name", "A", "--percent-of-portal", "20").status == 64)
    #expect(
      try binary.run(
        "site", "add", "a", "--name", "A", "--percent-of-portal", "120", "--basis", "QĐ"
      ).status == 65)
    let other = try Binary()
    #expect(try other.run("init", "--unit", "Đơn vị", "--profile", "ninh-thuan").status == 0)
    let refused = try other.run(
      "site", "add", "a", "--name", "A", "--percent-of-portal", "20", "--basis", "QĐ")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[SITE_PERCENT_TWICE]"))
    #expect(try other.run("site", "add", "a", "--name", "A").status == 0)
  }
}
