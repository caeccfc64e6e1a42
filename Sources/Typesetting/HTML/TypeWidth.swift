import Orthography

/// How wide texts are in the type of papers: Times New Roman, and what is cut to its measure
/// (Liberation Serif, Tinos). In thousandths of the size of the type.
enum TypeWidth {
  /// What a scalar takes that the type has no measure of here.
  private static let usual = 500
  private static let wide = 1000

  /// From the space to `~`, as the type's metrics have it.
  private static let ascii: [Int] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// A letter is as wide as the one it is made of by marks; ơ and ư a little wider.
  private static let letters: [Int] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(value) else { return usual }
    if (0x20..<0x7F).contains(value) { return ascii[value - 0x20] }
    guard (0xC0..<0x250).contains(value) || value >= 0x1E00 else { return usual }
    let folded = Folding.fold(String(scalar)).unicodeScalars
    guard folded.count == 1, let base = folded.first, base.isASCII else { return usual }
    let isCapital = scalar.properties.isUppercase
    let width = ascii[Int(base.value) - (isCapital ? 0x40 : 0x20)] + (isHorned(scalar) ? 60 : 0)
    // Where the type lacks a letter of Vietnamese a browser takes it from a wider one.
    return value < 0x1E00 || base == "i" ? width : max(width, isCapital ? 740 : 620)
  }

  private static func isHorned(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1A0...0x1A1, 0x1AF...0x1B0, 0x1EDA...0x1EE3, 0x1EE8...0x1EF1: true
    default: false
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if Int(scalar.value) < letters.count { return letters[Int(scalar.value)] }
    return TextWidth.columns(scalar) > 1 ? wide : usual
  }

  /// How wide a text is on one line.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// How wide the widest word of a text is.
  static func widestWord(_ text: String) -> Int {
    text.split(separator: " ").map { of($0) }.max() ?? 0
  }

  /// How many lines a text takes in a width; a word wider than that is broken.
  static func lines(_ text: String, within width: Int) -> Int {
    // No letter is wider than its size.
    if text.utf8.count * wide <= width || of(text) <= width { return 1 }
    let room = max(1, width)
    let space = ascii[0]
    var (lines, reached) = (1, 0)
    for word in text.split(separator: " ") {
      let length = of(word)
      if reached > 0, reached + space + length <= room {
        reached += space + length
        continue
      }
      if reached > 0 { lines += 1 }
      lines += (length - 1) / room
      reached = length - (length - 1) / room * room
    }
    return lines
  }
}
