public import Accounting
public import Diagnostics
import Legislation
import Orthography
import Persistence
public import Royalties

extension Office {
  /// Adds a component site (trang thành phần; Điều 1) under the portal or another site, with the
  /// percentage of the portal's amounts that it pays, where it is paid by one.
  ///
  /// - Throws: refused (1) where the site is there, or where the rate set itself derives the table
  ///   of component sites.
  public func addSite(
    _ code: SiteCode, name: String, parent: SiteCode?, pay: SitePay? = nil
  ) throws(Failure) {
    try write { () throws(Failure) in
      if pay != nil, rules.derivesComponentTable {
        throw Failure(RoyaltyProblem.sitePercentTwice(code))
      }
      let tree = try siteTree()
      if tree.contains(code) { throw Failure(OfficeProblem.siteExists(code.text)) }
      let above = try tree.known((parent ?? .portal).text)
      try storage { () throws(StorageError) in
        try SiteStore(ledger.connection).add(code, name: name, parent: above)
        if let pay { try SiteStore(ledger.connection).add(pay) }
        let detail = name + (pay.map { "; \($0.percent) %, \($0.basis)" } ?? "")
        try SettingStore(ledger.connection).note(
          "site add", code.text, detail: detail, stamp: stamp)
      }
    }
  }

  /// The site of a word, or the problem with the nearest one.
  public func site(_ word: String) throws(Failure) -> SiteCode {
    try siteTree().known(word)
  }
}
