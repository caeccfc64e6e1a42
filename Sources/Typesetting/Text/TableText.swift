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
