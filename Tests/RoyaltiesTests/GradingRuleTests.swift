import Accounting
import Diagnostics
import Legislation
import Royalties
import Testing

@Suite struct GradingRuleTests {
  @Test func aCoefficientAboveTheTableCitesIt() throws {
    let item = try Case("tin")
    #expect(try item.faults("4") == [])
    #expect(try item.faults("4.0001") == ["coefficient COEFFICIENT_ABOVE_CEILING"])
    let fault = try item.rejection(.by("5"))
    #expect(fault?.problem.kind == .invalidInput)
    #expect(fault?.problem.law?.vi.contains("18/2021/QĐ-UBND") == true)
  }

  @Test func aCoefficientAboveTheFrameCitesTheDecree() throws {
    let item = try Case("tin").with { $0.profile = "national" }
    let fault = try item.rejection(.by("10.5"))
    #expect(fault?.problem.code == "COEFFICIENT_ABOVE_CEILING")
    #expect(fault?.problem.law?.vi == "18/2014/NĐ-CP, Điều 7.1")
  }

  @Test(arguments: [("1.1", true), ("1.2", false), ("2.5", false), ("2.6", true)])
  func aCoefficientLiesWithinTheRange(coefficient: String, isRefused: Bool) throws {
    let item = try Case("tin-tong-hop").with { $0.profile = "ninh-thuan" }
    let expected = isRefused ? ["coefficient COEFFICIENT_OUT_OF_RANGE"] : []
    #expect(try item.faults(coefficient) == expected)
  }

  @Test func aFixedCoefficientIsTheOnlyOne() throws {
    let item = try Case("tin-kem-anh").with { $0.profile = "ninh-thuan" }
    #expect(try item.faults("1.5") == [])
    #expect(try item.faults("1.4") == ["coefficient COEFFICIENT_OUT_OF_RANGE"])
  }

  @Test func anUnknownGenreNamesTheNearest() throws {
    let item = try Case("phong-suu")
    #expect(try item.faults("1") == ["genre UNKNOWN_GENRE"])
    #expect(try item.rejection(.by("1"))?.problem.message.en.contains("phong-su") == true)
  }

  @Test func aGenreTheTableLacksIsGradedByAmountAlone() throws {
    let item = try Case("phong-su").with { $0.profile = "ninh-thuan" }
    #expect(try item.faults("1") == ["genre GENRE_NOT_IN_TABLE"])
    #expect(try item.amount(.of(500_000)).amount == Dong(500_000))
    let unlisted = try Case("podcast")
    #expect(try unlisted.faults("1") == ["genre UNKNOWN_GENRE"])
    #expect(try unlisted.amount(.of(500_000)).amount == Dong(500_000))
  }

  @Test func aRepostIsGradedByAmountUnlessTheTableHasARowForIt() throws {
    let item = try Case("tin").with { $0.part.origin = .reposted }
    #expect(try item.faults("1") == ["coefficient AMOUNT_ONLY"])
    #expect(try item.amount(.of(100_000)).amount == Dong(100_000))
    let local = item.with { $0.profile = "ninh-thuan" }
    #expect(try local.amount("0.5").amount == Dong(117_000))
    #expect(try local.faults("1") == ["coefficient COEFFICIENT_OUT_OF_RANGE"])
  }

