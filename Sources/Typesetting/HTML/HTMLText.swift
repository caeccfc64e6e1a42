/// Texts as HTML: nothing in them can be taken for markup, and what hides is shown.
enum HTMLText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in VisibleText.of(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// A code, which may be folded after a stroke.
  static func append(code: String, to bytes: inout [UInt8]) {
    guard code.utf8.contains(UInt8(ascii: "/")) else { return append(code, to: &bytes) }
    let pieces = code.split(separator: "/", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      append(String(piece), to: &bytes)
      if index < pieces.count - 1 { bytes.append(contentsOf: "/<wbr>".utf8) }
    }
  }

  /// The text between tags or between double quotes.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An element around a text.
  static func element(_ tag: String, _ name: String? = nil, _ text: String) -> String {
    "<\(tag)\(name.map { " class=\"\($0)\"" } ?? "")>\(escaped(text))</\(tag)>"
  }

  /// The text as a string of a style sheet, quotes included.
  static func styleString(_ text: String) -> String {
    let scalars = VisibleText.of(text).unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "<", ">", "&": "\\" + String(scalar.value, radix: 16) + " "
      default: String(scalar)
      }
    }
    return "\"" + scalars.joined() + "\""
  }
}
