public import Accounting
public import Legislation

/// What a piece of creation work is worth, with its working.
public struct CreationAmount: Sendable {
  /// The rate for one unit that entered the calculation, before modifiers, exact: half of an odd
  /// one is no whole đồng.
  public let rate: ExactNumber
  /// The sum of the shares.
  public let amount: Dong
  /// What each contributor gets, in the order listed.
  public let shares: [ShareAmount]
  /// Why.
  public let working: Working
}
