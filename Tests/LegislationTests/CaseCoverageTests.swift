import Accounting
import Foundation
import Legislation
import Testing

/// Every row of every shipped table has its cases: a row that is added without them fails here.
@Suite("Every row of the shipped tables has its legal cases")
struct CaseCoverageTests {
  /// A case as far as coverage goes: the day, what it is about, the figure tried, whether it is
  /// allowed.
  private struct Case: Hashable {
    let subject: String
    let date: CivilDate
    let figure: String
    let isAllowed: Bool
  }

  private let cases: Set<Case>
  private let days: Set<String>

  init() throws {
    var cases: Set<Case> = []
    var days: Set<String> = []
    func note(_ subject: String, _ date: String, _ figure: String = "", isAllowed: Bool = true) {
      cases.insert(
        Case(subject: subject, date: day(date), figure: figure, isAllowed: isAllowed))
      days.insert("\(subject) \(date)")
    }
    let grading =
      "profile date site genre origin coefficient modifiers contributors result document article"
    for row in try CaseFile.rows("grading.csv", grading) {
      let isAllowed = Int(row["result"]) != nil
      let origin = row["origin"] == "original" ? "" : " origin=\(row["origin"])"
      if row["site"] == "component" { note("\(row["profile"]) derived", row["date"]) }
      note(
        "\(row["profile"]) royalties \(row["genre"])\(row["origin"] == "reposted" ? origin : "")",
        row["date"], row["coefficient"], isAllowed: isAllowed)
      let sides = row["modifiers"].split(separator: "=").map(String.init)
      guard sides.count == 2 else { continue }
      note("national modifiers royalty:\(sides[0])", row["date"], sides[1], isAllowed: isAllowed)
    }
    let works =
      "date activity quantity characters rate modifiers performer result document article"
    for row in try CaseFile.rows("works.csv", works) {
      let isAllowed = Int(row["result"]) != nil
      if row["performer"] == "outside", row["modifiers"].isEmpty {
        note(
          "national creation \(row["activity"])", row["date"], row["rate"], isAllowed: isAllowed)
      }
      if !row["characters"].isEmpty { note("national parameters page-characters", row["date"]) }
      let sides = row["modifiers"].split(separator: "=").map(String.init)
      guard sides.count == 2 else { continue }
      note("national modifiers creation:\(sides[0])", row["date"], sides[1], isAllowed: isAllowed)
    }
    for date in try CaseFile.firstCells("creation.csv") {
      note("national parameters creation-staff-share", date)
    }
    for date in try CaseFile.firstCells("base-salary.csv") {
      note("national parameters base-salary", date)
    }
    for date in try CaseFile.firstCells("unit-values.csv") {
      note("national parameters base-salary", date)
    }
    for date in try CaseFile.firstCells("fund-and-term.csv") {
      for key in [
        "unit-share", "payment-term", "payment-notices", "incentive-cap", "remuneration-cap",
        "remuneration-cap-broadcast", "share-lyricist", "commitment-amount", "reuse-share",
      ] { note("national parameters \(key)", date) }
    }
    for date in try CaseFile.firstCells("withholding.csv") {
      note("national withholding withholding", date)
    }
    for date in try CaseFile.firstCells("transitions.csv") {
      note("national transitions transition", date)
    }
    self.cases = cases
    self.days = days
  }

  private static let dated: Set<RateTable> = [
    .parameters, .royalties, .derived, .modifiers, .creation, .withholding, .transitions,
  ]

  private func subject(_ entry: RateEntry) -> String {
    entry.table == .derived
      ? "\(entry.set) derived" : "\(entry.set) \(entry.table.rawValue) \(entry.key)"
  }

  @Test func onTheDayBeforeItsFirstOnItAndOnTheDayAfterItsLast() throws {
    for entry in try ShippedRates.book().entries where Self.dated.contains(entry.table) {
      let subject = subject(entry)
      let first = try #require(entry.from)
      for date in [first.adding(days: -1), first] {
        #expect(days.contains("\(subject) \(date)"), "no case of \(subject) on \(date)")
      }
      guard let last = entry.validity.to else { continue }
      for date in [last, last.adding(days: 1)] {
        #expect(days.contains("\(subject) \(date)"), "no case of \(subject) on \(date)")
      }
    }
  }

  @Test func atBothEndsOfItsRangeAndOneStepOutside() throws {
    for entry in try ShippedRates.book().entries
    where [.royalties, .modifiers, .creation].contains(entry.table) {
      let subject = subject(entry)
      let dates = [entry.from, entry.validity.to].compactMap { $0 }
      for (figure, isAllowed) in try Self.edges(of: entry) {
        for date in dates {
          #expect(
            cases.contains(
              Case(subject: subject, date: date, figure: figure, isAllowed: isAllowed)),
            "no case of \(subject) at \(figure) on \(date)")
        }
      }
    }
  }

  /// The ends of a row's range and the figures one step outside it.
  private static func edges(of entry: RateEntry) throws -> [(figure: String, isAllowed: Bool)] {
    let figures = entry.figures
    switch (figures.least ?? figures.value, figures.greatest ?? figures.value) {
    case (let least, .whole(let greatest)?):
      #expect(least == nil)
      return [("\(greatest)", true), ("\(greatest + 1)", false)]
    case (let low, .text(let high)?) where figures.unit == "coefficient":
      let greatest = try #require(Coefficient(text: high)).tenThousandths
      var edges = [(decimal(greatest, 4), true), (decimal(greatest + 1, 4), false)]
      if case .text(let text)? = low {
        let least = try #require(Coefficient(text: text)).tenThousandths
        edges += [(decimal(least, 4), true), (decimal(least - 1, 4), false)]
      } else {
        edges.append(("0.0001", true))
      }
      return edges
    case (.text(let low)?, .text(let high)?):
      let least = try #require(Percentage(text: low)).hundredths
      let greatest = try #require(Percentage(text: high)).hundredths
      let ends = [(decimal(least, 2), true), (decimal(greatest, 2), true)]
      let outside = [least - 1, greatest + 1].filter { $0 >= 0 }
      return ends + outside.map { (decimal($0, 2), false) }
    default:
      Issue.record("\(entry.key) has no range")
      return []
    }
  }

  private static func decimal(_ number: Int64, _ places: Int) -> String {
    DecimalText.plain(number, places: places)
  }
}
