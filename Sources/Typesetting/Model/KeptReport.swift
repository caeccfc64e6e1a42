public import Diagnostics

/// A report held whole, so that it can be kept and shown again just as it was.
public struct KeptReport: Codable, Sendable {
  private let name: String
  private let header: [Member]
  private let keys: [String]
  private let paper: Paper?
  private let rows: [ReportRow]
  private let tail: ReportTail

  /// Walks a report to its end and holds what it gives.
  ///
  /// - Throws: what the report's rows throw.
  public init(_ report: Report) throws(Failure) {
    var rows: [ReportRow] = []
    tail = try report.walk { (row) throws(Failure) in rows.append(row) }
    name = report.name
    header = report.header
    keys = report.keys
    paper = report.paper
    self.rows = rows
  }

  /// The report again.
  public var report: Report {
    Report(name: name, header: header, keys: keys, paper: paper, rows: rows, tail: tail)
  }
}
