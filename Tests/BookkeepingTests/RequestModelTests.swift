import Accounting
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Planning
import Testing

/// Requests against a second calculation in whole numbers of a common denominator.
@Suite struct RequestModelTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func rules() throws -> Rules {
    try RequestModelTests.book.rules(profile: "bac-kan")
  }

  private static let book: RateBook = {
    let files = ["bac-kan", "national"].flatMap { set -> [RateFile] in
      let folder = root.appending(path: "rates/\(set)")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
      return names.sorted().filter { $0.hasSuffix(".csv") }.map { name in
        let data = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
        return RateFile(set: set, name: name, bytes: Array(data))
      }
    }
    var findings = Findings()
    guard let book = RateBook.load(files, into: &findings) else {
      preconditionFailure("the shipped rates load")
    }
    return book
  }()

  private static let line = BudgetLine(
    code: .example("NB"), name: "Nhuận bút", source: .state, category: .royalties,
    site: .example("portal"), index: nil, control: .block)

  private func facts(_ sums: [(genre: String, tenThousandths: Int64)]) throws -> RequestFacts {
    RequestFacts(
      lines: [Self.line], lastFullMonth: try #require(Month(year: 2024, month: 9)),
      history: sums.map {
        GenreHistory(
          line: Self.line.code, genre: .example($0.genre), parts: 1,
          tenThousandths: $0.tenThousandths)
      }, plan: [], lastYear: [:], thisYear: [:])
  }

  /// Half away from zero, of numbers that are not negative.
  private func rounded(_ above: Int128, over below: Int128) -> Int64 {
    Int64((above * 2 + below) / (below * 2))
  }

  /// In 2025 the base salary is 2.340.000 đ (73/2024/NĐ-CP) until the one that is assumed.
  @Test(arguments: 1...200) func amountsAreThoseOfTheModel(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func number(below limit: UInt64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((state >> 33) % limit)
    }
    let (tin, anh) = (number(below: 900_000_000) + 1, number(below: 70_000) + 1)
    let growth = number(below: 12_000) - 2_000
    let first = number(below: 11) + 2
    let salary = 2_340_000 + (number(below: 900_000) + 1)
    let from = try #require(Month(year: 2025, month: Int(first))).firstDay
    let terms = RequestTerms(
      growth: growth, incentive: Percentage(hundredths: number(below: 3_001)),
      remuneration: Percentage(hundredths: number(below: 5_001)),
      assumptions: [SalaryAssumption(amount: Dong(salary), from: from)])
    let request = try BudgetRequest(
      year: 2025, terms, facts: facts([("tin", tin), ("anh", anh)]), rules: rules())
    var expected: [Int64] = []
    for sum in [tin, anh] {
      for (months, salary) in [(first - 1, 2_340_000), (13 - first, salary)] {
        // sum/10⁴ × months/12 × (10⁴ + growth)/10⁴ × salary/10
        let above = Int128(sum) * Int128(months) * Int128(10_000 + growth) * Int128(salary)
        expected.append(rounded(above, over: 12 * 1_000_000_000))
      }
    }
    let base = Int128(expected.reduce(0, +))
    for percent in [terms.incentive, terms.remuneration] where percent > .zero {
      expected.append(rounded(base * Int128(percent.hundredths), over: 10_000))
    }
    #expect(request.rows.map(\.amount.amount) == expected, "seed \(seed)")
    #expect(request.total.amount == expected.reduce(0, +))
    // October to December at 234.000 đ.
    let estimate = rounded(Int128(tin + anh) * 3 * 234_000, over: 120_000)
    #expect(request.comparison[0].thisYearEstimate.amount == estimate)
  }

  @Test func withoutTheAssumptionOnlyTheMonthsItTouchesDiffer() throws {
    let facts = try facts([("tin", 73_000)])
    let from = try #require(CivilDate(text: "2026-04-01"))
    let assumed = RequestTerms(
      growth: 0, incentive: .zero, remuneration: .zero,
      assumptions: [SalaryAssumption(amount: Dong(2_500_000), from: from)])
    let units = { (terms: RequestTerms) throws -> [Month: ExactNumber] in
      let request = try BudgetRequest(year: 2026, terms, facts: facts, rules: rules())
      var units: [Month: ExactNumber] = [:]
      for row in request.rows {
        guard case .history(let stretch) = row.origin else { continue }
        for unit in stretch.units { units[unit.month] = unit.value }
      }
      return units
    }
    let (with, without) = (try units(assumed), try units(.plain))
    #expect(with.count == 12)
    let changed = with.filter { without[$0.key] != $0.value }.keys.map(\.number).sorted()
    // From July 2026 the base salary of the law, 2.530.000 đ, is later than what was assumed.
    #expect(changed == [4, 5, 6])
  }

  @Test(arguments: [
    (Int128(1), Int128(3), "0.333333333333"), (2, 3, "0.666666666667"), (5, 2, "2.5"),
    (-1, 8, "-0.125"), (36, 12, "3"), (9_999_999_999_999, 10_000_000_000_000, "1"),
    (1_234_567_890_123_456, 3, "411522630041152"),
  ]) func quantitiesThatDoNotEndHaveTwelveDecimals(
    above: Int128, below: Int128, text: String
  ) {
    #expect(ExactNumber(above, over: below).decimalText(places: 12) == text)
  }
}
