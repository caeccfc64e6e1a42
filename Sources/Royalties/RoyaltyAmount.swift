public import Accounting
import Diagnostics
public import Legislation

/// What one share of a part comes to.
public struct ShareAmount: Hashable, Sendable {
  /// Who has the share.
  public let contributor: ContributorCode
  /// In what role.
  public let role: ShareRole
  /// What is payable, 0 within the quota.
  public let amount: Dong
  /// What the quota took, 0 outside it.
  public let withinQuota: Dong
  /// Whether the share lies within a quota and is not paid.
  public let isWithinQuota: Bool

  /// States what a share comes to.
  public init(
    contributor: ContributorCode, role: ShareRole, amount: Dong, withinQuota: Dong = .zero,
    isWithinQuota: Bool = false
  ) {
    self.contributor = contributor
    self.role = role
    self.amount = amount
    self.withinQuota = withinQuota
    self.isWithinQuota = isWithinQuota
  }
}

/// What a graded part is worth (tiền nhuận bút của một tin, bài), with its working.
public struct RoyaltyAmount: Sendable {
  /// The whole line before quota zeros, rounded once.
  public let amount: Dong
  /// What is payable: the sum of the shares.
  public let payable: Dong
  /// What the quota took; with `payable` it makes the whole line.
  public let withinQuota: Dong
  /// The coefficient, exact; `nil` for an amount in đồng.
  public let coefficient: ExactNumber?
  /// The unit value for display; `nil` for an amount in đồng.
  public let unitValue: Dong?
  /// The percentage of the portal's amount that the site pays, `nil` for all of it.
  public let sitePercent: Percentage?
  /// The modifiers that entered the calculation, in the order stated.
  public let modifiers: [Modifier]
  /// What each share comes to, in the order listed.
  public let shares: [ShareAmount]
  /// Why the amount is what it is; its root is what is payable.
  public let working: Working
  /// What the office must be told, each concerning a field.
  public let warnings: [RoyaltyFault]

  /// Every rule of law used, each once.
  public var citations: [Citation] { working.citations }
}
