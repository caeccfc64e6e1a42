import Accounting

// The canonical text of a working, one line: fields parted by `;`, trailing empty ones left
// out, each child in parentheses behind its parent.
//
//     node  = label ; detail ; value ; unit ; document ; article ; effective  { "(" node ")" }
//
// `\` escapes `\ ; ( )`, `\n` and `\r` stand for line ends. Equal trees have equal texts, and a
// text that no tree writes is not read.

extension Working {
  /// How deep a tree may be that is read from a text.
  static let depthLimit = 32

  /// The working as the ledger keeps it, on one line.
  public var canonicalText: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    let fields: InlineArray<7, String> = [
      label.rawValue, detail ?? "", value, unit.rawValue, citation?.document ?? "",
      citation?.article ?? "", effective?.description ?? "",
    ]
    var used = fields.count
    while used > 1, fields[used - 1].isEmpty { used -= 1 }
    for index in 0..<used {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      Self.escape(fields[index], to: &bytes)
    }
    for child in children {
      bytes.append(UInt8(ascii: "("))
      child.write(to: &bytes)
      bytes.append(UInt8(ascii: ")"))
    }
  }

  /// Nearly every field is taken as it is; the escaped characters are ASCII, so that bytes tell them.
  private static func escape(_ field: String, to bytes: inout [UInt8]) {
    let isTaken = field.utf8.withContiguousStorageIfAvailable { utf8 in
      guard !utf8.contains(where: { escapeLetter(of: $0) != nil }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    guard isTaken != true else { return }
    for byte in field.utf8 {
      if let letter = escapeLetter(of: byte) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(letter)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// What follows the backslash where a byte is escaped.
  private static func escapeLetter(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): byte
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    default: nil
    }
  }

  /// Reads a canonical text; `nil` where no working writes it.
  public init?(canonicalText: String) {
    var reader = CanonicalReader(text: canonicalText)
    guard let working = reader.node(depth: 0), reader.isAtEnd else { return nil }
    self = working
  }
}

/// Reads the canonical text byte by byte: what has a meaning in it is ASCII.
private struct CanonicalReader {
  private let bytes: [UInt8]
  private var index = 0

  init(text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  mutating func node(depth: Int) -> Working? {
    guard depth < Working.depthLimit, let fields = fields() else { return nil }
    var children: [Working] = []
    while take(UInt8(ascii: "(")) {
      guard let child = node(depth: depth + 1), take(UInt8(ascii: ")")) else { return nil }
      children.append(child)
    }
    return Self.working(fields, children: children)
  }

  private static func working(_ written: [String], children: [Working]) -> Working? {
    guard (4...7).contains(written.count), written.last != "",
      let label = Working.Label(rawValue: written[0]),
      let unit = Working.Unit(rawValue: written[3])
    else { return nil }
    let fields = written + Array(repeating: "", count: 7 - written.count)
    var effective: CivilDate?
    if !fields[6].isEmpty {
      guard let date = CivilDate(text: fields[6]), date.description == fields[6] else { return nil }
      effective = date
    }
    let isCited = !fields[4].isEmpty || !fields[5].isEmpty
    return Working(
      label, detail: fields[1], value: fields[2], unit: unit,
      citation: isCited ? Citation(document: fields[4], article: fields[5]) : nil,
      effective: effective, children: children)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func fields() -> [String]? {
    var fields: [String] = []
    fields.reserveCapacity(7)
    while let field = field() {
      fields.append(field)
      if !take(UInt8(ascii: ";")) { return fields }
    }
    return nil
  }

  /// Reads to the next delimiter: nearly every field as it is, from the first escape on byte by byte.
  private mutating func field() -> String? {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
        return String(decoding: bytes[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"): return escapedField(Array(bytes[start..<index]))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default: index += 1
      }
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func escapedField(_ beginning: [UInt8]) -> String? {
    var field = beginning
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
        return String(decoding: field, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count, let plain = Self.unescaped(bytes[index + 1])
        else { return nil }
        field.append(plain)
        index += 2
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default:
        field.append(byte)
        index += 1
      }
    }
    return String(decoding: field, as: UTF8.self)
  }

  private static func unescaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): letter
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    default: nil
    }
  }
}
