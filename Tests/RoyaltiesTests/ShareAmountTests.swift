import Accounting
import Legislation
import Royalties
import Testing

@Suite struct ShareAmountTests {
  /// Regression 8: 100 ÷ 3.
  @Test func equalPartsAlwaysSumToTheLine() throws {
    let amount = try Case("tin", by: "A;B;C").amount(.of(100))
    #expect(amount.shares.map(\.amount) == [Dong(34), Dong(33), Dong(33)])
  }

  /// Regression 8.
  @Test func percentagesAreSplitToTheDong() throws {
    let amount = try Case("tin", by: "A=33.33%;B=33.33%;C=33.34%").amount(.of(1_000_000))
    #expect(amount.shares.map(\.amount) == [Dong(333_300), Dong(333_300), Dong(333_400)])
  }

  @Test func weightsAreRelative() throws {
    let amount = try Case("tin", by: "A=3;B=2").amount("1")
    #expect(amount.shares.map(\.amount) == [Dong(140_400), Dong(93_600)])
  }

  @Test func aShareWithinTheQuotaIsNothingAndIsNotRedistributed() throws {
    let item = try Case("tin", by: "A=60%;B=40%").with {
      $0.staff = ["A"]
      $0.part.quota = .within
    }
    let amount = try item.amount("1")
    #expect(amount.amount == Dong(234_000))
    #expect(amount.payable == Dong(93_600))
    #expect(amount.withinQuota == Dong(140_400))
    #expect(amount.shares.map(\.amount) == [.zero, Dong(93_600)])
    #expect(amount.shares.map(\.isWithinQuota) == [true, false])
    #expect(amount.working.value == "93600")
    #expect(amount.citations.contains(Citation(document: "18/2014/NĐ-CP", article: "4.12")))
  }

  @Test func theQuotaIsJudgedByTheKindOnThePublicationDate() throws {
    let item = try Case("tin").with { $0.part.quota = .within }
    var calculator = RoyaltyCalculator(rules: try Law.rules(), today: .latest)
    let grading = try Grading.by("1")
    var asked: [CivilDate] = []
    let amount = try calculator.amount(of: item.part, graded: grading) { _, date in
      asked.append(date)
      return .employee
    }
    #expect(asked == [try #require(CivilDate(text: "2024-09-10"))])
    #expect(amount.payable == .zero)
    #expect(amount.citations.contains(Citation(document: "18/2014/NĐ-CP", article: "4.11")))
  }

  @Test func theQuotaMayTakeNamedSharesAlone() throws {
    let item = try Case("tin", by: "A;B").with {
      $0.staff = ["A", "B"]
      $0.part.quota = .withinOf([try code("B")])
    }
    #expect(try item.amount("1").shares.map(\.amount) == [Dong(117_000), .zero])
  }

  @Test func onlyThePayrollHasAQuota() throws {
    let item = try Case("tin", by: "A;B").with {
      $0.staff = ["A"]
      $0.part.quota = .withinOf([try code("B"), try code("Z")])
    }
    #expect(try item.faults("1") == ["quota QUOTA_OFF_PAYROLL", "quota QUOTA_STRANGER"])
  }

  @Test func anUnstatedQuotaNeedsTheProfiles() throws {
    let item = try Case("tin").with { $0.staff = ["C01"] }
    #expect(try item.faults("1") == ["quota QUOTA_UNSTATED"])
    #expect(try item.with { $0.part.quota = .outside }.amount("1").payable == Dong(234_000))
    let free = item.with { $0.terms.monthlyQuota = [] }
    #expect(try free.amount("1").payable == Dong(234_000))
    let taken = try item.with { $0.terms.monthlyQuota = [try code("C01")] }
    #expect(try taken.amount("1").payable == .zero)
    #expect(try Case("tin").faults("1") == [])
  }

  @Test func aTotalIsComparedBeforeTheQuotaTakesItsPart() throws {
    let item = try Case("tin", by: "A").with {
      $0.staff = ["A"]
      $0.part.quota = .within
    }
    #expect(try item.faults(.by("1", total: 234_000)) == [])
    #expect(try item.faults(.by("1", total: 0)) == ["total TOTAL_DIFFERS"])
  }
}

@Suite struct RoyaltyWorkingTests {
  @Test func theWorkingNamesEveryStepAndItsArticle() throws {
    let amount = try Case("tin", by: "A;B").amount("2", "hardship=50;minority=15")
    let working = amount.working
    #expect(working.label == .amount && working.value == "772200" && working.unit == .dong)
    #expect(
      working.children.map(\.label) == [
        .coefficient, .unitValue, .addition, .addition, .additions, .share, .share,
      ])
    #expect(working.children[1].value == "234000")
    #expect(working.children[1].children.map(\.value) == ["2340000", "10"])
    #expect(
      amount.citations.map(\.document) == [
        "18/2021/QĐ-UBND", "18/2014/NĐ-CP", "73/2024/NĐ-CP", "18/2014/NĐ-CP", "18/2014/NĐ-CP",
        "18/2014/NĐ-CP",
      ])
    #expect(Working(canonicalText: working.canonicalText) == working)
  }

  @Test func roundingIsShownWhereItHappened() throws {
    let item = try Case("tin").with {
      $0.terms.sitePay = SitePay(
        site: try code("x"), percent: try #require(Percentage(text: "33.33")), basis: "QĐ")
    }
    let step = try item.amount("2.5").working.children.last
    #expect(step?.label == .rounding && step?.children.first?.value == "194980.5")
  }
}
