package import Accounting
import Legislation
package import Royalties
package import SQLite

/// Remuneration, incentives and the pools they share.
package struct RemunerationStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of the next import.
  package func nextImport() throws(SQLiteError) -> Int64 {
    try connection.cached("SELECT ifnull(max(importNumber), 0) + 1 FROM remuneration").first {
      $0.int64(0)
    } ?? 1
  }

  /// The greatest identifiers, which are the latest where they count up.
  package func latest(_ limit: Int) throws(SQLiteError) -> [String] {
    try connection.cached(
      "SELECT DISTINCT id FROM remuneration ORDER BY id DESC LIMIT ?1"
    ).all(limit) {
      $0.text(0)
    }
  }

  /// The remuneration of an identifier, as it stands.
  package func find(_ id: RemunerationID) throws(SQLiteError) -> StoredRemuneration? {
    try connection.cached(StoredRemuneration.selection + " WHERE m.id = ?1 AND m.untilLine IS NULL")
      .first(id.text) {
        StoredRemuneration($0)
      }
  }

  /// Writes a remuneration in place of an earlier one that is not approved; a weight has no amount
  /// until its pool is shared.
  package func write(
    _ row: Remuneration, on eventOn: CivilDate, amount: RemunerationAmount?, citations: String,
    importNumber: Int64, line: Int, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT OR REPLACE INTO remuneration (id, period, eventOn, role, item, part, contributor, kind,
        form, value, quota, note, status, grader, gradedAt, amount, shareAmounts, citations,
        working, importNumber, importLine, recordedBy, afterLine)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,
        \(OwnLines.beginning(in: "remuneration", where: "id = ?1")))
      """
    ).run(
      row.id.text, row.period?.description, eventOn.description, row.role, row.item?.text,
      row.part?.text, row.contributor.text, row.kind.rawValue, row.form.word, row.form.value,
      row.isWithinQuota ? "within" : nil, row.note, amount == nil ? "recorded" : "graded",
      amount.map { _ in stamp.actor }, amount.map { _ in stamp.recordedAt },
      amount?.amount.amount, amount.map { shares(row, $0) }, amount.map { _ in citations },
      amount?.working.canonicalText, importNumber, line, stamp.actor)
  }

  /// Gives a weight its amount.
  package func grade(
    _ row: Remuneration, _ amount: RemunerationAmount, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      UPDATE remuneration SET status = 'graded', grader = ?2, gradedAt = ?3, amount = ?4,
        shareAmounts = ?5, citations = '', working = ?6 WHERE id = ?1 AND untilLine IS NULL
      """
    ).run(
      row.id.text, stamp.actor, stamp.recordedAt, amount.amount.amount, shares(row, amount),
      amount.working.canonicalText)
  }

  /// Lets another row be written beside that of a remuneration whose line was reversed whole.
  package func renew(_ id: RemunerationID) throws(SQLiteError) {
    try connection.cached(
      "UPDATE remuneration SET \(OwnLines.replacement) WHERE id = ?1 AND untilLine IS NULL"
    ).run(id.text)
  }

  /// The remuneration that a posted line, or an adjustment of one, was graded in.
  package func remuneration(ofLine line: Int64) throws(SQLiteError) -> StoredRemuneration? {
    try connection.cached(
      StoredRemuneration.selection
        + """
         WHERE m.id = (SELECT t.subject FROM line t WHERE t.id = ?1)
          AND ?1 > m.afterLine AND ?1 <= ifnull(m.untilLine, \(Int64.max))
        """
    ).first(line) { StoredRemuneration($0) }
  }

  /// What a remuneration came to before its lines were reversed, the first grade first.
  package func earlier(
    than id: RemunerationID
  ) throws(SQLiteError) -> [StoredRemuneration] {
    try connection.cached(
      StoredRemuneration.selection
        + " WHERE m.id = ?1 AND m.untilLine IS NOT NULL ORDER BY m.afterLine"
    ).all(id.text) { StoredRemuneration($0) }
  }

  /// Takes away what a remuneration comes to: it is returned.
  package func clear(_ id: RemunerationID) throws(SQLiteError) {
    try connection.cached(
      """
      UPDATE remuneration SET status = 'returned', grader = NULL, gradedAt = NULL, amount = NULL,
        shareAmounts = NULL, citations = NULL, working = NULL
      WHERE id = ?1 AND untilLine IS NULL
      """
    ).run(id.text)
  }

  private func shares(_ row: Remuneration, _ amount: RemunerationAmount) -> String {
    "\(row.contributor):\(Self.role(row)):\(amount.amount.amount)"
  }

  /// The role of a posted share; free text is kept with the remuneration itself.
  package static func role(_ row: Remuneration) -> String { row.kind.rawValue }

  /// Hands on those with an event date in a period, by identifier; without one all.
  package func forEach<E: Error>(
    in period: Period?, mapping: (SQLiteError) -> E,
    _ body: (StoredRemuneration) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        StoredRemuneration.selection
          + " WHERE m.eventOn BETWEEN ?1 AND ?2 ORDER BY m.id, m.afterLine")
    } catch { throw mapping(error) }
    try statement.forEach(
      period?.from.description ?? "", period?.to.description ?? "9999-12-31", mapping: mapping
    ) { (row) throws(E) in try body(StoredRemuneration(row)) }
  }

  /// The weights of a pool, by identifier.
  package func weights(
    role: String, period: Period
  ) throws(SQLiteError) -> [StoredRemuneration] {
    try connection.cached(
      StoredRemuneration.selection
        + " WHERE m.form = 'weight' AND m.role = ?1 AND m.period = ?2 AND m.untilLine IS NULL"
        + " ORDER BY m.id"
    ).all(role, period.description) { StoredRemuneration($0) }
  }

  /// What the remunerations of an item pay a contributor, but for one of them; incentives are none.
  package func paid(
    to contributor: ContributorCode, for item: ItemID, but id: RemunerationID
  ) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(amount), 0) FROM remuneration
      WHERE item = ?1 AND item IS NOT NULL AND contributor = ?2 AND id <> ?3
        AND kind = 'remuneration' AND untilLine IS NULL
      """
    ).first(item.text, contributor.text, id.text) { Dong($0.int64(0)) } ?? .zero
  }

  /// The royalty of an item before quota zeros, or of one part of it, beside the whole item's;
  /// `nil` where the item or the part is not graded yet.
  package func royalty(of item: ItemID, part: PartID?) throws(SQLiteError) -> RoyaltyBasis? {
    try connection.cached(
      """
      SELECT sum(amount + withinQuota) FILTER (WHERE ?2 IS NULL OR part = ?2),
        sum(amount + withinQuota), min(publishedOn) FILTER (WHERE status = 'graded'),
        count(*) FILTER (WHERE status <> 'graded' AND (?2 IS NULL OR part = ?2))
      FROM part WHERE item = ?1 AND status <> 'withdrawn' AND untilLine IS NULL
      """
    ).first(item.text, part?.text) { row in
      guard row.int(3) == 0, let sum = row.optionalInt64(0), let whole = row.optionalInt64(1),
        let publishedOn = CivilDate(text: row.text(2))
      else { return nil }
      return RoyaltyBasis(
        amount: Dong(sum), whole: Dong(whole), publishedOn: publishedOn)
    }.flatMap { $0 }
  }

  /// When an item was published; `nil` where there is no such item, or it is not published.
  package func publication(of item: ItemID) throws(SQLiteError) -> (exists: Bool, on: CivilDate?) {
    try connection.cached(
      "SELECT count(*), min(publishedOn) FROM part WHERE item = ?1 AND untilLine IS NULL"
    ).first(item.text) { row in
      (row.int(0) > 0, row.optionalText(1).flatMap { CivilDate(text: $0) })
    } ?? (false, nil)
  }

  /// The royalties of a period, graded or posted, with what a new law added and less what was
  /// reversed: what a pool is a percentage of.
  package func royalties(in period: Period) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(amount), 0) FROM (
        SELECT p.amount FROM part p LEFT JOIN line l ON l.content = p.id
        WHERE p.publishedOn BETWEEN ?1 AND ?2 AND p.status = 'graded' AND l.id IS NULL
        UNION ALL
        SELECT s.amount - \(LineProgress.reversedOfShare) FROM line l JOIN share s ON s.line = l.id
        WHERE l.eventOn BETWEEN ?1 AND ?2 AND l.kind = 'royalty')
      """
    ).first(period.from.description, period.to.description) { Dong($0.int64(0)) } ?? .zero
  }

  /// Notes that a pool was shared.
  package func notePool(
    role: String, period: Period, percent: Percentage, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO pool (period, role, percent, actor, recordedAt) VALUES (?1,?2,?3,?4,?5)
      ON CONFLICT (period, role) DO UPDATE SET percent = ?3, actor = ?4, recordedAt = ?5
      """
    ).run(period.description, role, percent.description, stamp.actor, stamp.recordedAt)
  }

  /// What a budget year is charged with of some days' royalties, remuneration and incentives, less
  /// what was reversed.
  package func fund(
    of year: Int, eventsIn days: Period
  ) throws(SQLiteError) -> (royalties: Dong, remuneration: Dong, incentives: Dong) {
    try connection.cached(
      """
      SELECT ifnull(sum(amount) FILTER (WHERE word = 'royalty'), 0),
        ifnull(sum(amount) FILTER (WHERE word = 'remuneration'), 0),
        ifnull(sum(amount) FILTER (WHERE word = 'incentive'), 0)
      FROM (SELECT s.amount - \(LineProgress.reversedOfShare) AS amount,
          CASE l.kind WHEN 'royalty' THEN l.kind ELSE s.role END AS word
        FROM entry e JOIN line l ON l.entry = e.seq JOIN share s ON s.line = l.id
        WHERE e.budgetYear = ?1 AND l.eventOn BETWEEN ?2 AND ?3 AND l.kind IN ('royalty', 'remuneration', 'remuneration-adjustment'))
      """
    ).first(year, days.from.description, days.to.description) {
      (Dong($0.int64(0)), Dong($0.int64(1)), Dong($0.int64(2)))
    }
      ?? (.zero, .zero, .zero)
  }
}
