public import Accounting
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
  /// computed again; a changed row of a graded one is refused (1) until it is returned.
  public func importRemuneration(
    _ path: String, isDry: Bool = false
  ) throws(Failure) -> ImportSummary {
    try write(isDry: isDry) { () throws(Failure) in
      var summary = ImportSummary()
      var findings = Findings()
      var met: Set<RemunerationID> = []
      let desk = try RemunerationDesk(self)
      try TableInput.read(path, schema: RemunerationTable.schema, into: &findings) {
        (tableRow, findings) throws(Failure) in
        summary.rows += 1
        guard let row = desk.table.parse(tableRow, into: &findings) else { return }
        guard met.insert(row.remuneration.id).inserted else {
          tableRow.report(
            OfficeProblem.repeatedRow(item: row.remuneration.id.text), at: RemunerationColumn.id,
            into: &findings)
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
    _ row: RemunerationRow, _ tableRow: TableRow, _ desk: RemunerationDesk,
    _ summary: inout ImportSummary, into findings: inout Findings
  ) throws(Failure) {
    let made = row.remuneration
    let store = RemunerationStore(ledger.connection)
    let before = try storage { () throws(StorageError) in try store.find(made.id) }
    if let before {
      let columns = before.remuneration.differences(from: row)
      if before.grader != nil, let first = columns.first {
        tableRow.diagnose(
          OfficeProblem.gradedDiffers(item: "rem:\(made.id)", columns: columns), at: first,
          in: RemunerationTable.schema, into: &findings)
        return
      }
      let mayRest = before.remuneration.item != nil && before.line == nil
      if columns.isEmpty, before.status != PartStatus.returned, !mayRest { return }
    }
    guard let (eventOn, royalty) = try basis(of: made, tableRow, into: &findings) else { return }
    if made.isWithinQuota, !desk.isOnPayroll(made.contributor, on: eventOn) {
      tableRow.report(
        RemunerationProblem.quotaOffPayroll(made.contributor), at: RemunerationColumn.quota,
        into: &findings)
      return
    }
    let amount: RemunerationAmount?
    let earlier = try earlier(made)
    do {
      amount = try desk.calculator.amount(
        of: made, on: eventOn, royalty: royalty, earlier: earlier)
    } catch {
      tableRow.report(error, at: error.column, into: &findings)
      return
    }
    if let before, before.grader != nil, before.working == amount?.working.canonicalText { return }
    if before == nil { summary.added += 1 } else { summary.changed += 1 }
    if amount != nil { summary.graded += 1 }
    try storage { () throws(StorageError) in
      try store.write(
        made, on: eventOn, amount: amount,
        citations: GradeText.text(of: amount?.working.citations ?? []),
        importNumber: desk.importNumber, line: row.line, stamp: stamp)
      if let before {
        try SettingStore(ledger.connection).note(
          "remuneration change", made.id.text, detail: before.working, stamp: stamp)
      }
    }
  }

  /// The event date, and the royalty of the item; `nil` with a problem where there is no such item.
  private func basis(
    of made: Remuneration, _ tableRow: TableRow, into findings: inout Findings
  ) throws(Failure) -> (on: CivilDate, royalty: RoyaltyBasis?)? {
    guard let item = made.item else {
      guard let period = made.period else {
        preconditionFailure("a remuneration has an item or a period")
      }
      return (period.to, nil)
    }
    let (store, content) = (
      RemunerationStore(ledger.connection), ContentStore(ledger.connection)
    )
    let key = PartKey(item: item, part: made.part)
    let (parts, royalty) = try storage { () throws(StorageError) in
      (try content.parts(of: item), try store.royalty(of: item, part: key.part))
    }
    guard parts.contains(where: { $0.part.key.isNamed(by: key) }) else {
      tableRow.report(
        RemunerationProblem.unknownItem(key.label), at: RemunerationColumn.item, into: &findings)
      return nil
    }
    guard let royalty else {
      tableRow.report(
        RemunerationProblem.royaltyMissing(key.label), at: RemunerationColumn.item,
        into: &findings)
      return nil
    }
    return (royalty.publishedOn, royalty)
  }

  /// What the item's other remunerations pay the same person.
  private func earlier(_ made: Remuneration) throws(Failure) -> Dong {
    guard let item = made.item else { return .zero }
    return try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).paid(
        to: made.contributor, for: item, but: made.id)
    }
  }

  /// Remuneration of an item whose royalty was graded anew since, or that now passes it (4.1), is
  /// computed again before it is approved.
  func checkRoyalties(
    _ subjects: Set<RemunerationID>, in period: Period
  ) throws(Failure) {
    guard !subjects.isEmpty else { return }
    let store = RemunerationStore(ledger.connection)
    let desk = try RemunerationDesk(self)
    var changed: [String] = []
    try store.forEach(in: period, mapping: { Failure(storage: $0) }) { (stored) throws(Failure) in
      let row = stored.remuneration
      guard subjects.contains(row.id), let item = row.item, changed.count < 5 else { return }
      let royalty = try storage { () throws(StorageError) in
        try store.royalty(of: item, part: row.part)
      }
      let earlier = try earlier(row)
      let now = Result { () throws(RemunerationProblem) in
        try desk.calculator.amount(
          of: row, on: stored.eventOn, royalty: royalty, earlier: earlier)
      }
      guard royalty != nil, case .success(let amount) = now,
        amount?.working.canonicalText == stored.working
      else {
        changed.append("rem:\(row.id)")
        return
      }
    }
    if !changed.isEmpty { throw Failure(RemunerationProblem.royaltyChanged(changed)) }
  }

  /// Shares a pool (chia quỹ thù lao): a percentage of the period's royalties, by weights.
  ///
  /// Until something of it is approved it may be shared anew: at another percentage, among more,
  /// of more royalties.
  ///
  /// - Returns: how many are paid, and the pool.
  /// - Throws: refused (1) without a weight or without royalties in the period.
  public func sharePool(
    period: Period, role: String, percent: Percentage
  ) throws(Failure) -> (count: Int, amount: Dong) {
    guard percent <= .whole else { throw Failure(RemunerationProblem.poolAboveWhole(percent)) }
    return try write { () throws(Failure) in
      let store = RemunerationStore(ledger.connection)
      let (rows, royalties) = try storage { () throws(StorageError) in
        (try store.weights(role: role, period: period), try store.royalties(in: period))
      }
      let approved = rows.filter { $0.line != nil }.map { "rem:\($0.remuneration.id)" }
      guard approved.isEmpty else {
        throw Failure(
          RemunerationProblem.poolShared(
            role: role, period: period.description, approved: approved))
      }
      let weights = rows.map(\.remuneration)
      if weights.isEmpty {
        throw Failure(RemunerationProblem.emptyPool(role: role, period: period.description))
      }
      guard royalties > .zero else {
        throw Failure(RemunerationProblem.nothingToShare(period: period.description))
      }
      let members = weights.map { row -> (id: RemunerationID, weight: Quantity) in
        guard case .weight(let weight) = row.form else {
          preconditionFailure("the members of a pool have weights")
        }
        return (row.id, weight)
      }
      guard
        let amounts = RemunerationPool.share(
          percent: percent, of: royalties, role: role, period: period.description,
          among: members, rounding: rules.profile.rounding(on: period.to))
      else { throw Failure(RemunerationProblem.amountTooLarge) }
      try storage { () throws(StorageError) in
        for (row, amount) in zip(weights, amounts) {
          try store.grade(row, amount, stamp: stamp)
        }
        try store.notePool(role: role, period: period, percent: percent, stamp: stamp)
        try SettingStore(ledger.connection).note(
          "remuneration pool", role, detail: "\(period) \(percent) %", stamp: stamp)
      }
      return (weights.count, amounts.map(\.amount).sum())
    }
  }
}

