/// How much room a text takes in a terminal, and what of it may be shown there.
public enum TextWidth {
  /// How many columns a text fills: marks and controls none, Han and emoji two.
  public static func columns(_ text: String) -> Int {
    plainColumns(text) ?? text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// How many columns a text of ASCII and whole letters of Latin fills, one for each: as Vietnamese
  /// is written. Nothing of it controls, hides, combines or is wide; `nil` of any other text.
  public static func plainColumns(_ text: String) -> Int? {
    text.utf8.withContiguousStorageIfAvailable(plainColumns(ofUTF8:))
      ?? plainColumns(ofUTF8: Array(text.utf8))
  }

  private static func plainColumns(ofUTF8 bytes: some RandomAccessCollection<UInt8>) -> Int? {
    var columns = 0
    var isAfterE1 = false
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F: columns += 1
      // The lead byte of U+00C0 to U+02FF.
      case 0xC3...0xCB: columns += 1
      case 0xE1:
        columns += 1
        isAfterE1 = true
        continue
      // What follows a lead byte; after E1 up to BB alone is of U+1E00 to U+1EFF.
      case 0x80...0xBF:
        if isAfterE1, !(0xB8...0xBB).contains(byte) { return nil }
      default: return nil
      }
      isAfterE1 = false
    }
    return columns
  }

  /// How many columns one scalar fills.
  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isControl || scalar.turnsText || scalar.isInvisible { return 0 }
    if scalar.isCombiningMark { return 0 }
    return scalar.isWide ? 2 : 1
  }

  /// The text cut to a number of columns, ending in `…` where something was left out.
  ///
  /// A letter is never parted from its marks.
  public static func truncate(_ text: String, columns limit: Int) -> String {
    guard limit > 0 else { return "" }
    guard columns(text) > limit else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let width = columns(String(character))
      if used + width > limit - 1 { break }
      kept.append(character)
      used += width
    }
    return kept + "…"
  }

  /// The text with what could fool a terminal or a reader made visible.
  ///
  /// Scalar by scalar, so columns stay what they were: a tab becomes a space, other
  /// controls and the signs that turn the direction of text become `U+FFFD`.
  public static func printable(_ text: String) -> String {
    let isHarmless = text.unicodeScalars.allSatisfy { !$0.isControl && !$0.turnsText }
    if isHarmless { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        shown.append(" ")
      } else {
        shown.append(scalar.isControl || scalar.turnsText ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar fills two columns (East Asian wide and full-width forms, emoji).
  fileprivate var isWide: Bool {
    switch value {
    // The first emoji is the watch.
    case 0..<0x1100, 0x1160..<0x231A: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
