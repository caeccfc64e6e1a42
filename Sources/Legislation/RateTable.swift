/// A table of a set (bảng của bộ mức), by the name of its file.
public enum RateTable: String, Sendable, CaseIterable {
  /// The register of documents.
  case documents
  /// The genres and the national genres they fall under.
  case genres
  /// Dated scalars.
  case parameters
  /// Royalty tables.
  case royalties
  /// Tables that are a percentage of another.
  case derived
  /// Modifiers of royalties and of creation work.
  case modifiers
  /// Maxima of creation work.
  case creation
  /// Withholding of personal income tax.
  case withholding
  /// Transitional clauses.
  case transitions
  /// Declared gaps.
  case gaps
  /// The settings of the profile.
  case profile

  /// The name of its file.
  public var fileName: String { "\(rawValue).csv" }
}
