import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("Every shape of a table is data")
struct RateShapeTests {
  let date = day("2024-09-10")
  let row = "2024-01-01,,\(TinyRates.cited)"

  func rule(
    _ royalties: String, genres: String? = nil, _ code: String = "tin", grade: String? = nil,
    stated: [String: String] = [:]
  ) throws -> RoyaltyRule {
    var rates = TinyRates()
    rates.addProvince(royalties, genres: genres)
    return try rates.rules().royalty(
      genre: genre(code), grade: grade, site: .portal, on: date
    ) { stated[$0] }
  }

  func coefficient(_ text: String) throws -> Measure {
    .coefficient(try #require(Coefficient(text: text)))
  }

  @Test func aMaximumARangeAndAFixedValue() throws {
    #expect(
      try rule("tin,,,coefficient,,4,,,,\(row)").row.shape == .maximum(coefficient("4")))
    #expect(
      try rule("tin,,,coefficient,\"1,2\",2.5,,,,\(row)").row.shape
        == .range(coefficient("1.2"), coefficient("2.5")))
    #expect(
      try rule("tin,,,coefficient,,,0.5,,,\(row)").row.shape == .fixed(coefficient("0.5")))
  }

  @Test func lengthTimesGradeIsHeldByACap() throws {
    let table = """
      tin,A,,coefficient,,,0.7,nửa trang,5,\(row)
      tin,B,,coefficient,,,0.5,nửa trang,5,\(row)
      tin,C,,coefficient,,,0.3,nửa trang,5,\(row)
      """
    #expect(
      try rule(table, grade: "B").row.shape
        == .perLength(coefficient("0.5"), unit: "nửa trang", cap: coefficient("5")))
    #expect(throws: LawProblem.unknownGrade("D", genre: genre("tin"), grades: ["A", "B", "C"])) {
      try rule(table, grade: "D")
    }
    #expect(throws: LawProblem.gradeRequired(genre("tin"), grades: ["A", "B", "C"])) {
      try rule(table)
    }
  }

  @Test func aTableInDongHasNeitherUnitValueNorCeiling() throws {
    let rule = try rule("tin,,,dong,100.000,500000,,,,\(row)")
    #expect(rule.row.shape == .range(.dong(Dong(100_000)), .dong(Dong(500_000))))
    #expect(rule.unitValue == nil)
    #expect(rule.ceiling == nil)
  }

  @Test func aTableInDongStandsOnADayWithoutUnitValue() throws {
    var rates = TinyRates()
    rates.files["national/parameters.csv"] = nil
    rates.addProvince("tin,,,dong,,500000,,,,\(row)")
    let rule = try rates.rules().royalty(
      genre: genre("tin"), grade: nil, site: .portal, on: date
    ) { _ in nil }
    #expect(rule.row.shape == .maximum(.dong(Dong(500_000))))
  }

  @Test func aLocalGenreHasTheCeilingOfItsNationalGenre() throws {
    let rule = try rule(
      "tin-nong,,,coefficient,,4,,,,\(row)", genres: "tin-nong,Tin nóng,tin", "tin-nong")
    #expect(rule.ceiling?.maximum == Coefficient(10))
    #expect(rule.ceiling?.genre == genre("tin"))
  }

  @Test func aLocalGenreWithoutANationalOneHasNoCeiling() throws {
    let rule = try rule("video,,,coefficient,,80,,,,\(row)", genres: "video,Video,", "video")
    #expect(rule.ceiling == nil)
  }

  @Test func theMostSpecificConditionsWin() throws {
    let table = """
      tin,,,coefficient,,4,,,,\(row)
      tin,,origin=reposted,coefficient,,,0.5,,,\(row)
      tin,,channel=direct,coefficient,,3,,,,\(row)
      tin,,origin=reposted;channel=direct,coefficient,,,0.4,,,\(row)
      """
    let expected: [([String: String], String)] = [
      ([:], "4"), (["origin": "original"], "4"), (["origin": "reposted"], "0.5"),
      (["channel": "direct"], "3"), (["channel": "direct", "origin": "reposted"], "0.4"),
    ]
    for (stated, greatest) in expected {
      #expect(try rule(table, stated: stated).row.shape.greatest == coefficient(greatest))
    }
  }

  @Test func twoEquallySpecificRowsAreAnErrorThatShowsBoth() throws {
    var rates = TinyRates()
    rates.addProvince(
      """
      tin,,origin=reposted,coefficient,,,0.5,,,\(row)
      tin,,channel=direct,coefficient,,3,,,,\(row)
      """)
    var findings = Findings()
    #expect(RateBook.load(rates.rateFiles, into: &findings) == nil)
    let problem = try #require(findings.errors.first)
    #expect(findings.errors.count == 1)
    #expect(problem.code == "RATES_OVERLAP")
    #expect(problem.place?.label == "tinh/royalties.csv:3:1")
    #expect(problem.message.en.contains("tinh/royalties.csv:2:1"))
    #expect(problem.message.en.contains("2024-01-01"))
  }

  @Test func aTableOfThePortalThatIsDerivedFromItsSitesIsACircle() {
    var rates = TinyRates()
    rates.addProvince("tin,,,coefficient,,4,,,,\(row)")
    rates.files["tinh/derived.csv"] =
      "scope,of,percent,\(TinyRates.law)\nportal,component,50,2024-01-01,,\(TinyRates.cited)"
    #expect(rates.codes == ["tinh/derived.csv:2:1: RATES_CIRCLE"])
  }

  @Test func anItemThatMeetsNoConditionHasNoRow() throws {
    #expect(throws: LawProblem.genreNotInTable(genre("tin"), document: "18/2014/NĐ-CP")) {
      try rule("tin,,origin=reposted,coefficient,,,0.5,,,\(row)")
    }
  }

  @Test func rowsOfOneConditionAreDistinguishedByItsValue() throws {
    let table = """
      anh,,section=plain,coefficient,1.2,1.5,,,,\(row)
      anh,,section=mountain,coefficient,1.5,1.8,,,,\(row)
      """
    let rule = try rule(table, "anh", stated: ["section": "mountain"])
    #expect(rule.row.shape == .range(try coefficient("1.5"), try coefficient("1.8")))
  }

  @Test func onlyAColumnOfAnItemCanBeACondition() {
    var rates = TinyRates()
    rates.addProvince("tin,,orgin=reposted,coefficient,,4,,,,\(row)")
    #expect(rates.codes == ["tinh/royalties.csv:2:6: RATES_INVALID_VALUE"])
    rates.addProvince("tin,,origin=repost,coefficient,,4,,,,\(row)")
    #expect(rates.codes == ["tinh/royalties.csv:2:6: RATES_INVALID_VALUE"])
  }
}
