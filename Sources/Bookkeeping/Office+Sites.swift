public import Accounting
public import Diagnostics
import Orthography
import Persistence
import Royalties

extension Office {
  /// Adds a component site (trang thành phần; Điều 1) under the portal or another site.
  public func addSite(_ code: SiteCode, name: String, parent: SiteCode?) throws(Failure) {
    try write { () throws(Failure) in
      let tree = try siteTree()
      if tree.contains(code) { throw Failure(OfficeProblem.siteExists(code.text)) }
      let above = try tree.known((parent ?? .portal).text)
      try storage { () throws(StorageError) in
        try SiteStore(ledger.connection).add(code, name: name, parent: above)
        try SettingStore(ledger.connection).note("site add", code.text, detail: name, stamp: stamp)
      }
    }
  }

  /// The site of a word, or the problem with the nearest one.
  public func site(_ word: String) throws(Failure) -> SiteCode {
    try siteTree().known(word)
  }
}
