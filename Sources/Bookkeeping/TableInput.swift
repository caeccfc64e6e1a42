import Diagnostics
import Files
import Tabular

/// Reads an input file row by row, whatever its form.
enum TableInput {
  static func read(
    _ path: String, schema: ColumnSchema, into findings: inout Findings,
    row: (TableRow, inout Findings) throws(Failure) -> Void
  ) throws(Failure) {
    let input = try InputFile(path)
    var first: [UInt8]? = try input.next()
    let reader = TableReader(
      file: input.name,
      format: TableFormat.detect(fileName: path, firstBytes: first ?? []), schema: schema)
    try reader.read(
      from: { () throws(Failure) -> [UInt8] in
        if let chunk = first {
          first = nil
          return chunk
        }
        return try input.next()
      }, into: &findings, row: row)
  }
}

extension TableRow {
  /// Adds a problem at the column of that name.
  func diagnose(
    _ problem: any Problem, severity: Severity = .error, at name: String, in schema: ColumnSchema,
    into findings: inout Findings
  ) {
    diagnose(problem, severity: severity, column: schema.index(of: name), into: &findings)
  }
}
