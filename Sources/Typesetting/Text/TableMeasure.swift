import Orthography

/// Learns on a first walk how wide the columns of a table want to be.
struct TableMeasure {
  /// The widest a text is given of its own accord: longer ones are folded on any page.
  private static let widestText = 100
  /// A heading no wider than this is not folded to save room.
  private static let shortHeading = 14
  /// A flexible column is not made narrower than this.
  private static let narrowestText = 10

  /// Up to here a table is widened for a text that runs on over empty cells.
  private static let widestLabel = 40

  private let paper: Paper
  private var contents: [Int]
  private var labels: [Range<Int>: Int] = [:]

  init(of paper: Paper) {
    self.paper = paper
    contents = paper.columns.map(\.minimumWidth)
  }

  mutating func add(_ row: PaperRow) {
    guard row.style != .plain else {
      for (index, cell) in row.cells.enumerated() {
        contents[index] = max(contents[index], width(of: cell))
      }
      return
    }
    let cells = row.filled(to: paper.columns.count, totalsLabel: paper.totalsLabel)
    for span in TableLayout.spans(of: cells, in: row.style) {
      let width = width(of: cells[span.lowerBound])
      if span.count == 1 {
        contents[span.lowerBound] = max(contents[span.lowerBound], width)
      } else {
        labels[span] = max(labels[span] ?? 0, min(width, Self.widestLabel))
      }
    }
  }

  /// The table on a page of the width, or as it likes; `nil` when it does not fit.
  func layout(within available: Int?) -> TableLayout? {
    let least = paper.columns.indices.map(leastWidth)
    var widths = paper.columns.indices.map { max(least[$0], wishedWidth($0)) }
    makeRoomForLabels(in: &widths)
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

  /// Widens the first text column, else the last column, under each label that needs more.
  private func makeRoomForLabels(in widths: inout [Int]) {
    let spans = labels.sorted {
      ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound)
    }
    for (span, width) in spans {
      let room = TableLayout(columns: paper.columns, widths: widths).width(of: span)
      let column = span.first { paper.columns[$0].kind == .text } ?? span.upperBound - 1
      widths[column] += max(0, width - room)
    }
  }

  private func wishedWidth(_ index: Int) -> Int {
    let heading = TextWidth.columns(VisibleText.of(paper.columns[index].heading))
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
    let width = TextWidth.columns(VisibleText.of(cell.printed))
    switch cell {
    case .text, .code: return min(width, Self.widestText)
    default: return width
    }
  }
}
