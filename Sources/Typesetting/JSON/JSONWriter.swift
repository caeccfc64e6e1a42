public import Diagnostics

/// Writes the JSON envelope of a report, one row a line, as the rows come.
public struct JSONWriter: ReportWriter {
  /// The version of the envelope.
  static let version: Int64 = 1

  /// Creates a writer.
  public init() {}

  /// Writes the envelope: `report`, `version`, the header, `rows`, then the tail.
  public func write(_ report: Report, to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    open(report, in: &buffer)
    var isFirst = true
    let names = report.keys.map { JSONText.name($0) }
    let tail = try report.walk { (row: ReportRow) throws(Failure) in
      guard let data = report.data(of: row) else { return }
      buffer.append(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      JSONText.append(record: data, named: names, to: &buffer.bytes)
      try buffer.relieve(into: &sink)
    }
    buffer.append(isFirst ? "]" : "\n  ]")
    for member in tail.members {
      buffer.append(",\n  ")
      JSONText.append(member, to: &buffer.bytes)
    }
    buffer.append("\n}\n")
    try buffer.flush(into: &sink)
  }

  /// Writes a value that is a document by itself: one line.
  public func write(_ document: Datum, to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    JSONText.append(document, to: &buffer.bytes)
    buffer.append("\n")
    try buffer.flush(into: &sink)
  }

  private func open(_ report: Report, in buffer: inout OutputBuffer) {
    let opening = [
      Member("report", .text(report.name)), Member("version", .integer(Self.version)),
    ]
    buffer.append("{\n")
    for member in opening + report.header {
      buffer.append("  ")
      JSONText.append(member, to: &buffer.bytes)
      buffer.append(",\n")
    }
    buffer.append("  \"rows\": [")
  }
}
