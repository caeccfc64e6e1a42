/// A table too wide for its page, as a list: each row a few lines of label and value.
struct RecordText: RowForm {
  let paper: Paper
  let width: Int
  let emphasis: Emphasis

  /// None: every value bears its label.
  var headings: [String] { [] }

  /// The closing rows, and a rule under the last.
  func closing(_ rows: [PaperRow]) -> [String] {
    rows.flatMap(lines) + [Line.rule(width)]
  }

  /// The lines of one row, a rule above it.
  func lines(of row: PaperRow) -> [String] {
    let cells = row.filled(to: paper.columns.count, totalsLabel: paper.totalsLabel)
    guard row.style != .plain else { return [Line.rule(width)] + values(of: cells) }
    let title = cells.first.map(\.printed) ?? ""
    return [Line.rule(width)] + Wrapping.lines(title, width).map(emphasis.bold)
      + values(of: [.empty] + cells.dropFirst())
  }

  private func values(of cells: [Cell]) -> [String] {
    zip(paper.columns, cells).flatMap { column, cell in
      let value = cell.printed
      guard !value.isEmpty else { return [String]() }
      let label = (column.groups + [column.heading]).joined(separator: ", ")
      return Wrapping.lines(label + ": " + value, width)
    }
  }
}
