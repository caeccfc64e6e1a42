/// What is known of a report once its rows have been walked.
public struct ReportTail: Codable, Sendable {
  /// The members of the JSON envelope after the rows: `totals`, `warnings` …
  public var members: [Member]
  /// The rows that end the table: subtotals, the total.
  public var closing: [PaperRow]
  /// The whole line of the amount in words: `Số tiền bằng chữ: …`.
  public var amountInWordsLine: String?
  /// Lines under the table, before those of the paper.
  public var notes: [String]
  /// Papers that follow as parts of this one: a comparison, an explanation.
  public var annexes: [Sheet]
  /// What is drawn after the last table, for who would rather look than read.
  public var charts: [Chart]

  /// Ends a report.
  public init(
    members: [Member] = [], closing: [PaperRow] = [], amountInWordsLine: String? = nil,
    notes: [String] = [], annexes: [Sheet] = [], charts: [Chart] = []
  ) {
    self.members = members
    self.closing = closing
    self.amountInWordsLine = amountInWordsLine
    self.notes = notes
    self.annexes = annexes
    self.charts = charts
  }
}
