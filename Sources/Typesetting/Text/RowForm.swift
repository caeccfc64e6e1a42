/// How the rows of a paper are set: as a table, or where that does not fit as a list.
protocol RowForm {
  /// The lines before the rows.
  var headings: [String] { get }
  /// The lines of one row.
  func lines(of row: PaperRow) -> [String]
  /// The closing rows, set off from those before.
  func closing(_ rows: [PaperRow]) -> [String]
  /// Writes the lines of one row.
  func write(_ row: PaperRow, to buffer: inout OutputBuffer)
}

extension RowForm {
  func write(_ row: PaperRow, to buffer: inout OutputBuffer) {
    buffer.append(lines: lines(of: row))
  }
}
