import Accounting
import Diagnostics
import Legislation
import Royalties
import Testing

/// coefficient × unit value × replacing share × (1 + Σ additions) × site percent, rounded once.
@Suite struct RoyaltyAmountTests {
  /// domain.md 2.1: base salary 1.150.000, unit 115.000.
  @Test func theWorkedExampleOfTheDecree() throws {
    let item = try Case("tin", on: "2014-07-01").with { $0.profile = "national" }
    let plain = try item.amount("10")
    #expect(plain.unitValue == Dong(115_000))
    #expect(plain.amount == Dong(1_150_000))
    #expect(try item.amount("10", "hardship=100").amount == Dong(2_300_000))
  }

  /// Regression 1: whole dates are compared, and the day of a change is in the new stretch.
  @Test(arguments: [
    ("2024-06-30", Int64(180_000)), ("2024-07-01", 234_000), ("2025-12-31", 234_000),
    ("2026-06-30", 234_000), ("2026-07-01", 253_000),
  ])
  func theUnitValueIsThatOfThePublicationDay(date: String, value: Int64) throws {
    #expect(try Case("tin", on: date).amount("1").amount == Dong(value))
  }

  /// Regression 2: no floating point.
  @Test(arguments: [("73.375", Int64(18_563_875)), ("412.37", 104_329_610)])
  func productsAreExact(coefficient: String, amount: Int64) throws {
    let item = try Case("media", on: "2026-09-01").with { $0.profile = "thu-nghiem" }
    #expect(try item.amount(coefficient).amount == Dong(amount))
  }

  @Test func additionsDoNotCompound() throws {
    // 2 × 234.000 × (1 + 0,50 + 0,15)
    #expect(try Case("tin").amount("2", "hardship=50;minority=15").amount == Dong(772_200))
  }

  @Test func aReplacingShareGoesBeforeTheAdditions() throws {
    let item = try Case("tin").with { $0.part.origin = .translated }
    // 2 × 234.000 × 0,5 × 1,15
    #expect(try item.amount("2", "translation=50;minority=15").amount == Dong(269_100))
  }

  @Test func modifiersMayHaveDecimals() throws {
    // 1 × 234.000 × 1,125
    #expect(try Case("tin").amount("1", "minority=12.5").amount == Dong(263_250))
  }

  @Test func modifiersOfThePartHoldWhereTheGradingStatesNone() throws {
    let item = try Case("tin").with {
      $0.part.modifiers = [Modifier(code: "hardship", percent: Percentage(50))]
    }
    let one = try #require(Coefficient(text: "1"))
    #expect(try item.amount(Grading(.coefficient(one))).amount == Dong(351_000))
    #expect(try item.amount(Grading(.coefficient(one), modifiers: [])).amount == Dong(234_000))
  }

  @Test func aSitePaysAPercentageOfTheUnroundedAmount() throws {
    let pay = SitePay(
      site: try code("so-y-te"), percent: try #require(Percentage(text: "33.33")),
      basis: "QĐ 12", from: CivilDate(text: "2024-01-01"))
    let item = try Case("tin").with {
      $0.terms = RoyaltyTerms(scope: .component, sitePay: pay)
    }
    let amount = try item.amount("2.5")
    // 2,5 × 234.000 × 0,3333 = 194.980,5
    #expect(amount.amount == Dong(194_981))
    #expect(amount.sitePercent == Percentage(text: "33.33"))
    let before = try Case("tin", on: "2023-12-31").with { $0.terms = item.terms }
    #expect(try before.amount("1").amount == Dong(180_000))
    #expect(try before.amount("1").sitePercent == nil)
  }

  @Test func theCeilingOfASiteWithAPercentageIsThePortals() throws {
    let pay = SitePay(site: try code("x"), percent: Percentage(20), basis: "QĐ 1")
    let item = try Case("tin").with { $0.terms = RoyaltyTerms(scope: .component, sitePay: pay) }
    #expect(try item.faults("4.0001") == ["coefficient COEFFICIENT_ABOVE_CEILING"])
    #expect(try item.faults("4") == [])
  }

  /// 2157/QĐ-UBND: component sites get 20 % of the portal's rate.
  @Test func aDerivedTableIsAPercentageOfThePortals() throws {
    let item = try Case("tin-kem-anh").with {
      $0.profile = "ninh-thuan"
      $0.terms.scope = .component
    }
    let amount = try item.amount("1.5")
    #expect(amount.amount == Dong(70_200))
    #expect(amount.sitePercent == Percentage(20))
    #expect(amount.citations.contains { $0.document == "2157/QĐ-UBND" })
    let portal = item.with { $0.terms.scope = .portal }
    #expect(try portal.amount("1.5").amount == Dong(351_000))
  }

  @Test func aDerivedTableAndAPercentageNeverCompound() throws {
    let pay = SitePay(site: try code("x"), percent: Percentage(20), basis: "QĐ 1")
    let item = try Case("tin-kem-anh").with {
      $0.profile = "ninh-thuan"
      $0.terms = RoyaltyTerms(scope: .component, sitePay: pay)
    }
    #expect(try item.faults("1.5") == ["site SITE_PERCENT_TWICE"])
    #expect(try item.rejection(.by("1.5"))?.problem.kind == .refused)
  }

  @Test func lengthTimesGradeIsHeldByTheCap() throws {
    var item = try Case("bai-dai").with { $0.profile = "thu-nghiem" }
    item.part.length = Quantity(text: "3")
    let three = try item.amount(Grading(.grade("A")))
    #expect(three.coefficient == ExactNumber(Int128(21), over: 10))
    #expect(three.amount == Dong(491_400))
    item.part.length = Quantity(text: "10")
    #expect(try item.amount(Grading(.grade("A"))).amount == Dong(5 * 234_000))
  }

  @Test func theLengthIsNotRounded() throws {
    var item = try Case("bai-dai").with { $0.profile = "thu-nghiem" }
    item.part.length = Quantity(text: "1.2345")
    let amount = try item.amount(Grading(.grade("B")))
    #expect(amount.coefficient?.description == "0.61725")
    // 0,61725 × 234.000 = 144.436,5
    #expect(amount.amount == Dong(144_437))
  }

  @Test func aGradeMayStandForOneCoefficient() throws {
    let item = try Case("tin").with { $0.profile = "thu-nghiem" }
    #expect(try item.amount(Grading(.grade("A"))).amount == Dong(936_000))
  }

  @Test func aTableInDongNeedsNoUnitValue() throws {
    let item = try Case("tin-dong").with { $0.profile = "thu-nghiem" }
    var grading = Grading.of(400_000)
    grading = Grading(
      grading.mark, modifiers: [Modifier(code: "hardship", percent: Percentage(50))],
      basis: grading.basis)
    let amount = try item.amount(grading)
    #expect(amount.amount == Dong(600_000))
    #expect(amount.unitValue == nil && amount.coefficient == nil)
  }
}
