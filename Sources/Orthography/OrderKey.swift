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

  /// The key of a person: by given name (the last word), then the words before it; what stands in
  /// parentheses, a pen name or an office, does not count.
  public init(person name: String) {
    let scalars = Self.outsideParentheses(name.unicodeScalars)
    let words = scalars.split { $0.isWhiteSpace }.map { String($0) }
    let given = Weights(words.last ?? "")
    let before = Weights(words.dropLast().joined(separator: " "))
    bytes = Self.join([
      given.letters, given.tones, before.letters, before.tones, given.cases, before.cases,
    ])
  }

  /// A name without its parts in parentheses; whole where they are not in pairs or hold everything.
  private static func outsideParentheses(
    _ name: String.UnicodeScalarView
  ) -> String.UnicodeScalarView {
    guard name.contains("(") else { return name }
    var outside = String.UnicodeScalarView()
    var depth = 0
    for scalar in name {
      if scalar == "(" { depth += 1 }
      outside.append(depth == 0 ? scalar : " ")
      if scalar == ")" { depth -= 1 }
      if depth < 0 { return name }
    }
    return depth > 0 || outside.allSatisfy(\.isWhiteSpace) ? name : outside
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
