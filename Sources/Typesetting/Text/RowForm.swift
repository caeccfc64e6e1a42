/// How the rows of a paper are set: as a table, or where that does not fit as a list.
protocol RowForm {
  /// The lines before the rows.
  var headings: [String] { get }
  /// The lines of one row.
  func lines(of row: PaperRow) -> [String]
  /// The closing rows, set off from those before.
  func closing(_ rows: [PaperRow]) -> [String]
}
