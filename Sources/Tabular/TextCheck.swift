/// Looks for bytes that no text may hold.
enum TextCheck {
  /// The first byte that is not UTF-8 or is NUL, with the problem; `nil` when all is well.
  static func firstFault(
    in bytes: UnsafeBufferPointer<UInt8>, file: String
  ) -> (offset: Int, problem: TabularProblem)? {
    var index = 0
    while index < bytes.count {
      index = skipASCII(bytes, from: index)
      guard index < bytes.count else { return nil }
      if bytes[index] == 0 { return (index, .nulByte) }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return (index, .invalidUTF8(file: file)) }
      index += length
    }
    return nil
  }

  /// Skips eight bytes at a time while all of them are ASCII other than NUL.
  private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = from
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let zeroes = (word &- 0x0101_0101_0101_0101) & ~word
      if (word | zeroes) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    return index
  }

  /// How many bytes the well-formed sequence at an index has, 0 when it is not one.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
