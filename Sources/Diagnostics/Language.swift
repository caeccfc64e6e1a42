/// The languages in which the program speaks to people.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the default.
  case vietnamese = "vi"
  /// English, chosen with `--lang en`.
  case english = "en"
}
