import Accounting
public import Diagnostics
import Intake
import Tabular

extension Office {
  /// The names of the columns that describe a contributor, as files and `addContributor` take them.
  public static var contributorColumns: [String] { ContributorColumn.allCases.map(\.name) }

  /// Adds one contributor (thêm người cung cấp thông tin) from the values that a row of the
  /// contributors file would have, by column.
  ///
  /// - Throws: what is wrong with a value, at the place `--column-name`; refused (1) where someone
  ///   has the code already.
  public func addContributor(
    _ values: [(column: String, value: String)]
  ) throws(Failure) -> ImportSummary {
    if let word = values.first(where: { $0.column == "code" })?.value,
      let code = ContributorCode(word), try isKnown(code)
    {
      throw Failure(OfficeProblem.contributorExists(word))
    }
    let row = TypedRow(values)
    do throws(Failure) {
      return try importContributors(isDry: false) { (schema, findings, take) throws(Failure) in
        var bytes = row.bytes
        let reader = TableReader(file: TypedRow.file, format: .csv, schema: schema)
        try reader.read(
          from: { () throws(Failure) -> [UInt8] in
            defer { bytes = [] }
            return bytes
          }, into: &findings, row: take)
      }
    } catch { throw row.relocated(error) }
  }
}

/// Values typed one by one, as the one row of a table.
private struct TypedRow {
  static let file = "--"
  private let columns: [String]
  private let cells: [String]

  init(_ values: [(column: String, value: String)]) {
    columns = values.map(\.column)
    cells = values.map { pair in
      let quotes = pair.value.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"" + quotes.joined(separator: "\"\"") + "\""
    }
  }

  var bytes: [UInt8] {
    Array((columns.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n").utf8)
  }

  /// A failure whose places are options instead of columns of a line nobody wrote.
  func relocated(_ failure: Failure) -> Failure {
    var findings = Findings()
    for diagnostic in failure.findings.errors {
      findings.add(Relayed(diagnostic), at: option(of: diagnostic.place).map { .file($0) })
    }
    return Failure(findings: findings)
  }

  private func option(of place: Place?) -> String? {
    guard case .line(Self.file, _, let column) = place else { return nil }
    var next = 1
    for (name, cell) in zip(columns, cells) {
      next += cell.unicodeScalars.count + 1
      if column < next { return "--" + name.split(separator: "_").joined(separator: "-") }
    }
    return nil
  }
}
