/// The bytes read but not yet handed on: never more than a row and a chunk.
struct ByteWindow {
  private(set) var bytes: [UInt8] = []
  /// Where the row at hand begins.
  private(set) var start = 0
  /// Whether all of the input is here.
  private(set) var isComplete = false
  private var isPastMark = false
  private var endedInReturn = false

  /// How many bytes are at hand from the beginning of the row.
  var count: Int { bytes.count - start }

  /// Takes in the next chunk; an empty one says that the input ends.
  mutating func append(_ chunk: [UInt8]) {
    if chunk.isEmpty {
      isComplete = true
    } else {
      if start > 0 { bytes.removeSubrange(0..<start) }
      start = 0
      bytes += chunk
    }
  }

  /// Leaves so many bytes behind; `afterReturn` when the last of them was a CR.
  mutating func advance(by count: Int, afterReturn: Bool = false) {
    start += count
    endedInReturn = afterReturn
  }

  /// Steps over a byte order mark and over the LF of a CRLF cut in two.
  ///
  /// `false` when more bytes are needed to tell.
  mutating func settle() -> Bool {
    if !isPastMark {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let begins = mark.starts(with: bytes.prefix(3))
      if begins && bytes.count < 3 && !isComplete { return false }
      isPastMark = true
      if begins && bytes.count >= 3 { start = 3 }
    }
    if endedInReturn {
      guard start < bytes.count else { return isComplete }
      endedInReturn = false
      if bytes[start] == Byte.lineFeed { start += 1 }
    }
    return true
  }

  /// Calls `body` with the bytes from the beginning of the row.
  func withRest<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// A copy of the first bytes of the row.
  func copy(_ count: Int) -> [UInt8] {
    Array(bytes[start..<start + count])
  }

  /// Whether the rest of the physical line is here, or as much of it as an excerpt shows.
  func showsLine(of offset: Int) -> Bool {
    let rest = bytes[(start + offset)...].prefix(Record.excerptBytes)
    return isComplete || rest.count == Record.excerptBytes
      || rest.contains { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
  }

  /// Leaves the rest of the physical line behind; `false` when its end is not here yet.
  mutating func skipLine() -> Bool {
    while start < bytes.count {
      let byte = bytes[start]
      start += 1
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        endedInReturn = byte == Byte.carriageReturn
        return true
      }
    }
    return isComplete
  }
}

/// The bytes that mean something to the readers.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let minus = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")
}
