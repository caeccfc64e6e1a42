package import Accounting
package import Royalties
package import SQLite

extension ContributorStore {
  /// The contributor of a code, by itself: a unit may have a hundred thousand.
  package func find(_ code: ContributorCode) throws(SQLiteError) -> Contributor? {
    let found = try connection.cached(Self.selection + " WHERE code = ?1").first(code.text) { row in
      Self.contributor(row)
    }
    guard var found else { return nil }
    let changes = try connection.cached(
      "SELECT kind, validFrom FROM contributorKind WHERE contributor = ?1 ORDER BY validFrom"
    ).all(code.text) { row in
      ContributorKind(rawValue: row.text(0)).map {
        KindHistory.Change(kind: $0, from: CivilDate(text: row.text(1)))
      }
    }
    if let history = KindHistory(changes.compactMap(\.self)) { found.kinds = history }
    found.penNames = try connection.cached(
      "SELECT name FROM penName WHERE contributor = ?1 ORDER BY nameKey"
    ).all(code.text) { $0.text(0) }
    return found
  }

  /// Whether a code is a contributor's.
  package func isKnown(_ code: ContributorCode) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM contributor WHERE code = ?1").first(code.text) { _ in true
    }
      ?? false
  }
}
