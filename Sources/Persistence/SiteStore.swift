package import Accounting
package import SQLite

/// A site as it is stored: the portal, or a component site under it.
package struct StoredSite: Sendable {
  package let code: SiteCode
  package let name: String
  package let parent: SiteCode?
}

/// The tree of sites (cổng và trang thành phần).
package struct SiteStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  package func add(_ code: SiteCode, name: String, parent: SiteCode?) throws(SQLiteError) {
    try connection.cached("INSERT INTO site (code, name, parent) VALUES (?,?,?)")
      .run(code.text, name, parent?.text)
  }

  /// All sites, the portal first, then by code.
  package func all() throws(SQLiteError) -> [StoredSite] {
    try connection.cached("SELECT code, name, parent FROM site ORDER BY parent IS NOT NULL, code")
      .all { row in
        guard let code = SiteCode(row.text(0)) else {
          preconditionFailure("a stored site code reads back")
        }
        return StoredSite(
          code: code, name: row.text(1), parent: row.optionalText(2).flatMap { SiteCode($0) })
      }
  }
}
