/// The Latin letters of U+0000–U+024F and U+1E00–U+1EFF taken apart, looked up by index.
struct LetterTable: Sendable {
  /// Built once; the tables below are its whole content.
  static let shared = LetterTable()

  private var parts: [Parts?]
  private var composedLetters: [Int: Unicode.Scalar] = [:]

  private struct Parts: Sendable {
    var base: Unicode.Scalar
    var shape = Shape.plain
    var tone = Tone.level
    var foreignMark: Unicode.Scalar?
    var isCapital = false
  }

  /// Each Vietnamese letter in its six tones.
  private static let vietnamese: [(base: Unicode.Scalar, shape: Shape, tones: String)] = [
    ("a", .plain, "aàảãáạ"), ("a", .breve, "ăằẳẵắặ"), ("a", .circumflex, "âầẩẫấậ"),
    ("e", .plain, "eèẻẽéẹ"), ("e", .circumflex, "êềểễếệ"), ("i", .plain, "iìỉĩíị"),
    ("o", .plain, "oòỏõóọ"), ("o", .circumflex, "ôồổỗốộ"), ("o", .horn, "ơờởỡớợ"),
    ("u", .plain, "uùủũúụ"), ("u", .horn, "ưừửữứự"), ("y", .plain, "yỳỷỹýỵ"),
    ("d", .stroke, "đ"),
  ]

  /// Other Latin letters: a mark, then pairs of base and precomposed letter.
  private static let foreign: [(mark: Unicode.Scalar, pairs: String)] = [
    ("\u{301}", "cćlĺnńrŕsśzź"), ("\u{302}", "cĉgĝhĥiîjĵsŝuûwŵyŷ"), ("\u{303}", "nñ"),
    ("\u{304}", "aāeēiīoōuū"), ("\u{306}", "eĕgğiĭoŏuŭ"), ("\u{307}", "cċeėgġzż"),
    ("\u{308}", "aäeëiïoöuüyÿ"), ("\u{30A}", "aåuů"), ("\u{30B}", "oőuű"),
    ("\u{30C}", "cčdďeěnňrřsštťzž"), ("\u{327}", "cçgģkķlļnņrŗsştţ"), ("\u{328}", "aąeęiįuų"),
    ("\u{335}", "hħlłtŧ"), ("\u{338}", "oø"),
  ]

  private init() {
    parts = Array(repeating: nil, count: 0x250 + 0x100)
    for value in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      add(Unicode.Scalar(value + 32), Parts(base: Unicode.Scalar(value + 32)))
    }
    for row in Self.vietnamese {
      for (tone, scalar) in zip(Tone.allCases, row.tones.unicodeScalars) {
        add(scalar, Parts(base: row.base, shape: row.shape, tone: tone))
        composedLetters[Self.key(row.base, row.shape, tone)] = scalar
      }
    }
    for row in Self.foreign {
      var base: Unicode.Scalar?
      for scalar in row.pairs.unicodeScalars {
        if let letter = base {
          add(scalar, Self.parts(of: letter, with: row.mark))
          base = nil
        } else {
          base = scalar
        }
      }
    }
  }

  private static func parts(of base: Unicode.Scalar, with mark: Unicode.Scalar) -> Parts {
    if let shape = Shape(mark: mark) { return Parts(base: base, shape: shape) }
    if let tone = Tone(mark: mark) { return Parts(base: base, tone: tone) }
    return Parts(base: base, foreignMark: mark)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ lower: Parts) {
    if let index = Self.index(scalar) { parts[index] = lower }
    let capitals = scalar.properties.uppercaseMapping.unicodeScalars
    guard capitals.count == 1, let capital = capitals.first, capital != scalar else { return }
    guard let index = Self.index(capital) else { return }
    parts[index] = lower
    parts[index]?.isCapital = true
  }

  private static func index(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x250: Int(scalar.value)
    case 0x1E00..<0x1F00: Int(scalar.value) - 0x1E00 + 0x250
    default: nil
    }
  }

  private static func key(_ base: Unicode.Scalar, _ shape: Shape, _ tone: Tone) -> Int {
    Int(base.value) << 8 | Int(shape.rawValue) << 4 | Int(tone.rawValue)
  }

  /// The letter that one scalar writes by itself.
  func letter(_ scalar: Unicode.Scalar) -> Letter {
    guard let index = Self.index(scalar) else { return outside(scalar) }
    guard let found = parts[index] else { return outside(scalar) }
    return Letter(
      base: found.base, shape: found.shape, tone: found.tone, isCapital: found.isCapital,
      foreignMarks: found.foreignMark.map { [$0] } ?? [])
  }

  /// The precomposed lower-case letter of Vietnamese, `nil` where it has none.
  func composed(_ letter: Letter) -> Unicode.Scalar? {
    composedLetters[Self.key(letter.base, letter.shape, letter.tone)]
  }

  private func outside(_ scalar: Unicode.Scalar) -> Letter {
    guard scalar.value >= 0x80 else { return Letter(base: scalar) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let base = lower.first, base != scalar else {
      return Letter(base: scalar)
    }
    return Letter(base: base, isCapital: true)
  }
}
