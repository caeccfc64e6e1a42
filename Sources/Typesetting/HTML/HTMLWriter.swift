public import Diagnostics

/// Writes the paper of a report as one HTML file that needs nothing besides: for a screen, a phone
/// and the printer.
public struct HTMLWriter: ReportWriter {
  private typealias RowBody = (PaperRow) throws(Failure) -> Void
  private typealias RowWalk = (_ body: RowBody) throws(Failure) -> ReportTail

  /// Creates a writer.
  public init() {}

  /// Writes the paper, or one sheet a page where each row is a sheet.
  public func write(_ report: Report, to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    if let paper = report.paper {
      open(paper, isSingle: false, named: report.name, in: &buffer)
      try append(paper, level: 1, to: &buffer, &sink) { (body: RowBody) throws(Failure) in
        try report.walk { (row: ReportRow) throws(Failure) in
          for row in row.paper { try body(row) }
        }
      }
    } else {
      try appendSheets(of: report, to: &buffer, &sink)
    }
    close(in: &buffer)
    try buffer.flush(into: &sink)
  }

  /// Writes a sheet as a document.
  public func write(_ sheet: Sheet, to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    open(sheet.paper, isSingle: false, named: sheet.name, in: &buffer)
    try append(sheet, level: 1, to: &buffer, &sink)
    close(in: &buffer)
    try buffer.flush(into: &sink)
  }

  private func open(
    _ paper: Paper?, isSingle: Bool, named name: String, in buffer: inout OutputBuffer
  ) {
    let title = ([paper?.title ?? name] + (isSingle ? [] : paper?.subtitles ?? []))
      .filter { !$0.isEmpty }.joined(separator: " - ")
    let seal = paper.map(\.footer).flatMap { $0.isEmpty ? nil : $0 }
    let style = HTMLStyle(
      runningTitle: isSingle
        ? nil : [paper?.title, seal].compactMap(\.self).joined(separator: " - "),
      orientation: paper?.pageOrientation ?? .portrait)
    buffer.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
    buffer.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    buffer.append(HTMLText.element("title", nil, title.isEmpty ? name : title))
    buffer.append("\n<style>\n\(style.text)</style>\n</head>\n<body>\n<main>\n")
  }

  private func close(in buffer: inout OutputBuffer) {
    buffer.append("</main>\n</body>\n</html>\n")
  }

  private func appendSheets(
    of report: Report, to buffer: inout OutputBuffer, _ sink: inout some ByteSink
  ) throws(Failure) {
    var isOpen = false
    _ = try report.walk { (row: ReportRow) throws(Failure) in
      guard let sheet = row.sheet else { return }
      if !isOpen { open(sheet.paper, isSingle: true, named: report.name, in: &buffer) }
      isOpen = true
      try append(sheet, level: 1, to: &buffer, &sink)
      try buffer.relieve(into: &sink)
    }
    guard !isOpen else { return }
    open(nil, isSingle: true, named: report.name, in: &buffer)
    buffer.append("<article class=\"paper portrait\"><p>Không có tờ nào.</p></article>\n")
  }

  private func append(
    _ sheet: Sheet, level: Int, under parent: Orientation? = nil, to buffer: inout OutputBuffer,
    _ sink: inout some ByteSink
  ) throws(Failure) {
    try append(
      sheet.paper, level: level, under: parent, rows: sheet.rows.count, to: &buffer, &sink
    ) { (body: RowBody) throws(Failure) in
      for row in sheet.rows { try body(row) }
      return sheet.tail
    }
  }

  private func append(
    _ paper: Paper, level: Int, under parent: Orientation? = nil, rows: Int? = nil,
    to buffer: inout OutputBuffer, _ sink: inout some ByteSink, walk: RowWalk
  ) throws(Failure) {
    var paper = paper
    // An annex lies as what it belongs to, unless it needs the longer side.
    paper.orientation = parent == .landscape ? parent : paper.pageOrientation
    let frame = HTMLPaper(
      paper: paper, level: level, orientation: paper.pageOrientation,
      isShort: parent == paper.orientation && rows.map { $0 <= Self.shortAnnex } ?? false)
    frame.open(in: &buffer)
    let tail: ReportTail
    if paper.columns.isEmpty {
      tail = try walk { _ in }
    } else {
      tail = try appendTable(of: paper, to: &buffer, &sink, walk: walk)
    }
    frame.close(tail, in: &buffer)
    for annex in tail.annexes {
      try append(annex, level: 2, under: paper.pageOrientation, to: &buffer, &sink)
    }
    append(tail.charts, lying: paper.pageOrientation, to: &buffer)
  }

  /// So many rows fit below something else on a page.
  private static let shortAnnex = 12

  private func appendTable(
    of paper: Paper, to buffer: inout OutputBuffer, _ sink: inout some ByteSink, walk: RowWalk
  ) throws(Failure) -> ReportTail {
    guard let setting = try setting(of: paper, walk: walk) else {
      let table = HTMLTable(paper, title: paper.title)
      table.open(in: &buffer)
      let tail = try walk { (row: PaperRow) throws(Failure) in
        table.append(row, to: &buffer)
        try buffer.relieve(into: &sink)
      }
      for row in tail.closing { table.append(row, to: &buffer) }
      table.close(in: &buffer)
      return tail
    }
    let table = HTMLTable(paper, title: paper.title, widths: setting.heights.widths)
    table.open(in: &buffer)
    var pages = PagedRows(setting.heights, summed: setting.summed)
    let tail = try walk { (row: PaperRow) throws(Failure) in
      pages.add(row) { table.append($0, to: &buffer) }
      try buffer.relieve(into: &sink)
    }
    pages.finish(tail) { table.append($0, to: &buffer) }
    table.close(in: &buffer)
    return tail
  }

  /// How a table with sums is laid out on pages; `nil` where there is nothing to sum, or where the
  /// columns are too many for the page.
  private func setting(
    of paper: Paper, walk: RowWalk
  ) throws(Failure) -> (heights: PageHeights, summed: Set<Int>)? {
    guard paper.columns.contains(where: \.isTotalled) else { return nil }
    var measure = ColumnWidths(of: paper)
    var sums = ColumnSums(paper.columns)
    let tail = try walk { row in
      measure.add(row)
      sums.add(row.cells, row.style)
    }
    for row in tail.closing { measure.add(row) }
    let total = tail.closing.last { $0.style == .total }.map { sums.agreeing(with: $0.cells) } ?? []
    let area = TypeArea(paper.pageOrientation)
    guard !total.isEmpty, let widths = measure.widths(in: area) else { return nil }
    return (PageHeights(paper: paper, area: area, widths: widths), total)
  }

  private func append(
    _ charts: [Chart], lying orientation: Orientation, to buffer: inout OutputBuffer
  ) {
    guard !charts.isEmpty else { return }
    let short = charts.count == 1 ? " annex" : ""
    buffer.append("<article class=\"paper \(orientation.rawValue)\(short)\">\n<h2>BIỂU ĐỒ</h2>\n")
    for chart in charts {
      buffer.append("<figure class=\"chart\">\n")
      buffer.append(HTMLText.element("figcaption", nil, "\(chart.title) (\(chart.unit))"))
      buffer.append("\n" + ChartDrawing(chart).svg + "</figure>\n")
    }
    buffer.append("</article>\n")
  }
}
