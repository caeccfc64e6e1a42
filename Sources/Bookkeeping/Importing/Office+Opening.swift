public import Accounting
import Budgeting
public import Diagnostics
import Intake
import Legislation
import Orthography
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes the state at go-live from a file (số dư khi mở sổ), whole or not at all; the same rows
  /// again change nothing.
  ///
  /// What was spent counts in the budget, the year's income and tax, and the history of requests; a
  /// payable is paid by the next runs; advances and receivables are kept back by them.
  ///
  /// - Throws: refused (1) after the first approval or in a closed month; invalid (65) with every
  ///   problem of the file.
  public func importOpening(
    _ file: TableFile, on date: CivilDate
  ) throws(Failure) -> ImportSummary {
    try write { () throws(Failure) in
      var summary = ImportSummary()
      var findings = Findings()
      var desk = try OpeningDesk(self, on: date)
      let table = OpeningTable(rules: rules)
      try TableInput.read(file, schema: OpeningTable.schema, into: &findings) {
        (tableRow, findings) throws(Failure) in
        summary.rows += 1
        guard let row = table.parse(tableRow, into: &findings) else { return }
        guard let posted = try desk.resolve(row, at: tableRow, into: &findings) else { return }
        if try desk.post(posted) { summary.added += 1 }
      }
      try findings.check()
      let hasApproval = try storage { () throws(StorageError) in
        try OpeningStore(ledger.connection).hasApproval()
      }
      if hasApproval { throw Failure(OpeningProblem.afterApproval) }
      if summary.added > 0 { try checkOpen(date) }
      try desk.finish(into: &findings)
      summary.findings = findings
      return summary
    }
  }
}

/// Posts the rows of an opening file, an entry each.
private struct OpeningDesk {
  private let office: Office
  private let date: CivilDate
  private let journal: Journal
  private let lines: [LineCode: BudgetLine]
  private let usual: LineCode
  private var known: [PostedOpening: Int]
  private var number: Int
  private var touched: Set<Position> = []

  private struct Position: Hashable {
    let year: Int
    let line: LineCode
  }

  init(_ office: Office, on date: CivilDate) throws(Failure) {
    self.office = office
    self.date = date
    let connection = office.ledger.connection
    (journal, known) = try office.storage { () throws(StorageError) in
      (try Journal(connection), try OpeningStore(connection).rows())
    }
    number = known.values.reduce(0, +)
    lines = Dictionary(uniqueKeysWithValues: try office.budgetLines().map { ($0.code, $0) })
    usual = try office.royaltyLine(of: .portal, in: try office.siteTree()).code
  }

  /// The row with what it leaves open filled in; `nil` where it names what is not there.
  func resolve(
    _ row: OpeningRow, at place: TableRow, into findings: inout Findings
  ) throws(Failure) -> PostedOpening? {
    let line = row.line ?? usual
    var isSound = true
    if lines[line] == nil {
      place.diagnose(
        BudgetProblem.unknownLine(
          line.text, nearest: NearestWord.suggest(line.text, among: lines.keys.map(\.text).sorted())
        ), at: "line", in: OpeningTable.schema,
        into: &findings)
      isSound = false
    }
    if let contributor = row.contributor, !office.people.isKnown(contributor) {
      place.diagnose(
        try office.people.unknown(contributor), at: "contributor",
        in: OpeningTable.schema, into: &findings)
      isSound = false
    }
    guard isSound else { return nil }
    return PostedOpening(
      kind: row.kind.rawValue, year: row.year ?? date.year, line: line,
      contributor: row.contributor, item: row.item?.text, publishedOn: row.publishedOn,
      genre: row.genre?.text, coefficient: row.coefficient?.description, amount: row.amount,
      tax: row.tax, voucher: row.voucher, note: row.note)
  }

