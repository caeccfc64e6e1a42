/// A small paper held whole: one payment voucher, one certificate.
public struct Sheet: Codable, Sendable {
  /// What a workbook calls it: the number of a voucher; empty for its title.
  public let name: String
  /// What stands around its rows.
  public let paper: Paper
  /// The rows of its table.
  public let rows: [PaperRow]
  /// What ends it.
  public let tail: ReportTail

  /// Makes a sheet.
  public init(
    _ paper: Paper, name: String = "", rows: [PaperRow] = [], tail: ReportTail = ReportTail()
  ) {
    self.name = name
    self.paper = paper
    self.rows = rows
    self.tail = tail
  }
}
