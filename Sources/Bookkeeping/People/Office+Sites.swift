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
        if let pay { try SiteStore(ledger.connection).set(pay) }
        let detail = name + (pay.map { "; \($0.percent) %, \($0.basis)" } ?? "")
        try SettingStore(ledger.connection).note(
          "site add", code.text, detail: detail, stamp: stamp)
      }
    }
  }

  /// Sets what a site pays of the portal's amounts from a day on (tỷ lệ của trang thành phần); what
  /// was published before keeps the percentage of its day.
  ///
  /// - Throws: refused (1) where something published since is graded by another, or where the rate
  ///   set itself derives the table of component sites; invalid (65) for the portal, which pays
  ///   all.
  public func setPay(_ pay: SitePay) throws(Failure) {
    try write { () throws(Failure) in
      if rules.derivesComponentTable { throw Failure(RoyaltyProblem.sitePercentTwice(pay.site)) }
      let tree = try siteTree()
      let site = try tree.known(pay.site.text)
      if site == .portal { throw Failure(OfficeProblem.portalPaysAll) }
      if tree.sites.contains(where: { $0.rates.contains(pay) }) { return }
      let from = pay.from ?? .earliest
      for below in tree.sites where tree.isWithin(below.code, site) {
        let used = try storage { () throws(StorageError) in
          try ContentStore(ledger.connection).graded(of: below.code, from: from)
        }
        if let used {
          throw Failure(OfficeProblem.sitePercentUsed(site.text, from: from, item: used.label))
        }
      }
      try storage { () throws(StorageError) in
        try SiteStore(ledger.connection).set(pay)
        try SettingStore(ledger.connection).note(
          "site set", site.text, detail: "\(pay.percent) % from \(from); \(pay.basis)", stamp: stamp
        )
      }
    }
  }

  /// The site of a word, or the problem with the nearest one.
  public func site(_ word: String) throws(Failure) -> SiteCode {
    try siteTree().known(word)
  }
}