  /// What the law answered for one part is not given to a part of other conditions.
  @Test func aRepostAfterAnOriginalTakesItsOwnRow() throws {
    var calculator = RoyaltyCalculator(rules: try Law.rules("ninh-thuan"), today: .latest)
    var part = try Case("tin").part
    let grading = try Grading.by("0.5")
    #expect(throws: RoyaltyRejection.self) {
      try calculator.amount(of: part, graded: grading) { _, _ in .collaborator }
    }
    part.origin = .reposted
    let repost = try calculator.amount(of: part, graded: grading) { _, _ in .collaborator }
    #expect(repost.amount == Dong(117_000))
    part.origin = .original
    let original = try calculator.amount(of: part, graded: .by("1")) { _, _ in .collaborator }
    #expect(original.amount == Dong(234_000))
  }

  @Test func anAmountNeedsItsBasis() throws {
    #expect(try Case("tin").faults(.of(1, basis: nil)) == ["basis BASIS_MISSING"])
    #expect(try Case("tin").with { $0.part.basis = "HĐ 1" }.faults(.of(1, basis: nil)) == [])
  }

  @Test func anAgreedAmountIsFinal() throws {
    let grading = Grading(
      .amount(Dong(100)), modifiers: [Modifier(code: "hardship", percent: Percentage(50))],
      basis: "HĐ")
    #expect(try Case("tin").faults(grading) == ["modifiers MODIFIER_WITH_AMOUNT"])
  }

  @Test func anAmountIsCheckedAgainstATableInDong() throws {
    let item = try Case("tin-dong").with { $0.profile = "thu-nghiem" }
    #expect(try item.faults(.of(500_000)) == [])
    #expect(try item.faults(.of(500_001)) == ["amount AMOUNT_OUT_OF_RANGE"])
    #expect(try item.faults("1") == ["coefficient TABLE_IN_DONG"])
  }

  @Test func aTableByGradesNeedsAGradeItKnowsAndTheLength() throws {
    let item = try Case("bai-dai").with { $0.profile = "thu-nghiem" }
    #expect(try item.faults("1") == ["coefficient GRADE_REQUIRED"])
    #expect(try item.faults(Grading(.grade("A"))) == ["length LENGTH_MISSING"])
    #expect(try item.faults(Grading(.grade("D"))) == ["grade UNKNOWN_GRADE"])
  }

  @Test func aStatedTotalIsCompared() throws {
    let item = try Case("tin")
    #expect(try item.faults(.by("1", total: 234_000)) == [])
    let fault = try item.rejection(.by("1", total: 235_000))
    #expect(fault?.problem.code == "TOTAL_DIFFERS" && fault?.field == .total)
    #expect(fault?.problem.message.vi.contains("235.000") == true)
    #expect(fault?.problem.message.vi.contains("234.000") == true)
  }

  @Test func anUnpublishedPartIsNotGraded() throws {
    #expect(try Case("tin", on: nil).faults("1") == ["published_on NOT_PUBLISHED"])
    let later = try Case("tin", on: "2024-09-10").with { $0.today = "2024-09-09" }
    #expect(try later.faults("1") == ["published_on NOT_PUBLISHED"])
    #expect(try later.rejection(.by("1"))?.problem.kind == .refused)
  }

  @Test func everyFaultOfAGradingIsToldAtOnce() throws {
    let item = try Case("tin", by: "A;B").with { $0.staff = ["A"] }
    #expect(
      try item.faults("9", "hardship=101;children=5") == [
        "coefficient COEFFICIENT_ABOVE_CEILING", "modifiers MODIFIER_OUT_OF_RANGE",
        "modifiers MODIFIER_OUT_OF_RANGE", "quota QUOTA_UNSTATED",
      ])
  }

  @Test func anAmountBeyondALineIsRefused() throws {
    #expect(try Case("tin").faults(.of(1_000_000_000_000)) == ["amount AMOUNT_TOO_LARGE"])
  }
}

@Suite struct ModifierRuleTests {
  @Test(arguments: [
    ("hardship=100", []), ("hardship=100.01", ["modifiers MODIFIER_OUT_OF_RANGE"]),
    ("children=10", []), ("children=9.99", ["modifiers MODIFIER_OUT_OF_RANGE"]),
    ("minority=20", []), ("minority=20.01", ["modifiers MODIFIER_OUT_OF_RANGE"]),
    ("foreign-language=30", []), ("foreign-language=51", ["modifiers MODIFIER_OUT_OF_RANGE"]),
    ("children=10;minority=10", ["modifiers MODIFIERS_EXCLUDE"]),
    ("hardship=10;hardship=20", ["modifiers MODIFIER_TWICE"]),
    ("hardshp=10", ["modifiers UNKNOWN_MODIFIER"]),
    ("translation=50", ["modifiers NOT_A_TRANSLATION"]),
  ])
  func modifiersStayWithinTheClause(modifiers: String, faults: [String]) throws {
    #expect(try Case("tin").faults("1", modifiers) == faults)
  }

  @Test func aModifierOutOfRangeCitesItsClauseAndItsEntry() throws {
    let fault = try Case("tin").rejection(.by("1", "hardship=50;minority=25"))
    #expect(fault?.field == .modifiers(1))
    #expect(fault?.problem.law?.vi == "18/2014/NĐ-CP, Điều 7.4.c")
  }

  @Test func aTranslationIsGradedAsOne() throws {
    let item = try Case("tin").with { $0.part.origin = .translated }
    #expect(try item.faults("1") == ["modifiers TRANSLATION_MODIFIER_MISSING"])
    #expect(try item.faults("1", "translation=40") == [])
    #expect(try item.faults("1", "translation=39") == ["modifiers MODIFIER_OUT_OF_RANGE"])
  }
}