/// What an import of remuneration needs to know.
struct RemunerationDesk {
  let table: RemunerationTable
  let calculator: RemunerationCalculator
  let importNumber: Int64
  private let kinds: [ContributorCode: KindHistory]

  init(_ office: Office) throws(Failure) {
    let contributors = try office.contributorsByCode()
    table = RemunerationTable(directory: ContributorDirectory(contributors))
    calculator = RemunerationCalculator(rules: office.rules)
    kinds = contributors.mapValues(\.kinds)
    importNumber = try office.storage { () throws(StorageError) in
      try RemunerationStore(office.ledger.connection).nextImport()
    }
  }

  func isOnPayroll(_ code: ContributorCode, on date: CivilDate) -> Bool {
    kinds[code]?.kind(on: date).isOnPayroll ?? false
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
  /// The columns in which another row of the same remuneration differs; those its file lacks state
  /// nothing.
  fileprivate func differences(from row: RemunerationRow) -> [String] {
    let other = row.remuneration
    var columns: [String] = []
    func compare(_ isSame: Bool, _ column: RemunerationColumn) {
      if row.columns.contains(column), !isSame { columns.append(column.name) }
    }
    compare(period == other.period, .period)
    compare(role == other.role, .role)
    compare(item == other.item, .item)
    compare(part == other.part, .part)
    compare(contributor == other.contributor, .contributor)
    compare(kind == other.kind, .kind)
    compare(form.word == other.form.word, .form)
    compare(form == other.form, .value)
    compare(isWithinQuota == other.isWithinQuota, .quota)
    compare(note == other.note, .note)
    return columns
  }
}
