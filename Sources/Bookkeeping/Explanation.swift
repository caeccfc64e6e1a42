public import Legislation
public import Royalties

/// The working of a part's amount.
public struct Explanation: Sendable {
  /// The part.
  public let part: PartKey
  /// Its title.
  public let title: String
  /// The tree.
  public let working: Working
}
