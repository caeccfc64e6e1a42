package import Accounting
package import Royalties
package import SQLite

extension ContributorStore {
  /// Hands on every contributor in the Vietnamese order of names.
  package func forEach<E: Error>(
    mapping: (SQLiteError) -> E, _ body: (Contributor) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.selection + " ORDER BY orderKey, code") } catch {
      throw mapping(error)
    }
    try statement.forEach(mapping: mapping) { (row) throws(E) in
      let whole: Contributor
      do throws(SQLiteError) { whole = try completed(Self.contributor(row)) } catch {
        throw mapping(error)
      }
      try body(whole)
    }
  }

  /// How many there are.
  package func count() throws(SQLiteError) -> Int {
    try connection.cached("SELECT count(*) FROM contributor").first { $0.int(0) } ?? 0
  }

  /// Hands on every code, in the order of codes.
  package func forEachCode(
    _ body: (String) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try connection.cached("SELECT code FROM contributor ORDER BY code").forEach {
      (row) throws(SQLiteError) in try body(row.text(0))
    }
  }

  /// Hands on every name and pen name as it is written, in any order.
  package func forEachName(
    _ body: (String) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try connection.cached("SELECT name FROM contributor UNION ALL SELECT name FROM penName")
      .forEach { (row) throws(SQLiteError) in try body(row.text(0)) }
  }

  /// Hands on the key of every name and pen name with the code of who bears it, in any order.
  package func forEachNameKey(
    _ body: (_ code: String, _ key: String) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try connection.cached(
      """
      SELECT code, nameKey FROM contributor UNION ALL SELECT contributor, nameKey FROM penName
      """
    ).forEach { (row) throws(SQLiteError) in try body(row.text(0), row.text(1)) }
  }

  /// Whether the name or a pen name of a contributor has a key.
  package func isNamed(_ code: ContributorCode, _ key: String) throws(SQLiteError) -> Bool {
    try connection.cached(
      """
      SELECT 1 FROM contributor WHERE code = ?1 AND nameKey = ?2
      UNION ALL SELECT 1 FROM penName WHERE contributor = ?1 AND nameKey = ?2 LIMIT 1
      """
    ).first(code.text, key) { _ in true } ?? false
  }

  /// What a contributor is called; `nil` of nobody.
  package func name(of code: ContributorCode) throws(SQLiteError) -> String? {
    try connection.cached("SELECT name FROM contributor WHERE code = ?1").first(code.text) {
      $0.text(0)
    }
  }

  /// What a contributor is to the unit, over time; `nil` of nobody, for whoever is somebody is of
  /// some kind.
  package func kinds(of code: ContributorCode) throws(SQLiteError) -> KindHistory? {
    let changes = try connection.cached(
      "SELECT kind, validFrom FROM contributorKind WHERE contributor = ?1 ORDER BY validFrom"
    ).all(code.text) { row in
      ContributorKind(rawValue: row.text(0)).map {
        KindHistory.Change(kind: $0, from: CivilDate(text: row.text(1)))
      }
    }
    return KindHistory(changes.compactMap(\.self))
  }

  /// The first codes, in the order of codes.
  package func codes(_ limit: Int) throws(SQLiteError) -> [String] {
    try connection.cached("SELECT code FROM contributor ORDER BY code LIMIT ?1").all(limit) {
      $0.text(0)
    }
  }
}
