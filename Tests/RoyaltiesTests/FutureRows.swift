import Accounting
import Foundation
import Legislation

/// Continues every chain of a table of the rate book from a day on, with other values.
enum FutureRows {
  /// The columns that name a chain, by table.
  private static let chains: [String: [String]] = [
    "parameters.csv": ["key"], "royalties.csv": ["genre", "grade", "condition"],
    "derived.csv": ["scope"], "modifiers.csv": ["regime", "code"], "creation.csv": ["activity"],
    "withholding.csv": [], "transitions.csv": [],
  ]
  static var tables: [String] { chains.keys.sorted() }

  /// The files with the new rows in one table (`SET/NAME`) and their document in the register.
  static func added(
    to files: [RateFile], table: String, from first: CivilDate
  ) -> [RateFile] {
    files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      if "\(file.set)/\(file.name)" == table {
        return replaced(file, by: continued(text, chains[file.name] ?? [], from: first))
      }
      guard file.set == "national", file.name == "documents.csv" else { return file }
      var sheet = CommaSheet(text)
      sheet.append([
        "number": "1/2099/NĐ-CP", "issuer": "Chính phủ", "title": "Giả định", "source": "mẫu",
        "in_force_from": "\(first)", "checked_on": "2026-11-24", "confidence": "A",
      ])
      return replaced(file, by: sheet.text)
    }
  }

  private static func replaced(_ file: RateFile, by text: String) -> RateFile {
    RateFile(set: file.set, name: file.name, bytes: Array(text.utf8))
  }

  private static func continued(
    _ text: String, _ columns: [String], from first: CivilDate
  ) -> String {
    var sheet = CommaSheet(text)
    var last: [[String]: Int] = [:]
    for index in sheet.rows.indices {
      let chain = columns.map { sheet[index, $0] }
      if let other = last[chain], sheet[other, "from"] > sheet[index, "from"] { continue }
      last[chain] = index
    }
    for index in last.values.sorted() {
      var row = sheet.record(index)
      row["from"] = "\(first)"
      row["to"] = ""
      row["document"] = "1/2099/NĐ-CP"
      row["article"] = "1"
      change(&row, from: first)
      // A row whose document has no end would be in force beside the new one.
      if sheet[index, "to"].isEmpty, isOpen(sheet[index, "document"]) {
        sheet[index, "to"] = "\(first.adding(days: -1))"
      }
      sheet.append(row)
    }
    return sheet.text
  }

  /// Whether a document of the shipped register has no last day.
  private static func isOpen(_ number: String) -> Bool {
    Law.shippedBook.instruments.first { $0.number == number }?.endedOn == nil
  }

  /// Another value in whatever column the row has one.
  private static func change(_ row: inout [String: String], from first: CivilDate) {
    for column in ["value", "min", "max", "percent", "maximum", "threshold", "rate"] {
      guard let text = row[column], !text.isEmpty else { continue }
      row[column] = text == "100" ? "99" : raised(text)
    }
    if row["assigned_before"] != nil { row["assigned_before"] = "\(first)" }
  }

  /// One more: 2.5 becomes 3.5.
  private static func raised(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    return Int(whole).map { "\($0 + 1)" + text.dropFirst(whole.count) } ?? text
  }
}

/// A table of comma-separated values, as the shipped files are written.
struct CommaSheet {
  private let header: [String]
  private(set) var rows: [[String]]

  init(_ text: String) {
    var lines = text.split(separator: "\n").map { Self.cells(String($0)) }
    header = lines.removeFirst()
    rows = lines
  }

  subscript(row: Int, column: String) -> String {
    get { header.firstIndex(of: column).map { rows[row][$0] } ?? "" }
    set { if let index = header.firstIndex(of: column) { rows[row][index] = newValue } }
  }

  func record(_ row: Int) -> [String: String] {
    Dictionary(uniqueKeysWithValues: zip(header, rows[row]))
  }

  mutating func append(_ record: [String: String]) {
    rows.append(header.map { record[$0] ?? "" })
  }

  var text: String {
    ([header] + rows).map { row in
      row.map { cell in
        cell.contains(",") || cell.contains("\"")
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var previous: Character?
    for character in line {
      switch character {
      case "\"":
        if !isQuoted, previous == "\"" { cells[cells.count - 1].append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
      previous = character
    }
    return cells
  }
}
