/// Texts as XML 1.0: markup escaped, what XML forbids left out.
enum XMLText {
  /// The longest text a cell of a workbook holds, in UTF-16 units.
  private static let longest = 32_767

  static func append(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: needsCare) || text.utf8.count > longest else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    var length = 0
    for scalar in text.unicodeScalars {
      length += scalar.value > 0xFFFF ? 2 : 1
      if length > longest - 1 {
        bytes.append(contentsOf: "…".utf8)
        return
      }
      append(scalar, to: &bytes)
    }
  }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True of every byte that can start something to escape or to leave out.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    // The first bytes of U+0080–U+00BF and of U+F000–U+FFFF.
    case 0xC2, 0xEF: true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">": bytes.append(contentsOf: "&gt;".utf8)
    case "\"": bytes.append(contentsOf: "&quot;".utf8)
    case "\t", "\n": bytes.append(UInt8(scalar.value))
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
