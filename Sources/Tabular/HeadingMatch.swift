/// Which column of a schema each heading of a file names.
struct HeadingMatch {
  /// The heading's index for each column of the schema, -1 where the file has none.
  private(set) var cellByColumn: [Int]
  /// What is wrong with single headings.
  private(set) var problems: [(index: Int, problem: TabularProblem)] = []
  /// The headings that are empty, as a spreadsheet leaves them; nothing may stand below.
  private(set) var unnamed: [Int] = []
  /// The required columns that no heading names.
  let missing: [String]

  /// How many headings are known.
  private let known: Int
  /// Whether any heading is known, or nearly.
  private let namesColumns: Bool
  /// The command that takes a file with these headings, where this one cannot.
  let other: String?

  /// Whether rows can be understood: no required column is missing.
  var isUsable: Bool { missing.isEmpty }

  /// Whether cells beside the headings are worth a word: the headings are this table's.
  var bindsRows: Bool { isUsable || (namesColumns && other == nil) }

  /// What to say of the required columns that are missing.
  ///
  /// - Parameter operands: the file, and the sheet where one was chosen, as a command names them.
  func problem(of operands: [String], otherSheets: [String] = []) -> TabularProblem {
    if let other { return .missingColumns(missing, .command(other, operands: operands)) }
    return .missingColumns(missing, otherSheets.isEmpty ? nil : .sheets(otherSheets))
  }

  /// Whether this row is likelier than another to be the one that names the columns.
  func isLikelier(than match: HeadingMatch) -> Bool {
    (other == nil ? 0 : 1, known) > (match.other == nil ? 0 : 1, match.known)
  }

  init(_ headings: [String], schema: ColumnSchema) {
    cellByColumn = Array(repeating: -1, count: schema.columns.count)
    var cells = cellByColumn
    var listsColumns = false
    for (index, heading) in headings.enumerated() where !schema.passesOver(heading) {
      guard let column = schema.index(of: heading) else {
        if heading.allSatisfy(\.isWhitespace) {
          unnamed.append(index)
        } else {
          let problem = schema.problem(of: heading)
          problems.append((index, listsColumns ? problem.withoutKnown : problem))
          listsColumns = listsColumns || problem.listsKnown
        }
        continue
      }
      if cells[column] >= 0 {
        problems.append((index, .duplicateColumn(schema.columns[column].name)))
      } else {
        cells[column] = index
      }
    }
    missing = schema.missing { cells[$0] >= 0 }
    known = cells.count { $0 >= 0 }
    other = missing.isEmpty ? nil : schema.command(taking: headings)
    // In another table, and in a row that names no column at all, every heading is unknown, which
    // says no more.
    namesColumns = known > 0 || problems.contains { $0.problem.hasNearest }
    if other != nil || (!missing.isEmpty && !namesColumns) { problems = [] }
    cellByColumn = cells
  }
}

extension TabularProblem {
  /// Whether a heading is unknown but near to one that is known.
  fileprivate var hasNearest: Bool {
    if case .unknownColumn(_, .some, _) = self { true } else { false }
  }

  /// Whether what to do lists the columns that are known.
  var listsKnown: Bool {
    if case .unknownColumn(_, nil, let known) = self { !known.isEmpty } else { false }
  }

  /// The same problem where the columns that are known were listed before: once is enough.
  var withoutKnown: TabularProblem {
    if case .unknownColumn(let name, nil, _) = self {
      .unknownColumn(name, nearest: nil, known: [])
    } else {
      self
    }
  }
}

/// Looks for the row that names the columns, under a letterhead where there is one.
///
/// The first row that names every required column is the header. Where none of the first rows does,
/// the one that names most of them was meant to be it.
struct HeaderSearch<Row> {
  /// The rows met, from the likeliest to be the header.
  private(set) var held: [Row] = []
  /// Whether the header may still come.
  private(set) var isOpen = true
  private var count = 0
  private static var most: Int { 20 }

  /// Keeps a row that is no header; what stands above the likeliest one is letterhead.
  mutating func hold(_ row: Row, isLikeliest: Bool) {
    if isLikeliest { held = [] }
    held.append(row)
    count += 1
    if count > Self.most { isOpen = false }
  }

  /// The header is found, or is not looked for any more.
  mutating func close() {
    isOpen = false
    held = []
  }
}
