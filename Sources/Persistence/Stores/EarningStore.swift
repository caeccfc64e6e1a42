package import Accounting
package import SQLite

/// What was posted beside royalties, by who earned it.
package struct EarningStore {
  /// A posted share of creation work or remuneration, or a correction of one.
  package struct OtherShare: Sendable {
    /// What corrected a share, in the month it was posted.
    package struct Correction: Sendable {
      package let isAdjustment: Bool
      package let postedOn: CivilDate
      /// The entry that is corrected.
      package let entry: Int64
    }

    package let contributor: ContributorCode
    package let isWork: Bool
    package let subject: String
    package let eventOn: CivilDate
    package let role: String
    package let amount: Dong
    package let progress: LineProgress
    /// What it corrects, nothing for a share of its own.
    package let correction: Correction?
    /// The posted line.
    package let line: Int64
  }

  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The posted shares of creation work and remuneration with an event date in a period, as they
  /// were posted, and what was posted in it to those of any month: adjustments, and reversals,
  /// which are negative.
  package func otherShares(in period: Period) throws(SQLiteError) -> [OtherShare] {
    try connection.cached(Self.others).all(period.from.description, period.to.description) {
      row in
      guard let contributor = ContributorCode(row.text(0)),
        let kind = PostedLine.Kind(rawValue: row.text(1)),
        let eventOn = CivilDate(text: row.text(3))
      else { preconditionFailure("a posted share reads back") }
      let correction = CivilDate(text: row.optionalText(7) ?? "").map { postedOn in
        OtherShare.Correction(
          isAdjustment: row.int(8) == 1, postedOn: postedOn, entry: row.int64(9))
      }
      return OtherShare(
        contributor: contributor, isWork: kind.adjusting == .workAdjustment,
        subject: row.text(2), eventOn: eventOn, role: row.text(4), amount: Dong(row.int64(5)),
        progress: LineProgress(stored: row.int(6)), correction: correction, line: row.int64(12))
    }
  }

  private static let kept: SQL = """
    ifnull(m.survivor, s.contributor), l.kind, l.subject, l.eventOn, s.role
    """

  private static let merged: SQL = """
    LEFT JOIN contributorMerge m ON m.merged = s.contributor
    """

  private static let others: SQL = """
    SELECT * FROM (
      SELECT \(kept), s.amount, \(LineProgress.ofShare), NULL, NULL, NULL, s.id AS share, 0 AS seq, l.id
      FROM line l JOIN share s ON s.line = l.id \(merged) \(LineProgress.joins)
      WHERE l.eventOn BETWEEN ?1 AND ?2 AND l.kind IN ('work', 'remuneration')
      UNION ALL
      SELECT \(kept), s.amount, \(LineProgress.ofShare), e.date, 1, o.entry, s.id, e.seq, l.id
      FROM entry e JOIN adjustment a ON a.entry = e.seq JOIN line o ON o.id = a.adjusts
        JOIN line l ON l.entry = e.seq JOIN share s ON s.line = l.id \(merged)
        \(LineProgress.joins)
      WHERE e.date BETWEEN ?1 AND ?2 AND l.kind IN ('work-adjustment', 'remuneration-adjustment')
      UNION ALL
      SELECT \(kept), -v.amount, 3, e.date, v.cause = 'adjust', e.reverses, s.id, e.seq, l.id
      FROM entry e JOIN reversal v ON v.entry = e.seq JOIN share s ON s.id = v.share
        JOIN line l ON l.id = s.line \(merged)
      WHERE e.date BETWEEN ?1 AND ?2 AND l.kind NOT IN ('royalty', 'opening'))
    ORDER BY eventOn, subject, seq, share
    """
}
