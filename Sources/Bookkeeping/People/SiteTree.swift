import Accounting
import Diagnostics
import Orthography
import Persistence
import Royalties

/// The sites of a unit as a tree under the portal.
struct SiteTree {
  let sites: [StoredSite]
  private let parents: [SiteCode: SiteCode]
  private let rates: [SiteCode: [SitePay]]

  init(_ sites: [StoredSite]) {
    self.sites = sites
    parents = Dictionary(
      sites.compactMap { site in site.parent.map { (site.code, $0) } }, uniquingKeysWith: { $1 })
    rates = Dictionary(
      sites.filter { !$0.rates.isEmpty }.map { ($0.code, $0.rates) }, uniquingKeysWith: { $1 })
  }

  func contains(_ code: SiteCode) -> Bool { sites.contains { $0.code == code } }

  /// The site itself, then what it hangs under, up to the portal.
  func path(from code: SiteCode) -> [SiteCode] {
    var path = [code]
    while let last = path.last, let parent = parents[last], !path.contains(parent) {
      path.append(parent)
    }
    return path
  }

  /// The percentage of the portal's amount that a site pays for what is published on a day: of the
  /// nearest site upward that holds one; percentages never compound.
  func pay(of code: SiteCode, on date: CivilDate) -> SitePay? {
    guard !rates.isEmpty else { return nil }
    for site in path(from: code) {
      if let pay = rates[site]?.last(where: { $0.applies(on: date) }) { return pay }
    }
    return nil
  }

  /// Whether a site is another, or hangs under it.
  func isWithin(_ code: SiteCode, _ other: SiteCode) -> Bool { path(from: code).contains(other) }

  /// The site of a word, or the problem with the nearest one.
  func known(_ word: String) throws(Failure) -> SiteCode {
    if let code = SiteCode(word), contains(code) { return code }
    throw Failure(unknown(word))
  }

  /// The problem of a word that is no site, with the site that may have been meant.
  func unknown(_ word: String) -> OfficeProblem {
    .unknownSite(word, nearest: NearestWord.suggest(word, among: sites.map(\.code.text)))
  }
}
