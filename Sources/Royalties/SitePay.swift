public import Accounting

/// The percentage of the portal's royalties that a component site pays.
public struct SitePay: Hashable, Sendable {
  /// The site that holds the percentage: the nearest one upward.
  public let site: SiteCode
  /// The percentage of the portal's amount.
  public let percent: Percentage
  /// On what decision.
  public let basis: String
  /// From which publication day on, `nil` for since ever.
  public let from: CivilDate?

  /// States the percentage of a site.
  public init(site: SiteCode, percent: Percentage, basis: String, from: CivilDate? = nil) {
    self.site = site
    self.percent = percent
    self.basis = basis
    self.from = from
  }

  /// Whether it holds for what is published on a day.
  public func applies(on date: CivilDate) -> Bool {
    from.map { $0 <= date } ?? true
  }
}
