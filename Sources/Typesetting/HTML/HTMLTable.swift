/// A table as HTML, row by row.
struct HTMLTable {
  /// A code no longer than this stays on one line.
  private static let longestUnbroken = 14

  let paper: Paper
  /// What the text of a screen reader calls the table where no line says what it is in.
  let title: String

  /// The column that names each row: the first that is neither a figure nor a date.
  private let naming: Int?
  private let count: Int

  init(_ paper: Paper, title: String) {
    self.paper = paper
    self.title = title
    naming = paper.columns.firstIndex { $0.kind == .code || $0.kind == .text }
    count = paper.columns.count
  }

  /// Everything before the rows; a wide table scrolls by itself on a narrow screen.
  func open(in buffer: inout OutputBuffer) {
    let label = HTMLText.escaped(title)
    buffer.append("<div class=\"table\" role=\"region\" aria-label=\"\(label)\" tabindex=\"0\">\n")
    buffer.append("<table\(paper.hasRoomForSignatures ? " class=\"room\"" : "")>\n")
    if let unitLine = paper.unitLine {
      buffer.append(HTMLText.element("caption", nil, unitLine))
    } else {
      buffer.append("<caption class=\"hidden\">\(label)</caption>")
    }
    buffer.append("\n<colgroup>")
    for column in paper.columns {
      // Flexible columns share what the others leave.
      let width = column.isFlexible ? 0 : column.minimumWidth
      buffer.append(width > 0 ? "<col style=\"width:\(width)ch\">" : "<col>")
    }
    buffer.append("</colgroup>\n<thead>\n")
    for row in HeadingGrid(paper.columns).rows {
      buffer.append("<tr>")
      for item in row { buffer.append(heading(item)) }
      buffer.append("</tr>\n")
    }
    buffer.append("</thead>\n<tbody>\n")
  }

  /// What ends the table.
  func close(in buffer: inout OutputBuffer) {
    buffer.append("</tbody>\n</table>\n</div>\n")
  }

  private func heading(_ item: HeadingGrid.Item) -> String {
    let columns = item.columns.count > 1 ? " colspan=\"\(item.columns.count)\"" : ""
    let rows = item.rows.count > 1 ? " rowspan=\"\(item.rows.count)\"" : ""
    let scope = item.column == nil ? "colgroup" : "col"
    let name = item.column?.isFlexible == true ? " class=\"t\"" : ""
    return "<th scope=\"\(scope)\"\(name)\(columns)\(rows)>\(HTMLText.escaped(item.text))</th>"
  }

  /// One row.
  func append(_ row: PaperRow, to buffer: inout OutputBuffer) {
    let cells = row.filled(to: count, totalsLabel: paper.totalsLabel)
    if row.style == .plain {
      buffer.append("<tr>")
      for index in 0..<count { append(cells[index], index..<(index + 1), row.style, to: &buffer) }
    } else {
      buffer.append("<tr class=\"\(Self.name(of: row.style))\">")
      for span in TableLayout.spans(of: cells, in: row.style) {
        append(cells[span.lowerBound], span, row.style, to: &buffer)
      }
    }
    buffer.append("</tr>\n")
  }

  private func append(
    _ cell: Cell, _ span: Range<Int>, _ style: PaperRow.Style, to buffer: inout OutputBuffer
  ) {
    let column = paper.columns[span.lowerBound]
    let names = style == .plain ? span.lowerBound == naming : span.lowerBound == 0
    buffer.append(names ? "<th scope=\"\(style == .group ? "rowgroup" : "row")\"" : "<td")
    if span.count > 1 {
      buffer.append(" colspan=\"\(span.count)\"")
    } else if let name = Self.name(of: cell, in: column.kind) {
      buffer.append(" class=\"\(name)\"")
    }
    buffer.append(">")
    HTMLText.append(cell.printed, to: &buffer.bytes)
    buffer.append(names ? "</th>" : "</td>")
  }

  private static func name(of cell: Cell, in kind: PaperColumn.Kind) -> String? {
    switch kind {
    case .text: nil
    case .code: cell.printed.utf8.count > longestUnbroken ? "l" : "c"
    case .date: "d"
    case .amount, .number, .count, .percent: "a"
    }
  }

  private static func name(of style: PaperRow.Style) -> String {
    switch style {
    case .plain: ""
    case .group: "group"
    case .subtotal: "subtotal"
    case .total: "total"
    }
  }
}
