/// How well a value is known (mức tin cậy), on the marks of the register.
public enum Confidence: String, Sendable, CaseIterable {
  /// Read in the full text of the document.
  case full = "A"
  /// Read in a secondary source.
  case secondary = "B"
  /// From general knowledge; never used to pay without a warning.
  case unseen = "C"
}
