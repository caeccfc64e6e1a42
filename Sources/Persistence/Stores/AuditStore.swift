package import Accounting
package import SQLite

/// Something that someone did to the ledger.
package struct AuditedAct: Sendable {
  package let recordedAt: String
  /// Whether the time was given by hand.
  package let isGiven: Bool
  package let actor: String
  package let verb: String
  package let subject: String
  /// The reason, the decision, the values before the change.
  package let detail: String?
  /// The entry, where it posted one.
  package let seq: Int64?
  /// Whether the entry is earlier than the one before it.
  package let isEarlier: Bool
}

/// Who did what when: the journal, the acts on items, the runs, the files taken, the changes of master
/// data.
package struct AuditStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Hands on every act in the order of time; `from` and `to` bound the recorded day.
  package func forEach<E: Error>(
    actor: String?, in period: Period?, mapping: (SQLiteError) -> E,
    _ body: (AuditedAct) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.acts) } catch { throw mapping(error) }
    try statement.forEach(
      actor, period?.from.description ?? "", period?.to.description ?? "9999-12-31",
      mapping: mapping
    ) { (row) throws(E) in
      try body(
        AuditedAct(
          recordedAt: row.text(0), isGiven: row.bool(1), actor: row.text(2), verb: row.text(3),
          subject: row.text(4), detail: row.optionalText(5), seq: row.optionalInt64(6),
          isEarlier: row.bool(7)))
    }
  }

  /// A gap of time between sources is broken by their order: what was noted before what was posted.
  private static let acts: SQL = """
    SELECT recordedAt, isGiven, actor, verb, subject, detail, seq, isEarlier FROM (
      SELECT recordedAt, isGiven, actor, verb, subject, detail, NULL AS seq, 0 AS isEarlier,
        1 AS source, id AS number
      FROM change
      UNION ALL
      SELECT recordedAt, recordedAt LIKE '%T00:00:00+07:00', actor, 'item ' || verb,
        item || CASE part WHEN '' THEN '' ELSE '/' || part END,
        nullif(trim(ifnull(reason, '') || '; ' || ifnull(decision, ''), '; '), ''), NULL, 0, 2, id
      FROM event
      UNION ALL
      SELECT createdAt, createdAt LIKE '%T00:00:00+07:00', actor, 'run create', number,
        'pay date ' || payDate, NULL, 0, 2, id
      FROM run
      UNION ALL
      SELECT e.recordedAt, e.isGiven, e.actor, e.kind, ifnull(e.memo, ''),
        CASE WHEN e.reverses IS NOT NULL THEN 'reverses ' || e.reverses END, e.seq,
        e.recordedAt < ifnull((SELECT b.recordedAt FROM entry b WHERE b.seq = e.seq - 1), ''), 3,
        e.seq
      FROM entry e)
    WHERE (?1 IS NULL OR actor = ?1) AND substr(recordedAt, 1, 10) BETWEEN ?2 AND ?3
    ORDER BY recordedAt, source, number
    """
}
