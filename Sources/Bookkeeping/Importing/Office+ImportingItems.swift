import Accounting
public import Diagnostics
import Intake
import Legislation
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes a file of items, whole or not at all (nhập tin, bài).
  ///
  /// Rows that grade make the actor the grader. The same rows again change nothing; a changed row
  /// of an ungraded part updates it, of a graded one is refused (1).
  public func importItems(_ file: TableFile, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try take(file, isDry: isDry, by: ItemImport.init)
  }
}

/// One import of items: what it needs to know, and what it came to.
struct ItemImport: FileImport {
  static let verb = "item import"
  static let schema = ItemTable.schema

  var summary = ImportSummary()
  private var table: ItemTable
  private let sites: SiteTree
  private let store: ContentStore
  private let stamp: Stamp
  private let number: Int64
  private let insertion: PartInsertion
  private let anew: GradingAnew
  private var desk: GradingDesk
  private var index: DateIndex
  /// The months whose monthly quota waits for the last row.
  private var openMonths: Set<Month> = []
  /// Whether an item of the file has more than one part, which have to agree.
  private var hasSeveralParts = false
  /// Whether any item is known to have parts of its own, in the ledger or in the file.
  private var knowsParts: Bool
  /// A row of the file, which tells where others stand.
  private var anyRow: TableRow?

  init(_ office: Office) throws(Failure) {
    table = ItemTable(directory: office.people, rules: office.rules)
    sites = try office.siteTree()
    store = ContentStore(office.ledger.connection)
    stamp = office.stamp
    anew = GradingAnew(office)
    desk = try GradingDesk(office)
    let (store, connection) = (self.store, office.ledger.connection)
    let number = try office.storage { () throws(StorageError) in try store.nextImport() }
    self.number = number
    (insertion, knowsParts, index) = try office.storage { () throws(StorageError) in
      (
        try PartInsertion(connection, importNumber: number, actor: office.stamp.actor),
        try store.hasSeveral(), try DateIndex(connection)
      )
    }
  }

  mutating func take(_ tableRow: TableRow, into findings: inout Findings) throws(Failure) {
    if anyRow == nil { anyRow = tableRow }
    guard let row = table.read(tableRow, into: &findings) else { return }
    guard sites.contains(row.part.site) else {
      let problem = sites.unknown(row.part.site.text)
      if !findings.isRepeated(problem) {
        tableRow.diagnose(problem, at: "site", in: Self.schema, into: &findings)
      }
      return reviewLaw(of: row, besides: ["site"], tableRow, into: &findings)
    }
    guard row.malformed.isEmpty else { return reviewLaw(of: row, tableRow, into: &findings) }
    try look(forOthersThan: row.part.key)
    let outcome = try outcome(of: row.part, row, likeness: row.likeness)
    let status = outcome.grade == nil ? status(of: row.part) : PartStatus.graded
    let isNew: Bool
    do {
      isNew = try insertion.add(row.part, outcome.grade, status: status, line: row.line)
      if isNew { try index.noteRow() }
    } catch { throw Failure(storage: error) }
    guard isNew else { return try meet(row, tableRow, into: &findings) }
    summary.added += 1
    report(outcome, at: tableRow, into: &findings)
  }

  /// Notes whether the item of a row has more parts; where none has any, nothing is looked up.
  private mutating func look(forOthersThan key: PartKey) throws(Failure) {
    knowsParts = knowsParts || key.part != nil
    guard knowsParts, !hasSeveralParts else { return }
    let store = store
    hasSeveralParts = try Office.storage { () throws(StorageError) in
      try store.hasOthers(than: key)
    }
  }

  private func status(of part: ItemPart) -> String {
    part.isSubmitted(on: stamp.today) ? PartStatus.submitted : PartStatus.recorded
  }

  /// A part that is there already: nothing changed, an update, or a refusal.
  private mutating func meet(
    _ row: ItemRow, _ tableRow: TableRow, into findings: inout Findings
  ) throws(Failure) {
    let (store, number) = (store, number)
    let found = try Office.storage { () throws(StorageError) in try store.find(row.part.key) }
    guard var stored = found else { preconditionFailure("a part that was met is there") }
    let label = row.part.key.label
    if stored.importNumber == number {
      tableRow.diagnose(
        OfficeProblem.repeatedRow(item: label), at: "id", in: Self.schema, into: &findings)
      return
    }
    let merged = row.part(over: stored.part)
    if let grade = stored.grade {
      let columns = try difference(merged, row, stored.part, grade)
      if columns.isEmpty { return }
      guard try anew.bar(to: stored) == nil else {
        tableRow.diagnose(
          OfficeProblem.gradedDiffers(item: label, columns: columns), at: columns[0],
          in: Self.schema,
          into: &findings)
        return
      }
      stored = try anew.row(for: stored)
    }
    // What was taken off stays so, whatever a row grades: the row again changes nothing.
    let isOff = stored.status == PartStatus.withdrawn
    if merged != stored.part || row.grading != nil && !isOff {
      if merged != stored.part { summary.changed += 1 }
      let kept = stored.status == PartStatus.returned || isOff
      let status = kept ? stored.status : status(of: merged)
      try Office.storage { () throws(StorageError) in
        try store.update(merged, status: status, importNumber: number, line: row.line)
      }
    }
    if isOff { return }
    let outcome = try outcome(of: merged, row)
    report(outcome, at: tableRow, into: &findings)
    guard let grade = outcome.grade else { return }
    try Office.storage { () throws(StorageError) in
      try store.write(
        grade, of: merged.key, basis: row.grading?.basis, status: PartStatus.graded)
    }
  }

