public import Diagnostics

/// Writes the paper of a report as text for a terminal or a file.
///
/// The rows are walked twice: once to learn how wide the columns are, once to print.
public struct TextWriter: ReportWriter {
  /// The width of a page when nothing calls for another.
  public static let usualWidth = 80

  private typealias RowBody = (PaperRow) throws(Failure) -> Void
  private typealias RowWalk = (_ body: RowBody) throws(Failure) -> ReportTail

  private let width: Int?
  private let emphasis: Emphasis

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - width: how many columns the terminal has; `nil` where lines may be of any length.
  ///   - colour: whether bold type may be asked for by escape sequences.
  public init(width: Int? = nil, colour: Bool = false) {
    self.width = width.map { max(1, $0) }
    emphasis = Emphasis(isColoured: colour)
  }

  /// Writes the paper, or one sheet after another where each row is a sheet.
  public func write(_ report: Report, to sink: inout some ByteSink) throws(Failure) {
    guard let paper = report.paper else { return try writeSheets(of: report, to: &sink) }
    try write(paper, to: &sink) { (body: RowBody) throws(Failure) in
      try report.walk { (row: ReportRow) throws(Failure) in
        for row in row.paper { try body(row) }
      }
    }
  }

  /// Writes a sheet.
  public func write(_ sheet: Sheet, to sink: inout some ByteSink) throws(Failure) {
    try write(sheet.paper, to: &sink) { (body: RowBody) throws(Failure) in
      for row in sheet.rows { try body(row) }
      return sheet.tail
    }
  }

  private func writeSheets(of report: Report, to sink: inout some ByteSink) throws(Failure) {
    var isFirst = true
    _ = try report.walk { (row: ReportRow) throws(Failure) in
      guard let sheet = row.sheet else { return }
      if !isFirst { try newPage(in: &sink) }
      isFirst = false
      try write(sheet, to: &sink)
    }
  }

  private func write(
    _ paper: Paper, to sink: inout some ByteSink, walk: RowWalk
  ) throws(Failure) {
    var measure = TableMeasure(of: paper)
    let measured = try walk { measure.add($0) }
    for row in measured.closing { measure.add(row) }
    let layout = measure.layout(within: width)
    let text = PaperText(paper: paper, width: pageWidth(layout), emphasis: emphasis)
    var buffer = OutputBuffer()
    let opening = text.opening
    buffer.append(lines: opening)
    var tail = measured
    if !paper.columns.isEmpty {
      let form = rowForm(of: paper, layout, pageWidth: text.width)
      buffer.append(lines: (opening.isEmpty ? [] : [""]) + form.headings)
      tail = try walk { (row: PaperRow) throws(Failure) in
        form.write(row, to: &buffer)
        try buffer.relieve(into: &sink)
      }
      buffer.append(lines: form.closing(tail.closing))
    }
    buffer.append(lines: text.closing(tail))
    try buffer.flush(into: &sink)
    for annex in tail.annexes {
      try newPage(in: &sink)
      try write(annex, to: &sink)
    }
  }

  /// A form feed starts a new page on a printer.
  private func newPage(in sink: inout some ByteSink) throws(Failure) {
    try sink.write(Array("\n\u{0C}".utf8))
  }

  private func rowForm(
    of paper: Paper, _ layout: TableLayout?, pageWidth: Int
  ) -> any RowForm {
    guard let layout else {
      return RecordText(paper: paper, width: pageWidth, emphasis: emphasis)
    }
    return TableText(layout: layout, totalsLabel: paper.totalsLabel, emphasis: emphasis)
  }

  /// A page is as wide as its table, at least of the usual width, at most of the terminal's.
  private func pageWidth(_ layout: TableLayout?) -> Int {
    let wished = max(Self.usualWidth, layout?.width ?? 0)
    return width.map { min($0, wished) } ?? wished
  }
}