  /// Posts a row; `false` where it stands already.
  mutating func post(_ row: PostedOpening) throws(Failure) -> Bool {
    if let count = known[row], count > 0 {
      known[row] = count - 1
      return false
    }
    guard let kind = OpeningRow.Kind(rawValue: row.kind), let line = lines[row.line] else {
      preconditionFailure("a resolved row has a known kind and line")
    }
    number += 1
    touched.insert(Position(year: row.year, line: row.line))
    let (isReserved, isSpent) = (kind == .payable || kind == .advance, kind == .spent)
    let memoranda =
      isReserved
      ? Encumbrance.commit(row.amount, of: row.line)
      : isSpent ? Encumbrance.refund(-row.amount, of: row.line) : []
    let entry = EntryDraft(
      kind: .opening, date: date,
      memo: [row.kind, row.contributor?.text, row.item, row.voucher].compactMap { $0 }
        .joined(separator: "; "),
      budgetYear: row.year, postings: postings(of: row, kind, source: line.source) + memoranda)
    try office.storage { () throws(StorageError) in
      try journal.post(
        entry, line: kind == .payable ? self.line(of: row) : nil,
        records: [row] + claims(of: row, kind, source: line.source), stamp: office.stamp)
      if isReserved || isSpent {
        try OpeningStore(office.ledger.connection).add(
          committed: isReserved ? row.amount : .zero, paid: isSpent ? row.amount : .zero,
          to: row.line, in: row.year)
      }
    }
    return true
  }

  private func postings(
    of row: PostedOpening, _ kind: OpeningRow.Kind, source: FundingSource
  ) -> [Posting] {
    let cash = Posting.credit(.cash(source), row.amount)
    switch (kind, row.contributor) {
    case (.payable, let contributor?):
      return [.debit(.expense(row.line), row.amount), .credit(.payable(contributor), row.amount)]
    case (.advance, let contributor?): return [.debit(.advance(contributor), row.amount), cash]
    case (.receivable, let contributor?):
      return [.debit(.receivable(contributor), row.amount), cash]
    default: return [.debit(.expense(row.line), row.amount), cash]
    }
  }

  private func claims(
    of row: PostedOpening, _ kind: OpeningRow.Kind, source: FundingSource
  ) -> [any PostedRecord] {
    switch (kind, row.contributor) {
    case (.advance, let contributor?):
      [
        PostedAdvance(
          contributor: contributor, line: row.line, year: row.year, amount: row.amount,
          paidOn: date, document: row.voucher ?? row.note ?? "")
      ]
    case (.receivable, let contributor?):
      [
        PostedReceivable(
          contributor: contributor, line: row.line, source: source, amount: row.amount,
          cause: "opening")
      ]
    default: []
    }
  }

  /// What is still to be paid, as a line that runs pay.
  private func line(of row: PostedOpening) -> PostedLine {
    guard let contributor = row.contributor else {
      preconditionFailure("a payable is somebody's")
    }
    let basis = row.voucher ?? row.note ?? ""
    let working = Working(
      .amount, row.amount,
      children: [Working(.agreedAmount, row.amount)]
        + (basis.isEmpty ? [] : [Working(.basis, value: basis, unit: .text)]))
    return PostedLine(
      kind: .opening, subject: row.item ?? "opening-\(number)", part: "",
      eventOn: row.publishedOn ?? date, budgetLine: row.line, amount: row.amount,
      grader: office.stamp.actor, working: working.canonicalText, content: nil,
      shares: [
        PostedShare(contributor: contributor, role: ShareRole.author.rawValue, amount: row.amount)
      ])
  }

  /// Ends the transaction's posting, and warns of lines that were allotted less than stood.
  func finish(into findings: inout Findings) throws(Failure) {
    try office.storage { () throws(StorageError) in try journal.writeHead() }
    for position in touched.sorted(by: { ($0.year, $0.line) < ($1.year, $1.line) }) {
      let stands = try office.storage { () throws(StorageError) in
        try BudgetStore(office.ledger.connection).position(of: position.line, in: position.year)
      }
      if stands.left.isNegative {
        findings.warn(
          OpeningProblem.overAllotment(
            line: position.line, year: position.year, over: -stands.left))
      }
    }
  }
}
