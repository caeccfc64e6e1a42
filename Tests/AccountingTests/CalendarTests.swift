import Accounting
import Foundation
import Testing

@Suite struct CivilDateTests {
  private static func calendar() throws -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    return calendar
  }

  /// An independent calendar agrees on every day of two centuries.
  @Test func everyDayIsThatOfTheCivilCalendar() throws {
    let calendar = try Self.calendar()
    let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2100, month: 12, day: 31))
    var day = first
    while day <= last {
      let date = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let (year, month, number) = day.components
      try #require(parts.year == year && parts.month == month && parts.day == number)
      try #require(CivilDate(year: year, month: month, day: number) == day)
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: [
    ("2024-02-29", "2024-02-29"), ("29/02/2024", "2024-02-29"), ("1/9/2024", "2024-09-01"),
    ("01/09/2024", "2024-09-01"), ("1900-01-01", "1900-01-01"), ("9999-12-31", "9999-12-31"),
  ])
  func datesAreReadInBothForms(text: String, iso: String) {
    #expect(CivilDate(text: text)?.description == iso)
  }

  @Test(arguments: [
    "", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "31/04/2024", "1899-12-31",
    "10000-01-01", "2024/09/01", "01-09-2024", "2024-09-1x", "0/1/2024", "1/1/24",
  ])
  func otherTextsAreNone(text: String) {
    #expect(CivilDate(text: text) == nil)
  }

  @Test func papersPrintDayMonthYear() throws {
    #expect(try #require(CivilDate(text: "2024-09-01")).paperText == "01/09/2024")
  }

  @Test func daysAreCounted() throws {
    let day = try #require(CivilDate(text: "2024-02-28"))
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: 60).days(since: day) == 60)
    #expect(CivilDate.latest.adding(days: 1) == .latest)
  }
}

@Suite struct MonthTests {
  /// Regression 6: the month before January is December.
  @Test func theMonthBeforeJanuaryIsDecember() throws {
    let january = try #require(Month(year: 2025, month: 1))
    #expect(january.previous.description == "2024-12")
    #expect(january.previous.next == january)
    #expect(january.previous.lastDay.description == "2024-12-31")
  }

  @Test(arguments: [(2024, 29), (2023, 28), (1900, 28), (2000, 29)])
  func februaryFollowsTheLeapYears(year: Int, days: Int) {
    #expect(Month.length(year: year, month: 2) == days)
  }
}

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2024-09", "2024-09-01", "2024-09-30"), ("2024-Q3", "2024-07-01", "2024-09-30"),
    ("2024-Q1", "2024-01-01", "2024-03-31"), ("2024", "2024-01-01", "2024-12-31"),
  ])
  func periodsAreRead(text: String, from: String, to: String) throws {
    let period = try #require(Period(text: text))
    #expect(period.from.description == from && period.to.description == to)
    #expect(period.description == text)
  }

  @Test(arguments: ["", "2024-13", "2024-00", "2024-Q5", "2024-Q0", "24", "2024-9", "2024-q3"])
  func otherTextsAreNone(text: String) {
    #expect(Period(text: text) == nil)
  }

  @Test func aPeriodIsNotInverted() throws {
    let day = try #require(CivilDate(text: "2024-09-10"))
    #expect(Period(from: day, to: day.adding(days: -1)) == nil)
    #expect(Period(from: day, to: day)?.contains(day) == true)
  }

  /// Regression 1: whole dates are compared, never month and year separately.
  @Test func aStretchOverTwoYearsHoldsEachOfItsMonths() throws {
    let from = try #require(CivilDate(text: "2024-07-01"))
    let to = try #require(CivilDate(text: "2026-06-30"))
    let stretch = try #require(Period(from: from, to: to))
    var month = Month(of: from)
    var count = 0
    while month <= Month(of: to) {
      #expect(stretch.contains(month.firstDay) && stretch.contains(month.lastDay))
      month = month.next
      count += 1
    }
    #expect(count == 24)
    #expect(!stretch.contains(from.adding(days: -1)) && !stretch.contains(to.adding(days: 1)))
  }
}
