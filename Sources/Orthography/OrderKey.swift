/// A place in the Vietnamese order (thứ tự chữ cái tiếng Việt): sorts names in lists.
///
/// Letters decide first (a ă â b c d đ e ê …), then tones (level, huyền, hỏi, ngã, sắc,
/// nặng), case last. The bytes compare as the keys do, so they can be stored as a BLOB and
/// sorted by the database.
///
/// Layout: weights of each level in turn, levels parted by 1; no weight is below 2, so a
/// shorter word comes before the words it begins.
public struct OrderKey: Hashable, Comparable, Sendable {
  /// The key as bytes, compared one by one.
  public let bytes: [UInt8]

  /// The key of a person: by given name (the last word), then the words before it.
  public init(person name: String) {
    let words = name.unicodeScalars.split { $0.isWhiteSpace }.map { String($0) }
    let given = Weights(words.last ?? "")
    let before = Weights(words.dropLast().joined(separator: " "))
    bytes = Self.join([
      given.letters, given.tones, before.letters, before.tones, given.cases, before.cases,
    ])
  }

  /// The key of an organisation: by its full name.
  public init(organisation name: String) {
    self.init(text: name)
  }

  /// The key of any other text: a title, a heading.
  public init(text: String) {
    let words = text.unicodeScalars.split { $0.isWhiteSpace }.map { String($0) }
    let whole = Weights(words.joined(separator: " "))
    bytes = Self.join([whole.letters, whole.tones, whole.cases])
  }

  /// Compares byte by byte, as the database does.
  public static func < (left: OrderKey, right: OrderKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static func join(_ levels: [[UInt8]]) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(levels.reduce(levels.count) { $0 + $1.count })
    for level in levels {
      joined += level
      joined.append(1)
    }
    return joined
  }
}
