public import Accounting
import Budgeting
import Diagnostics
public import Typesetting

/// One unit's part of a consolidated paper.
public struct ConsolidatedUnit {
  /// The unit.
  public let name: String
  /// Its ledger, as it was named.
  public let ledger: String
  /// The head of its ledger.
  public let seal: Seal
  /// Its papers, at least one; of a payment sheet one a run.
  public let reports: [Report]
  /// The run of each paper, where the papers are payment sheets.
  public let runs: [String]?

  /// Takes a unit's papers.
  public init(
    name: String, ledger: String, seal: Seal, reports: [Report], runs: [String]? = nil
  ) {
    precondition(runs.map { $0.count == reports.count } ?? !reports.isEmpty, "a paper has a run")
    self.name = name
    self.ledger = ledger
    self.seal = seal
    self.reports = reports
    self.runs = runs
  }

  /// What stands before the values of a row: the unit, its ledger, the run.
  func lead(_ index: Int) -> [Datum] {
    [.text(name), .text(ledger)] + (runs.map { [.text($0[index])] } ?? [])
  }
}

/// Bảng tổng hợp: the same paper of several units, each under its name, then together.
public enum ConsolidatedReport {
  /// The report over the papers of the units, in the order given.
  ///
  /// - Parameters:
  ///   - units: the units, each with its paper.
  ///   - pattern: a paper of the kind, from which the head and the columns are taken.
  public static func report(_ units: [ConsolidatedUnit], like pattern: Report) -> Report {
    let hasRuns = units.contains { $0.runs != nil }
    return Report(
      name: pattern.name, header: header(units, like: pattern),
      keys: ["unit", "ledger"] + (hasRuns ? ["run"] : []) + pattern.keys,
      paper: paper(units, like: pattern)
    ) { (body: Report.Body) throws(Failure) -> ReportTail in
      var (whole, members, notes) = (ConsolidatedSum(), [Datum](), [String]())
      for unit in units {
        var sum = ConsolidatedSum()
        try body(ReportRow(data: nil, paper: [PaperRow([.text(unit.name)], style: .group)]))
        for (index, report) in unit.reports.enumerated() {
          let lead = unit.lead(index)
          let tail = try report.walk { (row) throws(Failure) in
            try body(ReportRow(data: row.data.map { lead + $0 }, paper: row.paper))
          }
          sum.add(tail)
          notes += tail.notes.filter { !notes.contains($0) }
        }
        if let row = sum.row(.subtotal, label: "Cộng \(unit.name)") {
          try body(ReportRow(data: nil, paper: [row]))
        }
        members.append(
          .record([
            Member("unit", .text(unit.name)), Member("ledger", .text(unit.ledger)),
            Member("seal", .text(unit.seal.description)), Member("totals", sum.totals),
          ]))
        whole.add(sum)
      }
      return ReportTail(
        members: [Member("totals", whole.totals), Member("units", .list(members))],
        closing: whole.row(.total).map { [$0] } ?? [], notes: notes)
    }
  }

  private static func header(_ units: [ConsolidatedUnit], like pattern: Report) -> [Member] {
    pattern.header.compactMap { member in
      switch member.key {
      case "unit": Member("unit", .text(units.map(\.name).joined(separator: "; ")))
      case "seal": Member("seal", .text(seals(units)))
      case "warnings": Member("warnings", .list(units.flatMap(warnings)))
      case "run": nil
      default: member
      }
    }
  }

  private static func warnings(of unit: ConsolidatedUnit) -> [Datum] {
    unit.reports.flatMap { report -> [Datum] in
      guard case .list(let warnings) = report.header.first(where: { $0.key == "warnings" })?.value
      else { return [] }
      return warnings
    }
  }

  private static func seals(_ units: [ConsolidatedUnit]) -> String {
    units.map(\.seal.description).joined(separator: "; ")
  }

  private static func paper(_ units: [ConsolidatedUnit], like pattern: Report) -> Paper? {
    guard var paper = pattern.paper else { return nil }
    paper.title = "TỔNG HỢP " + paper.title
    paper.subtitles.append("Tổng hợp \(units.count) đơn vị")
    paper.footer = "Niêm sổ \(seals(units))"
    return paper
  }
}

/// The sums of several papers of one kind: what programs read, and the last row of the table.
private struct ConsolidatedSum {
  private var amounts: [(key: String, amount: Int64)] = []
  /// The sum of the coefficients, in ten-thousandths, where papers of the kind have one.
  private var coefficient: Int64?
  private var cells: [Cell]?

  /// Adds the end of a paper.
  mutating func add(_ tail: ReportTail) {
    if case .record(let members) = tail.members.first(where: { $0.key == "totals" })?.value {
      for member in members {
        switch member.value {
        case .integer(let amount): add(amount, to: member.key)
        case .text(let text) where member.key == "coefficient": add(coefficient: Self.scaled(text))
        default: break
        }
      }
    }
    if let row = tail.closing.first(where: { $0.style == .total }) { add(row.cells) }
  }

  /// Adds another sum.
  mutating func add(_ other: ConsolidatedSum) {
    for (key, amount) in other.amounts { add(amount, to: key) }
    if let sum = other.coefficient { add(coefficient: sum) }
    if let cells = other.cells { add(cells) }
  }

  private mutating func add(coefficient sum: Int64) {
    coefficient = (coefficient ?? 0) + sum
  }

  private static func scaled(_ text: String) -> Int64 {
    DecimalText.scaled(text, places: 4) ?? 0
  }

  private mutating func add(_ amount: Int64, to key: String) {
    if let index = amounts.firstIndex(where: { $0.key == key }) {
      amounts[index].amount += amount
    } else {
      amounts.append((key, amount))
    }
  }

  private mutating func add(_ other: [Cell]) {
    guard let cells else { return cells = other }
    self.cells = zip(cells, other).map { own, other in
      switch (own, other) {
      case (.amount(let one), .amount(let two)): .amount(one + two)
      case (.count(let one), .count(let two)): .count(one + two)
      case (.number(let one), .number(let two)):
        .number(DecimalText.plain(Self.scaled(one) + Self.scaled(two), places: 4))
      case (.percent, _), (_, .percent): percent.map { .percent($0) } ?? .empty
      default: own
      }
    }
  }

  /// The sums, with what follows from them: the percentage used, the words of the net amount.
  var totals: Datum {
    var members = amounts.map { Member($0.key, .integer($0.amount)) }
    if let coefficient {
      members.append(Member("coefficient", .text(DecimalText.plain(coefficient, places: 4))))
    }
    if amount("committed") != nil { members.append(Member("percent", .optional(percent))) }
    if let net = amount("net") {
      members.append(Member("netInWords", .text(AmountInWords.text(net))))
    }
    return .record(members)
  }

  /// The row that ends a table, `nil` where papers of the kind have none.
  func row(_ style: PaperRow.Style, label: String? = nil) -> PaperRow? {
    guard var cells else { return nil }
    if let label, cells.first == .empty { cells[0] = .text(label) }
    return PaperRow(cells, style: style)
  }

  private func amount(_ key: String) -> Int64? { amounts.first { $0.key == key }?.amount }

  private var percent: String? {
    guard let allotted = amount("allotted"), let committed = amount("committed"),
      let paid = amount("paid")
    else { return nil }
    return BudgetPosition(
      allotted: Dong(allotted), committed: Dong(committed), paid: Dong(paid)
    ).percent
  }
}
