/// A table as HTML, row by row.
struct HTMLTable {
  /// A code no longer than this stays on one line.
  private static let longestUnbroken = 14

  let paper: Paper
  /// What the text of a screen reader calls the table where no line says what it is in.
  let title: String
  /// How wide each column is on paper; `nil` leaves that to the browser.
  let widths: [Int]?

  /// The column that names each row: the first that is neither a figure nor a date.
  private let naming: Int?
  private let count: Int

  init(_ paper: Paper, title: String, widths: [Int]? = nil) {
    self.paper = paper
    self.title = title
    self.widths = widths
    naming = paper.columns.firstIndex { $0.kind == .code || $0.kind == .text }
    count = paper.columns.count
  }

  /// Everything before the rows; a wide table scrolls by itself on a narrow screen.
  func open(in buffer: inout OutputBuffer) {
    let label = HTMLText.escaped(title)
    buffer.append("<div class=\"table\" role=\"region\" aria-label=\"\(label)\" tabindex=\"0\">\n")
    let names = (paper.hasRoomForSignatures ? ["room"] : []) + (widths == nil ? [] : ["set"])
    buffer.append(
      "<table\(names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\"")>\n")
    if let unitLine = paper.unitLine {
      buffer.append(HTMLText.element("caption", nil, unitLine))
    } else {
      buffer.append("<caption class=\"hidden\">\(label)</caption>")
    }
    buffer.append("\n<colgroup>")
    for width in columnWidths {
      buffer.append(width.map { "<col style=\"width:\($0)\">" } ?? "<col>")
    }
    buffer.append("</colgroup>\n<thead>\n")
    for row in HeadingGrid(paper).rows {
      buffer.append(row.first?.isMark == true ? "<tr class=\"marks\">" : "<tr>")
      for item in row { buffer.append(heading(item)) }
      buffer.append("</tr>\n")
    }
    buffer.append("</thead>\n<tbody>\n")
  }

  private var columnWidths: [String?] {
    guard let widths else {
      return paper.columns.map { column in
        // Flexible columns share what the others leave.
        let width = column.isFlexible ? 0 : column.minimumWidth
        return width > 0 ? "\(width)ch" : nil
      }
    }
    let all = max(1, widths.reduce(0, +))
    return widths.map { width in
      let hundredths = width * 10_000 / all
      return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)%"
    }
  }

  /// What ends the table.
  func close(in buffer: inout OutputBuffer) {
    buffer.append("</tbody>\n</table>\n</div>\n")
  }

  private func heading(_ item: HeadingGrid.Item) -> String {
    // A number of a column is no heading to be read out with every cell.
    if item.isMark { return HTMLText.element("td", nil, item.text) }
    let columns = item.columns.count > 1 ? " colspan=\"\(item.columns.count)\"" : ""
    let rows = item.rows.count > 1 ? " rowspan=\"\(item.rows.count)\"" : ""
    let scope = item.column == nil ? "colgroup" : "col"
    let name = item.column?.isFlexible == true ? " class=\"t\"" : ""
    return "<th scope=\"\(scope)\"\(name)\(columns)\(rows)>\(HTMLText.escaped(item.text))</th>"
  }

  /// A row, or what a page comes to.
  func append(_ piece: PagedRows.Piece, to buffer: inout OutputBuffer) {
    switch piece {
    case .row(let row): append(row, to: &buffer)
    case .sum(let row, let opensPage):
      append(row, named: opensPage ? "subtotal carried" : "subtotal page", to: &buffer)
    }
  }

  /// One row.
  func append(_ row: PaperRow, to buffer: inout OutputBuffer) {
    append(row, named: Self.name(of: row.style), to: &buffer)
  }

  private func append(_ row: PaperRow, named name: String, to buffer: inout OutputBuffer) {
    let cells = row.filled(to: count, totalsLabel: paper.totalsLabel)
    if row.style == .plain {
      buffer.append("<tr>")
      for index in 0..<count { append(cells[index], index..<(index + 1), row.style, to: &buffer) }
    } else {
      buffer.append("<tr class=\"\(name)\">")
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
    if column.kind == .code {
      HTMLText.append(code: cell.printed, to: &buffer.bytes)
    } else {
      HTMLText.append(cell.printed, to: &buffer.bytes)
    }
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
