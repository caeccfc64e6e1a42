import Diagnostics
import Foundation
import Tabular
import Testing

/// The rows of a file under `Tests/LegalCases`, by column name.
struct CaseRow: CustomTestStringConvertible {
  let place: String
  private let cells: [String: String]

  init(place: String, cells: [String: String]) {
    self.place = place
    self.cells = cells
  }

  /// The text of a column that every case file of the test must have.
  subscript(column: String) -> String {
    guard let text = cells[column] else {
      Issue.record("\(place): there is no column \(column)")
      return ""
    }
    return text
  }

  var testDescription: String { place }
}

enum CaseFile {
  static let folder = ShippedRates.root.appending(path: "Tests/LegalCases")

  /// The first cell of every row of a case file: its day.
  static func firstCells(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  /// All rows of a case file; one that cannot be read is an issue.
  static func rows(_ name: String, _ columns: String) throws -> [CaseRow] {
    let names = columns.split(separator: " ").map(String.init)
    let schema = ColumnSchema(names.map { .init($0, required: true) })
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    var findings = Findings()
    var rows: [CaseRow] = []
    TableReader(file: name, format: .csv, schema: schema).read(bytes: bytes, into: &findings) {
      row, _ in
      let cells = names.enumerated().map { ($0.element, row[$0.offset] ?? "") }
      rows.append(
        CaseRow(place: "\(name):\(row.line)", cells: Dictionary(uniqueKeysWithValues: cells)))
    }
    #expect(findings.isClean, "\(ShippedRates.listing(findings))")
    #expect(!rows.isEmpty)
    return rows
  }
}
