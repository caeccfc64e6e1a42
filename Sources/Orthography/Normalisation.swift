/// A quick check whether a text is already in Unicode normalisation form C (NFC).
///
/// Normalising a million titles costs seconds; nearly all of them need none.
public enum Normalisation {
  /// Whether the text is certainly NFC; `false` means that it must be normalised to know.
  public static func isNFC(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isNFC($0) }
  }

  /// Whether well-formed UTF-8 is certainly NFC.
  ///
  /// Accepts blocks whose scalars are all starters that never compose with what stands
  /// before them: Latin up to U+02FF, Vietnamese (U+1E00–U+1EFF), punctuation, currency
  /// signs, drawing signs, Han and emoji.
  package static func isNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE1...0xE9:
        guard index + 2 < bytes.count,
          isStarterBlock(bytes[index], bytes[index + 1], bytes[index + 2])
        else { return false }
        index += 3
      case 0xF0:
        guard index + 1 < bytes.count, bytes[index + 1] == 0x9F else { return false }
        index += 4
      default: return false
      }
    }
    return true
  }

  private static func isStarterBlock(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0xB8...0xBB): true
    case (0xE2, 0x80): third >= 0x82
    case (0xE2, 0x81...0x82), (0xE2, 0x94...0x9E): true
    case (0xE4, 0xB8...0xBF), (0xE5...0xE9, _): true
    default: false
    }
  }
}
