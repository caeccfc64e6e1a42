import Foundation
import Testing

/// Corners that a reading of the contract with the built program in hand found wrong.
@Suite struct CornerTests {
  private static let people = """
    code,name,kind,tax_code,bank_account
    C1,Nông Thị An,collaborator,0100109106,0123

    """
  private static let items = """
    id,title,genre,contributors,published_on,coefficient
    T1,Một,tin,C1,2024-09-03,4
    T2,Hai,tin,C1,2024-09-20,1

    """

  private func office() throws -> Binary {
    try Binary.office(people: Self.people, items: Self.items)
  }

  @Test func nothingIsPostedBeforeTheDayItWasPublished() throws {
    let binary = try office()
    let early = try binary.run(
      "approve", "--period", "2024-09", "--on", "2024-09-19", actor: "head")
    #expect(early.status == 1 && early.errors.contains("[POSTED_BEFORE_EVENT]"))
    #expect(early.errors.contains("--on 2024-09-20"))
    // Nor is a budget of last year offered for what was published this year.
    let other = try binary.run(
      "approve", "--period", "2024-09", "--budget-year", "2023", actor: "head")
    #expect(other.status == 1 && other.errors.contains("[BUDGET_YEAR_NOT_OPEN]"))
    #expect(!other.errors.contains("2023-12-31"))
    #expect(
      try binary.run("approve", "--period", "2024-09", "--on", "2024-09-20", actor: "head").status
        == 0)
  }

  @Test(arguments: [("NHUANBUT_TODAY", "2024-13-01"), ("NHUANBUT_LANG", "xx")])
  func whatTheEnvironmentStatesWronglyIsNotPassedOver(variable: String, value: String) throws {
    let outcome = try office().run(["status"], environment: [variable: value])
    #expect(outcome.status == 64 && outcome.errors.contains(variable), "\(outcome.errors)")
  }

  @Test(arguments: [
    "budget --period 2023-05", "outstanding --period 2024-09", "content --period 2024-09 --by site",
    "payments --run 2024-001 --period 2024",
  ])
  func anOptionOfAnotherPaperIsRefusedWherePapersArePutTogether(words: String) throws {
    let binary = try office()
    let words = ["consolidate"] + words.split(separator: " ").map(String.init)
    let outcome = try binary.run(words + ["--", "nhuanbut.sqlite"])
    #expect(outcome.status == 64 && outcome.errors.contains("[INCOMPATIBLE_OPTIONS]"))
  }

  @Test func anAdvanceAboveTheAllotmentOfALineThatOnlyWarnsIsWarnedOf() throws {
    let binary = try office()
    try binary.done(["budget", "line", "set", "NB", "--control", "warn", "--decision", "QĐ 2"])
    let paid = try binary.json(
      "advance", "pay", "C1", "10000001", "--line", "NB", "--on", "2024-09-30", "--document", "T")
    let warnings = try #require(paid["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["code"] as? String } == ["OVER_ALLOTMENT"])
  }

  /// T1 is 936.000 đ, T2 234.000 đ; of 1.170.000 đ, below the threshold of tax, 400.000 đ is kept
  /// back.
  @Test func whatIsKeptBackStandsOnEveryPaperOfTheRun() throws {
    let binary = try office()
    try binary.done([
      "advance", "pay", "C1", "400000", "--line", "NB", "--on", "2024-09-30", "--document", "T",
    ])
    try binary.done(["approve", "--period", "2024-09"], actor: "head")
    let run = try binary.json("run", "create", "--period", "2024-09")
    let row = try #require((run["rows"] as? [[String: Any]])?.first)
    #expect(row["recouped"] as? Int == 400_000 && row["net"] as? Int == 770_000)
    let request = try binary.json("report", "payment-request", "--run", "2024-001")
    let line = try #require((request["rows"] as? [[String: Any]])?.first)
    #expect(line["recouped"] as? Int == 400_000 && line["net"] as? Int == 770_000)
    let totals = try #require(request["totals"] as? [String: Any])
    #expect(totals["net"] as? Int == 770_000)
  }

  @Test func whatIsStatedTwiceIsRefusedInsteadOfOneOfThem() throws {
    let binary = try office()
    let settled = try binary.run(
      "budget", "settle", "--year", "2023", "--carry", "NB=1", "--carry", "NB=2", "--decision", "1")
    #expect(settled.status == 65 && settled.errors.contains("--carry"))
    let scenario = try binary.run(
      "budget", "request", "--year", "2025", "--scenario", "a:growth=1,growth=50")
    #expect(scenario.status == 64 || scenario.status == 65)
  }

  @Test func aFileIsReadOrTheOptionsOfAFileAreRefused() throws {
    let outcome = try office().run("item", "grade", "T1", "--map", "no.csv", "--coefficient", "1")
    #expect(outcome.status == 64 && outcome.errors.contains("--map"), "\(outcome.errors)")
  }
}
