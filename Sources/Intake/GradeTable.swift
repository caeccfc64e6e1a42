import Accounting
public import Diagnostics
public import Legislation
public import Royalties
public import Tabular

/// A row of the grades file (dòng chấm nhuận bút).
public struct GradeRow: Sendable {
  /// The part graded; without a part, the item where it has none.
  public let key: PartKey
  /// How it is graded.
  public let grading: Grading
  /// Who graded it, as a note: the grader of record is the actor of the command.
  public let grader: String?
  /// The minutes of the editorial board.
  public let minutes: String?
  /// A note.
  public let note: String?
  /// The line on which the row begins.
  public let line: Int
}

/// The grades file (tệp chấm nhuận bút).
public struct GradeTable: Sendable {
  /// The columns of the file.
  public static let schema = GradeColumn.schema()

  private let modifiers: ModifierGrammar
  private let marks = GradingColumns<GradeColumn>(
    coefficient: .coefficient, grade: .grade, amount: .amount)

  /// Reads grades whose modifiers the law names.
  public init(rules: Rules) {
    modifiers = ModifierGrammar(vocabulary: Words.modifiers(of: rules))
  }

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> GradeRow? {
    var reader = RowReader<GradeColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let key = key(&reader)
    let mark = marks.mark(in: &reader)
    let list = modifiers.list(.modifiers, in: &reader)
    if reader.isClean, mark == nil { reader.fail(IntakeProblem.notGraded, at: .id) }
    guard reader.isClean, let key, let mark, let list else { return nil }
    let grading = Grading(
      mark, modifiers: list.isEmpty ? nil : list, basis: reader.text(.basis))
    return GradeRow(
      key: key, grading: grading, grader: reader.text(.grader), minutes: reader.text(.minutes),
      note: reader.text(.note), line: row.line)
  }

  /// `ID` and a part in its own column, or `ID/PART` together.
  private func key(_ reader: inout RowReader<GradeColumn>) -> PartKey? {
    guard let text = reader.required(.id).map(String.init) else { return nil }
    guard reader.slice(.part) == nil else {
      guard let item: ItemID = reader.requiredCode(.id), let part: PartID = reader.code(.part)
      else { return nil }
      return PartKey(item: item, part: part)
    }
    if let key = PartKey(label: text) { return key }
    reader.fail(IntakeProblem.invalidValue(text, .code), at: .id)
    return nil
  }
}
