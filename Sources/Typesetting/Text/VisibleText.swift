import Orthography

/// Texts made safe for a terminal: what would act on it, or hide, is shown instead.
///
/// Paper names the character, so that who checks it can find it in the data; an excerpt of an
/// input file (`TextWidth.printable`) must keep its columns and cannot.
enum VisibleText {
  /// The text with controls as pictures (`␊`) and invisible marks as `⟨U+202E⟩`.
  static func of(_ text: String) -> String {
    if TextWidth.plainColumns(text) != nil { return text }
    if !text.unicodeScalars.contains(where: isHidden) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result.append(contentsOf: shown(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // C0, delete and C1 controls.
    case 0x00...0x1F, 0x7F...0x9F: true
    // Soft hyphen; the marks, embeddings, overrides and isolates that change direction.
    case 0xAD, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0001...0xE007F: true
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
