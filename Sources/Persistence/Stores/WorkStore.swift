package import Accounting
package import Royalties
package import SQLite

/// Creation work and the unit's own rates for it.
package struct WorkStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of the next import.
  package func nextImport() throws(SQLiteError) -> Int64 {
    try connection.cached("SELECT ifnull(max(importNumber), 0) + 1 FROM work").first {
      $0.int64(0)
    } ?? 1
  }

  /// The work of an identifier, as it stands.
  package func find(_ id: WorkID) throws(SQLiteError) -> StoredWork? {
    try connection.cached(StoredWork.selection + " WHERE w.id = ?1 AND w.untilLine IS NULL").first(
      id.text
    ) {
      StoredWork($0)
    }
  }

  /// The greatest identifiers, which are the latest where they count up.
  package func latest(_ limit: Int) throws(SQLiteError) -> [String] {
    try connection.cached(
      "SELECT DISTINCT id FROM work ORDER BY id DESC LIMIT ?1"
    ).all(limit) { $0.text(0) }
  }

  /// Writes a work with its amount, in place of an earlier one that is not approved.
  package func write(
    _ work: CreationWork, rate: ExactNumber, amount: Dong, shareAmounts: String, citations: String,
    working: String, importNumber: Int64, line: Int, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT OR REPLACE INTO work (id, doneOn, item, part, description, activity, quantity,
        characters, statedRate, modifiers, performer, decision, contract, shares, reason, note,
        status, grader, gradedAt, rate, amount, shareAmounts, citations, working, importNumber,
        importLine, recordedBy, afterLine)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'graded',?17,?18,?,?,?,?,?,?,?,?17,
        \(OwnLines.beginning(in: "work", where: "id = ?1")))
      """
    ).run(
      work.id.text, work.doneOn.description, work.item?.text, work.part?.text, work.description,
      work.activity, work.quantity?.description, work.characters, work.rate?.amount,
      work.modifiers.isEmpty ? nil : work.modifiers.canonicalText, work.performer?.rawValue,
      work.decision, work.contract, work.contributors.canonicalText, work.reason, work.note,
      stamp.actor, stamp.recordedAt, rate.description, amount.amount, shareAmounts, citations,
      working,
      importNumber, line)
  }

  /// Hands on the works done in a period, by identifier; without one all of them.
  package func forEach<E: Error>(
    in period: Period?, mapping: (SQLiteError) -> E, _ body: (StoredWork) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        StoredWork.selection + " WHERE w.doneOn BETWEEN ?1 AND ?2 ORDER BY w.id, w.afterLine")
    } catch { throw mapping(error) }
    try statement.forEach(
      period?.from.description ?? "", period?.to.description ?? "9999-12-31", mapping: mapping
    ) { (row) throws(E) in try body(StoredWork(row)) }
  }

  /// Lets another row be written beside that of a work whose line was reversed whole.
  package func renew(_ id: WorkID) throws(SQLiteError) {
    try connection.cached(
      "UPDATE work SET \(OwnLines.replacement) WHERE id = ?1 AND untilLine IS NULL"
    ).run(id.text)
  }

  /// The work that a posted line, or an adjustment of one, was graded in.
  package func work(ofLine line: Int64) throws(SQLiteError) -> StoredWork? {
    try connection.cached(
      StoredWork.selection
        + """
         WHERE w.id = (SELECT t.subject FROM line t WHERE t.id = ?1)
          AND ?1 > w.afterLine AND ?1 <= ifnull(w.untilLine, \(Int64.max))
        """
    ).first(line) { StoredWork($0) }
  }

  /// What a work was graded before its lines were reversed, the first grade first.
  package func earlier(than id: WorkID) throws(SQLiteError) -> [StoredWork] {
    try connection.cached(
      StoredWork.selection + " WHERE w.id = ?1 AND w.untilLine IS NOT NULL ORDER BY w.afterLine"
    ).all(id.text) { StoredWork($0) }
  }

  /// Takes away what a work comes to: it is returned.
  package func clear(_ id: WorkID) throws(SQLiteError) {
    try connection.cached(
      """
      UPDATE work SET status = 'returned', grader = NULL, gradedAt = NULL, rate = NULL,
        amount = NULL, shareAmounts = NULL, citations = NULL, working = NULL
      WHERE id = ?1 AND untilLine IS NULL
      """
    ).run(id.text)
  }

  /// The works with no reason stated beside the parts they were done for, where either has an event
  /// date in a period: who did each, and who shares the part.
  package func besideParts(
    in period: Period
  ) throws(SQLiteError) -> [(work: WorkID, by: ShareList, part: PartKey, authors: ShareList)] {
    try connection.cached(
      """
      SELECT w.id, w.shares, p.item, p.part, p.shares
      FROM work w JOIN part p ON p.item = w.item AND (w.part IS NULL OR w.part = p.part)
      WHERE w.reason IS NULL AND w.status = 'graded' AND p.status = 'graded'
        AND w.untilLine IS NULL AND p.untilLine IS NULL
        AND (w.doneOn BETWEEN ?1 AND ?2 OR p.publishedOn BETWEEN ?1 AND ?2)
      ORDER BY w.id, p.part
      """
    ).all(period.from.description, period.to.description) { row in
      guard let id = WorkID(row.text(0)), let done = ShareList(canonicalText: row.text(1)),
        let item = ItemID(row.text(2)), let authors = ShareList(canonicalText: row.text(4))
      else { preconditionFailure("a stored work reads back") }
      return (id, done, PartKey(item: item, part: PartID(row.text(3))), authors)
    }
  }

  /// Sets the unit's rate for an activity from a day on.
  package func set(_ rate: UnitRate) throws(SQLiteError) {
    try connection.cached(
      "INSERT OR REPLACE INTO unitRate (activity, validFrom, amount, decision) VALUES (?,?,?,?)"
    ).run(rate.activity, rate.from.description, rate.amount.amount, rate.decision)
  }

  /// The unit's own rates, by activity and first day.
  package func unitRates() throws(SQLiteError) -> [UnitRate] {
    try connection.cached(
      "SELECT activity, amount, decision, validFrom FROM unitRate ORDER BY activity, validFrom"
    ).all { row in
      guard let from = CivilDate(text: row.text(3)) else {
        preconditionFailure("a stored day reads back")
      }
      return UnitRate(
        activity: row.text(0), amount: Dong(row.int64(1)), decision: row.text(2), from: from)
    }
  }

  /// Whether work done from a day on was computed by the unit's rate for an activity.
  package func isUsed(_ activity: String, from day: CivilDate) throws(SQLiteError) -> Bool {
    try connection.cached(
      """
      SELECT 1 FROM work WHERE activity = ?1 AND doneOn >= ?2 AND statedRate IS NULL LIMIT 1
      """
    ).first(activity, day.description) { _ in true } ?? false
  }
}
