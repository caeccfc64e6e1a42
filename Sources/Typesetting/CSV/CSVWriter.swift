public import Diagnostics

/// Writes the rows of a report as CSV (RFC 4180): the keys, then the rows alone.
public struct CSVWriter: ReportWriter {
  private let bom: Bool

  /// Creates a writer; `bom` puts a byte order mark first, which some spreadsheets need.
  public init(bom: Bool = false) {
    self.bom = bom
  }

  /// Writes the headings and every row that has data.
  public func write(_ report: Report, to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    if bom { buffer.append("\u{FEFF}") }
    CSVText.append(report.keys.map(Datum.text), to: &buffer.bytes)
    _ = try report.walk { (row: ReportRow) throws(Failure) in
      guard let data = report.data(of: row) else { return }
      CSVText.append(data, to: &buffer.bytes)
      try buffer.relieve(into: &sink)
    }
    try buffer.flush(into: &sink)
  }
}