  private mutating func difference(
    _ merged: ItemPart, _ row: ItemRow, _ stored: ItemPart, _ grade: StoredGrade
  ) throws(Failure) -> [String] {
    var columns: [String] = merged.heading.differences(from: stored.heading).map(\.rawValue)
    if merged.genre != stored.genre { columns.append("genre") }
    if merged.contributors != stored.contributors { columns.append("contributors") }
    if merged.modifiers != stored.modifiers { columns.append("modifiers") }
    if columns.isEmpty, merged != stored { columns.append("note") }
    guard columns.isEmpty, let grading = row.grading else { return columns }
    // What was decided is compared, not what it came to: rates may have changed since.
    guard grading.mark == grade.mark else {
      return switch grading.mark {
      case .coefficient: ["coefficient"]
      case .grade: ["grade"]
      case .amount: ["amount"]
      }
    }
    return grading.total.map { $0 == grade.total ? [] : ["total"] } ?? []
  }

  /// What the law says of a row: its grade, or what is wrong with it.
  private struct Outcome {
    var grade: KeptGrade?
    var faults: [RoyaltyFault] = []
    var warnings: [RoyaltyFault] = []
    /// The month whose quota is only known when all rows are.
    var openMonth: Month?
  }

  /// The grade that a row gives, or without one what is to be said of the part; nothing is reported
  /// yet, for the part may be there already.
  private mutating func outcome(
    of part: ItemPart, _ row: ItemRow, likeness: Int? = nil
  ) throws(Failure) -> Outcome {
    guard let grading = row.grading else {
      let review = desk.review(part)
      return Outcome(faults: review.faults, warnings: review.warnings)
    }
    // The first ones of the month are only known when all rows are.
    let waits = desk.quota.decides(part)
    let month = waits ? part.publishedOn?.month : nil
    return
      switch try desk.keep(
        part, grading, likeness: likeness, taken: waits ? [] : nil)
    {
    case .graded(let grade, let warnings):
      Outcome(grade: grade, warnings: warnings, openMonth: month)
    case .refused(let faults): Outcome(faults: faults, openMonth: month)
    }
  }

  private mutating func report(
    _ outcome: Outcome, at row: TableRow, into findings: inout Findings
  ) {
    report(outcome.faults, as: .error, at: row, into: &findings)
    report(outcome.warnings, as: .warning, at: row, into: &findings)
    if outcome.grade != nil { summary.graded += 1 }
    if let month = outcome.openMonth { openMonths.insert(month) }
  }

  /// What the law says against the cells of a row that could be read, though others could not.
  ///
  /// - Parameter besides: columns that could be read and are wrong all the same.
  private mutating func reviewLaw(
    of row: ItemRow, besides: [String] = [], _ tableRow: TableRow, into findings: inout Findings
  ) {
    var faults: [RoyaltyFault] = []
    if let grading = row.grading {
      do { _ = try desk.amount(of: row.part, grading, taken: []) } catch { faults = error.faults }
    } else {
      faults = desk.review(row.part).faults
    }
    // What rests on a cell that could not be read is not held against another.
    var unread = Set(row.malformed.map(\.name) + besides + ["total"])
    if unread.contains("modifiers") { unread.insert("origin") }
    if unread.contains("contributors") { unread.insert("quota") }
    faults.removeAll { unread.contains($0.field.column) }
    report(faults, as: .error, at: tableRow, into: &findings)
  }

  private func report(
    _ faults: [RoyaltyFault], as severity: Severity, at row: TableRow,
    into findings: inout Findings
  ) {
    for fault in faults {
      row.diagnose(
        fault.problem, severity: severity, at: fault.field.column, in: Self.schema, into: &findings)
    }
  }

  /// Takes from the parts that this import graded what the monthly quota takes.
  mutating func settle() throws(Failure) {
    do { try index.complete() } catch { throw Failure(storage: error) }
    for month in openMonths.sorted() {
      for (key, taken) in try desk.quota.taken(in: month, graded: number) {
        try regrade(key, taken: taken)
      }
    }
  }

  private mutating func regrade(
    _ key: PartKey, taken: Set<ContributorCode>
  ) throws(Failure) {
    let store = store
    let found = try Office.storage { () throws(StorageError) in try store.find(key) }
    guard let stored = found, let before = stored.grade else { return }
    guard
      case .graded(let grade, _) = try desk.keep(stored.part, Grading(before.mark), taken: taken)
    else { preconditionFailure("what was graded in this import is graded again") }
    try Office.storage { () throws(StorageError) in
      try store.write(grade, of: key, basis: nil, status: PartStatus.graded)
    }
  }

  /// Rows of one item agree in what concerns the whole item (contract of `items`).
  func checkTogether(into findings: inout Findings) throws(Failure) {
    guard hasSeveralParts else { return }
    let (store, number) = (store, number)
    let found = try Office.storage { () throws(StorageError) in
      try store.disagreements(in: number)
    }
    for (item, column, line) in found {
      let problem: OfficeProblem =
        column == "part" ? .wholeBesideParts(item: item) : .rowsDisagree(item: item, column: column)
      findings.add(problem, at: anyRow?.place(ofRow: line))
    }
  }
}

/// A problem found without a place, set at one.
struct Relayed: Problem {
  let code: String
  let message: Text
  let remedy: Text
  let law: Text?
  let kind: ProblemKind

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    message = diagnostic.message
    remedy = diagnostic.remedy
    law = diagnostic.law
    kind = diagnostic.kind
  }
}
