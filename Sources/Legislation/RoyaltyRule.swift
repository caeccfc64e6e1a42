public import Accounting

/// Which table of a set applies (phạm vi trang): the portal's own or a component site's.
public enum SiteScope: String, Sendable, CaseIterable {
  /// The portal (cổng).
  case portal
  /// A component site (trang thành phần).
  case component
}

/// The greatest coefficient the national frame allows (trần của khung hệ số).
public struct Ceiling: Hashable, Sendable {
  /// The greatest coefficient.
  public let maximum: Coefficient
  /// The national genre under which it stands.
  public let genre: GenreCode
  /// Where it is written.
  public let citation: Citation
}

/// A table that is a percentage of another (bảng suy ra theo tỷ lệ).
public struct DerivedShare: Hashable, Sendable {
  /// The percentage of the portal's rate; steps of a chain are multiplied exactly.
  public let percent: Percentage
  /// Where it is written.
  public let citation: Citation
  /// The first day on which it holds.
  public let from: CivilDate
}

/// All that decides one grading (quy định áp dụng): row, ceiling, unit value, derived share.
public struct RoyaltyRule: Hashable, Sendable {
  /// The row in force.
  public let row: RoyaltyRow
  /// The national ceiling, while the frame is in force and the row counts in coefficients.
  public let ceiling: Ceiling?
  /// The value of a unit; `nil` when the row counts in đồng.
  public let unitValue: UnitValue?
  /// The percentage of the portal's rate, for a site whose table is derived.
  public let derived: DerivedShare?
  /// What the office must be told when it pays by this rule.
  public let warnings: [LawWarning]
}
