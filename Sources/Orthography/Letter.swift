/// A letter (chữ cái) taken apart, however it was encoded: base, shape, tone, case.
///
/// A precomposed `ệ`, an `ê` with a combining dot, and an `e` with two combining marks
/// in either order are the same letter.
struct Letter {
  /// The letter in lower case without any mark; any other scalar as it is.
  var base: Unicode.Scalar
  /// The shape that makes ă, â, ê, ô, ơ, ư, đ.
  var shape = Shape.plain
  /// The tone.
  var tone = Tone.level
  /// Whether it was a capital.
  var isCapital = false
  /// Marks that Vietnamese does not use, in the order they were written.
  var foreignMarks: [Unicode.Scalar] = []

  /// The precomposed letter in lower case, `nil` where Vietnamese has none.
  private var composed: Unicode.Scalar? { LetterTable.shared.composed(self) }

  /// Takes in a mark that follows; a second shape or tone is kept as a foreign mark.
  mutating func attach(_ mark: Unicode.Scalar) {
    if shape == .plain, let new = Shape(mark: mark) {
      shape = new
    } else if tone == .level, let new = Tone(mark: mark) {
      tone = new
    } else {
      foreignMarks.append(mark)
    }
  }

  /// Appends the letter in lower case, precomposed where Vietnamese has it.
  func write(to text: inout String.UnicodeScalarView) {
    if shape == .plain && tone == .level {
      text.append(base)
    } else if let composed {
      text.append(composed)
    } else {
      text.append(base)
      if shape != .plain { text.append(contentsOf: Letter.mark(of: shape)) }
      if tone != .level { text.append(contentsOf: Letter.mark(of: tone)) }
    }
    text.append(contentsOf: foreignMarks)
  }

  private static func mark(of shape: Shape) -> String.UnicodeScalarView {
    switch shape {
    case .plain, .stroke: "".unicodeScalars
    case .breve: "\u{306}".unicodeScalars
    case .circumflex: "\u{302}".unicodeScalars
    case .horn: "\u{31B}".unicodeScalars
    }
  }

  private static func mark(of tone: Tone) -> String.UnicodeScalarView {
    switch tone {
    case .level: "".unicodeScalars
    case .falling: "\u{300}".unicodeScalars
    case .dipping: "\u{309}".unicodeScalars
    case .broken: "\u{303}".unicodeScalars
    case .rising: "\u{301}".unicodeScalars
    case .heavy: "\u{323}".unicodeScalars
    }
  }
}

extension String {
  /// Calls `body` with each letter, its combining marks gathered into it.
  func forEachLetter(_ body: (Letter) -> Void) {
    var pending: Letter?
    for scalar in unicodeScalars {
      if scalar.value >= 0x300, scalar.isCombiningMark, pending != nil {
        pending?.attach(scalar)
        continue
      }
      if let letter = pending { body(letter) }
      pending = LetterTable.shared.letter(scalar)
    }
    if let letter = pending { body(letter) }
  }
}
