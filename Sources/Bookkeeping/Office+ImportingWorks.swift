import Accounting
public import Diagnostics
import Intake
import Legislation
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes a file of creation work, whole or not at all (nhập công việc tạo lập thông tin; Điều
  /// 16.2); the actor becomes its grader.
  ///
  /// Every row grades. The same rows again change nothing; a changed one is refused (1) until the
  /// work is returned.
  public func importWorks(_ path: String, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try write(isDry: isDry) { () throws(Failure) in
      var summary = ImportSummary()
      var findings = Findings()
      var met: Set<WorkID> = []
      let desk = try WorkDesk(self)
      try TableInput.read(path, schema: WorkTable.schema, into: &findings) {
        (tableRow, findings) throws(Failure) in
        summary.rows += 1
        guard let row = desk.table.parse(tableRow, into: &findings) else { return }
        guard met.insert(row.work.id).inserted else {
          tableRow.report(
            OfficeProblem.repeatedRow(item: row.work.id.text), at: WorkColumn.id, into: &findings)
          return
        }
        try take(row, tableRow, desk, &summary, into: &findings)
      }
      try findings.check()
      summary.findings = findings
      return summary
    }
  }

  private func take(
    _ row: WorkRow, _ tableRow: TableRow, _ desk: WorkDesk, _ summary: inout ImportSummary,
    into findings: inout Findings
  ) throws(Failure) {
    let store = WorkStore(ledger.connection)
    let before = try storage { () throws(StorageError) in try store.find(row.work.id) }
    if let before, before.grader != nil {
      let columns = before.work.differences(from: row)
      guard let first = columns.first else { return }
      tableRow.diagnose(
        OfficeProblem.gradedDiffers(item: "work:\(row.work.id)", columns: columns), at: first,
        in: WorkTable.schema, into: &findings)
      return
    }
    guard try isKnown(row.work, tableRow, into: &findings) else { return }
    let amount: CreationAmount
    do { amount = try desk.amount(of: row.work) } catch {
      for fault in error.faults {
        tableRow.report(
          fault.problem, at: fault.place, entry: fault.entry, into: &findings)
      }
      return
    }
    if let problem = try paidAsRoyalty(row.work) {
      tableRow.report(problem, at: WorkColumn.item, into: &findings)
      return
    }
    if before == nil { summary.added += 1 } else { summary.changed += 1 }
    summary.graded += 1
    try storage { () throws(StorageError) in
      try store.write(
        row.work, rate: amount.rate, amount: amount.amount,
        shareAmounts: GradeText.text(of: amount.shares),
        citations: GradeText.text(of: amount.working.citations),
        working: amount.working.canonicalText, importNumber: desk.importNumber, line: row.line,
        stamp: stamp)
    }
  }

  /// The item, or the part of it, that a work was done for is in the ledger.
  private func isKnown(
    _ work: CreationWork, _ row: TableRow, into findings: inout Findings
  ) throws(Failure) -> Bool {
    guard let item = work.item else { return true }
    let key = PartKey(item: item, part: work.part)
    let parts = try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).parts(of: item)
    }
    if parts.contains(where: { $0.part.key.isNamed(by: key) }) { return true }
    row.report(OfficeProblem.unknownItem(key.label), at: WorkColumn.item, into: &findings)
    return false
  }

  /// One act is never paid under both regimes (Điều 16.1 and 16.2) unless the record says why.
  func paidAsRoyalty(_ work: CreationWork) throws(Failure) -> CreationProblem? {
    guard let item = work.item, work.reason == nil else { return nil }
    let parts = try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).parts(of: item)
    }
    for stored in parts where stored.status != PartStatus.withdrawn {
      if let part = work.part, stored.part.key.part != part { continue }
      let paid = stored.part.contributors.shares.map(\.contributor)
      if let both = work.contributors.shares.map(\.contributor).first(where: paid.contains) {
        return .paidAsRoyalty(part: stored.part.key.label, contributor: both)
      }
    }
    return nil
  }
}

/// What an import of works needs to know.
struct WorkDesk {
  let table: WorkTable
  let importNumber: Int64
  private let calculator: CreationCalculator
  private let kinds: [ContributorCode: KindHistory]

  init(_ office: Office) throws(Failure) {
    let contributors = try office.contributorsByCode()
    table = WorkTable(directory: ContributorDirectory(contributors), rules: office.rules)
    kinds = contributors.mapValues(\.kinds)
    let (rates, number) = try office.storage { () throws(StorageError) in
      let store = WorkStore(office.ledger.connection)
      return (try store.unitRates(), try store.nextImport())
    }
    calculator = CreationCalculator(
      rules: office.rules, today: office.stamp.today, rates: rates)
    importNumber = number
  }

  func amount(of work: CreationWork) throws(CreationRejection) -> CreationAmount {
    try calculator.amount(of: work) { code, date in
      kinds[code]?.kind(on: date) ?? .collaborator
    }
  }
}

extension ContributorDirectory {
  /// Everybody by code, name and pen name.
  init(_ contributors: [ContributorCode: Contributor]) {
    self.init()
    for contributor in contributors.values {
      enter(contributor.code, name: contributor.name, penNames: contributor.penNames)
    }
  }
}

extension CreationWork {
  /// The columns in which another row of the same work differs; those its file lacks state nothing.
  fileprivate func differences(from row: WorkRow) -> [String] {
    var columns: [String] = []
    func compare<Value: Equatable>(_ field: KeyPath<CreationWork, Value>, _ column: WorkColumn) {
      guard row.columns.contains(column) else { return }
      if self[keyPath: field] != row.work[keyPath: field] { columns.append(column.name) }
    }
    compare(\.doneOn, .doneOn)
    compare(\.item, .item)
    compare(\.part, .part)
    compare(\.description, .description)
    compare(\.activity, .activity)
    compare(\.quantity, .quantity)
    compare(\.characters, .characters)
    compare(\.rate, .rate)
    compare(\.modifiers, .modifiers)
    compare(\.performer, .performer)
    compare(\.decision, .decision)
    compare(\.contract, .contract)
    compare(\.contributors, .contributors)
    compare(\.reason, .reason)
    compare(\.note, .note)
    return columns
  }
}

extension CreationFault {
  /// The column of the file.
  fileprivate var place: WorkColumn {
    guard let column = WorkColumn.allCases.first(where: { $0.name == column }) else {
      preconditionFailure("a fault names a column of the file")
    }
    return column
  }
}
