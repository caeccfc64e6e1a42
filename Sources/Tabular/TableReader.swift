public import Diagnostics

/// Reads a table row by row, with memory that does not grow with the file.
///
/// ```swift
/// let reader = TableReader(file: "items.csv", format: .csv, schema: schema)
/// try reader.read(from: chunks.next, into: &findings) { row, findings in
///   guard let id = row[0], !id.isEmpty else {
///     row.diagnose(IntakeProblem.emptyID, column: 0, into: &findings)
///     return
///   }
/// }
/// ```
public struct TableReader: Sendable {
  /// The name of the file, as problems show it.
  public let file: String
  /// How the file is written.
  public let format: TableFormat
  /// The columns it may have.
  public let schema: ColumnSchema

  /// A reader for one file; nothing is read yet.
  public init(file: String, format: TableFormat, schema: ColumnSchema) {
    self.file = file
    self.format = format
    self.schema = schema
  }

  /// Reads all rows.
  ///
  /// A row that is not sound is passed over and its problem added to the findings, and
  /// reading goes on, so that all problems of a file come together. Where a required
  /// column is missing from a CSV file no row is handed on, but all are still checked.
  ///
  /// - Parameters:
  ///   - next: gives the next bytes, of any number; none say that the input ends.
  ///   - findings: takes what is wrong with the file; handed on to `row` as well.
  ///   - row: is called with each sound row, in the order of the file.
  /// - Throws: only what `next` and `row` throw.
  public func read<E: Error>(
    from next: () throws(E) -> [UInt8], into findings: inout Findings,
    row: (TableRow, inout Findings) throws(E) -> Void
  ) throws(E) {
    switch format {
    case .csv:
      try drive(CSVRows(file: file, schema: schema), next, &findings, row)
    case .jsonLines:
      try drive(JSONRows(file: file, schema: schema), next, &findings, row)
    }
  }

  /// Reads all rows of bytes that are at hand.
  public func read<E: Error>(
    bytes: [UInt8], into findings: inout Findings,
    row: (TableRow, inout Findings) throws(E) -> Void
  ) throws(E) {
    var rest = bytes
    try read(
      from: { () throws(E) -> [UInt8] in
        defer { rest = [] }
        return rest
      }, into: &findings, row: row)
  }

  private func drive<E: Error>(
    _ source: some RowSource, _ next: () throws(E) -> [UInt8], _ findings: inout Findings,
    _ row: (TableRow, inout Findings) throws(E) -> Void
  ) throws(E) {
    var source = source
    var isAtEnd = false
    while !isAtEnd && !source.isHopeless {
      let chunk = try next()
      isAtEnd = chunk.isEmpty
      source.append(chunk)
      while let found = source.next(into: &findings) { try row(found, &findings) }
    }
  }
}
