import Diagnostics
import Tabular

/// What a file gave: its rows as text, and what was found.
struct Reading: Equatable {
  var rows: [[String?]] = []
  var lines: [Int] = []
  var found: [Diagnostic] = []
  var count = 0

  /// `LINE:COLUMN CODE` of each error.
  var labels: [String] {
    found.map { diagnostic in
      let place = diagnostic.place?.label.dropFirst("f:".count) ?? ""
      return "\(place) \(diagnostic.code)"
    }
  }
}

/// The columns of the tests.
let schema = ColumnSchema([
  .init("id", aliases: ["mã"], required: true),
  .init("title", aliases: ["tiêu đề", "tên bài"]),
  .init("pen_names", aliases: ["bút danh"]),
])

/// Reads bytes in chunks of a size, all at once without one.
func read(
  bytes: [UInt8], _ format: TableFormat = .csv, chunk: Int? = nil, schema: ColumnSchema = schema
) -> Reading {
  var reading = Reading()
  var findings = Findings()
  var rest = bytes[...]
  TableReader(file: "f", format: format, schema: schema).read(
    from: {
      let next = rest.prefix(chunk ?? max(1, rest.count))
      rest = rest.dropFirst(next.count)
      return Array(next)
    }, into: &findings
  ) { row, _ in
    reading.rows.append(schema.columns.indices.map { row[$0] })
    reading.lines.append(row.line)
  }
  reading.found = findings.errors
  reading.count = findings.errorCount
  return reading
}

func read(
  _ text: String, _ format: TableFormat = .csv, chunk: Int? = nil, schema: ColumnSchema = schema
) -> Reading {
  read(bytes: Array(text.utf8), format, chunk: chunk, schema: schema)
}

/// A problem that the tests set at cells.
struct Wrong: Problem {
  var code: String { "WRONG" }
  var message: Text { .verbatim("wrong") }
  var remedy: Text { .verbatim("mend") }
  var kind: ProblemKind { .invalidInput }
}

/// Reads one file and marks, in each row, a part of a column (or all of it).
func mark(
  _ text: String, _ format: TableFormat = .csv, column: Int?, scalars: Range<Int>? = nil
) -> [Diagnostic] {
  var findings = Findings()
  TableReader(file: "f", format: format, schema: schema).read(
    bytes: Array(text.utf8), into: &findings
  ) { row, findings in
    row.diagnose(Wrong(), column: column, scalars: scalars, into: &findings)
  }
  return findings.errors
}

/// The excerpt as a person sees it: the part that is wrong between `»` and `«`.
func shown(_ excerpt: Excerpt?) -> String? {
  excerpt.map { excerpt in
    var scalars = Array(excerpt.line.unicodeScalars)
    let start = min(excerpt.column - 1, scalars.count)
    scalars.insert("«", at: min(start + excerpt.width, scalars.count))
    scalars.insert("»", at: start)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
