/// Which column of a schema each heading of a file names.
struct HeadingMatch {
  /// The heading's index for each column of the schema, -1 where the file has none.
  private(set) var cellByColumn: [Int]
  /// What is wrong with single headings.
  private(set) var problems: [(index: Int, problem: TabularProblem)] = []
  /// The required columns that no heading names.
  let missing: [String]

  /// Whether rows can be understood: no required column is missing.
  var isUsable: Bool { missing.isEmpty }

  init(_ headings: [String], schema: ColumnSchema) {
    cellByColumn = Array(repeating: -1, count: schema.columns.count)
    var cells = cellByColumn
    for (index, heading) in headings.enumerated() where !schema.passesOver(heading) {
      guard let column = schema.index(of: heading) else {
        problems.append((index, schema.problem(of: heading)))
        continue
      }
      if cells[column] >= 0 {
        problems.append((index, .duplicateColumn(schema.columns[column].name)))
      } else {
        cells[column] = index
      }
    }
    missing = schema.missing { cells[$0] >= 0 }
    cellByColumn = cells
  }
}

/// Looks for the row that names the columns, under a letterhead where there is one.
///
/// The first row that names every required column is the header. Where none of the first rows does,
/// the very first was meant to be it.
struct HeaderSearch<Row> {
  /// The rows met, the first one first.
  private(set) var held: [Row] = []
  /// Whether the header may still come.
  private(set) var isOpen = true
  private static var most: Int { 20 }

  /// Keeps a row that is no header.
  mutating func hold(_ row: Row) {
    held.append(row)
    if held.count > Self.most { isOpen = false }
  }

  /// The header is found, or is not looked for any more.
  mutating func close() {
    isOpen = false
    held = []
  }
}
