public import Accounting

/// The sites a command is limited to: one with all that hangs under it, or that one alone.
public struct SiteFilter: Hashable, Sendable {
  /// The site.
  public let site: SiteCode
  /// Whether what hangs under it is left out.
  public let isOwn: Bool

  /// Limits to a site and what hangs under it, or to the site alone.
  public init(_ site: SiteCode, isOwn: Bool = false) {
    self.site = site
    self.isOwn = isOwn
  }
}

extension SiteTree {
  /// Whether a site is within a scope; without a scope every site is.
  func isWithin(_ code: SiteCode, _ scope: SiteFilter?) -> Bool {
    guard let scope else { return true }
    return scope.isOwn ? code == scope.site : isWithin(code, scope.site)
  }
}
