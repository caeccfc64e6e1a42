/// A small paper held whole: one payment voucher, one certificate.
public struct Sheet: Sendable {
  /// What stands around its rows.
  public let paper: Paper
  /// The rows of its table.
  public let rows: [PaperRow]
  /// What ends it.
  public let tail: ReportTail

  /// Makes a sheet.
  public init(_ paper: Paper, rows: [PaperRow] = [], tail: ReportTail = ReportTail()) {
    self.paper = paper
    self.rows = rows
    self.tail = tail
  }
}
