import Orthography

/// A table's lines: headings, rows and rules.
struct TableText: RowForm {
  let layout: TableLayout
  let totalsLabel: String
  let emphasis: Emphasis

  /// The rule above, the headings, the rule under them.
  var headings: [String] {
    let lines = bandLines + headingLines
    return [rule] + lines.map { emphasis.bold(Line.trimmed($0)) } + [rule]
  }

  /// The closing rows between two rules; without any, one rule.
  func closing(_ rows: [PaperRow]) -> [String] {
    (rows.isEmpty ? [] : [rule] + rows.flatMap(lines)) + [rule]
  }

  /// A rule as wide as the table.
  private var rule: String { Line.rule(layout.width) }

  /// The lines of one row.
  func lines(of row: PaperRow) -> [String] {
    let cells = row.filled(to: layout.columns.count, totalsLabel: totalsLabel)
    let lines = beside(
      TableLayout.spans(of: cells, in: row.style).map { block(cells[$0.lowerBound], $0) }
    )
    .map(Line.trimmed)
    return row.style == .plain ? lines : lines.map(emphasis.bold)
  }

  /// Most rows are one line: they are written as they are set, without a text in between.
  func write(_ row: PaperRow, to buffer: inout OutputBuffer) {
    let start = buffer.bytes.count
    if row.style == .plain, writeLine(row.cells, to: &buffer.bytes) { return }
    buffer.bytes.removeSubrange(start...)
    buffer.append(lines: lines(of: row))
  }

  /// Writes cells on one line; gives up where one does not fit, or holds more than letters.
  private func writeLine(_ cells: [Cell], to bytes: inout [UInt8]) -> Bool {
    let start = bytes.count
    var blanks = 0
    for (index, cell) in cells.enumerated() {
      let text = cell.printed
      let room = layout.widths[index]
      guard let columns = TextWidth.plainColumns(text), columns <= room else { return false }
      let isTrailing = layout.columns[index].alignment == .trailing
      blanks += isTrailing ? room - columns : 0
      if columns > 0 {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
        bytes.append(contentsOf: text.utf8)
        blanks = 0
      }
      blanks += (isTrailing ? 0 : room - columns) + TableLayout.gap
    }
    while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    return true
  }

  private func block(_ cell: Cell, _ span: Range<Int>) -> Block {
    let width = layout.width(of: span)
    let alignment = span.count > 1 ? .leading : layout.columns[span.lowerBound].alignment
    return Block(lines: Wrapping.lines(cell.printed, width), width: width) {
      Line.aligned($0, width, alignment)
    }
  }

  /// For each level of groups, the line of their headings and the rules under them.
  private var bandLines: [String] {
    let depth = layout.columns.map(\.groups.count).max() ?? 0
    return (0..<depth).flatMap { level in
      let blocks = HeadingGrid.bands(of: layout.columns, at: level).map { band in
        let width = layout.width(of: band)
        let groups = layout.columns[band.lowerBound].groups
        let lines =
          level < groups.count
          ? Wrapping.lines(groups[level], width) + [Line.rule(width)] : []
        return Block(lines: lines, width: width) { Line.centred($0, width) }
      }
      return beside(blocks, fromBottom: true)
    }
  }

  private var headingLines: [String] {
    let blocks = zip(layout.columns, layout.widths).map { column, width in
      Block(lines: Wrapping.lines(column.heading, width), width: width) {
        Line.aligned($0, width, column.alignment)
      }
    }
    return beside(blocks, fromBottom: true)
  }

  private func beside(_ blocks: [Block], fromBottom: Bool = false) -> [String] {
    Block.beside(blocks, gap: TableLayout.gap, fromBottom: fromBottom)
  }
}
