public import Accounting
public import Legislation

/// What the ledger knows about a part beyond its row, as far as it decides the amount.
public struct RoyaltyTerms: Hashable, Sendable {
  /// Whether the portal's table or a component site's applies.
  public var scope: SiteScope
  /// The percentage of the nearest site upward that holds one.
  public var sitePay: SitePay?
  /// Whose share the profile's monthly quota takes; `nil` where the profile has no quota.
  public var monthlyQuota: Set<ContributorCode>?

  /// States the terms; by default those of the portal without a quota.
  public init(
    scope: SiteScope = .portal, sitePay: SitePay? = nil,
    monthlyQuota: Set<ContributorCode>? = nil
  ) {
    self.scope = scope
    self.sitePay = sitePay
    self.monthlyQuota = monthlyQuota
  }
}
