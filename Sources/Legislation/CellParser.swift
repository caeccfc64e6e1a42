import Accounting
import Diagnostics
import Orthography
import Tabular

/// Reads the cells of one row of a rate file, adding a problem at each that is wrong.
///
/// A class, so that the readers of cells can add problems while a row is put together.
final class CellParser {
  private let row: TableRow
  private let schema: ColumnSchema
  private(set) var findings: Findings
  /// Whether no cell read so far was wrong.
  private(set) var isSound = true

  init(row: TableRow, schema: ColumnSchema, findings: Findings) {
    self.row = row
    self.schema = schema
    self.findings = findings
  }

  private func index(_ column: String) -> Int {
    guard let index = schema.index(of: column) else {
      preconditionFailure("the table has no column \(column)")
    }
    return index
  }

  /// Where a column stands in the row.
  func mark(_ column: String) -> Mark {
    let index = index(column)
    return Mark(place: row.place(ofColumn: index), excerpt: row.excerpt(ofColumn: index))
  }

  /// Adds a problem at a column.
  func report(_ problem: LawProblem, at column: String) {
    isSound = false
    row.diagnose(problem, column: index(column), into: &findings)
  }

  /// The text of a cell without the spaces around it; empty where there is none.
  func text(_ column: String) -> String {
    let text = row[index(column)] ?? ""
    let isSpace = { (character: Character) in character == " " || character == "\u{A0}" }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// The text of a cell, `nil` where it is empty.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The text of a cell that must not be empty; empty after a problem.
  func required(_ column: String) -> String {
    let text = text(column)
    if text.isEmpty { report(.emptyValue(column: column), at: column) }
    return text
  }

  /// The value of a cell, `nil` where it is empty or wrong.
  func value<Value>(_ column: String, _ expected: Text, _ read: (String) -> Value?) -> Value? {
    guard let text = optional(column) else { return nil }
    if let value = read(text) { return value }
    report(.invalidValue(column: column, value: text, expected: expected), at: column)
    return nil
  }

  /// The value of a cell that must not be empty, `nil` after a problem.
  func needed<Value>(_ column: String, _ expected: Text, _ read: (String) -> Value?) -> Value? {
    required(column).isEmpty ? nil : value(column, expected, read)
  }

  /// One of the words of an enumeration, with the nearest of them named in the problem.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return needed(column, Text(vi: "một trong: \(words)", en: "one of: \(words)")) {
      Choice(rawValue: $0)
    }
  }

  /// A key of an enumeration; an unknown one is a problem of its own with the nearest key.
  func key<Key: RawRepresentable & CaseIterable>(_ column: String, _ type: Key.Type) -> Key?
  where Key.RawValue == String {
    let text = required(column)
    guard !text.isEmpty else { return nil }
    if let key = Key(rawValue: text) { return key }
    let nearest = NearestWord.suggest(text, among: Key.allCases.map(\.rawValue))
    report(.unknownKey(text, nearest: nearest), at: column)
    return nil
  }
}

extension CellParser {
  /// A date, `nil` where the cell is empty or wrong.
  func date(_ column: String) -> CivilDate? {
    value(column, Expected.date) { CivilDate(text: $0) }
  }

  /// A percentage of at most 100, `nil` where the cell is empty or wrong.
  func percentage(_ column: String) -> Percentage? {
    guard let percentage = value(column, Expected.percentage, { Percentage(text: $0) }) else {
      return nil
    }
    guard percentage <= .whole else {
      report(.percentageAbove(column: column, value: percentage, limit: .whole), at: column)
      return nil
    }
    return percentage
  }

  /// An amount of đồng above zero, `nil` where the cell is empty or wrong.
  func dong(_ column: String) -> Dong? {
    value(column, Expected.dong) { text in
      Dong(text: text).flatMap { $0 > .zero && $0 <= .lineLimit ? $0 : nil }
    }
  }

  /// A coefficient above zero, `nil` where the cell is empty or wrong.
  func coefficient(_ column: String) -> Coefficient? {
    value(column, Expected.coefficient) { text in
      Coefficient(text: text).flatMap { $0 > .zero ? $0 : nil }
    }
  }

  /// Yes or no; empty means no.
  func flag(_ column: String) -> Bool {
    value(column, Expected.flag) { ["yes": true, "no": false][$0] } ?? false
  }

  /// Reports that a cell must hold something when it is empty.
  func demand(_ columns: String...) {
    for column in columns where text(column).isEmpty {
      report(.emptyValue(column: column), at: column)
    }
  }

  /// Reports that a cell must be empty when it is not.
  func forbid(_ columns: String..., reason: Text) {
    for column in columns where !text(column).isEmpty {
      report(.misplacedValue(column: column, reason: reason), at: column)
    }
  }
}

/// What the columns of rate files take, in words.
enum Expected {
  static let date = Text(
    vi: "ngày có thật, dạng 2026-09-01 hoặc 01/09/2026",
    en: "a day of the calendar, as 2026-09-01 or 01/09/2026")
  static let percentage = Text(
    vi: "số phần trăm, không có dấu %, tối đa hai chữ số thập phân",
    en: "a number of per cent without the sign, with at most two decimals")
  static let dong = Text(
    vi: "số tiền nguyên lớn hơn 0, dạng 2530000 hoặc 2.530.000",
    en: "a whole amount above zero, as 2530000 or 2.530.000")
  static let coefficient = Text(
    vi: "hệ số lớn hơn 0, tối đa bốn chữ số thập phân",
    en: "a coefficient above zero with at most four decimals")
  static let flag = Text(vi: "yes hoặc no", en: "yes or no")
  static let code = Text(
    vi: "mã gồm 1–64 chữ cái không dấu, chữ số, “-”, “_”, “.”",
    en: "a code of 1–64 unaccented letters, digits, “-”, “_”, “.”")
  static let count = Text(vi: "số nguyên lớn hơn 0", en: "a whole number above zero")
  static let condition = Text(
    vi: "điều kiện dạng cột=giá trị, với cột là một trong: "
      + ConditionColumn.words + "; nhiều điều kiện cách nhau bằng “;”",
    en: "conditions as column=value, the column one of: "
      + ConditionColumn.words + "; several parted by “;”")
}
