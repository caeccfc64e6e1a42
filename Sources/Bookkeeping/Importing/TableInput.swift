import Diagnostics
import Files
import Tabular

/// Reads an input file row by row, whatever its form.
enum TableInput {
  /// A workbook from a pipe is copied before it is read, up to this size.
  private static let longestWorkbook = 512 * 1024 * 1024

  static func read(
    _ path: String, schema: ColumnSchema, into findings: inout Findings,
    row: (TableRow, inout Findings) throws(Failure) -> Void
  ) throws(Failure) {
    try read(TableFile(path), schema: schema, into: &findings, row: row)
  }

  static func read(
    _ table: TableFile, schema: ColumnSchema, into findings: inout Findings,
    row: (TableRow, inout Findings) throws(Failure) -> Void
  ) throws(Failure) {
    var schema = KnownTables.beside(schema)
    if let map = table.map { schema = try ColumnMap.apply(map, to: schema) }
    let input = try InputFile(table.path)
    let first = try input.next()
    if WorkbookReader.recognises(first) {
      let file = try input.atRandom(after: first, limit: longestWorkbook)
      let bytes = RandomBytes(size: file.size) { offset, count throws(Failure) in
        try file.bytes(at: offset, count: count)
      }
      try WorkbookReader(file: input.name, schema: schema, sheet: table.sheet)
        .read(from: bytes, into: &findings, row: row)
      return
    }
    if table.sheet != nil {
      throw Failure(TabularProblem.sheetOfPlainText, at: .file(input.name))
    }
    if TableFormat.isUTF16(first) {
      throw Failure(TabularProblem.utf16(file: table.path), at: .file(input.name))
    }
    let format = TableFormat.detect(fileName: table.path, firstBytes: first)
    var begun: [UInt8]? = first
    try TableReader(file: input.name, format: format, schema: schema).read(
      from: { () throws(Failure) -> [UInt8] in
        if let chunk = begun {
          begun = nil
          return chunk
        }
        return try input.next()
      }, into: &findings, row: row)
  }
}

/// A small file that says which column each heading of the office's own is.
///
/// Its columns are `column` and `heading`; what stands under a heading without a column is passed
/// over.
enum ColumnMap {
  private static let schema = ColumnSchema([
    .init("column", aliases: ["Cột"], required: true),
    .init("heading", aliases: ["Tiêu đề", "Tên cột của tệp"], required: true),
  ])

  static func apply(_ path: String, to schema: ColumnSchema) throws(Failure) -> ColumnSchema {
    var findings = Findings()
    var headings: [(heading: String, column: Int?)] = []
    try TableInput.read(path, schema: Self.schema, into: &findings) {
      (row, findings) throws(Failure) in
      guard let name = row[0], let heading = row[1] else { return }
      let column = schema.index(of: name)
      if column == nil, !name.isEmpty {
        row.diagnose(schema.problem(of: name), column: 0, into: &findings)
      }
      if heading.isEmpty { row.diagnose(TabularProblem.unnamedColumn, column: 1, into: &findings) }
      headings.append((heading, column))
    }
    try findings.check()
    return schema.mapping(headings)
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
