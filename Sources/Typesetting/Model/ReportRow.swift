/// One step of a report's walk: the row programs read and the rows it makes on paper.
public struct ReportRow: Codable, Sendable {
  /// The values, one for each key of the report; `nil` when the step is for paper alone.
  public let data: [Datum]?
  /// The rows of the table; none when the step is for programs alone.
  public let paper: [PaperRow]
  /// The paper this row is by itself, as a payment voucher is.
  public let sheet: Sheet?

  /// Makes a step of its values and the rows they make on paper.
  public init(data: [Datum]?, paper: [PaperRow] = [], sheet: Sheet? = nil) {
    self.data = data
    self.paper = paper
    self.sheet = sheet
  }

  /// Makes a step of its values and the cells of its one plain row.
  public init(data: [Datum]?, cells: [Cell]) {
    self.init(data: data, paper: [PaperRow(cells)])
  }
}
