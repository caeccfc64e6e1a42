/// Values as fields of a CSV file (RFC 4180) that a spreadsheet can open without harm.
enum CSVText {
  /// Writes one line, with its line end.
  static func append(_ data: [Datum], to bytes: inout [UInt8]) {
    let start = bytes.count
    for (index, datum) in data.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(datum, to: &bytes)
    }
    // A lone empty field would be a blank line, which readers skip.
    if data.count == 1, bytes.count == start { bytes.append(contentsOf: "\"\"".utf8) }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private static func append(_ datum: Datum, to bytes: inout [UInt8]) {
    switch datum {
    case .null: return
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text) where isHarmless(text): bytes.append(contentsOf: text.utf8)
    default: bytes.append(contentsOf: quoted(neutralised(plain(datum))).utf8)
    }
  }

  /// Whether nothing of a text needs quotes or could be a formula: true of nearly all.
  private static func isHarmless(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    switch first {
    // The last is the first byte of the signs of full width.
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), 0xEF:
      return false
    default: return !text.utf8.contains(where: needsQuotes)
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

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: needsQuotes) else { return text }
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
