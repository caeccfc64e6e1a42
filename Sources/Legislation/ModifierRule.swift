public import Accounting

/// A modifier of an amount (hệ số điều chỉnh) within a range the grader chooses from.
public struct ModifierRule: Hashable, Sendable {
  /// What the modifier does to the base.
  public enum Effect: String, Sendable, CaseIterable {
    /// Takes a share of the base in its place (bản dịch).
    case replaces
    /// Adds a share of the base to it.
    case adds
  }

  /// Its code.
  public let code: String
  /// Its Vietnamese name.
  public let name: String
  /// What it does.
  public let effect: Effect
  /// The percentages allowed, both ends included.
  public let range: ClosedRange<Percentage>
  /// The clause; two modifiers of one clause exclude each other.
  public let clause: String
  /// The activities it applies to; empty where it applies to all.
  public let activities: [String]
  /// Where it is written.
  public let citation: Citation
  /// How well it is known.
  public let confidence: Confidence
  /// When it is in force.
  public let validity: Validity
}
