import Accounting
import Budgeting
public import Diagnostics
import Intake
import Legislation
import Orthography
import Persistence
import Tabular

extension Office {
  /// Takes other spending from a file, whole or not at all; the same rows again change nothing.
  ///
  /// A voucher charges a line once a year: a second row of it in the file is invalid (65), one that
  /// differs from what was posted is refused (1) until that is reversed.
  public func importSpending(_ file: TableFile) throws(Failure) -> ImportSummary {
    try write { () throws(Failure) in
      var desk = try SpendingDesk(self)
      var findings = Findings()
      try TableInput.read(file, schema: SpendTable.schema, into: &findings) {
        (row, findings) throws(Failure) in
        desk.take(row, into: &findings)
      }
      try findings.check()
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      for spending in desk.fresh { _ = try post(spending, in: journal) }
      try storage { () throws(StorageError) in try journal.writeHead() }
      for year in Set(desk.fresh.map(\.date.year)).sorted() {
        let spent = desk.fresh.filter { $0.date.year == year }.map(\.line)
        try warnOfOverspending(of: spent, in: year, into: &findings)
      }
      var summary = ImportSummary()
      summary.rows = desk.rows
      summary.added = desk.fresh.count
      summary.findings = findings
      return summary
    }
  }
}

/// Looks at the rows of a spending file one by one.
private struct SpendingDesk {
  /// What a row is known by.
  private struct Key: Hashable {
    let voucher: String
    let line: LineCode
    let year: Int
  }

  private let lines: [LineCode]
  private let today: CivilDate
  private let posted: [Key: [SpendingStore.Stored]]
  private var met: [Key: Int] = [:]
  /// How many rows there were.
  private(set) var rows = 0
  /// What is not posted yet.
  private(set) var fresh: [Spending] = []

  init(_ office: Office) throws(Failure) {
    lines = try office.budgetLines().map(\.code)
    today = office.stamp.today
    let stored = try office.storage { () throws(StorageError) in
      try SpendingStore(office.ledger.connection).all()
    }
    posted = Dictionary(grouping: stored) { Self.key(of: $0.spending) }
  }

  private static func key(of spending: PostedSpending) -> Key {
    Key(voucher: spending.voucher, line: spending.line, year: spending.year)
  }

  mutating func take(_ tableRow: TableRow, into findings: inout Findings) {
    rows += 1
    guard let row = SpendTable.parse(tableRow, into: &findings) else { return }
    guard lines.contains(row.line) else {
      let nearest = NearestWord.suggest(row.line.text, among: lines.map(\.text))
      tableRow.report(
        BudgetProblem.unknownLine(row.line.text, nearest: nearest), at: SpendColumn.line,
        into: &findings)
      return
    }
    let spending = Spending(
      line: row.line, amount: row.amount, voucher: row.voucher, date: row.spentOn, memo: row.memo)
    let wanted = Office.posted(spending)
    let key = Self.key(of: wanted)
    if let first = met[key] {
      tableRow.report(
        SpendingProblem.repeatedVoucher(
          row.voucher, line: row.line, first: tableRow.place(ofRow: first).label),
        at: SpendColumn.voucher, into: &findings)
      return
    }
    met[key] = tableRow.line
    let known = posted[key] ?? []
    if known.contains(where: { $0.spending == wanted }) { return }
    if let other = known.first(where: { $0.left > .zero }) {
      tableRow.report(
        SpendingProblem.postedDiffers(
          row.voucher, line: row.line, entry: other.entry, amount: other.spending.amount,
          date: other.spending.spentOn, memo: other.spending.memo),
        at: other.spending.amount == row.amount ? SpendColumn.memo : SpendColumn.amount,
        into: &findings)
      return
    }
    if row.spentOn > today {
      tableRow.diagnose(
        DayWarning.toCome(option: "on", date: row.spentOn, today: today), severity: .warning,
        column: SpendColumn.spentOn.rawValue, into: &findings)
    }
    fresh.append(spending)
  }
}
