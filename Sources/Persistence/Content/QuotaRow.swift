package import Accounting
package import Royalties
package import SQLite

/// What of a part decides about a quota by count.
package struct QuotaRow: Sendable {
  package let key: PartKey
  package let publishedOn: CivilDate
  package let contributors: ShareList
  package let quota: Quota
  package let isGraded: Bool
  package let importNumber: Int64
  /// The working, where the quota took something of the part.
  package let working: String?
}

extension ContentStore {
  /// Hands on the published parts of a month in publication order, then by item and part; those
  /// that were withdrawn, or graded anew since, count no more.
  package func forEachQuotaRow<E: Error>(
    in month: Month, mapping: (SQLiteError) -> E, _ body: (QuotaRow) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.quotaRows) } catch { throw mapping(error) }
    try statement.forEach(
      month.firstDay.description, month.lastDay.description, mapping: mapping
    ) { (row) throws(E) in
      guard let item = ItemID(row.text(0)), let date = CivilDate(text: row.text(2)),
        let shares = ShareList(canonicalText: row.text(3)),
        let quota = Quota(canonicalText: row.text(4))
      else { preconditionFailure("a stored part reads back") }
      try body(
        QuotaRow(
          key: PartKey(item: item, part: PartID(row.text(1))), publishedOn: date,
          contributors: shares, quota: quota, isGraded: row.text(5) == "graded",
          importNumber: row.int64(6), working: row.optionalText(7)))
    }
  }

  /// States whose quota a part counts toward.
  package func write(_ quota: Quota, of key: PartKey) throws(SQLiteError) {
    try connection.cached(
      """
      UPDATE part SET quota = ?3 WHERE item = ?1 AND part = ?2 AND untilLine IS NULL
      """
    )
    .run(key.item.text, key.part?.text ?? "", quota.canonicalText)
  }

  private static let quotaRows: SQL = """
    SELECT item, part, publishedOn, shares, quota, status, importNumber,
      CASE WHEN withinQuota > 0 THEN \(WorkingStore.text) END
    FROM part p \(WorkingStore.join)
    WHERE publishedOn BETWEEN ?1 AND ?2 AND status IN ('recorded', 'returned', 'graded')
      AND untilLine IS NULL
    ORDER BY publishedOn, item, part
    """
}
