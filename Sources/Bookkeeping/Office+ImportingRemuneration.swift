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
      if before.remuneration == made { return }
      let isShared = before.amount != nil && before.remuneration.form.word == "weight"
      if before.line != nil || isShared {
        tableRow.report(
          RemunerationProblem.graded(made.id.text), at: RemunerationColumn.id, into: &findings)
        return
      }
    }
    if made.isWithinQuota, !desk.isOnPayroll(made.contributor, on: stamp.today) {
      tableRow.report(
        RemunerationProblem.quotaOffPayroll(made.contributor), at: RemunerationColumn.quota,
        into: &findings)
      return
    }
    guard let (eventOn, royalty) = try basis(of: made, tableRow, into: &findings) else { return }
    let amount: RemunerationAmount?
    do throws(RemunerationProblem) {
      amount = try desk.calculator.amount(
        of: made, on: eventOn, royalty: royalty, earlier: try earlier(made))
    } catch {
      tableRow.report(error, at: error.column, into: &findings)
      return
    }
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
    let store = RemunerationStore(ledger.connection)
    let (found, royalty) = try storage { () throws(StorageError) in
      (try store.publication(of: item), try store.royalty(of: item, part: made.part))
    }
    guard found.exists else {
      tableRow.report(
        RemunerationProblem.unknownItem(item.text), at: RemunerationColumn.item, into: &findings)
      return nil
    }
    guard let on = found.on ?? made.period?.to else {
      tableRow.report(
        RemunerationProblem.royaltyMissing(item.text), at: RemunerationColumn.item,
        into: &findings)
      return nil
    }
    return (on, royalty)
  }

  /// What the item's other remunerations pay the same person.
  private func earlier(_ made: Remuneration) throws(RemunerationProblem) -> Dong {
    guard let item = made.item else { return .zero }
    let store = RemunerationStore(ledger.connection)
    // A ledger that cannot be read has failed on the row's own look-up already.
    return (try? store.paid(to: made.contributor, for: item, but: made.id)) ?? .zero
  }

  /// Shares a pool (chia quỹ thù lao): a percentage of the period's royalties, by weights.
  ///
  /// - Returns: how many are paid, and the pool.
  /// - Throws: refused (1) without a weight or without royalties in the period.
  public func sharePool(
    period: Period, role: String, percent: Percentage
  ) throws(Failure) -> (count: Int, amount: Dong) {
    try write { () throws(Failure) in
      let store = RemunerationStore(ledger.connection)
      let (known, weights, royalties) = try storage { () throws(StorageError) in
        (
          try store.pool(role: role, period: period),
          try store.weights(role: role, period: period),
          try store.royalties(in: period)
        )
      }
      if let known {
        throw Failure(
          RemunerationProblem.poolShared(role: role, period: period.description, percent: known))
      }
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
