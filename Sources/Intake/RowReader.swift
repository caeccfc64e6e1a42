import Accounting
import Diagnostics
import Tabular

/// Reads the values of one row and gathers what is wrong with them, each at its place.
struct RowReader<Column: TableColumn> {
  let row: TableRow
  /// Whether a nearest word is worth looking for: beyond the kept findings only counts matter.
  let suggests: Bool
  private var found: [Found] = []
  var isClean: Bool { failed.isEmpty }
  /// Whether nothing is to be said of the row, not even a warning.
  var isSilent: Bool { found.isEmpty }
  /// The columns in which something is wrong.
  private(set) var failed: Set<Column> = []

  private struct Found {
    let problem: any Problem
    let severity: Severity
    let column: Column
    let part: Substring?
  }

  init(_ row: TableRow, findings: Findings) {
    self.row = row
    suggests = findings.errorCount < Findings.kept
  }

  /// Notes an error at a column or at a part of its value.
  mutating func fail(_ problem: any Problem, at column: Column, part: Substring? = nil) {
    failed.insert(column)
    found.append(Found(problem: problem, severity: .error, column: column, part: part))
  }

  /// Notes a warning at a column.
  mutating func warn(_ problem: any Problem, at column: Column) {
    found.append(Found(problem: problem, severity: .warning, column: column, part: nil))
  }

  /// Hands what was found to the findings of the file, in the order of the row.
  func report(into findings: inout Findings) {
    let order = found.map { row.order(ofColumn: $0.column.rawValue) }
    for index in found.indices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
      let note = found[index]
      if let part = note.part {
        row.diagnose(
          note.problem, severity: note.severity, column: note.column.rawValue, part: part,
          into: &findings)
      } else {
        row.diagnose(
          note.problem, severity: note.severity, column: note.column.rawValue, into: &findings)
      }
    }
  }

  /// The value as a slice of its cell without white space around it; `nil` when absent or empty.
  func slice(_ column: Column) -> Substring? {
    guard let text = row[column.rawValue], !text.isEmpty else { return nil }
    let slice = text[...].trimmed
    return slice.isEmpty ? nil : slice
  }

  /// The value without white space around it; `nil` when absent or empty.
  func text(_ column: Column) -> String? {
    slice(column).map(String.init)
  }

  /// A value that must not be empty.
  mutating func required(_ column: Column) -> Substring? {
    if let value = slice(column) { return value }
    fail(IntakeProblem.missingValue(column.name), at: column)
    return nil
  }

  /// A value read by a function that gives `nil` where it is not one.
  mutating func value<Value>(
    _ column: Column, as expected: IntakeProblem.Expected, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = read(text) { return value }
    fail(IntakeProblem.invalidValue(text, expected), at: column)
    return nil
  }

  /// A date, `yyyy-mm-dd` or `dd/mm/yyyy`.
  mutating func date(_ column: Column) -> CivilDate? {
    value(column, as: .date, CivilDate.init(text:))
  }

  /// An amount of đồng, not negative and no more than a line can hold.
  mutating func dong(_ column: Column) -> Dong? {
    value(column, as: .amount) { text in
      Dong(text: text).flatMap { (Dong.zero...Dong.lineLimit).contains($0) ? $0 : nil }
    }
  }

  /// A code.
  mutating func code<Subject>(_ column: Column) -> Code<Subject>? {
    value(column, as: .code, Code<Subject>.init)
  }

  /// A code that must be stated.
  mutating func requiredCode<Subject>(_ column: Column) -> Code<Subject>? {
    required(column) == nil ? nil : code(column)
  }

  /// One of some words, by its English code or a Vietnamese word.
  mutating func choice<Value>(_ column: Column, of vocabulary: Vocabulary<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = vocabulary[text] { return value }
    fail(
      IntakeProblem.unknownWord(
        text, nearest: suggests ? vocabulary.nearest(to: text) : nil, known: vocabulary.codes),
      at: column)
    return nil
  }

  /// A number of paper such as a tax code: printable and no longer than 64 characters.
  mutating func number(_ column: Column) -> String? {
    guard let text = text(column) else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.count <= IntakeProblem.numberLength, scalars.allSatisfy(Self.isPrintable) else {
      fail(IntakeProblem.unprintableNumber(column.name), at: column)
      return nil
    }
    return text
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
