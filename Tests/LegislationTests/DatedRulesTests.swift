import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

@Suite("Rules by date")
struct DatedRulesTests {
  @Test func aTwoYearRowHoldsInEachOfItsTwentyFourMonths() throws {
    var rates = TinyRates()
    rates.files["national/parameters.csv"] = """
      key,value,unit,\(TinyRates.law)
      unit-share,10,percent,2014-06-01,,\(TinyRates.cited)
      base-salary,2340000,dong,2024-07-01,2026-06-30,\(TinyRates.cited)
      base-salary,2530000,dong,2026-07-01,,\(TinyRates.cited)
      """
    let rules = try rates.rules("national")
    var month = day("2024-07-01").month
    var count = 0
    while month.firstDay < day("2026-07-01") {
      for date in [month.firstDay, month.lastDay] {
        #expect(try rules.unitValue(on: date).dong == Dong(234_000))
      }
      count += 1
      month = month.next
    }
    #expect(count == 24)
    #expect(try rules.unitValue(on: day("2026-07-01")).dong == Dong(253_000))
  }

  @Test func theWorkedExampleOfTheDecree() throws {
    let rules = try ShippedRates.rules("national")
    let date = day("2014-06-01")
    let rule = try rules.royalty(genre: genre("tin"), grade: nil, site: .portal, on: date) { _ in
      nil
    }
    let unit = try #require(rule.unitValue)
    let ceiling = try #require(rule.ceiling)
    let royalty = try #require(unit.value.multiplied(by: ExactNumber(ceiling.maximum)))
    #expect(unit.dong == Dong(115_000))
    #expect(royalty == ExactNumber(1_150_000))
    let hardship = try rules.modifier("hardship", on: date).range.upperBound
    let added = try #require(royalty.multiplied(by: ExactNumber(hardship)))
    #expect(royalty.adding(added) == ExactNumber(2_300_000))
  }

  @Test func theMessageOfTheGapNamesDateGenreDocumentAndSuccessor() throws {
    let rules = try ShippedRates.rules("bac-kan")
    let problem = #expect(throws: LawProblem.self) {
      try rules.royalty(
        genre: genre("phong-su"), grade: nil, site: .portal, on: day("2026-09-01")
      ) { _ in nil }
    }
    let message = try #require(problem?.message)
    for words in [
      "01/09/2026", "Phóng sự", "18/2021/QĐ-UBND", "31/08/2026", "18/2014/NĐ-CP",
      "287/2026/NĐ-CP",
    ] {
      #expect(message.vi.contains(words), "\(message.vi)")
    }
    #expect(problem?.remedy.vi.contains("biểu mức (287/2026/NĐ-CP, Điều 21.2)") == true)
    #expect(problem?.remedy.vi.contains("--amount A --basis T") == true)
    #expect(problem?.law?.vi == "287/2026/NĐ-CP, Điều 21.2")
  }

  @Test func aGapIsNeverZero() throws {
    let rules = try ShippedRates.rules("national")
    for date in ["2014-05-31", "2026-09-01"] {
      #expect(throws: LawProblem.self) { try rules.unitValue(on: day(date)) }
      #expect(throws: LawProblem.self) { try rules.modifier("hardship", on: day(date)) }
    }
    #expect(throws: LawProblem.self) { try rules.baseSalary(on: day("2012-04-30")) }
    #expect(throws: LawProblem.self) { try rules.withholding(on: day("2013-06-30")) }
  }

  @Test func aSlipOfThePenIsAnsweredWithTheNearestWord() throws {
    let rules = try ShippedRates.rules("bac-kan")
    let date = day("2024-09-10")
    // The rows of 18/2021/QĐ-UBND, in its order.
    let table = [
      "tin", "tra-loi-ban-doc", "tranh", "anh", "chinh-luan", "phong-su", "ky", "phong-van",
      "van-hoc", "nghien-cuu", "truc-tuyen", "media", "toa-dam",
    ]
    #expect(throws: LawProblem.unknownGenre("phongsu", nearest: "phong-su", known: table)) {
      try rules.royalty(genre: genre("phongsu"), grade: nil, site: .portal, on: date) { _ in nil }
    }
    #expect(throws: LawProblem.unknownModifier("hardshp", nearest: "hardship")) {
      try rules.modifier("hardshp", on: date)
    }
    #expect(throws: LawProblem.unknownActivity("entry-tex", nearest: "entry-text")) {
      try rules.creationRate(activity: "entry-tex", on: date)
    }
    #expect(throws: LawProblem.unknownProfile("backan", nearest: "bac-kan")) {
      try ShippedRates.rules("backan")
    }
  }

  @Test func aConversionAppliesToPagesOfTextAlone() throws {
    let rules = try ShippedRates.rules("bac-kan")
    #expect(throws: LawProblem.self) {
      try rules.creationModifier("conversion", activity: "web-simple", on: day("2024-09-10"))
    }
  }

  @Test func repostedNewsHasARowInNinhThuanAlone() throws {
    let date = day("2024-09-10")
    let found = try ["ninh-thuan", "bac-kan"].map { profile in
      try ShippedRates.rules(profile)
        .hasRow(genre: genre("tin"), where: "origin", is: "reposted", on: date)
    }
    #expect(found == [true, false])
  }

  @Test func onlyNinhThuanDerivesTheTableOfItsSites() throws {
    let derives = try ["ninh-thuan", "bac-kan", "national"].map {
      try ShippedRates.rules($0).derivesComponentTable
    }
    #expect(derives == [true, false, false])
  }

  @Test func aNonResidentRateFromGeneralKnowledgeIsAWarning() throws {
    let rules = try ShippedRates.rules("bac-kan")
    let before = try rules.withholding(on: day("2026-06-30"))
    let after = try rules.withholding(on: day("2026-07-01"))
    #expect(before.warnings(isResident: false).map(\.code) == ["UNSEEN_VALUE"])
    #expect(before.warnings(isResident: true).isEmpty)
    #expect(after.warnings(isResident: false).isEmpty)
  }
}
