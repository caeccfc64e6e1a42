/// One value of a row, with the bytes that wrote it.
struct Cell: Sendable {
  /// How the value was written.
  enum Form: Sendable {
    /// As it is.
    case plain
    /// In quotation marks, those inside doubled.
    case quoted
    /// In quotation marks with the escapes of JSON.
    case escaped
  }

  /// The value in NFC.
  var text: String
  /// The bytes in the record, quotation marks included.
  var range: Range<Int>
  /// How it was written.
  var form: Form

  /// The bytes that wrote some of the scalars of the text.
  func bytes(of part: Range<Int>, in record: Record) -> Range<Int> {
    let starts = scalarStarts(in: record)
    func start(_ scalar: Int) -> Int { scalar < starts.count ? starts[scalar] : contentEnd }
    let lower = start(part.lowerBound)
    return lower..<max(lower, start(part.upperBound))
  }

  private var contentEnd: Int {
    form == .plain ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
  }

  /// Where each scalar of the text begins in the record.
  ///
  /// Where the text was composed on reading, a combining mark belongs to its letter.
  private func scalarStarts(in record: Record) -> [Int] {
    var starts: [Int] = []
    var withoutMarks: [Int] = []
    record.bytes.withUnsafeBufferPointer { bytes in
      var index = form == .plain ? range.lowerBound : range.lowerBound + 1
      while index < contentEnd {
        starts.append(index)
        let isMark = bytes[index] == 0xCC || (bytes[index] == 0xCD && bytes[index + 1] < 0xB0)
        if !isMark { withoutMarks.append(index) }
        index += unitLength(bytes, at: index)
      }
    }
    return starts.count == text.unicodeScalars.count ? starts : withoutMarks
  }

  /// How many bytes write the scalar at an index.
  private func unitLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch (form, bytes[index]) {
    case (.quoted, Byte.quote): return 2
    case (.escaped, Byte.backslash):
      guard bytes[index + 1] == UInt8(ascii: "u") else { return 2 }
      let unit = JSONEscape.unit(bytes, at: index + 2) ?? 0
      return (0xD800...0xDBFF).contains(unit) ? 12 : 6
    default: return max(1, TextCheck.sequenceLength(bytes, at: index))
    }
  }
}

/// The `\u` escapes of JSON.
enum JSONEscape {
  /// The four hex digits at an index, `nil` when they are not four.
  static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for digit in bytes[index..<index + 4] {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(digit - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return value
  }
}
