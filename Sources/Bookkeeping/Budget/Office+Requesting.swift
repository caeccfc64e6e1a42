import Accounting
import Budgeting
public import Diagnostics
import Foundation
import Intake
import Legislation
import Persistence
public import Planning
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Makes the estimate of a year (lập dự toán kinh phí), with what other terms would make of it,
  /// and keeps it unless this is only a trial.
  ///
  /// - Parameters:
  ///   - year: the year it is for.
  ///   - terms: growth, incentives, remuneration and what is assumed.
  ///   - plan: what else is wanted, from a file.
  ///   - scenarios: other terms to show beside it.
  ///   - isStrict: refuses to assume anything that no law says.
  ///   - isKept: whether the ledger keeps it.
  /// - Throws: invalid (65) for the plan or the terms; refused (1) of a year that is over, or where
  ///   something must be assumed and may not be.
  public func request(
    year: Int, _ terms: RequestTerms, plan: TableFile?, scenarios: [RequestScenario],
    isStrict: Bool, isKept: Bool
  ) throws(Failure) -> Report {
    let plan = try plan.map { (file) throws(Failure) in try planRows(file) } ?? []
    guard isKept else {
      return try read { () throws(Failure) in
        try made(year: year, terms, plan, scenarios, isStrict: isStrict).report
      }
    }
    return try write { () throws(Failure) in
      let (report, facts) = try made(year: year, terms, plan, scenarios, isStrict: isStrict)
      let document = Self.text(of: try KeptReport(report))
      var inputs = MemorySink()
      try JSONWriter().write(
        RequestReport.inputs(terms, facts: facts, scenarios: scenarios), to: &inputs)
      try storage { () throws(StorageError) in
        try RequestStore(ledger.connection).keep(
          year: year, inputs: inputs.text, document: document,
          stamp: stamp)
      }
      return report
    }
  }

  /// The latest estimate that was kept, just as it was made.
  ///
  /// - Throws: refused (1) where none is.
  public func keptRequest(year: Int?) throws(Failure) -> Report {
    guard let report = try latestRequest(year: year) else {
      throw Failure(RequestProblem.noneKept(year: year))
    }
    return report
  }

  /// What the latest estimate kept for a year asked for, by line; `nil` where none is.
  func requested(for year: Int) throws(Failure) -> [LineCode: Dong]? {
    try latestRequest(year: year).map { (report) throws(Failure) in
      try RequestReport.amounts(of: report)
    }
  }

  private func latestRequest(year: Int?) throws(Failure) -> Report? {
    let document = try storage { () throws(StorageError) in
      try RequestStore(ledger.connection).latest(year: year)
    }
    guard let document else { return nil }
    guard let kept = try? JSONDecoder().decode(KeptReport.self, from: Data(document.utf8)) else {
      throw Failure(StorageProblem.damaged).stored(in: ledger.path)
    }
    return kept.report
  }

  private func made(
    year: Int, _ terms: RequestTerms, _ plan: [PlanRow], _ scenarios: [RequestScenario],
    isStrict: Bool
  ) throws(Failure) -> (report: Report, facts: RequestFacts) {
    guard year >= stamp.today.year else {
      throw Failure(RequestProblem.yearIsOver(year, thisYear: stamp.today.year))
    }
    let facts = try requestFacts(year: year, plan: plan)
    let request = try BudgetRequest(year: year, terms, facts: facts, rules: rules)
    var others: [(name: String, request: BudgetRequest)] = []
    for scenario in scenarios {
      others.append(
        (
          scenario.name,
          try BudgetRequest(year: year, scenario.terms, facts: facts, rules: rules)
        ))
    }
    if isStrict {
      do { try request.checkIsInForce() } catch { throw Failure(error) }
    }
    let report = RequestReport.report(
      try paperContext(period: nil, .request), request, lines: facts.lines,
      lastFullMonth: facts.lastFullMonth, scenarios: others)
    return (report, facts)
  }

  private func planRows(_ file: TableFile) throws(Failure) -> [PlanRow] {
    let lines = Set(try budgetLines().map(\.code))
    let table = PlanTable()
    var findings = Findings()
    var rows: [PlanRow] = []
    try TableInput.read(file, schema: PlanTable.schema, into: &findings) {
      (tableRow, findings) throws(Failure) in
      guard let row = table.parse(tableRow, into: &findings) else { return }
      if lines.contains(row.line) {
        rows.append(row)
      } else {
        tableRow.diagnose(
          BudgetProblem.unknownLine(row.line.text, nearest: nil), at: "line",
          in: PlanTable.schema, into: &findings)
      }
    }
    try findings.check()
    return rows
  }

  /// What the ledger says for a request made today.
  private func requestFacts(year: Int, plan: [PlanRow]) throws(Failure) -> RequestFacts {
    let lastFullMonth = Month(of: stamp.today).previous
    let lines = try budgetLines()
    let months = try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).months(of: year - 1)
    }
    var lastYear: [LineCode: Dong] = [:]
    var thisYear: [LineCode: Dong] = [:]
    for (line, position) in try budget(year: year - 2) { lastYear[line.code] = position.paid }
    for found in months where found.month <= lastFullMonth {
      thisYear[found.line, default: .zero] += found.change.used
    }
    return RequestFacts(
      lines: lines, lastFullMonth: lastFullMonth,
      history: try requestHistory(endingWith: lastFullMonth), plan: plan, lastYear: lastYear,
      thisYear: thisYear)
  }

  /// What was graded in twelve months, by line and genre in the order of the tables.
  private func requestHistory(endingWith last: Month) throws(Failure) -> [GenreHistory] {
    let first = (0..<11).reduce(last) { month, _ in month.previous }
    guard let period = Period(from: first.firstDay, to: last.lastDay) else {
      preconditionFailure("a month is not before the eleventh month before it")
    }
    let groups = try storage { () throws(StorageError) in
      try RequestStore(ledger.connection).graded(in: period)
    }
    let tree = try siteTree()
    var lineOfSite: [SiteCode: LineCode] = [:]
    var sums: [LineCode: [GenreCode: (parts: Int, tenThousandths: Int64)]] = [:]
    for group in groups {
      let line: LineCode
      if let known = group.line ?? lineOfSite[group.site] {
        line = known
      } else {
        line = try royaltyLine(of: group.site, in: tree).code
        lineOfSite[group.site] = line
      }
      let sum = sums[line]?[group.genre] ?? (0, 0)
      sums[line, default: [:]][group.genre] = (
        sum.parts + group.count,
        sum.tenThousandths + group.coefficient.tenThousandths * Int64(group.count)
      )
    }
    let order = Dictionary(
      uniqueKeysWithValues: rules.genreCodes.enumerated().map { ($0.element, $0.offset) })
    return sums.flatMap { line, genres in
      genres.map {
        GenreHistory(
          line: line, genre: $0.key, parts: $0.value.parts,
          tenThousandths: $0.value.tenThousandths)
      }
    }.sorted {
      ($0.line, order[$0.genre] ?? .max, $0.genre) < ($1.line, order[$1.genre] ?? .max, $1.genre)
    }
  }

  private static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("texts and whole numbers are always encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
