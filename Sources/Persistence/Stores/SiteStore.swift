package import Accounting
package import Royalties
package import SQLite

/// A site as it is stored: the portal, or a component site under it.
package struct StoredSite: Sendable {
  package let code: SiteCode
  package let name: String
  package let parent: SiteCode?
  /// The percentages of the portal's amount that it pays, by their first days.
  package let rates: [SitePay]
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

  /// Sets the percentage of the portal's amount that a site pays from a day on.
  package func set(_ pay: SitePay) throws(SQLiteError) {
    try connection.cached(
      "INSERT OR REPLACE INTO siteRate (site, percent, basis, validFrom) VALUES (?,?,?,?)"
    ).run(pay.site.text, pay.percent.description, pay.basis, pay.from?.description ?? "")
  }

  /// All sites, the portal first, then by code.
  package func all() throws(SQLiteError) -> [StoredSite] {
    let rates = Dictionary(grouping: try rates(), by: \.site)
    return try connection.cached(
      "SELECT code, name, parent FROM site ORDER BY parent IS NOT NULL, code"
    ).all { row in
      guard let code = SiteCode(row.text(0)) else {
        preconditionFailure("a stored site code reads back")
      }
      return StoredSite(
        code: code, name: row.text(1), parent: row.optionalText(2).flatMap { SiteCode($0) },
        rates: rates[code] ?? [])
    }
  }

  private func rates() throws(SQLiteError) -> [SitePay] {
    try connection.cached(
      "SELECT site, percent, basis, validFrom FROM siteRate ORDER BY site, validFrom"
    ).all { row in
      guard let site = SiteCode(row.text(0)), let percent = Percentage(text: row.text(1)) else {
        preconditionFailure("a stored percentage reads back")
      }
      return SitePay(
        site: site, percent: percent, basis: row.text(2), from: CivilDate(text: row.text(3)))
    }
  }
}
