public import Diagnostics
public import Legislation

/// The working of an amount: of a part, a work or a remuneration.
public struct Explanation: Sendable {
  /// What it belongs to, as `ITEM/PART`, `work:ID` or `rem:ID`.
  public let label: String
  /// Its title.
  public let title: String
  /// The tree.
  public let working: Working
  /// Whether it was reversed and graded anew since.
  public internal(set) var isReplaced = false
  /// What is in doubt about the law of its day.
  public var doubt: (any Problem)?
}
