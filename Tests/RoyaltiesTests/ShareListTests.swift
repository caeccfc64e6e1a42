import Accounting
import Royalties
import Testing

@Suite struct ShareListTests {
  private func percent(_ shares: (String, Int64)...) throws -> ShareList {
    try ShareList(
      form: .percent,
      shares: shares.map { Share(contributor: try code($0.0), weight: $0.1) })
  }

  /// Regression 8.
  @Test func percentagesSumToExactlyAHundred() throws {
    let thirds = try percent(("A", 3_333), ("B", 3_333), ("C", 3_334))
    #expect(thirds.weights == [3_333, 3_333, 3_334])
  }

  /// Regression 8.
  @Test(arguments: [(Int64(3_333), "99.99"), (3_335, "100.01")])
  func aHundredthMoreOrLessIsRefused(last: Int64, sum: String) throws {
    let whole = try #require(Percentage(text: sum))
    #expect(throws: RoyaltyProblem.sharesNotWhole(whole)) {
      try percent(("A", 3_333), ("B", 3_333), ("C", last))
    }
  }

  @Test func aContributorIsListedOnce() throws {
    let a: ContributorCode = try code("A")
    #expect(throws: RoyaltyProblem.contributorTwice(a)) {
      try ShareList(form: .equal, shares: [Share(contributor: a), Share(contributor: a)])
    }
  }

  @Test func nobodyIsNoList() {
    #expect(throws: RoyaltyProblem.noShares) { try ShareList(form: .equal, shares: []) }
  }

  @Test func aShareOfNothingIsNoShare() throws {
    let b: ContributorCode = try code("B")
    #expect(throws: RoyaltyProblem.shareOutOfRange(b)) {
      try percent(("A", 10_000), ("B", 0))
    }
  }

  @Test(arguments: [
    "C01", "C01;C02", "C01=60%;C02=40%", "C01:photographer=33.33%;C02=66.67%", "C01=3;C02=2.5",
    "C01:interviewer;C02:interviewee",
  ])
  func theCanonicalTextReadsBack(text: String) throws {
    let list = try #require(ShareList(canonicalText: text))
    #expect(list.canonicalText == text)
    #expect(ShareList(canonicalText: list.canonicalText) == list)
  }

  @Test(arguments: ["", "C01=60%", "C01;C01", "C01=60%;C02", "C01:boss", "C01=x", "C01==1"])
  func otherTextsAreNone(text: String) {
    #expect(ShareList(canonicalText: text) == nil)
  }
}

@Suite struct QuotaTextTests {
  @Test(arguments: ["", "outside", "within", "C01;C02"])
  func theCanonicalTextReadsBack(text: String) throws {
    #expect(try #require(Quota(canonicalText: text)).canonicalText == text)
  }

  @Test func modifiersReadBack() throws {
    let modifiers = try #require([Modifier](canonicalText: "hardship=50;minority=12.5"))
    #expect(modifiers.canonicalText == "hardship=50;minority=12.5")
    #expect([Modifier](canonicalText: "") == [])
    #expect([Modifier](canonicalText: "hardship") == nil)
  }
}
