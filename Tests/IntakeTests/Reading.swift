import Accounting
import Diagnostics
import Foundation
import Intake
import Legislation
import Royalties
import Tabular

/// What a test reads: the shipped law, a few contributors, and files as text.
enum Reading {
  static let rules: Rules = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rates")
    let manager = FileManager.default
    let files = ["bac-kan", "national", "ninh-thuan"].flatMap { set -> [RateFile] in
      let folder = root.appending(path: set)
      let names = (try? manager.contentsOfDirectory(atPath: folder.path())) ?? []
      return names.sorted().filter { $0.hasSuffix(".csv") }.map { name in
        let data = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
        return RateFile(set: set, name: name, bytes: Array(data))
      }
    }
    var findings = Findings()
    guard let book = RateBook.load(files, into: &findings),
      let rules = try? book.rules(profile: "bac-kan")
    else { preconditionFailure("the shipped rates load") }
    return rules
  }()

  /// Two of them share the pen name Hoa Ban; one is called like another's pen name.
  static let directory: ListedContributors = {
    var directory = ListedContributors()
    let people: [(String, String, [String])] = [
      ("C01", "Nguyễn Văn An", ["Hoa Ban"]), ("C02", "Hoàng Thị Bình", ["Hoa Ban", "Bình Minh"]),
      ("C03", "Lê Văn Cường", []), ("A", "Trần A", []), ("B", "Trần B", []),
    ]
    for (text, name, penNames) in people {
      guard let code = ContributorCode(text) else { continue }
      directory.enter(code, name: name, penNames: penNames)
    }
    return directory
  }()

  static func items(_ text: String) -> (rows: [ItemRow], findings: Findings) {
    var table = ItemTable(directory: directory, rules: rules)
    return read(text, ItemTable.schema) { table.parse($0, into: &$1) }
  }

  /// One item of which a test states only the columns it is about.
  static func item(_ columns: String, _ values: String) -> (row: ItemRow?, findings: Findings) {
    let result = items("id,title,genre,\(columns)\nT1,Tin,tin,\(values)\n")
    return (result.rows.first, result.findings)
  }

  /// An item by a list of contributors.
  static func shares(_ list: String) -> (list: ShareList?, errors: [String]) {
    let result = item("contributors", "\"\(list)\"")
    return (result.row?.part.contributors, result.findings.marks)
  }

  static func contributors(_ text: String) -> (rows: [ContributorRow], findings: Findings) {
    read(text, ContributorTable.schema) { ContributorTable().parse($0, into: &$1) }
  }

  static func grades(_ text: String) -> (rows: [GradeRow], findings: Findings) {
    let table = GradeTable(rules: rules)
    return read(text, GradeTable.schema) { table.parse($0, into: &$1) }
  }

  private static func read<Row>(
    _ text: String, _ schema: ColumnSchema, _ parse: (TableRow, inout Findings) -> Row?
  ) -> (rows: [Row], findings: Findings) {
    var findings = Findings()
    var rows: [Row] = []
    TableReader(file: "f.csv", format: .csv, schema: schema)
      .read(bytes: Array(text.utf8), into: &findings) { row, findings in
        if let value = parse(row, &findings) { rows.append(value) }
      }
    return (rows, findings)
  }
}

extension Findings {
  /// Each error as its code and the text under its caret.
  var marks: [String] { errors.map(\.mark) }
}

extension Diagnostic {
  var mark: String {
    guard let excerpt else { return code }
    let scalars = Array(excerpt.line.unicodeScalars).dropFirst(excerpt.column - 1)
    var marked = String.UnicodeScalarView()
    marked.append(contentsOf: scalars.prefix(excerpt.width))
    return "\(code) \(String(marked))"
  }
}
