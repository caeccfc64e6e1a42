package import Accounting
package import SQLite

/// What a contributor's statement needs to know of payment and of other work.
package struct StatementStore {
  /// A share as it stands in a live run.
  package struct Payment: Sendable {
    package let subject: String
    package let part: String
    package let run: String
    /// When it was confirmed, `nil` while the run waits.
    package let paidOn: CivilDate?
    package let gross: Dong
    package let tax: Dong
  }

  /// A posted share of creation work or remuneration.
  package struct OtherShare: Sendable {
    package let contributor: ContributorCode
    package let isWork: Bool
    package let subject: String
    package let eventOn: CivilDate
    package let role: String
    package let amount: Dong
    package let progress: LineProgress
  }

  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What the live runs pay a contributor, in the order of the runs.
  package func payments(to contributor: ContributorCode) throws(SQLiteError) -> [Payment] {
    try connection.cached(
      """
      SELECT l.subject, l.part, r.number, c.paidOn, sum(s.amount), sum(s.tax)
      FROM payment p JOIN run r ON r.id = p.run
        JOIN runShare s ON s.payment = p.id AND s.isLive = 1
        JOIN share h ON h.id = s.share JOIN line l ON l.id = h.line
        LEFT JOIN confirmation c ON c.payment = p.id
      WHERE p.contributor = ?1 GROUP BY l.subject, l.part, r.number ORDER BY r.number
      """
    ).all(contributor.text) { row in
      Payment(
        subject: row.text(0), part: row.text(1), run: row.text(2),
        paidOn: row.optionalText(3).flatMap { CivilDate(text: $0) }, gross: Dong(row.int64(4)),
        tax: Dong(row.int64(5)))
    }
  }

  /// The posted shares of creation work and remuneration with an event date in a period.
  package func otherShares(in period: Period) throws(SQLiteError) -> [OtherShare] {
    try connection.cached(
      """
      SELECT ifnull(m.survivor, s.contributor), l.kind, l.subject, l.eventOn, s.role,
        s.amount - \(LineProgress.reversedOfShare), \(LineProgress.ofShare)
      FROM line l JOIN share s ON s.line = l.id
        LEFT JOIN contributorMerge m ON m.merged = s.contributor \(LineProgress.joins)
      WHERE l.eventOn BETWEEN ?1 AND ?2 AND l.kind IN ('work', 'remuneration')
      ORDER BY l.eventOn, l.subject, s.id
      """
    ).all(period.from.description, period.to.description) { row in
      guard let contributor = ContributorCode(row.text(0)),
        let eventOn = CivilDate(text: row.text(3))
      else { preconditionFailure("a posted share reads back") }
      return OtherShare(
        contributor: contributor, isWork: row.text(1) == "work", subject: row.text(2),
        eventOn: eventOn, role: row.text(4), amount: Dong(row.int64(5)),
        progress: LineProgress(stored: row.int(6)))
    }
  }
}
