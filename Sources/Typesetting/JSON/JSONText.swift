/// Values as JSON text (RFC 8259), in UTF-8, on one line.
enum JSONText {
  static func append(_ datum: Datum, to bytes: inout [UInt8]) {
    switch datum {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text): append(quoting: text, to: &bytes)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        append(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .record(let members): append(record: members, to: &bytes)
    case .nested(let json, _): append(json, to: &bytes)
    }
  }

  static func append(record members: [Member], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      append(member, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes the values of a record whose names are written already.
  static func append(record data: [Datum], named names: [[UInt8]], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, datum) in data.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      bytes.append(contentsOf: names[index])
      append(datum, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// A name with what parts it from its value.
  static func name(_ key: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(quoting: key, to: &bytes)
    return bytes + ": ".utf8
  }

  static func append(_ member: Member, to bytes: inout [UInt8]) {
    append(quoting: member.key, to: &bytes)
    bytes.append(contentsOf: ": ".utf8)
    append(member.value, to: &bytes)
  }

  static func append(quoting text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: mayNeedEscaping) {
      for scalar in text.unicodeScalars { append(escaping: scalar, to: &bytes) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// True of every byte that can start something to escape, false of nearly all text.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x5C, 0x7F: true
    // The first bytes of U+0080–U+00BF and of U+2000–U+2FFF.
    case 0xC2, 0xE2: true
    default: false
    }
  }

  private static func append(escaping scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes.append(contentsOf: #"\""#.utf8)
    case "\\": bytes.append(contentsOf: #"\\"#.utf8)
    case "\n": bytes.append(contentsOf: #"\n"#.utf8)
    case "\r": bytes.append(contentsOf: #"\r"#.utf8)
    case "\t": bytes.append(contentsOf: #"\t"#.utf8)
    // Controls would act on a terminal; the two separators end a line in JavaScript.
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: #"\u"#.utf8)
      bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension Datum {
  /// The value as JSON on one line, without a line end.
  public var json: String {
    var bytes: [UInt8] = []
    JSONText.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
