public import Accounting
import Budgeting
public import Diagnostics
public import Legislation

/// The estimate of a year (dự toán kinh phí năm; contract 4.17): what it asks for by line, on which
/// terms, and how that compares with the two years before.
public struct BudgetRequest: Sendable {
  /// The year asked for.
  public let year: Int
  /// On what terms.
  public let terms: RequestTerms
  /// What it asks for: by line, the genres, the parts of the fund, the plan.
  public let rows: [RequestRow]
  /// Every line over three years.
  public let comparison: [RequestComparison]
  /// What it takes for granted.
  public let assumptions: [RequestAssumption]

  /// Makes the estimate of a year.
  ///
  /// - Throws: `RequestProblem`, or `nothingInForce` where no base salary is known.
  public init(
    year: Int, _ terms: RequestTerms, facts: RequestFacts, rules: Rules
  ) throws(Failure) {
    self.year = year
    self.terms = terms
    let outlook = UnitOutlook(rules, assuming: terms.assumptions)
    do {
      try terms.check(against: rules, year: year)
      let hasHistory = !facts.history.isEmpty
      let units = hasHistory ? try Self.units(of: Self.months(of: year), outlook) : []
      let later =
        hasHistory
        ? try Self.units(of: Self.months(of: year - 1).filter { $0 > facts.lastFullMonth }, outlook)
        : []
      var rows: [RequestRow] = []
      var comparison: [RequestComparison] = []
      for line in facts.lines {
        let history = facts.history.filter { $0.line == line.code }
        let asked = try Self.rows(
          of: line.code, history, facts.plan.filter { $0.line == line.code }, units: units, terms,
          rules: rules)
        rows += asked
        comparison.append(
          RequestComparison(
            line: line.code, lastYear: facts.lastYear[line.code] ?? .zero,
            thisYearEstimate: (facts.thisYear[line.code] ?? .zero)
              + (try Self.forecast(history, over: later, line: line)),
            nextYear: asked.map(\.amount).sum()))
      }
      self.rows = rows
      self.comparison = comparison
      assumptions = Self.assumptions(
        of: later + units, genres: Set(facts.history.map(\.genre)), terms, rules: rules)
    } catch let problem as RequestProblem {
      throw Failure(problem)
    } catch let problem as LawProblem {
      throw Failure(problem)
    } catch {
      preconditionFailure("a request throws only its own problems and those of the law")
    }
  }

  /// What is asked for in all.
  public var total: Dong { rows.map(\.amount).sum() }

  /// Checks that nothing without law had to be assumed.
  ///
  /// - Throws: `assumes`.
  public func checkIsInForce() throws(RequestProblem) {
    let months = Set(assumptions.flatMap(\.gap))
    if let first = months.min() { throw .assumes(months: months.count, first: first) }
  }

  private static func months(of year: Int) -> [Month] {
    (1...12).compactMap { Month(year: year, month: $0) }
  }

  private static func units(
    of months: [Month], _ outlook: UnitOutlook
  ) throws(LawProblem) -> [MonthlyUnit] {
    var units: [MonthlyUnit] = []
    for month in months { units.append(try outlook.unit(in: month)) }
    return units
  }

  /// The rows of a line: each genre by stretches, the parts of the fund, the plan.
  private static func rows(
    of line: LineCode, _ history: [GenreHistory], _ plan: [PlanRow], units: [MonthlyUnit],
    _ terms: RequestTerms, rules: Rules
  ) throws(RequestProblem) -> [RequestRow] {
    let growth = ExactNumber(Int128(10_000 + terms.growth), over: 10_000)
    var rows: [RequestRow] = []
    for genre in history {
      for units in stretches(of: units) {
        let months = ExactNumber(Int128(units.count), over: 12)
        guard
          let quantity = genre.coefficients.multiplied(by: months)?.multiplied(by: growth)
        else { throw .tooLarge(line: line, content: genre.genre.text) }
        let withoutTable = units.map(\.month)
          .filter { !rules.hasRow(genre: genre.genre, on: $0.firstDay) }
        rows.append(
          try RequestRow(
            line: line, quantity: quantity, unitPrice: units[0].value,
            .history(
              RequestRow.Stretch(history: genre, units: units, withoutTable: withoutTable)),
            content: genre.genre.text))
      }
    }
    let royalties = ExactNumber(rows.map(\.amount).sum())
    if !history.isEmpty {
      for (part, percent) in [
        (RequestProblem.FundPart.incentive, terms.incentive),
        (.remuneration, terms.remuneration),
      ] where percent > .zero {
        rows.append(
          try RequestRow(
            line: line, quantity: ExactNumber(percent), unitPrice: royalties,
            .fund(part, percent), content: part.rawValue))
      }
    }
    for planned in plan {
      rows.append(
        try RequestRow(
          line: line, quantity: planned.quantity, unitPrice: ExactNumber(planned.unitPrice),
          .plan(planned), content: planned.content))
    }
    return rows
  }

  /// Consecutive months with one unit value.
  private static func stretches(of units: [MonthlyUnit]) -> [[MonthlyUnit]] {
    var stretches: [[MonthlyUnit]] = []
    for unit in units {
      if stretches.last?.last?.value == unit.value {
        stretches[stretches.count - 1].append(unit)
      } else {
        stretches.append([unit])
      }
    }
    return stretches
  }

  /// A twelfth of the history at the unit value of each month, rounded once a line.
  private static func forecast(
    _ history: [GenreHistory], over units: [MonthlyUnit], line: BudgetLine
  ) throws(RequestProblem) -> Dong {
    let coefficients = history.reduce(Int128(0)) { $0 + Int128($1.tenThousandths) }
    var sum: ExactNumber? = .zero
    for unit in units {
      let month = ExactNumber(coefficients, over: 120_000).multiplied(by: unit.value)
      sum = month.flatMap { sum?.adding($0) }
    }
    guard let amount = sum.flatMap({ Rounding.dong($0) }) else {
      throw .tooLarge(line: line.code, content: line.name)
    }
    return amount
  }

  private static func assumptions(
    of units: [MonthlyUnit], genres: Set<GenreCode>, _ terms: RequestTerms, rules: Rules
  ) -> [RequestAssumption] {
    var assumptions = terms.assumptions.sorted { $0.from < $1.from }
      .map { RequestAssumption.baseSalary($0) }
    let missing = stretches(of: units.filter { !$0.isInForce })
    assumptions += missing.map { .noUnitValue($0) }
    for genre in rules.genreCodes where genres.contains(genre) {
      let months = units.map(\.month).filter { !rules.hasRow(genre: genre, on: $0.firstDay) }
      if !months.isEmpty { assumptions.append(.noTable(genre, months)) }
    }
    return assumptions
  }
}
