public import Diagnostics

/// A report: what programs read of it, its paper, and how to walk its rows.
///
/// Rows are never held: a writer walks them, some twice, and each walk must give the same rows
/// and the same tail. An error thrown by the body or by the source ends the walk.
public struct Report {
  /// What a walk hands each row to.
  public typealias Body = (ReportRow) throws(Failure) -> Void
  /// Hands every row to the body, in order, and returns what is known at the end.
  public typealias Walk = (_ body: Body) throws(Failure) -> ReportTail

  /// The name in the envelope: `royalties`.
  public let name: String
  /// The members of the JSON envelope between `version` and `rows`.
  public let header: [Member]
  /// The keys of the rows in JSON, and the headings in CSV.
  public let keys: [String]
  /// The paper; `nil` when every row is a sheet of its own.
  public let paper: Paper?
  /// Walks the rows.
  public let walk: Walk

  /// Describes a report.
  public init(
    name: String, header: [Member] = [], keys: [String], paper: Paper?, walk: @escaping Walk
  ) {
    self.name = name
    self.header = header
    self.keys = keys
    self.paper = paper
    self.walk = walk
  }

  /// Describes a report of rows that are few enough to hold.
  public init(
    name: String, header: [Member] = [], keys: [String], paper: Paper?, rows: [ReportRow],
    tail: ReportTail = ReportTail()
  ) {
    self.init(name: name, header: header, keys: keys, paper: paper) {
      (body: Body) throws(Failure) -> ReportTail in
      for row in rows { try body(row) }
      return tail
    }
  }

  /// The data of a row, checked to stand under the keys.
  func data(of row: ReportRow) -> [Datum]? {
    precondition(
      row.data.map { $0.count == keys.count } ?? true,
      "a row of report \(name) does not have a value for each key")
    return row.data
  }
}
