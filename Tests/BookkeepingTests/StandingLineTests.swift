import Foundation
import Persistence
import SQLite
import Testing

@testable import Bookkeeping

/// What schema 5 keeps by itself, whatever the program does.
@Suite struct StandingLineTests {
  private func post(
    _ kind: String, _ subject: String, in connection: Connection
  ) throws(SQLiteError) {
    // The part that the line refers to is one that is not graded: no other line is of it.
    try connection.prepare(
      """
      INSERT INTO line (id, entry, kind, subject, part, eventOn, budgetLine, amount, grader, working,
        content)
      SELECT (SELECT max(id) + 1 FROM line), entry, kind, subject, part, eventOn, budgetLine, amount,
        grader, working,
        CASE kind WHEN 'royalty' THEN (SELECT id FROM part WHERE item = 'BK2503-005') END
      FROM line WHERE kind = ?1 AND subject = ?2
      """
    ).run(kind, subject)
  }

  /// BK2503-001, W6 and R6 are reversed whole, BK2503-003 in part, the others not at all.
  @Test(arguments: [
    ("royalty", "BK2503-001", true), ("royalty", "BK2503-002", false), ("work", "W6", true),
    ("work", "W7", false), ("remuneration", "R6", true), ("remuneration", "R7", false),
  ])
  func oneLineStandsOfWhatIsApproved(kind: String, subject: String, isFree: Bool) throws {
    let office = try FixtureLedger("ledger-v4").office("ketoan", on: "2025-04-05")
    defer { office.ledger.close() }
    if isFree {
      try post(kind, subject, in: office.connection)
    } else {
      #expect(throws: SQLiteError.self) { try post(kind, subject, in: office.connection) }
    }
  }

  /// Entry 251 remitted 300.000 đ.
  @Test func noMoreOfARemittanceIsTakenBackThanWasRemitted() throws {
    let office = try FixtureLedger("ledger-v4").office("ketoan", on: "2025-04-05")
    defer { office.ledger.close() }
    func takeBack(_ amount: Int64, by entry: Int64) throws(SQLiteError) {
      try office.connection.prepare(
        """
        INSERT INTO entry (seq, format, kind, date, recordedAt, isGiven, actor, reverses, hash)
        VALUES (?1, 2, 'reverse', '2025-04-05', '2025-04-05', 1, 'k', 251, x'00')
        """
      ).run(entry)
      try office.connection.prepare(
        """
        INSERT INTO taxRemittance (entry, periodFrom, periodTo, amount, voucher, paidOn)
        VALUES (?1, '2025-01-01', '2025-03-31', ?2, 'V', '2025-04-05')
        """
      ).run(entry, -amount)
    }
    #expect(throws: SQLiteError.self) { try takeBack(300_001, by: 1_001) }
    try takeBack(200_000, by: 1_002)
    #expect(throws: SQLiteError.self) { try takeBack(100_001, by: 1_003) }
    try takeBack(100_000, by: 1_004)
    #expect(throws: SQLiteError.self) { try takeBack(1, by: 1_005) }
  }
}
