public import Diagnostics

/// Writes the paper of a report as a workbook (Office Open XML, ISO 29500) in a stored archive.
///
/// The rows are walked twice: once to learn widths, sums and the check sum that stands before
/// them, once to write. Nothing is held but one row.
public struct XLSXWriter: ReportWriter {
  private typealias RowBody = (PaperRow) throws(Failure) -> Void
  private typealias RowWalk = (_ body: RowBody) throws(Failure) -> ReportTail

  private let rowLimit: Int

  /// Creates a writer.
  public init() {
    self.init(rowLimit: WorksheetRows.limit)
  }

  /// Creates a writer whose worksheets hold fewer rows than they could.
  init(rowLimit: Int) {
    self.rowLimit = rowLimit
  }

  /// Writes the paper, one worksheet for each of its parts or sheets.
  ///
  /// - Throws: also `WorkbookProblem`.
  public func write(_ report: Report, to sink: inout some ByteSink) throws(Failure) {
    var book = Workbook()
    try book.open(in: &sink)
    if let paper = report.paper {
      let tail = try write(paper, named: paper.title, in: &book, to: &sink) {
        (body: RowBody) throws(Failure) in
        try report.walk { (row: ReportRow) throws(Failure) in
          for row in row.paper { try body(row) }
        }
      }
      try writeParts(of: tail, in: &book, to: &sink)
    } else {
      _ = try report.walk { (row: ReportRow) throws(Failure) in
        if let sheet = row.sheet { try write(sheet, in: &book, to: &sink) }
      }
    }
    try book.close(in: &sink)
  }

  /// Writes a sheet as a workbook.
  public func write(_ sheet: Sheet, to sink: inout some ByteSink) throws(Failure) {
    var book = Workbook()
    try book.open(in: &sink)
    try write(sheet, in: &book, to: &sink)
    try book.close(in: &sink)
  }

  private func write(
    _ sheet: Sheet, in book: inout Workbook, to sink: inout some ByteSink
  ) throws(Failure) {
    let title = sheet.name.isEmpty ? sheet.paper.title : sheet.name
    let tail = try write(sheet.paper, named: title, in: &book, to: &sink) {
      (body: RowBody) throws(Failure) in
      for row in sheet.rows { try body(row) }
      return sheet.tail
    }
    try writeParts(of: tail, in: &book, to: &sink)
  }

  private func writeParts(
    of tail: ReportTail, in book: inout Workbook, to sink: inout some ByteSink
  ) throws(Failure) {
    for annex in tail.annexes { try write(annex, in: &book, to: &sink) }
    for chart in tail.charts { try write(chart.table, in: &book, to: &sink) }
  }

  private func write(
    _ paper: Paper, named title: String, in book: inout Workbook, to sink: inout some ByteSink,
    walk: RowWalk
  ) throws(Failure) -> ReportTail {
    let firstRow = WorksheetFrame.firstRow(of: paper)
    var measured = WorksheetRows(of: paper, firstRow: firstRow, limit: rowLimit)
    var nowhere = NullSink()
    let (tail, body) = try pass(walk, &measured, to: &nowhere)
    let sheet = Worksheet(frame: WorksheetFrame(paper, widths: measured.widths))
    let opening = sheet.opening
    let closing = sheet.closing(tail, row: measured.next, merged: measured.merges)
    var sum = CRC32()
    sum.add(opening)
    sum.add(body)
    var end = CRC32()
    end.add(closing)
    sum.add(end)
    try sink.write(
      book.add(title, titles: sheet.frame.headingRows, sum))
    try sink.write(opening)
    var written = WorksheetRows(of: paper, firstRow: firstRow, limit: rowLimit)
    let (_, check) = try pass(walk, &written, to: &sink)
    precondition(check == body, "each walk of a report gives the same rows")
    try sink.write(closing)
    return tail
  }

  /// Walks the rows once, writes them and adds them up.
  private func pass(
    _ walk: RowWalk, _ rows: inout WorksheetRows, to sink: inout some ByteSink
  ) throws(Failure) -> (tail: ReportTail, sum: CRC32) {
    var sum = CRC32()
    var buffer = OutputBuffer()
    let tail = try walk { (row: PaperRow) throws(Failure) in
      try rows.append(row, to: &buffer.bytes)
      guard buffer.isFull else { return }
      sum.add(buffer.bytes)
      try buffer.flush(into: &sink)
    }
    for row in tail.closing { try rows.append(row, to: &buffer.bytes) }
    sum.add(buffer.bytes)
    try buffer.flush(into: &sink)
    return (tail, sum)
  }
}

/// Takes what a first walk writes.
private struct NullSink: ByteSink {
  mutating func write(_ bytes: [UInt8]) {}
}

/// The archive of a workbook while it is written.
private struct Workbook {
  private var archive = ZIPArchive()
  private var names = WorksheetNames()
  private var sheets: [WorkbookParts.Listing] = []

  mutating func open(in sink: inout some ByteSink) throws(Failure) {
    // The first entry tells what kind of file it is.
    try add("_rels/.rels", WorkbookParts.root, to: &sink)
    try add("xl/styles.xml", WorkbookStyle.xml, to: &sink)
  }

  /// Lists a worksheet; its bytes follow what is returned.
  mutating func add(
    _ title: String, titles: ClosedRange<Int>?, _ sum: CRC32
  ) throws(Failure) -> [UInt8] {
    sheets.append(WorkbookParts.Listing(name: names.name(for: title), titles: titles))
    return try archive.open(WorkbookParts.path(sheets.count - 1), sum)
  }

  mutating func close(in sink: inout some ByteSink) throws(Failure) {
    if sheets.isEmpty {
      // A workbook has at least one worksheet.
      let sheet = Worksheet(frame: WorksheetFrame(Paper(), widths: []))
      let content = sheet.opening + sheet.closing(ReportTail(), row: 2, merged: [])
      var sum = CRC32()
      sum.add(content)
      try sink.write(add("", titles: nil, sum) + content)
    }
    try add("xl/workbook.xml", WorkbookParts.workbook(sheets), to: &sink)
    try add("xl/_rels/workbook.xml.rels", WorkbookParts.relationships(sheets.count), to: &sink)
    try add("[Content_Types].xml", WorkbookParts.contentTypes(sheets.count), to: &sink)
    try sink.write(archive.close())
  }

  private mutating func add(
    _ name: String, _ text: String, to sink: inout some ByteSink
  ) throws(Failure) {
    let bytes = Array(text.utf8)
    var sum = CRC32()
    sum.add(bytes)
    try sink.write(archive.open(name, sum) + bytes)
  }
}
