package import Accounting
package import Royalties
package import SQLite

extension ContributorStore {
  /// The contributor of a code, by itself: a unit may have a hundred thousand.
  package func find(_ code: ContributorCode) throws(SQLiteError) -> Contributor? {
    let found = try connection.cached(Self.selection + " WHERE code = ?1").first(code.text) { row in
      Self.contributor(row)
    }
    return try found.map { (found) throws(SQLiteError) in try completed(found) }
  }

  /// A contributor with what stands beside its row: its history of kinds and its pen names.
  func completed(_ contributor: Contributor) throws(SQLiteError) -> Contributor {
    var contributor = contributor
    if let history = try kinds(of: contributor.code) { contributor.kinds = history }
    contributor.penNames = try connection.cached(
      "SELECT name FROM penName WHERE contributor = ?1 ORDER BY nameKey"
    ).all(contributor.code.text) { $0.text(0) }
    return contributor
  }

  /// Whether a code is a contributor's.
  package func isKnown(_ code: ContributorCode) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM contributor WHERE code = ?1").first(code.text) { _ in true
    }
      ?? false
  }
}
