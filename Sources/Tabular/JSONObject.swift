/// A key of an object with its value.
struct JSONMember {
  var key: Cell
  var value: JSONValue
}

/// A value of an object, and what is wrong with it if the object can be read on.
struct JSONValue {
  var cell: Cell
  var problem: TabularProblem?
}

/// Why a line cannot be read as a flat JSON object, and which bytes are to blame.
struct JSONFault: Error {
  var problem: TabularProblem
  var range: Range<Int>
}

/// Reads one line as a flat JSON object (RFC 8259); the bytes are well-formed UTF-8.
///
/// Numbers stay the digits they are. A nested value is refused where it begins, so
/// nothing here recurses.
struct JSONObject {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The members in the order of the line, a key that stands twice included.
  static func members(of bytes: [UInt8]) throws(JSONFault) -> [JSONMember] {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONFault) in
        var object = JSONObject(bytes: buffer)
        return try object.members()
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func members() throws(JSONFault) -> [JSONMember] {
    skipSpace()
    guard take(Byte.openBrace) else {
      throw JSONFault(problem: .jsonNotObject, range: index..<bytes.count)
    }
    var members: [JSONMember] = []
    skipSpace()
    if !take(Byte.closeBrace) {
      repeat {
        members.append(try member())
        guard members.count <= TableLimits.columns else {
          throw JSONFault(problem: .tooManyColumns(members.count), range: 0..<0)
        }
        skipSpace()
      } while take(Byte.comma)
      guard take(Byte.closeBrace) else { throw fault(.commaOrEnd) }
    }
    skipSpace()
    guard index == bytes.count else { throw fault(.endOfLine) }
    return members
  }

  private mutating func member() throws(JSONFault) -> JSONMember {
    skipSpace()
    guard current == Byte.quote else { throw fault(.key) }
    let key = try string()
    skipSpace()
    guard take(Byte.colon) else { throw fault(.colon) }
    skipSpace()
    return JSONMember(key: key.cell, value: try value())
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    switch current {
    case Byte.quote?: return try string()
    case Byte.openBrace?, Byte.openBracket?:
      throw JSONFault(problem: .jsonNotFlat, range: index..<index + 1)
    case Byte.minus?, (0x30...0x39)?: return try number()
    default: break
    }
    for word in ["true", "false", "null"] where bytes[index...].starts(with: word.utf8) {
      let range = index..<index + word.utf8.count
      index = range.upperBound
      return JSONValue(
        cell: Cell(text: word == "null" ? "" : word, range: range, form: .plain))
    }
    throw fault(.value)
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = index
    _ = take(Byte.minus)
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[index - whole] != Byte.zero else {
      throw JSONFault(problem: .jsonSyntax(expected: .number), range: start..<index)
    }
    if take(Byte.point), digits() == 0 {
      throw JSONFault(problem: .jsonSyntax(expected: .number), range: start..<index)
    }
    var problem: TabularProblem?
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if !take(Byte.minus) { _ = take(UInt8(ascii: "+")) }
      _ = digits()
      problem = .jsonExponent
    }
    if index - start > TableLimits.field { problem = .fieldTooLong }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return JSONValue(
      cell: Cell(text: text, range: start..<index, form: .plain), problem: problem)
  }

  private mutating func string() throws(JSONFault) -> JSONValue {
    let start = index
    index += 1
    var decoded: [UInt8]?
    var copied = index
    while let byte = current, byte != Byte.quote {
      guard byte >= 0x20 else { throw fault(.escapedControl) }
      guard byte == Byte.backslash else {
        index += 1
        continue
      }
      var text = decoded ?? []
      decoded = nil
      text.append(contentsOf: bytes[copied..<index])
      try escape(into: &text)
      decoded = text
      copied = index
    }
    let end = index
    guard take(Byte.quote) else {
      throw JSONFault(problem: .jsonSyntax(expected: .endOfText), range: start..<start + 1)
    }
    let tail = UnsafeBufferPointer(rebasing: bytes[copied..<end])
    let text = decoded.map { ($0 + tail).withUnsafeBufferPointer { CanonicalText.nfc($0) } }
    let length = (decoded?.count ?? 0) + tail.count
    return JSONValue(
      cell: Cell(
        text: text ?? CanonicalText.nfc(tail), range: start..<index, form: .escaped),
      problem: length > TableLimits.field ? .fieldTooLong : nil)
  }
}

extension JSONObject {
  /// Appends what an escape stands for, and steps over it.
  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    let start = index
    let letter = index + 1 < bytes.count ? bytes[index + 1] : 0
    index += 2
    switch letter {
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(from: start, into: &text)
    default:
      throw JSONFault(
        problem: .jsonSyntax(expected: .escape), range: start..<min(start + 2, bytes.count))
    }
  }

  private mutating func unicodeEscape(
    from start: Int, into text: inout [UInt8]
  ) throws(JSONFault) {
    guard var value = JSONEscape.unit(bytes, at: index) else {
      throw JSONFault(problem: .jsonSyntax(expected: .escape), range: start..<start + 2)
    }
    index += 4
    if (0xD800...0xDBFF).contains(value), let low = lowSurrogate() {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      index += 6
    }
    if value == 0 { throw JSONFault(problem: .nulByte, range: start..<index) }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONFault(problem: .jsonLoneSurrogate, range: start..<index)
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The second half of a pair, if it follows.
  private func lowSurrogate() -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == Byte.backslash,
      bytes[index + 1] == UInt8(ascii: "u"), let low = JSONEscape.unit(bytes, at: index + 2),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return low
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = current, (0x30...0x39).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func skipSpace() {
    while let byte = current, byte == Byte.space || byte == Byte.tab { index += 1 }
  }

  private func fault(_ expected: JSONExpectation) -> JSONFault {
    JSONFault(
      problem: .jsonSyntax(expected: expected), range: index..<min(index + 1, bytes.count))
  }
}
