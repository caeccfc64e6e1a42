/// Reads the XML of a workbook's parts one tag or piece of text after another.
///
/// It holds no more than a tag and a piece, takes UTF-8 alone and refuses document types, with
/// which entities could be defined.
struct XMLScanner {
  /// What comes next. Names are without their prefix.
  enum Token: Equatable {
    /// A tag that opens an element; `isEmpty` where it closes it too.
    case begin(String, isEmpty: Bool)
    /// A tag that closes an element.
    case end(String)
    /// A piece of text, its entities resolved; a text may come in several.
    case text([UInt8])
  }

  private let part: String
  private var source: ZipPart
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The tag that was handed out last, without its angle brackets.
  private var tag = 0..<0

  private static let longestTag = 64 * 1024
  private static let longestEntity = 12

  init(_ part: String, _ source: ZipPart) {
    self.part = part
    self.source = source
  }

  /// The next token, `nil` at the end.
  mutating func next() throws(WorkbookStop) -> Token? {
    while true {
      if position == buffer.count, try !more() { return nil }
      switch buffer[position] {
      case UInt8(ascii: "<"):
        if let token = try markup() { return token }
      case UInt8(ascii: "&"): return .text(try entity())
      default:
        let start = position
        position =
          buffer[start...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
          ?? buffer.count
        return .text(Array(buffer[start..<position]))
      }
    }
  }

  /// The value of an attribute of the tag handed out last; its name is without prefix.
  func attribute(_ name: StaticString) -> String? {
    var at = tag.lowerBound
    while let equals = buffer[at..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      let quoteAt = buffer[(equals + 1)..<tag.upperBound].firstIndex { !$0.isXMLSpace }
      guard let quoteAt, buffer[quoteAt] == Byte.quote || buffer[quoteAt] == UInt8(ascii: "'"),
        let end = buffer[(quoteAt + 1)..<tag.upperBound].firstIndex(of: buffer[quoteAt])
      else { return nil }
      if isName(name, endingAt: equals, from: at) {
        return Self.resolved(buffer[(quoteAt + 1)..<end])
      }
      at = end + 1
    }
    return nil
  }

  private func isName(_ name: StaticString, endingAt equals: Int, from start: Int) -> Bool {
    var end = equals
    while end > start, buffer[end - 1].isXMLSpace { end -= 1 }
    let first = end - name.utf8CodeUnitCount
    guard first > start, buffer[first - 1].isXMLSpace || buffer[first - 1] == Byte.colon
    else { return false }
    return name.withUTF8Buffer { $0.elementsEqual(buffer[first..<end]) }
  }

  var damaged: WorkbookStop { .problem(.workbookDamaged(part)) }
}

// Tags and what else begins with an angle bracket.
extension XMLScanner {
  private mutating func markup() throws(WorkbookStop) -> Token? {
    guard try has(2) else { throw damaged }
    switch buffer[position + 1] {
    case UInt8(ascii: "?"):
      try skip(past: "?>")
      return nil
    case UInt8(ascii: "!"):
      if try begins("<!--") {
        try skip(past: "-->")
        return nil
      }
      guard try begins("<![CDATA[") else { throw damaged }
      position += 9
      return .text(try cdata())
    default: return try tagToken()
    }
  }

  private mutating func tagToken() throws(WorkbookStop) -> Token {
    var quote: UInt8 = 0
    var length = 1
    while true {
      guard length <= Self.longestTag, try has(length + 1) else { throw damaged }
      let byte = buffer[position + length]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == Byte.quote || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        throw damaged
      }
      length += 1
    }
    var (start, end) = (position + 1, position + length)
    position += length + 1
    let isClosing = start < end && buffer[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    let isEmpty = start < end && buffer[end - 1] == UInt8(ascii: "/")
    if isEmpty { end -= 1 }
    let nameEnd = buffer[start..<end].firstIndex { $0.isXMLSpace } ?? end
    tag = nameEnd..<end
    let nameStart = buffer[start..<nameEnd].firstIndex(of: Byte.colon).map { $0 + 1 } ?? start
    guard nameStart < nameEnd else { throw damaged }
    let name = String(decoding: buffer[nameStart..<nameEnd], as: UTF8.self)
    return isClosing ? .end(name) : .begin(name, isEmpty: isEmpty)
  }

  private mutating func cdata() throws(WorkbookStop) -> [UInt8] {
    var text: [UInt8] = []
    while try !begins("]]>") {
      guard text.count <= TableLimits.row else { throw damaged }
      text.append(buffer[position])
      position += 1
    }
    position += 3
    return text
  }

  private mutating func skip(past end: StaticString) throws(WorkbookStop) {
    while try !begins(end) { position += 1 }
    position += end.utf8CodeUnitCount
  }

  /// Whether the bytes at hand begin with some; the end of the part is damage.
  private mutating func begins(_ start: StaticString) throws(WorkbookStop) -> Bool {
    guard try has(1) else { throw damaged }
    _ = try has(start.utf8CodeUnitCount)
    return start.withUTF8Buffer { buffer[position...].starts(with: $0) }
  }
}

// Bytes and entities.
extension XMLScanner {
  /// Has so many bytes at hand from the position on.
  private mutating func has(_ count: Int) throws(WorkbookStop) -> Bool {
    while buffer.count - position < count {
      if try !more() { return false }
    }
    return true
  }

  private mutating func more() throws(WorkbookStop) -> Bool {
    if isAtEnd { return false }
    let piece = try source.next()
    if piece.isEmpty {
      isAtEnd = true
      return false
    }
    buffer.removeSubrange(..<position)
    position = 0
    tag = 0..<0
    buffer += piece
    return true
  }

  private mutating func entity() throws(WorkbookStop) -> [UInt8] {
    _ = try has(Self.longestEntity)
    let rest = buffer[position...].prefix(Self.longestEntity)
    guard let end = rest.firstIndex(of: Byte.semicolon),
      let bytes = Self.entity(buffer[(position + 1)..<end])
    else { throw damaged }
    position = end + 1
    return bytes
  }

  private static func entity(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "amp": return [UInt8(ascii: "&")]
    case "quot": return [Byte.quote]
    case "apos": return [UInt8(ascii: "'")]
    case let number where number.hasPrefix("#x"):
      return UInt32(number.dropFirst(2), radix: 16).flatMap(scalar)
    case let number where number.hasPrefix("#"):
      return UInt32(number.dropFirst()).flatMap(scalar)
    default: return nil
    }
  }

  private static func scalar(_ value: UInt32) -> [UInt8]? {
    Unicode.Scalar(value).map { Array(String(Character($0)).utf8) }
  }

  /// The value of an attribute with its entities resolved, those it cannot have kept as they are.
  private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var value: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"),
        let end = bytes[at...].prefix(longestEntity).firstIndex(of: Byte.semicolon),
        let entity = entity(bytes[(at + 1)..<end])
      {
        value += entity
        at = end + 1
      } else {
        value.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: value, as: UTF8.self)
  }
}

extension UInt8 {
  /// White space between the words of a tag.
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
