package import Accounting
package import Royalties
package import SQLite

/// What is owed and not paid, and the notices sent about it.
package struct PayableStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// A posted share without a standing confirmation by some day.
  package struct OpenShare: Sendable {
    package let contributor: ContributorCode
    package let kind: PostedLine.Kind
    package let subject: String
    package let part: String
    package let eventOn: CivilDate
    /// The publication date of a royalty; of anything else nothing.
    package let publishedOn: CivilDate?
    /// What is left of it today.
    package let amount: Dong
    package let progress: LineProgress
  }

  /// When the subject of the line `l` was published.
  private static let publishedOn: SQL = """
    CASE l.kind WHEN 'royalty' THEN l.eventOn
      WHEN 'opening' THEN (SELECT o.publishedOn FROM openingRow o WHERE o.entry = l.entry) END
    """

  /// Hands on every posted share with an event by a day that was neither paid nor reversed by then.
  package func forEachOpenShare<E: Error>(
    on date: CivilDate, mapping: (SQLiteError) -> E, _ body: (OpenShare) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.openShares) } catch { throw mapping(error) }
    try statement.forEach(date.description, mapping: mapping) { (row) throws(E) in
      guard let contributor = ContributorCode(row.text(0)),
        let kind = PostedLine.Kind(rawValue: row.text(1)), let event = CivilDate(text: row.text(4))
      else { preconditionFailure("a stored share reads back") }
      try body(
        OpenShare(
          contributor: contributor, kind: kind, subject: row.text(2), part: row.text(3),
          eventOn: event, publishedOn: row.optionalText(5).flatMap { CivilDate(text: $0) },
          amount: Dong(row.int64(6)), progress: LineProgress(stored: row.int(7))))
    }
  }

  private static let openShares: SQL = """
    SELECT ifnull(m.survivor, s.contributor), l.kind, l.subject, l.part, l.eventOn, \(publishedOn),
      s.amount - \(LineProgress.reversedOfShare), \(LineProgress.ofShare)
    FROM line l JOIN share s ON s.line = l.id \(LineProgress.joins)
      LEFT JOIN contributorMerge m ON m.merged = s.contributor
    WHERE l.eventOn <= ?1 AND s.amount > 0 AND (c.payment IS NULL OR c.paidOn > ?1)
      AND s.amount > ifnull((SELECT sum(v.amount) FROM reversal v JOIN entry e ON e.seq = v.entry
        WHERE v.share = s.id AND e.date <= ?1), 0)
      AND s.id NOT IN (SELECT q.share FROM paymentReturn b
        JOIN confirmation k ON k.payment = b.payment AND k.paidOn <= ?1
        JOIN runShare q ON q.payment = b.payment WHERE b.returnedOn > ?1)
    """

  /// A part published by a day that is not approved.
  package struct OpenPart: Sendable {
    package let item: String
    package let part: String
    package let publishedOn: CivilDate
    package let contributors: ShareList
    package let status: String
    package let shareAmounts: String?
  }

  /// Hands on every part published by a day, and by today, that is not approved.
  package func forEachOpenPart<E: Error>(
    on date: CivilDate, mapping: (SQLiteError) -> E, _ body: (OpenPart) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        """
        SELECT p.item, p.part, p.publishedOn, p.shares, p.status, p.shareAmounts FROM part p
        WHERE p.publishedOn <= ?1 AND (p.status = 'recorded' OR p.status = 'returned'
          OR p.status = 'graded') AND NOT EXISTS (SELECT 1 FROM line l WHERE l.content = p.id)
        """)
    } catch { throw mapping(error) }
    try statement.forEach(date.description, mapping: mapping) { (row) throws(E) in
      guard let published = CivilDate(text: row.text(2)),
        let contributors = ShareList(canonicalText: row.text(3))
      else { preconditionFailure("a stored part reads back") }
      try body(
        OpenPart(
          item: row.text(0), part: row.text(1), publishedOn: published,
          contributors: contributors, status: row.text(4), shareAmounts: row.optionalText(5)))
    }
  }

  /// A share of a contributor that is approved and in no run.
  package struct FreeShare: Sendable {
    package let share: Int64
    package let entry: Int64
    package let publishedOn: CivilDate?
    package let amount: Dong
  }

  /// What is owed to a contributor and in no run, by entry.
  package func freeShares(of contributor: ContributorCode) throws(SQLiteError) -> [FreeShare] {
    try connection.cached(
      """
      SELECT s.id, l.entry, \(Self.publishedOn), s.amount - \(LineProgress.reversedOfShare)
      FROM share s JOIN line l ON l.id = s.line
      WHERE s.contributor IN \(Contributors.merged(into: "?1"))
        AND s.amount > \(LineProgress.reversedOfShare)
        AND NOT EXISTS (SELECT 1 FROM runShare r WHERE r.share = s.id AND r.isLive = 1)
      ORDER BY l.entry, s.id
      """
    ).all(contributor.text) { row in
      FreeShare(
        share: row.int64(0), entry: row.int64(1),
        publishedOn: row.optionalText(2).flatMap { CivilDate(text: $0) },
        amount: Dong(row.int64(3)))
    }
  }

  /// The days on which a contributor was given notice, in order.
  package func notices(to contributor: ContributorCode) throws(SQLiteError) -> [CivilDate] {
    try connection.cached(
      """
      SELECT DISTINCT noticedOn FROM payableNotice
      WHERE contributor IN \(Contributors.merged(into: "?1")) ORDER BY noticedOn
      """
    ).all(contributor.text) { row in
      guard let date = CivilDate(text: row.text(0)) else {
        preconditionFailure("a stored day reads back")
      }
      return date
    }
  }

  /// Records a notice; a second of one day is none.
  package func insertNotice(
    to contributor: ContributorCode, on date: CivilDate, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO payableNotice (contributor, noticedOn, recordedAt, actor) VALUES (?,?,?,?)
      ON CONFLICT DO NOTHING
      """
    ).run(contributor.text, date.description, stamp.recordedAt, stamp.actor)
  }
}

/// Unclaimed money moved to the fund of a later year, as it is posted.
package struct PostedFundTransfer: PostedRecord {
  let contributor: ContributorCode
  let line: LineCode
  let year: Int
  let amount: Dong
  let decision: String

  package init(
    contributor: ContributorCode, line: LineCode, year: Int, amount: Dong, decision: String
  ) {
    self.contributor = contributor
    self.line = line
    self.year = year
    self.amount = amount
    self.decision = decision
  }

  package static let table = PostedTable.fundTransfer
  package var columns: [PostedValue] {
    [
      .text(contributor.text), .text(line.text), PostedValue(year), PostedValue(amount),
      .text(decision),
    ]
  }
}
