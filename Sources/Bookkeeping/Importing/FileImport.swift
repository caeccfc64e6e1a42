import Diagnostics
import Intake
import Persistence
import Tabular

/// One import of a file (một lần nhập tệp): what it needs to know, and what it came to.
protocol FileImport {
  /// The command, as the audit names it.
  static var verb: String { get }
  /// The columns of the file.
  static var schema: ColumnSchema { get }
  /// What it came to so far.
  var summary: ImportSummary { get set }

  /// Takes a row; what is wrong with it is reported.
  mutating func take(_ row: TableRow, into findings: inout Findings) throws(Failure)
  /// Reports what only shows when every row is there.
  mutating func checkTogether(into findings: inout Findings) throws(Failure)
  /// Does what waits for the last row of a file in which nothing is wrong.
  mutating func settle() throws(Failure)
}

extension FileImport {
  mutating func checkTogether(into findings: inout Findings) throws(Failure) {}
  mutating func settle() throws(Failure) {}
}

extension Office {
  /// Takes a file whole or not at all.
  func take<Import: FileImport>(
    _ file: TableFile, isDry: Bool, by make: (Office) throws(Failure) -> Import
  ) throws(Failure) -> ImportSummary {
    try write(isDry: isDry) { () throws(Failure) in
      var importing = try make(self)
      var findings = Findings()
      try TableInput.read(file, schema: Import.schema, into: &findings) {
        (row, findings) throws(Failure) in
        importing.summary.rows += 1
        try importing.take(row, into: &findings)
      }
      try importing.checkTogether(into: &findings)
      try findings.check()
      try importing.settle()
      importing.summary.findings = findings
      try note(Import.verb, of: file, importing.summary)
      return importing.summary
    }
  }
}

extension Office {
  /// Who took which file, and what it changed; one that changes nothing leaves no trace.
  func note(
    _ verb: String, of file: TableFile, _ summary: ImportSummary
  ) throws(Failure) {
    guard summary.added + summary.changed + summary.graded > 0 else { return }
    try storage { () throws(StorageError) in
      try SettingStore(ledger.connection).note(
        verb, file.path,
        detail: "rows=\(summary.rows); new=\(summary.added); "
          + "changed=\(summary.changed); graded=\(summary.graded)", stamp: stamp)
    }
  }
}

/// An import whose every row is one thing of its own, which no other row of the file names.
protocol KeyedImport: FileImport {
  associatedtype Row
  associatedtype Key: Hashable, CustomStringConvertible

  /// The identifiers of the rows that were read.
  var met: Set<Key> { get set }

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  func parse(_ row: TableRow, into findings: inout Findings) -> Row?
  /// The identifier of a row.
  func key(of row: Row) -> Key
  /// Takes a row that no earlier one names.
  mutating func take(
    _ row: Row, at place: TableRow, into findings: inout Findings
  ) throws(Failure)
}

extension KeyedImport {
  mutating func take(_ tableRow: TableRow, into findings: inout Findings) throws(Failure) {
    guard let row = parse(tableRow, into: &findings) else { return }
    try takeOnce(row, at: tableRow, into: &findings)
  }

  /// Takes a row unless an earlier one is the same thing.
  mutating func takeOnce(
    _ row: Row, at place: TableRow, into findings: inout Findings
  ) throws(Failure) {
    let key = key(of: row)
    guard met.insert(key).inserted else {
      place.diagnose(
        OfficeProblem.repeatedRow(item: "\(key)"), at: "id", in: Self.schema, into: &findings)
      return
    }
    try take(row, at: place, into: &findings)
  }

  /// Refuses a row that differs from what was graded, at the first column that does.
  func refuse(
    _ columns: [String], of label: String, at place: TableRow, into findings: inout Findings
  ) {
    guard let first = columns.first else { return }
    place.diagnose(
      OfficeProblem.gradedDiffers(item: label, columns: columns), at: first, in: Self.schema,
      into: &findings)
  }
}

extension ColumnSet {
  /// The columns in which a row differs from what is kept; those its file lacks state nothing.
  func differing<Column: TableColumn>(_ fields: [(column: Column, isSame: Bool)]) -> [String] {
    fields.filter { contains($0.column) && !$0.isSame }.map(\.column.name)
  }
}
