package import Accounting
package import SQLite

/// What is owed and not paid, and the notices sent about it.
package struct PayableStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// When the subject of the line `l` was published.
  static let publishedOn: SQL = """
    CASE l.kind WHEN 'royalty' THEN l.eventOn
      WHEN 'opening' THEN (SELECT o.publishedOn FROM openingRow o WHERE o.entry = l.entry) END
    """

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
