/// Learns on a first walk how wide the columns of a table want to be.
struct TableMeasure {
  /// The widest a text is given of its own accord: longer ones are folded on any page.
  private static let widestText = 100
  /// A heading no wider than this is not folded to save room.
  private static let shortHeading = 14
  /// A flexible column is not made narrower than this.
  private static let narrowestText = 10

  private let paper: Paper
  private var contents: [Int]

  init(of paper: Paper) {
    self.paper = paper
    contents = paper.columns.map(\.minimumWidth)
  }

  mutating func add(_ row: PaperRow) {
    let cells = row.filled(to: paper.columns.count, totalsLabel: paper.totalsLabel)
    for (index, cell) in cells.enumerated() {
      // A text that runs on over empty cells does not widen its own column.
      if row.style != .plain, case .text = cell, cells.dropFirst(index + 1).first == .empty {
        continue
      }
      contents[index] = max(contents[index], width(of: cell))
    }
  }

  /// The table on a page of the width, or as it likes; `nil` when it does not fit.
  func layout(within available: Int?) -> TableLayout? {
    let least = paper.columns.indices.map(leastWidth)
    var widths = paper.columns.indices.map { max(least[$0], wishedWidth($0)) }
    let layout = TableLayout(columns: paper.columns, widths: widths)
    guard let available else { return layout }
    // The widest column that can give gives one, until the table fits.
    for _ in 0..<max(0, layout.width - available) {
      let givers = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return TableLayout(columns: paper.columns, widths: widths)
  }

  private func wishedWidth(_ index: Int) -> Int {
    let heading = TextWidth.of(VisibleText.of(paper.columns[index].heading))
    return max(contents[index], min(heading, Self.shortHeading))
  }

  private func leastWidth(_ index: Int) -> Int {
    let column = paper.columns[index]
    let content =
      column.isFlexible
      ? max(column.minimumWidth, min(contents[index], Self.narrowestText)) : contents[index]
    return max(content, Wrapping.widestWord(column.heading))
  }

  private func width(of cell: Cell) -> Int {
    let width = TextWidth.of(VisibleText.of(cell.printed))
    switch cell {
    case .text, .code: return min(width, Self.widestText)
    default: return width
    }
  }
}
