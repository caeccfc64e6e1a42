/// What is known of a report once its rows have been walked.
public struct ReportTail: Sendable {
  /// The members of the JSON envelope after the rows: `totals`, `warnings` …
  public var members: [Member]
  /// The rows that end the table: subtotals, the total.
  public var closing: [PaperRow]
  /// The whole line of the amount in words: `Số tiền bằng chữ: …`.
  public var amountInWordsLine: String?
  /// Lines under the table, before those of the paper.
  public var notes: [String]

  /// Ends a report.
  public init(
    members: [Member] = [], closing: [PaperRow] = [], amountInWordsLine: String? = nil,
    notes: [String] = []
  ) {
    self.members = members
    self.closing = closing
    self.amountInWordsLine = amountInWordsLine
    self.notes = notes
  }
}
