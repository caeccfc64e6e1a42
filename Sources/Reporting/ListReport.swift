public import Diagnostics
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
    rows: [(data: [Datum], cells: [Cell])], members: [Member] = [],
    notes: [String] = []
  ) -> Report {
    Report(
      name: name, header: context.header(), keys: columns.map(\.key),
      paper: context.paper(title, columns: columns.compactMap(\.heading)),
      rows: rows.map { ReportRow(data: $0.data, cells: $0.cells) },
      tail: ReportTail(members: members, notes: notes))
  }

  /// The list over rows that are handed on one by one, for one that grows with the ledger.
  public static func report(
    _ context: PaperContext, name: String, title: String, columns: [Column],
    rows:
      @escaping (
        _ body: (_ data: [Datum], _ cells: [Cell]) throws(Failure) -> Void
      ) throws(Failure) -> Void
  ) -> Report {
    Report(
      name: name, header: context.header(), keys: columns.map(\.key),
      paper: context.paper(title, columns: columns.compactMap(\.heading))
    ) { (body: Report.Body) throws(Failure) -> ReportTail in
      try rows { (data, cells) throws(Failure) in
        try body(ReportRow(data: data, cells: cells))
      }
      return ReportTail()
    }
  }
}