@Suite struct LyricistTests {
  /// 18/2014/NĐ-CP, 7.4.a.
  @Test(arguments: [
    ("A=80%;B:lyricist=20%", true), ("A=50%;B:lyricist=50%", true),
    ("A=80.01%;B:lyricist=19.99%", false), ("A=49.99%;B:lyricist=50.01%", false),
    ("A=1;B:lyricist=1", true), ("A;B;C;D;E;F:lyricist", false), ("B:lyricist", false),
  ])
  func theWordsGetBetweenAFifthAndAHalf(shares: String, isAllowed: Bool) throws {
    let item = try Case("media", by: shares)
    #expect(try item.faults("1") == (isAllowed ? [] : ["contributors LYRICIST_SHARE"]))
  }
}

@Suite struct DatedLawTests {
  @Test func withNothingInForceAPartIsRefused() throws {
    let item = try Case("tin", on: "2026-09-01")
    let fault = try item.rejection(.by("1"))
    #expect(fault?.problem.code == "NOTHING_IN_FORCE")
    #expect(fault?.problem.kind == .refused)
    #expect(try Case("tin", on: "2026-08-31").faults("1") == [])
  }

  @Test func anAgreedAmountWorksWhereNothingIsInForce() throws {
    let amount = try Case("tin", on: "2026-09-01").amount(.of(300_000))
    #expect(amount.amount == Dong(300_000) && amount.unitValue == nil)
    #expect(amount.working.children.first?.children.first?.value == "hợp đồng 5")
    #expect(amount.citations == [])
  }

  /// 287/2026/NĐ-CP, 19.1.
  @Test func workAssignedBeforeTheChangeFollowsTheTextsOfThatDay() throws {
    let item = try Case("tin", on: "2026-10-01").with {
      $0.part.assignedOn = CivilDate(text: "2026-06-15")
    }
    #expect(try item.faults("2") == ["basis BASIS_MISSING"])
    let amount = try item.amount(.by("2", basis: "giao việc 15/6"))
    #expect(amount.unitValue == Dong(234_000) && amount.amount == Dong(468_000))
    #expect(amount.citations.contains { $0.document == "287/2026/NĐ-CP" })
    #expect(try item.faults(.by("4.1", basis: "x")) == ["coefficient COEFFICIENT_ABOVE_CEILING"])
  }

  @Test func assignmentChangesNothingBeforeTheChange() throws {
    let item = try Case("tin", on: "2026-08-31").with {
      $0.part.assignedOn = CivilDate(text: "2026-06-15")
    }
    #expect(try item.amount("2").unitValue == Dong(253_000))
  }

  @Test func workAssignedAfterTheChangeHasNoTable() throws {
    let item = try Case("tin", on: "2026-10-01").with {
      $0.part.assignedOn = CivilDate(text: "2026-09-01")
    }
    #expect(try item.rejection(.by("2", basis: "x"))?.problem.code == "NOTHING_IN_FORCE")
  }

  @Test(arguments: [("2026-01-24", 0), ("2026-01-25", 1)])
  func theLocalRuleIsUncertainFromItsDayOn(date: String, count: Int) throws {
    let warnings = try Case("tin", on: date).amount("1").warnings
    #expect(warnings.filter { $0.problem.code == "LOCAL_RULE_UNCERTAIN" }.count == count)
  }

  @Test func componentSitesHadNoTableBefore2157() throws {
    let item = try Case("tin-kem-anh", on: "2020-12-06").with {
      $0.profile = "ninh-thuan"
      $0.terms.scope = .component
    }
    #expect(try item.rejection(.by("1.5"))?.problem.code == "NOTHING_IN_FORCE")
    let next = try Case("tin-kem-anh", on: "2020-12-07").with {
      $0.profile = "ninh-thuan"
      $0.terms.scope = .component
    }
    #expect(try next.amount("1.5").amount == Dong(44_700))
  }

  @Test func anUngradedPartWithNothingInForceIsAWarning() throws {
    var calculator = RoyaltyCalculator(rules: try Law.rules(), today: .latest)
    let review = calculator.review(try Case("tin", on: "2026-09-01").part)
    #expect(review.faults.isEmpty)
    #expect(review.warnings.map(\.problem.code) == ["NOTHING_IN_FORCE"])
    #expect(calculator.review(try Case("tin").part).warnings.isEmpty)
    let unknown = calculator.review(try Case("tinn").part)
    #expect(unknown.faults.map(\.problem.code) == ["UNKNOWN_GENRE"])
  }
}
