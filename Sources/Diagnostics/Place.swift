/// Where in an input something stands.
public enum Place: Hashable, Sendable {
  /// A whole file.
  case file(String)
  /// A line and a column, both from 1; the column counts Unicode scalars.
  case line(file: String, line: Int, column: Int)
  /// A cell of a workbook, such as `B7`.
  case cell(file: String, sheet: String, cell: String)

  /// The name of the file, `<stdin>` for standard input.
  public var file: String {
    switch self {
    case .file(let file), .line(let file, _, _), .cell(let file, _, _): file
    }
  }

  /// `FILE`, `FILE:LINE:COLUMN` or `FILE:SHEET!CELL`, as editors understand it.
  public var label: String {
    switch self {
    case .file(let file): file
    case .line(let file, let line, let column): "\(file):\(line):\(column)"
    case .cell(let file, let sheet, let cell): "\(file):\(sheet)!\(cell)"
    }
  }
}
