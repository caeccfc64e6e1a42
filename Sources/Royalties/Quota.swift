public import Accounting

/// Whether a part counts toward the quota of those on the payroll (định mức).
///
/// Only what they make outside their quota is paid (18/2014/NĐ-CP, 4.11 and 4.12).
public enum Quota: Hashable, Sendable {
  /// Not stated: the monthly quota of the profile decides, where it has one.
  case unstated
  /// Outside the quota: everybody is paid.
  case outside
  /// Within the quota of everybody on the payroll.
  case within
  /// Within the quota of these contributors, in the order stated.
  case withinOf([ContributorCode])

  /// The text of the input: empty, `outside`, `within`, or the codes separated by `;`.
  public var canonicalText: String {
    switch self {
    case .unstated: ""
    case .outside: "outside"
    case .within: "within"
    case .withinOf(let codes): codes.map(\.text).joined(separator: ";")
    }
  }

  /// Reads the canonical text back; `nil` where it is not one.
  public init?(canonicalText: String) {
    switch canonicalText {
    case "": self = .unstated
    case "outside": self = .outside
    case "within": self = .within
    default:
      let words = canonicalText.split(separator: ";", omittingEmptySubsequences: false)
      let codes = words.compactMap { ContributorCode(String($0)) }
      guard codes.count == words.count else { return nil }
      self = .withinOf(codes)
    }
  }
}
