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
  /// work is returned, or what was posted of it is reversed whole: then it is computed anew.
  public func importWorks(_ file: TableFile, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try take(file, isDry: isDry, by: WorkImport.init)
  }
}

/// One import of works: what it needs to know, and what it came to.
struct WorkImport: KeyedImport {
  static let verb = "work import"
  static let schema = WorkTable.schema

  var summary = ImportSummary()
  var met: Set<WorkID> = []
  private let table: WorkTable
  private let desk: WorkDesk
  private let store: WorkStore
  private let anew: GradingAnew
  private let content: ContentStore
  private let stamp: Stamp
  private let number: Int64

  init(_ office: Office) throws(Failure) {
    table = WorkTable(directory: office.people, rules: office.rules)
    desk = try WorkDesk(office)
    store = WorkStore(office.ledger.connection)
    anew = GradingAnew(office)
    content = ContentStore(office.ledger.connection)
    stamp = office.stamp
    let store = store
    number = try office.storage { () throws(StorageError) in try store.nextImport() }
  }

  func parse(_ row: TableRow, into findings: inout Findings) -> WorkRow? {
    table.parse(row, into: &findings)
  }

  func key(of row: WorkRow) -> WorkID { row.work.id }

  mutating func take(
    _ row: WorkRow, at place: TableRow, into findings: inout Findings
  ) throws(Failure) {
    let (store, number, stamp) = (store, number, stamp)
    let before = try Office.storage { () throws(StorageError) in try store.find(row.work.id) }
    var isAnew = false
    if let before, before.grader != nil {
      let columns = before.work.differences(from: row)
      if columns.isEmpty { return }
      isAnew = try anew.bar(to: before.line, in: before.state) == nil
      guard isAnew else {
        return refuse(columns, of: "work:\(row.work.id)", at: place, into: &findings)
      }
    }
    let isKnown = try isKnown(row.work, at: place, into: &findings)
    let amount: CreationAmount
    do { amount = try desk.amount(of: row.work) } catch {
      for fault in error.faults {
        place.report(fault.problem, at: fault.place, entry: fault.entry, into: &findings)
      }
      return
    }
    guard isKnown else { return }
    if let problem = try paidAsRoyalty(row.work) {
      place.report(problem, at: WorkColumn.item, into: &findings)
      return
    }
    if before == nil { summary.added += 1 } else { summary.changed += 1 }
    summary.graded += 1
    try Office.storage { () throws(StorageError) in
      if isAnew { try store.renew(row.work.id) }
      try store.write(
        row.work, rate: amount.rate, amount: amount.amount,
        shareAmounts: GradeText.text(of: amount.shares),
        citations: GradeText.text(of: amount.working.citations),
        working: amount.working.canonicalText, importNumber: number, line: row.line, stamp: stamp)
    }
  }

  /// The item, or the part of it, that a work was done for is in the ledger.
  private func isKnown(
    _ work: CreationWork, at place: TableRow, into findings: inout Findings
  ) throws(Failure) -> Bool {
    guard let item = work.item else { return true }
    let key = PartKey(item: item, part: work.part)
    if try parts(of: item).contains(where: { $0.part.key.isNamed(by: key) }) { return true }
    place.report(OfficeProblem.unknownItem(key.label), at: WorkColumn.item, into: &findings)
    return false
  }

  /// One act is never paid under both regimes (Điều 16.1 and 16.2) unless the record says why.
  private func paidAsRoyalty(_ work: CreationWork) throws(Failure) -> CreationProblem? {
    guard let item = work.item, work.reason == nil else { return nil }
    for stored in try parts(of: item) where stored.status != PartStatus.withdrawn {
      if let part = work.part, stored.part.key.part != part { continue }
      let paid = stored.part.contributors.shares.map(\.contributor)
      if let both = work.contributors.shares.map(\.contributor).first(where: paid.contains) {
        return .paidAsRoyalty(part: stored.part.key.label, contributor: both)
      }
    }
    return nil
  }

  private func parts(of item: ItemID) throws(Failure) -> [StoredPart] {
    let content = content
    return try Office.storage { () throws(StorageError) in try content.parts(of: item) }
  }
}

/// Computes creation work by the unit's own rates: the one place that calls the calculator.
struct WorkDesk {
  private let calculator: CreationCalculator
  private let people: People

  /// A desk that computes by the rules of an office, or by others.
  init(
    _ office: Office, rules: Rules? = nil, today: CivilDate? = nil
  ) throws(Failure) {
    people = office.people
    let rates = try office.storage { () throws(StorageError) in
      try WorkStore(office.ledger.connection).unitRates()
    }
    calculator = CreationCalculator(
      rules: rules ?? office.rules, today: today ?? office.stamp.today, rates: rates)
  }

  func amount(of work: CreationWork) throws(CreationRejection) -> CreationAmount {
    try calculator.amount(of: work) { code, date in
      people.kinds(of: code)?.kind(on: date) ?? .collaborator
    }
  }
}

extension CreationWork {
  /// The columns in which another row of the same work differs.
  fileprivate func differences(from row: WorkRow) -> [String] {
    func field<Value: Equatable>(
      _ column: WorkColumn, _ path: KeyPath<CreationWork, Value>
    ) -> (column: WorkColumn, isSame: Bool) {
      (column, self[keyPath: path] == row.work[keyPath: path])
    }
    return row.columns.differing([
      field(.doneOn, \.doneOn), field(.item, \.item), field(.part, \.part),
      field(.description, \.description), field(.activity, \.activity),
      field(.quantity, \.quantity), field(.characters, \.characters), field(.rate, \.rate),
      field(.modifiers, \.modifiers), field(.performer, \.performer),
      field(.decision, \.decision), field(.contract, \.contract),
      field(.contributors, \.contributors), field(.reason, \.reason), field(.note, \.note),
    ])
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
