import Accounting
public import Diagnostics
import Orthography
public import Royalties
public import Tabular

/// A row of the contributors file (dòng người cung cấp thông tin).
public struct ContributorRow: Sendable {
  /// The contributor, with the defaults of what the row does not state.
  public let contributor: Contributor
  /// The columns that the file has.
  public let columns: ColumnSet
  /// The line on which the row begins.
  public let line: Int

  /// What the row makes of a recorded contributor: absent columns state nothing, and a kind is
  /// entered into the history.
  public func contributor(over recorded: Contributor?) -> Contributor {
    guard let recorded else { return contributor }
    var result = contributor
    func keep<Value>(
      _ field: WritableKeyPath<Contributor, Value>, without column: ContributorColumn
    ) {
      if !columns.contains(column) { result[keyPath: field] = recorded[keyPath: field] }
    }
    let stated = contributor.kinds.changes[0]
    result.kinds = recorded.kinds.recording(stated.kind, from: stated.from)
    keep(\.penNames, without: .penNames)
    keep(\.unit, without: .unit)
    keep(\.address, without: .address)
    keep(\.taxCode, without: .taxCode)
    keep(\.nationalID, without: .nationalID)
    keep(\.bankAccount, without: .bankAccount)
    keep(\.bankName, without: .bankName)
    keep(\.email, without: .email)
    keep(\.phone, without: .phone)
    keep(\.isResident, without: .resident)
    keep(\.statedPayment, without: .payment)
    keep(\.payee, without: .payee)
    keep(\.payeeBasis, without: .payeeBasis)
    return result
  }
}

/// The contributors file (tệp người cung cấp thông tin).
public struct ContributorTable: Sendable {
  /// The columns of the file.
  public static let schema = ContributorColumn.schema()

  /// Reads contributors.
  public init() {}

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> ContributorRow? {
    var reader = RowReader<ContributorColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let code: ContributorCode? = reader.requiredCode(.code)
    let name = reader.required(.name).map(String.init)
    let kind =
      reader.required(.kind) == nil ? nil : reader.choice(.kind, of: Words.kinds)
    let kinds = KindHistory(kind ?? .collaborator, from: reader.date(.kindFrom))
    var contributor = Contributor(code: code ?? Self.nobody, name: name ?? "", kinds: kinds)
    readPerson(&contributor, &reader)
    readPayment(&contributor, &reader)
    guard reader.isClean else { return nil }
    return ContributorRow(
      contributor: contributor,
      columns: ColumnSet(of: row, count: Self.schema.columns.count), line: row.line)
  }

  /// Takes the other values of a row that is refused anyway.
  private static let nobody: ContributorCode = {
    guard let code = ContributorCode("-") else { preconditionFailure("a hyphen is a code") }
    return code
  }()

  private func readPerson(
    _ contributor: inout Contributor, _ reader: inout RowReader<ContributorColumn>
  ) {
    contributor.penNames = penNames(&reader)
    contributor.unit = reader.text(.unit)
    contributor.address = reader.text(.address)
    contributor.taxCode = reader.number(.taxCode)
    if let taxCode = contributor.taxCode, !TaxCode.isPlausible(taxCode) {
      reader.warn(IntakeProblem.taxCodeCheck(taxCode), at: .taxCode)
    }
    contributor.nationalID = reader.number(.nationalID)
    contributor.email = reader.text(.email)
    contributor.phone = reader.text(.phone)
    contributor.isResident = reader.choice(.resident, of: Words.yesOrNo) ?? true
  }

  private func readPayment(
    _ contributor: inout Contributor, _ reader: inout RowReader<ContributorColumn>
  ) {
    contributor.bankAccount = reader.number(.bankAccount)
    contributor.bankName = reader.text(.bankName)
    contributor.statedPayment = reader.choice(.payment, of: Words.payments)
    contributor.payee = reader.code(.payee)
    contributor.payeeBasis = reader.text(.payeeBasis)
    guard let payee = contributor.payee else { return }
    if payee == contributor.code { reader.fail(IntakeProblem.payeeIsSelf, at: .payee) }
    if contributor.payeeBasis == nil {
      reader.fail(IntakeProblem.payeeBasisMissing, at: .payee)
    }
  }

  /// The pen names in the order of their keys, each once: in which order a file lists them says
  /// nothing.
  private func penNames(_ reader: inout RowReader<ContributorColumn>) -> [String] {
    guard let text = reader.slice(.penNames) else { return [] }
    var names: [NameKey: String] = [:]
    for piece in text.entries where !piece.isEmpty {
      if piece.contains(where: { ":=%,".contains($0) }) {
        reader.fail(IntakeProblem.penNameSign(String(piece)), at: .penNames, part: piece)
      }
      let name = String(piece)
      names[NameKey(name)] = names[NameKey(name)] ?? name
    }
    return names.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
      .map(\.value)
  }
}
