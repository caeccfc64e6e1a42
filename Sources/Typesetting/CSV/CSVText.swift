/// Values as fields of a CSV file (RFC 4180) that a spreadsheet can open without harm.
enum CSVText {
  /// One line, with its line end.
  static func line(_ data: [Datum]) -> String {
    let fields = data.map(field)
    // A lone empty field would be a blank line, which readers skip.
    let line = fields == [""] ? "\"\"" : fields.joined(separator: ",")
    return line + "\r\n"
  }

  private static func field(_ datum: Datum) -> String {
    switch datum {
    case .integer(let number): String(number)
    default: quoted(neutralised(plain(datum)))
    }
  }

  private static func plain(_ datum: Datum) -> String {
    switch datum {
    case .null: ""
    case .integer(let number): String(number)
    case .text(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .list(let values): values.map(plain).joined(separator: ";")
    case .record: datum.json
    case .nested(_, let csv): csv
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      default: false
      }
    }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// A text a spreadsheet would run as a formula, made plain text by an apostrophe.
  ///
  /// Decimal numbers start with a minus and stay numbers.
  private static func neutralised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠":
      return isNumber(text) ? text : "'" + text
    default: return text
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
