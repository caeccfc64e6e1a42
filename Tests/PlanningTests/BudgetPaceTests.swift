import Accounting
import Planning
import Testing

/// The forecast of a line's year, worked out by hand.
@Suite struct BudgetPaceTests {
  private func month(_ number: Int, _ year: Int = 2024) throws -> Month {
    try #require(Month(year: year, month: number))
  }

  private func pace(_ today: String) throws -> BudgetPace {
    BudgetPace(year: 2024, today: try #require(CivilDate(text: today)))
  }

  @Test(arguments: [
    ("2023-12-31", "0"), ("2024-01-01", "0.3"), ("2024-07-01", "50"), ("2024-12-31", "100"),
    ("2025-06-01", "100"),
  ])
  func thePartOfTheYearGoneCountsTheDay(today: String, gone: String) throws {
    #expect(try pace(today).gone == gone)
  }

  @Test func theFullMonthsTellTheRestAndTheRunningMonthDoesNot() throws {
    let used = [try month(1): Dong(100), try month(2): Dong(300), try month(3): Dong(1)]
    let forecast = try pace("2024-03-31").forecast(total: Dong(401), used: used) { _ in .one }
    #expect(forecast == Dong(400 + 2_000))
  }

  @Test func aKnownRiseOfTheUnitValueWeighsTheMonthsToCome() throws {
    // Six months at 180.000 used 6.000.000; six to come at 234.000 cost 6.000.000 × 234/180.
    let used = Dictionary(
      uniqueKeysWithValues: try (1...6).map { (try month($0), Dong(1_000_000)) })
    let july = try month(7)
    let forecast = try pace("2024-07-10").forecast(total: Dong(6_000_000), used: used) {
      ExactNumber($0 < july ? 180_000 : 234_000)
    }
    #expect(forecast == Dong(13_800_000))
  }

  @Test func aForecastIsNoLessThanWhatIsUsedAndThereIsNoneBeforeAFullMonthUsedAnything() throws {
    let used = [try month(11): Dong(11_000), try month(12): Dong(50_000)]
    let late = try pace("2024-12-31").forecast(total: Dong(61_000), used: used) { _ in .one }
    #expect(late == Dong(61_000))
    #expect(try pace("2024-01-31").forecast(total: Dong(9), used: [:]) { _ in .one } == nil)
    let begun = [try month(2): Dong(5_000)]
    #expect(
      try pace("2024-02-10").forecast(total: Dong(5_000), used: begun) { _ in .one } == nil)
    #expect(
      try pace("2025-02-01").forecast(total: Dong(9), used: used) { _ in .one } == Dong(9))
  }
}
