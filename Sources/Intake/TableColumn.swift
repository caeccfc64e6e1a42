public import Diagnostics
public import Royalties
public import Tabular

/// The columns of one kind of input file, by their place in its schema.
public protocol TableColumn: CaseIterable, Hashable, Sendable, RawRepresentable<Int> {
  /// The English name with the Vietnamese headings after it, the preferred one first.
  var headings: [String] { get }
  /// Whether a file without the column is refused.
  var isRequired: Bool { get }
}

extension TableColumn {
  /// The English name of the column.
  public var name: String { headings[0] }

  /// The schema of the file.
  static func schema() -> ColumnSchema {
    ColumnSchema(
      allCases.enumerated().map { index, column in
        precondition(index == column.rawValue, "columns are numbered as they are listed")
        return ColumnSchema.Column(
          column.name, aliases: Array(column.headings.dropFirst()), required: column.isRequired)
      })
  }
}

/// The columns that a file has, by their place in the schema.
public struct ColumnSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// Those of the first `count` columns that a row's file has.
  init(of row: TableRow, count: Int) {
    precondition(count <= 64, "no table has more than 64 columns")
    for column in 0..<count where row.hasColumn(column) { bits |= 1 << UInt64(column) }
  }

  /// Whether the file has the column.
  public func contains(_ column: some TableColumn) -> Bool {
    bits & (1 << UInt64(column.rawValue)) != 0
  }
}

extension TableRow {
  /// Adds a problem at a column, or at the `entry`-th of the entries that `;` separates in it.
  public func report(
    _ problem: any Problem, severity: Severity = .error, at column: some TableColumn,
    entry: Int? = nil, into findings: inout Findings
  ) {
    if let entry, let text = self[column.rawValue] {
      let entries = text[...].entries
      if entries.indices.contains(entry) {
        diagnose(
          problem, severity: severity, column: column.rawValue,
          part: entries[entry], into: &findings)
        return
      }
    }
    diagnose(problem, severity: severity, column: column.rawValue, into: &findings)
  }

  /// Adds a fault of a grading at the field that it concerns, at the row's start where the file
  /// does not have that field.
  public func report<Column: TableColumn>(
    _ fault: RoyaltyFault, severity: Severity = .error, in columns: Column.Type,
    into findings: inout Findings
  ) {
    guard let column = columns.allCases.first(where: { $0.name == fault.field.column }) else {
      diagnose(fault.problem, severity: severity, into: &findings)
      return
    }
    report(
      fault.problem, severity: severity, at: column, entry: fault.field.entry, into: &findings)
  }
}
