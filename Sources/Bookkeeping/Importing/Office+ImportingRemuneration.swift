import Accounting
public import Diagnostics
import Intake
import Legislation
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes a file of remuneration, whole or not at all (nhập thù lao, khuyến khích); the actor
  /// becomes its grader. Weights wait for their pool.
  ///
  /// The same rows again change nothing, save that what rests on a royalty that was graded anew is
  /// computed again; a changed row of a graded one is refused (1) until it is returned, or what was posted of
  /// it is reversed whole.
  public func importRemuneration(
    _ file: TableFile, isDry: Bool = false
  ) throws(Failure) -> ImportSummary {
    try take(file, isDry: isDry, by: RemunerationImport.init)
  }
}

/// One import of remuneration: what it needs to know, and what it came to.
struct RemunerationImport: KeyedImport {
  static let verb = "remuneration import"
  static let schema = RemunerationTable.schema

  var summary = ImportSummary()
  var met: Set<RemunerationID> = []
  private let table: RemunerationTable
  private let desk: RemunerationDesk
  private let store: RemunerationStore
  private let anew: GradingAnew
  private let content: ContentStore
  private let settings: SettingStore
  private let people: People
  private let stamp: Stamp
  private let number: Int64

  init(_ office: Office) throws(Failure) {
    let connection = office.ledger.connection
    table = RemunerationTable(directory: office.people)
    desk = RemunerationDesk(office)
    store = RemunerationStore(connection)
    anew = GradingAnew(office)
    content = ContentStore(connection)
    settings = SettingStore(connection)
    people = office.people
    stamp = office.stamp
    let store = store
    number = try office.storage { () throws(StorageError) in try store.nextImport() }
  }

  func parse(_ row: TableRow, into findings: inout Findings) -> RemunerationRow? {
    table.parse(row, into: &findings)
  }

  func key(of row: RemunerationRow) -> RemunerationID { row.remuneration.id }

  mutating func take(
    _ row: RemunerationRow, at place: TableRow, into findings: inout Findings
  ) throws(Failure) {
    let made = row.remuneration
    let (store, settings, number, stamp) = (store, settings, number, stamp)
    let before = try Office.storage { () throws(StorageError) in try store.find(made.id) }
    var isAnew = false
    if let before {
      let columns = before.remuneration.differences(from: row)
      if before.grader != nil, !columns.isEmpty {
        isAnew = try anew.bar(to: before.line, in: before.state) == nil
        guard isAnew else {
          return refuse(columns, of: "rem:\(made.id)", at: place, into: &findings)
        }
      }
      let mayRest = before.remuneration.item != nil && before.line == nil
      if columns.isEmpty, before.status != PartStatus.returned, !mayRest { return }
    }
    guard let (eventOn, royalty) = try basis(of: made, at: place, into: &findings) else { return }
    if made.isWithinQuota,
      !(people.kinds(of: made.contributor)?.kind(on: eventOn).isOnPayroll ?? false)
    {
      place.report(
        RemunerationProblem.quotaOffPayroll(made.contributor), at: RemunerationColumn.quota,
        into: &findings)
      return
    }
    let amount: RemunerationAmount?
    let earlier = try desk.earlier(made)
    do {
      amount = try desk.amount(of: made, on: eventOn, royalty: royalty, earlier: earlier)
    } catch {
      place.report(error, at: error.column, into: &findings)
      return
    }
    if !isAnew, let before, before.grader != nil,
      before.working == amount?.working.canonicalText
    {
      return
    }
    if before == nil { summary.added += 1 } else { summary.changed += 1 }
    if amount != nil { summary.graded += 1 }
    try Office.storage { () throws(StorageError) in
      if isAnew { try store.renew(made.id) }
      try store.write(
        made, on: eventOn, amount: amount,
        citations: GradeText.text(of: amount?.working.citations ?? []),
        importNumber: number, line: row.line, stamp: stamp)
      if let before {
        try settings.note(
          "remuneration change", made.id.text, detail: before.working, stamp: stamp)
      }
    }
  }

  /// The event date, and the royalty of the item; `nil` with a problem where there is no such item.
  private func basis(
    of made: Remuneration, at place: TableRow, into findings: inout Findings
  ) throws(Failure) -> (on: CivilDate, royalty: RoyaltyBasis?)? {
    guard let item = made.item else {
      guard let period = made.period else {
        preconditionFailure("a remuneration has an item or a period")
      }
      return (period.to, nil)
    }
    let key = PartKey(item: item, part: made.part)
    let content = content
    let parts = try Office.storage { () throws(StorageError) in try content.parts(of: item) }
    let problem: RemunerationProblem
    if !parts.contains(where: { $0.part.key.isNamed(by: key) }) {
      problem = .unknownItem(key.label)
    } else if let royalty = try desk.royalty(of: item, part: key.part) {
      return (royalty.publishedOn, royalty)
    } else {
      problem = .royaltyMissing(key.label)
    }
    place.report(problem, at: RemunerationColumn.item, into: &findings)
    return nil
  }
}

extension RemunerationProblem {
  /// The column of the file that a problem concerns.
  fileprivate var column: RemunerationColumn {
    switch self {
    case .periodMissing: .period
    case .royaltyMissing, .unknownItem: .item
    case .quotaOffPayroll: .quota
    default: .value
    }
  }
}

extension Remuneration {
  /// The columns in which another row of the same remuneration differs.
  fileprivate func differences(from row: RemunerationRow) -> [String] {
    let other = row.remuneration
    return row.columns.differing([
      (RemunerationColumn.period, period == other.period), (.role, role == other.role),
      (.item, item == other.item), (.part, part == other.part),
      (.contributor, contributor == other.contributor), (.kind, kind == other.kind),
      (.form, form.word == other.form.word), (.value, form == other.form),
      (.quota, isWithinQuota == other.isWithinQuota), (.note, note == other.note),
    ])
  }
}
