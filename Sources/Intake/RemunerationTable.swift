import Accounting
public import Diagnostics
public import Royalties
public import Tabular

/// A row of the remuneration file.
public struct RemunerationRow: Sendable {
  /// The remuneration.
  public let remuneration: Remuneration
  /// The columns that the file has.
  public let columns: ColumnSet
  /// The line on which the row begins.
  public let line: Int
}

/// The remuneration file (tệp thù lao): one row a person and role.
public struct RemunerationTable {
  /// The columns of the file.
  public static let schema = RemunerationColumn.schema()

  private let shares: ShareGrammar

  /// Reads remuneration whose contributors stand in a directory.
  public init(directory: any ContributorDirectory) {
    shares = ShareGrammar(directory: directory)
  }

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> RemunerationRow? {
    var reader = RowReader<RemunerationColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let id: RemunerationID? = reader.requiredCode(.id)
    let role = reader.required(.role).map(String.init)
    let contributor = reader.required(.contributor)
      .flatMap { shares.contributor($0, .contributor, &reader) }
    let form = form(&reader)
    let period = reader.value(.period, as: .period, Period.init(text:))
    let item: ItemID? = reader.code(.item)
    let part: PartID? = reader.code(.part)
    let kind = reader.choice(.kind, of: Words.remunerationKinds)
    let quota = reader.choice(.quota, of: Words.quotas)
    if reader.isClean, let form { check(form, period: period, item: item, &reader) }
    guard reader.isClean, let id, let role, let contributor, let form else { return nil }
    var made = Remuneration(id: id, contributor: contributor, role: role, form: form)
    made.kind = kind ?? .remuneration
    (made.period, made.item, made.part) = (period, item, part)
    made.isWithinQuota = quota == .within
    made.note = reader.text(.note)
    return RemunerationRow(
      remuneration: made,
      columns: ColumnSet(of: row, count: Self.schema.columns.count), line: row.line)
  }

  /// Each form needs what it is taken of.
  private func check(
    _ form: Remuneration.Form, period: Period?, item: ItemID?,
    _ reader: inout RowReader<RemunerationColumn>
  ) {
    switch form {
    case .percent where item == nil: reader.fail(RemunerationProblem.itemMissing, at: .item)
    case .weight where item != nil: reader.fail(RemunerationProblem.weightOfItem, at: .item)
    default:
      if period == nil, item == nil { reader.fail(RemunerationProblem.periodMissing, at: .period) }
    }
  }

  private func form(_ reader: inout RowReader<RemunerationColumn>) -> Remuneration.Form? {
    guard reader.required(.form) != nil,
      let word = reader.choice(.form, of: Words.remunerationForms),
      let value = reader.required(.value).map(String.init)
    else { return nil }
    if let form = Remuneration.Form(word: word, value: value) { return form }
    let expected: IntakeProblem.Expected =
      switch word {
      case "percent": .percentage
      case "coefficient": .coefficient
      case "amount": .amount
      default: .quantity
      }
    reader.fail(IntakeProblem.invalidValue(value, expected), at: .value)
    return nil
  }
}
