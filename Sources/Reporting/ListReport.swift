public import Typesetting

/// A plain list: keys and values, a heading for each on paper.
public enum ListReport {
  /// A column of a list.
  public struct Column: Sendable {
    /// The JSON key.
    public let key: String
    /// The heading on paper, nothing for a column that only data shows.
    public let heading: PaperColumn?

    /// Creates a column.
    public init(_ key: String, _ heading: PaperColumn? = nil) {
      self.key = key
      self.heading = heading
    }
  }

  /// The list as a report; a row gives a datum for each column and a cell for each heading.
  public static func report(
    _ context: PaperContext, name: String, title: String, columns: [Column],
    rows: [(data: [Datum], cells: [Cell])], members: [Member] = []
  ) -> Report {
    Report(
      name: name, header: context.header(), keys: columns.map(\.key),
      paper: context.paper(title, columns: columns.compactMap(\.heading)),
      rows: rows.map { ReportRow(data: $0.data, cells: $0.cells) },
      tail: ReportTail(members: members))
  }
}
