import Accounting
import Budgeting
import Legislation
import Persistence
import SQLite
import Testing

/// The journal: what is posted stays, and the chain is what the contract says.
@Suite struct JournalTests {
  private func ledger() throws -> Connection {
    let connection = try Connection.inMemory()
    try LedgerSchema.bringUp(connection)
    let today = try #require(CivilDate(year: 2024, month: 10, day: 5))
    let stamp = Stamp(actor: "a", given: today)
    try SettingStore(connection).begin(
      unit: "U", profile: "P", ratesHash: Digest(of: []), stamp: stamp)
    let site = try #require(SiteCode("portal"))
    try SiteStore(connection).add(site, name: "Cổng", parent: nil)
    let line = try #require(LineCode("NB"))
    try BudgetStore(connection).add(
      BudgetLine(
        code: line, name: "NB", source: .state, category: .royalties, site: site, index: nil,
        control: .block))
    let journal = try Journal(connection)
    for amount in [100, 50] as [Int64] {
      let allotment = Allotment(
        year: 2024, line: line, amount: Dong(amount), kind: amount == 100 ? .initial : .supplement,
        decision: "QĐ", date: today)
      try journal.post(
        EntryDraft(
          kind: .allot, date: today, memo: "m", budgetYear: 2024, postings: allotment.postings),
        movement: PostedMovement(allotment), stamp: stamp)
    }
    try journal.writeHead()
    return connection
  }

  /// The chain again, from the rows alone and by the words of the contract.
  @Test func theHashOfEachEntryIsThatOfItsRowsAndTheOneBefore() throws {
    let connection = try ledger()
    var genesis = CanonicalBytes()
    genesis.append("U")
    genesis.append("P")
    genesis.append(Digest(of: []).hexadecimal)
    genesis.append("2024-10-05T00:00:00+07:00")
    var previous = Digest(of: genesis.bytes)
    let tables = ["entry": "seq", "posting": "entry", "movement": "entry"]
    for seq in [1, 2] as [Int64] {
      var bytes = CanonicalBytes()
      bytes.append(2 as Int64)
      for table in ["entry", "posting", "movement"] {
        let key = SQL.name(try #require(tables[table]))
        let order = table == "posting" ? "id" : key
        try connection.prepare(
          "SELECT * FROM \(SQL.name(table)) WHERE \(key) = ? ORDER BY \(order)"
        )
        .forEach(seq) { row in
          for column in 0..<row.columnCount where row.columnName(column) != "hash" {
            switch row.value(column) {
            case .null: bytes.appendNull()
            case .integer(let integer): bytes.append(integer)
            case .text(let text): bytes.append(text)
            case .blob: Issue.record("a posted row holds no blob but the hash")
            }
          }
        }
      }
      previous = Digest(of: previous.bytes + bytes.bytes)
      let stored = try connection.prepare("SELECT hash FROM entry WHERE seq = ?")
        .first(seq) { $0.blob(0) }
      #expect(stored == previous.bytes)
    }
    #expect(try Journal(connection).seal == Seal(sequence: 2, digest: previous))
  }

  @Test(arguments: [
    "UPDATE entry SET memo = 'x' WHERE seq = 1", "DELETE FROM entry WHERE seq = 2",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 1",
    "UPDATE posting SET debit = 1", "DELETE FROM posting",
    "INSERT OR REPLACE INTO posting SELECT * FROM posting WHERE id = 1",
    "UPDATE movement SET amount = 1", "DELETE FROM movement",
    "INSERT OR REPLACE INTO movement SELECT 9, year, line, kind, 1, decision, decidedOn "
      + "FROM movement WHERE kind = 'initial'",
  ])
  func whatIsPostedIsNeverChangedDeletedOrReplaced(sql: SQL) throws {
    let connection = try ledger()
    let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
    #expect(error?.isConstraint == true)
  }

  @Test func aBlockedLineIsNeverOverspentWhateverTheProgramAbove() throws {
    let connection = try ledger()
    let store = BudgetStore(connection)
    let line = try #require(LineCode("NB"))
    try store.write(
      BudgetPosition(allotted: Dong(150), committed: Dong(150)), of: line, in: 2024)
    #expect(throws: SQLiteError.self) {
      try store.write(
        BudgetPosition(allotted: Dong(150), committed: Dong(151)), of: line, in: 2024)
    }
  }
}
