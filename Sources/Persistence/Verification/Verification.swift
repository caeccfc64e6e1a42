package import Accounting
import Diagnostics
package import SQLite

/// What the check of a whole ledger came to (kiểm tra sổ).
package struct Verification: Sendable {
  /// How many entries the journal holds.
  package let entries: Int
  /// The seal of the last one, recomputed.
  package let seal: Seal
  /// What is wrong, the file first, then the chain, then the sums.
  package let faults: FaultList
  /// How many entries bear a time that was given by hand.
  package let givenTimes: Int
  /// The entries that are earlier than the one before them.
  package let earlier: [Int64]

  /// Checks a ledger: the file, its references, the chain with every entry's balance, every posted
  /// amount, the sub-ledgers.
  ///
  /// - Parameters:
  ///   - seal: a seal from a paper, which the ledger must still begin with.
  ///   - progress: told how many entries are done, and how many there are.
  package static func run(
    _ connection: Connection, seal: Seal? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(SQLiteError) -> Verification {
    var faults = FaultList()
    for found in try connection.integrityCheck() {
      faults.add(
        JournalFault(
          .file, seq: nil, expected: "ok", found: found,
          message: Text(vi: "tệp sổ hỏng: \(found)", en: "the file is damaged: \(found)")))
    }
    for found in try connection.foreignKeyCheck() {
      faults.add(
        JournalFault(
          .reference, seq: nil, expected: "", found: found,
          message: Text(
            vi: "dòng trỏ đến dữ liệu không có: \(found)",
            en: "a row points at nothing: \(found)")))
    }
    let chain = try ChainCheck.run(
      connection, genesis: try genesis(of: connection), seal: seal, into: faults,
      progress: progress)
    faults = chain.faults
    try AmountCheck.run(connection, into: &faults)
    try SubledgerCheck.run(connection, into: &faults)
    let given = try connection.prepare("SELECT count(*) FROM entry WHERE isGiven = 1")
      .first { $0.int(0) }
    let earlier = try connection.prepare(
      """
      SELECT e.seq FROM entry e JOIN entry b ON b.seq = e.seq - 1
      WHERE e.recordedAt < b.recordedAt ORDER BY e.seq LIMIT 100
      """
    ).all { $0.int64(0) }
    return Verification(
      entries: chain.count, seal: chain.seal, faults: faults, givenTimes: given ?? 0,
      earlier: earlier)
  }

  /// hash(0), from the facts a ledger begins with.
  private static func genesis(of connection: Connection) throws(SQLiteError) -> Digest {
    let facts = try connection.prepare("SELECT unit, profile, ratesHash, createdAt FROM ledger")
      .first { row in
        SettingStore.genesis(
          unit: row.text(0), profile: row.text(1),
          ratesHash: Digest(bytes: row.blob(2)) ?? Digest(of: []), createdAt: row.text(3))
      }
    return facts ?? Digest(of: [])
  }
}
