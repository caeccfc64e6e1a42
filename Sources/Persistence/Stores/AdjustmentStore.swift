package import Accounting
package import SQLite

/// The link from an adjusting entry to the line whose amount the law changed for the past.
package struct PostedAdjustment: PostedRecord {
  let adjusts: Int64
  let book: Int

  package init(adjusts: Int64, book: Int) {
    self.adjusts = adjusts
    self.book = book
  }

  package static let table = PostedTable.adjustment
  package var columns: [PostedValue] { [.integer(adjusts), .integer(Int64(book))] }
}

/// An adjustment that added to a posted line, as it was posted.
package struct StoredAdjustment: Sendable {
  package let seq: Int64
  package let postedOn: CivilDate
  /// The entry of the line that is adjusted.
  package let adjusts: Int64
  package let line: Int64
  package let subject: String
  package let part: String
  package let eventOn: CivilDate
  package let amount: Dong
  package let progress: LineProgress
}

/// A posted line as far as it tells which rows of the rate book it rests on.
package struct PostedLineUse: Sendable {
  package let label: String
  package let eventOn: CivilDate
  package let assignedOn: CivilDate?
  package let genre: GenreCode?
  package let working: String
}

/// Reads what was adjusted of posted lines.
package struct AdjustmentStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Whether anything was ever adjusted.
  package func isUsed() throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM entry WHERE kind = 'adjust' LIMIT 1").first { _ in true }
      ?? false
  }

  /// The shares of a line as the law has them now: as posted, with every adjustment of them.
  package func shares(of line: Int64) throws(SQLiteError) -> [PostedShare] {
    try connection.cached(
      """
      SELECT s.contributor, s.role, s.amount - ifnull(
        (SELECT sum(v.amount) FROM reversal v WHERE v.share = s.id AND v.cause = 'adjust'), 0)
      FROM share s WHERE s.line = ?1 OR s.line IN (
        SELECT d.id FROM adjustment a JOIN line d ON d.entry = a.entry WHERE a.adjusts = ?1)
      ORDER BY s.id
      """
    ).all(line) { row in
      guard let contributor = ContributorCode(row.text(0)) else {
        preconditionFailure("a stored contributor code reads back")
      }
      return PostedShare(contributor: contributor, role: row.text(1), amount: Dong(row.int64(2)))
    }
  }

  /// The adjustments that added to lines of a kind and were posted in a period, in the order of
  /// reports.
  package func adjustments(
    of kind: PostedLine.Kind, postedIn period: Period
  ) throws(SQLiteError) -> [StoredAdjustment] {
    try connection.cached(
      Self.selection + " WHERE e.kind = 'adjust' AND e.date BETWEEN ?1 AND ?2 AND o.kind = ?3"
        + " ORDER BY l.eventOn, l.subject, l.part, e.seq"
    ).all(period.from.description, period.to.description, kind.rawValue) {
      Self.adjustment($0)
    }
  }

  /// The adjustments that added to a line, in order.
  package func adjustments(of line: Int64) throws(SQLiteError) -> [StoredAdjustment] {
    try connection.cached(Self.selection + " WHERE a.adjusts = ?1 ORDER BY e.seq")
      .all(line) { Self.adjustment($0) }
  }

  private static let selection: SQL = """
    SELECT e.seq, e.date, o.entry, l.id, l.subject, l.part, l.eventOn, l.amount,
      \(LineProgress.ofLine("l.id"))
    FROM adjustment a JOIN entry e ON e.seq = a.entry JOIN line l ON l.entry = e.seq
      JOIN line o ON o.id = a.adjusts
    """

  private static func adjustment(_ row: Statement) -> StoredAdjustment {
    guard let date = CivilDate(text: row.text(1)), let event = CivilDate(text: row.text(6)) else {
      preconditionFailure("a stored day reads back")
    }
    return StoredAdjustment(
      seq: row.int64(0), postedOn: date, adjusts: row.int64(2), line: row.int64(3),
      subject: row.text(4), part: row.text(5), eventOn: event, amount: Dong(row.int64(7)),
      progress: LineProgress(stored: row.optionalInt(8)))
  }

  /// The budget line that a posted line was charged to.
  package func budgetLine(of line: Int64) throws(SQLiteError) -> LineCode? {
    try connection.cached("SELECT budgetLine FROM line WHERE id = ?1").first(line) { $0.text(0) }
      .flatMap { LineCode($0) }
  }

  /// Hands on what was posted with a working, with what of it decides by which law it stands.
  package func forEachPostedLine(_ body: (PostedLineUse) -> Void) throws(SQLiteError) {
    try connection.cached(
      """
      SELECT l.subject, l.part, l.eventOn, p.assignedOn, p.genre, l.working, l.kind
      FROM line l LEFT JOIN part p ON p.id = \(OwnLines.content)
      ORDER BY l.id
      """
    ).forEach { row in
      guard let event = CivilDate(text: row.text(2)) else {
        preconditionFailure("a stored day reads back")
      }
      guard let kind = PostedLine.Kind(rawValue: row.text(6)) else {
        preconditionFailure("a stored line has a kind")
      }
      body(
        PostedLineUse(
          label: kind.label(row.text(0), part: row.text(1)), eventOn: event,
          assignedOn: row.optionalText(3).flatMap { CivilDate(text: $0) },
          genre: row.optionalText(4).flatMap { GenreCode($0) }, working: row.text(5)))
    }
  }

  /// The live runs paid within some days, in order.
  package func runs(from: CivilDate, to: CivilDate) throws(SQLiteError) -> [String] {
    try connection.cached(
      """
      SELECT number FROM run WHERE payDate BETWEEN ?1 AND ?2 AND voidedAt IS NULL ORDER BY number
      """
    ).all(from.description, to.description) { $0.text(0) }
  }

  /// The working of a posted line in its canonical text.
  package func working(of line: Int64) throws(SQLiteError) -> String {
    try connection.cached("SELECT working FROM line WHERE id = ?1").first(line) { $0.text(0) } ?? ""
  }

  /// The posted shares of a line, in order.
  package func posted(
    of line: Int64
  ) throws(SQLiteError) -> [(contributor: String, role: String, amount: Dong)] {
    try connection.cached("SELECT contributor, role, amount FROM share WHERE line = ?1 ORDER BY id")
      .all(line) { ($0.text(0), $0.text(1), Dong($0.int64(2))) }
  }
}
