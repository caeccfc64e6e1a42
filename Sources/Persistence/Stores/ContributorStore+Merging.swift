package import Accounting
package import SQLite

extension ContributorStore {
  /// Who a merged contributor lives on as.
  package func survivor(of code: ContributorCode) throws(SQLiteError) -> ContributorCode? {
    try connection.cached("SELECT survivor FROM contributorMerge WHERE merged = ?1")
      .first(code.text) { ContributorCode($0.text(0)) }.flatMap { $0 }
  }

  /// Every merged contributor with its survivor.
  package func survivors() throws(SQLiteError) -> [ContributorCode: ContributorCode] {
    let pairs = try connection.cached("SELECT merged, survivor FROM contributorMerge").all { row in
      ContributorCode(row.text(0)).flatMap { merged in
        ContributorCode(row.text(1)).map { (merged, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: pairs.compactMap { $0 })
  }

  /// Lets a contributor live on as another; whoever was merged into it follows.
  package func merge(
    _ merged: ContributorCode, into survivor: ContributorCode, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached("UPDATE contributorMerge SET survivor = ?2 WHERE survivor = ?1")
      .run(merged.text, survivor.text)
    try connection.cached(
      "INSERT INTO contributorMerge (merged, survivor, mergedAt, actor) VALUES (?,?,?,?)"
    ).run(merged.text, survivor.text, stamp.recordedAt, stamp.actor)
  }

  /// A run that is not confirmed and pays a contributor.
  package func draftRun(paying code: ContributorCode) throws(SQLiteError) -> String? {
    try connection.cached(
      """
      SELECT n.number FROM runShare r JOIN run n ON n.id = r.run
      WHERE r.contributor = ?1 AND r.isLive = 1 AND n.voidedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = r.payment)
      ORDER BY n.number LIMIT 1
      """
    ).first(code.text) { $0.text(0) }
  }
}
