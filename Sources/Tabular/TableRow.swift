public import Diagnostics

/// A row of a table: its values by the index of the column in the schema, and their places.
///
/// `row[i]` is `nil` when the file (in JSON Lines: the object) has no such column, and
/// empty when the cell is empty. A row that is shorter than the header has empty cells at
/// its end. Values are NFC and otherwise as written, white space included.
public struct TableRow: Sendable {
  /// The name of the file.
  public let file: String
  let record: Record
  let cells: [Cell]
  /// The cell of each column of the schema, -1 where the file has none.
  let cellByColumn: [Int]

  /// The line on which the row begins, from 1.
  public var line: Int { record.line }

  /// The value of a column of the schema.
  public subscript(column: Int) -> String? {
    cell(column)?.text
  }

  /// Whether the file (in JSON Lines: the object) has the column.
  public func hasColumn(_ column: Int) -> Bool {
    cellByColumn[column] >= 0
  }

  /// Which cell of the row holds a column, from 0; -1 where the file does not have it.
  public func order(ofColumn column: Int) -> Int { cellByColumn[column] }

  /// The row as one of another schema: for each of its columns the column here that holds it.
  public func viewed(as columns: [Int?]) -> TableRow {
    TableRow(
      file: file, record: record, cells: cells,
      cellByColumn: columns.map { $0.map { cellByColumn[$0] } ?? -1 })
  }

  /// The value of a column with its place, `nil` when the file has no such column.
  public func field(_ column: Int) -> Field? {
    cell(column).map { cell in
      let (line, place) = record.position(of: cell.range.lowerBound)
      let width = record.excerpt(of: cell.range).width
      return Field(text: cell.text, line: line, column: place, width: width)
    }
  }

  private func cell(_ column: Int) -> Cell? {
    let index = cellByColumn[column]
    return index < 0 ? nil : cells[index]
  }

  /// The bytes of a cell or of some scalars in it; the row's start without such a column.
  private func bytes(_ column: Int?, _ scalars: Range<Int>?) -> Range<Int> {
    guard let column, let cell = cell(column) else { return 0..<0 }
    return scalars.map { cell.bytes(of: $0, in: record) } ?? cell.range
  }
}

extension TableRow {
  /// Where a row of the same file begins.
  public func place(ofRow line: Int) -> Place {
    record.sheet.map { $0.place(of: 0, row: line, file: file) }
      ?? .line(file: file, line: line, column: 1)
  }

  /// Where a column stands in this row; the row's start when the file does not have it.
  ///
  /// - Parameters:
  ///   - column: a column of the schema; `nil` means the row.
  ///   - scalars: a part of the value, in Unicode scalars from 0.
  public func place(ofColumn column: Int?, scalars: Range<Int>? = nil) -> Place {
    record.place(of: bytes(column, scalars).lowerBound, file: file)
  }

  /// The physical line in which a column stands, with the value or a part of it marked.
  ///
  /// Long lines are cut around it; controls and signs that turn text are made visible.
  public func excerpt(ofColumn column: Int?, scalars: Range<Int>? = nil) -> Excerpt {
    record.excerpt(of: bytes(column, scalars))
  }

  /// Adds a problem at a column, or at a part of its value given in Unicode scalars from 0.
  ///
  /// Without a column, or where the file does not have it, the problem stands at the
  /// beginning of the row.
  public func diagnose(
    _ problem: any Problem, severity: Severity = .error, column: Int? = nil,
    scalars: Range<Int>? = nil, into findings: inout Findings
  ) {
    findings.add(
      problem, severity: severity, in: record, at: bytes(column, scalars), file: file)
  }

  /// Adds a problem at a part of the value of a column, given as a slice of that value.
  public func diagnose(
    _ problem: any Problem, severity: Severity = .error, column: Int, part: Substring,
    into findings: inout Findings
  ) {
    let scalars = part.base.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: part.startIndex)
    let end = start + part.unicodeScalars.count
    diagnose(problem, severity: severity, column: column, scalars: start..<end, into: &findings)
  }
}
