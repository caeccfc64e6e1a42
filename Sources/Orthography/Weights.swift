/// What each letter of a text weighs in the Vietnamese order, level by level.
struct Weights {
  /// Letters: a space, then signs, digits, the alphabet, every other script.
  private(set) var letters: [UInt8] = []
  /// Tones, and after them marks that Vietnamese does not use.
  private(set) var tones: [UInt8] = []
  /// Small before capital.
  private(set) var cases: [UInt8] = []

  private static let space: UInt8 = 2
  private static let sign: UInt8 = 3
  private static let firstDigit: UInt8 = 0x10
  private static let firstLetter: UInt8 = 0x20
  private static let otherScript: UInt8 = 0xF0
  private static let foreignMark: UInt8 = 0x0F

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    text.forEachLetter { letter in
      if letter.base.isInvisible || letter.base.isControl { return }
      append(letter)
      tones.append(2 + letter.tone.rawValue)
      for mark in letter.foreignMarks { tones += [Self.foreignMark] + Self.scalarBytes(mark) }
      cases.append(letter.isCapital ? 3 : 2)
    }
  }

  private mutating func append(_ letter: Letter) {
    let base = letter.base
    switch base {
    case " ": letters.append(Self.space)
    case "0"..."9": letters.append(Self.firstDigit + UInt8(base.value - 0x30))
    case "a"..."z":
      let place = UInt8(base.value - 0x61)
      letters.append(Self.firstLetter + place * 8 + letter.shape.rawValue)
    default:
      letters.append(base.isASCII ? Self.sign : Self.otherScript)
      letters += Self.scalarBytes(base)
    }
  }

  /// A scalar in three bytes of which none is below 2, in the order of the scalars.
  private static func scalarBytes(_ scalar: Unicode.Scalar) -> [UInt8] {
    [
      UInt8(2 + scalar.value >> 14), UInt8(2 + (scalar.value >> 7) & 0x7F),
      UInt8(2 + scalar.value & 0x7F),
    ]
  }
}
