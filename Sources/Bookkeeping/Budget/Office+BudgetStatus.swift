public import Accounting
public import Budgeting
public import Diagnostics
import Legislation
import Persistence
import Planning
public import Reporting
public import Typesetting

/// What is asked of a year's budget.
public struct BudgetQuestion: Sendable {
  /// The year.
  public var year: Int
  /// Only this line.
  public var line: LineCode?
  /// As it stood at the end of a day, by posting dates, instead of now.
  public var day: CivilDate?
  /// By what.
  public var view = BudgetView.line

  /// Asks for a year by line.
  public init(year: Int) {
    self.year = year
  }
}

extension Office {
  /// Tình hình thực hiện dự toán of a year.
  public func budgetReport(year: Int) throws(Failure) -> Report {
    try budgetReport(BudgetQuestion(year: year))
  }

  /// Tình hình thực hiện dự toán, as it is asked for.
  public func budgetReport(_ question: BudgetQuestion) throws(Failure) -> Report {
    let year = question.year
    let months = try budgetMonths(question)
    let standings = try budgetStandings(question, months)
    var context = try paperContext(period: nil, .budget)
    let warnings =
      try budgetWarnings(standings, in: year) as [any Problem] + passedCaps(in: year)
    context.warnings = warnings.map { .warning(Diagnostic($0, severity: .warning)) }
    let sums: [BudgetSum]
    switch question.view {
    case .line:
      let pace = BudgetPace(year: year, today: question.day ?? stamp.today)
      return BudgetReport.report(
        context, year: year, gone: pace.gone, standings: standings,
        months: months.map { ($0.month, $0.change) }, requested: try requested(for: year))
    case .category: sums = BudgetSum.byCategory(standings)
    case .source: sums = BudgetSum.bySource(standings)
    case .month: sums = BudgetSum.byMonth(months.map { ($0.month, $0.change) })
    }
    return BudgetViewReport.report(context, year: year, by: question.view, sums: sums)
  }

  /// The entries behind a line's position in a year.
  public func budgetEntriesReport(of line: BudgetLine, year: Int) throws(Failure) -> Report {
    let ledger = ledger
    return BudgetEntriesReport.report(
      try paperContext(period: nil, .budget), line: line, year: year
    ) { (body) throws(Failure) in
      try BudgetStore(ledger.connection).forEachEntry(
        of: line.code, in: year, mapping: { Failure(storage: $0) }
      ) { (found) throws(Failure) in
        let entry = found.entry
        try body(
          BudgetEntryLine(
            seq: entry.seq, date: entry.date, kind: entry.kind, actor: entry.actor,
            memo: entry.memo, change: found.change))
      }
    }
  }

  /// What the office should know of the budgets of this year and the one before.
  public func budgetWarnings() throws(Failure) -> [BudgetWarning] {
    var warnings: [BudgetWarning] = []
    for year in [stamp.today.year - 1, stamp.today.year] {
      let question = BudgetQuestion(year: year)
      let standings = try budgetStandings(question, try budgetMonths(question))
      warnings += try budgetWarnings(standings, in: year)
    }
    return warnings
  }

  private func budgetMonths(_ question: BudgetQuestion) throws(Failure) -> [BudgetMonth] {
    let months = try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).months(of: question.year, upTo: question.day)
    }
    return months.filter { month in question.line.map { $0 == month.line } ?? true }
  }

  private func budgetStandings(
    _ question: BudgetQuestion, _ months: [BudgetMonth]
  ) throws(Failure) -> [BudgetStanding] {
    let pace = BudgetPace(year: question.year, today: question.day ?? stamp.today)
    let values = unitValues(of: question.year)
    var standings: [BudgetStanding] = []
    for (line, present) in try budget(year: question.year) {
      if let wanted = question.line, wanted != line.code { continue }
      let own = months.filter { $0.line == line.code }
      let position =
        question.day == nil ? present : own.map(\.change).reduce(BudgetPosition(), +)
      let used = Dictionary(own.map { ($0.month, $0.change.used) }, uniquingKeysWith: +)
      let paysByCoefficient = line.category == .royalties
      standings.append(
        BudgetStanding(
          line: line, position: position,
          forecast: pace.forecast(total: position.used, used: used) { month in
            paysByCoefficient ? values[month] ?? .one : .one
          }))
    }
    return standings
  }

  /// What a unit of coefficient costs in each month of a year, known changes of the law among them;
  /// nothing where a month has no base salary.
  private func unitValues(of year: Int) -> [Month: ExactNumber] {
    let outlook = UnitOutlook(rules, assuming: [])
    var values: [Month: ExactNumber] = [:]
    for month in (1...12).compactMap({ Month(year: year, month: $0) }) {
      guard let unit = try? outlook.unit(in: month) else { return [:] }
      values[month] = unit.value
    }
    return values
  }

  private func budgetWarnings(
    _ standings: [BudgetStanding], in year: Int
  ) throws(Failure) -> [BudgetWarning] {
    var warnings: [BudgetWarning] = []
    if stamp.today.year == year {
      for standing in standings {
        let (line, allotted) = (standing.line.code, standing.position.allotted)
        if let forecast = standing.forecast, forecast > allotted {
          warnings.append(
            .forecastAbove(line: line, year: year, forecast: forecast, allotted: allotted))
        }
      }
    }
    guard let end = CivilDate(year: year + 1, month: 1, day: 31), stamp.today > end else {
      return warnings
    }
    let isSettled = try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).isSettled(year)
    }
    let isUsed = standings.contains { $0.position != BudgetPosition() }
    return isUsed && !isSettled ? warnings + [.unsettled(year: year)] : warnings
  }
}
