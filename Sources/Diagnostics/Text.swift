/// A message for people, in both languages together, so that neither is forgotten.
public struct Text: Hashable, Sendable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Creates a message from its two wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// A word that is the same in both languages: a code, a number, a name.
  public static func verbatim(_ word: String) -> Text {
    Text(vi: word, en: word)
  }

  /// The wording in one language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
