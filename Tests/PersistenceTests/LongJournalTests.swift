import Accounting
import Budgeting
import Legislation
import Persistence
import SQLite
import Testing

/// Many entries posted one after another: their rows are inserted together.
@Suite struct LongJournalTests {
  private static let tables: [SQL] = ["entry", "posting", "line", "share", "movement", "head"]

  /// Entries with a movement each, two in three of them with a line and up to three shares too.
  private func posted(_ count: Int, isLong: Bool) throws -> Connection {
    let connection = try Connection.inMemory()
    try LedgerSchema.bringUp(connection)
    let today = try #require(CivilDate(year: 2024, month: 10, day: 5))
    let stamp = Stamp(actor: "a", given: today)
    try SettingStore(connection).begin(
      unit: "U", profile: "P", ratesHash: Digest(of: []), stamp: stamp)
    let budgetLine = try #require(LineCode("NB"))
    let site = try #require(SiteCode("portal"))
    try SiteStore(connection).add(site, name: "Cổng", parent: nil)
    try BudgetStore(connection).add(
      BudgetLine(
        code: budgetLine, name: "NB", source: .state, category: .royalties, site: site, index: nil,
        control: .block))
    let journal = try Journal(connection, isLong: isLong)
    for number in 0..<count {
      let allotment = Allotment(
        year: 2024, line: budgetLine, amount: Dong(Int64(number + 1)), kind: .supplement,
        decision: "QĐ \(number)", date: today)
      let shares = try (0..<number % 4).map { share in
        PostedShare(
          contributor: try #require(ContributorCode("C\(share)")), role: "author",
          amount: Dong(Int64(number)))
      }
      let line = PostedLine(
        kind: .royalty, subject: "IT\(number)", part: "", eventOn: today, budgetLine: budgetLine,
        amount: shares.map(\.amount).sum(), grader: "g", working: "amount;IT\(number)",
        content: nil, shares: shares)
      try journal.post(
        EntryDraft(
          kind: .allot, date: today, memo: "m \(number)", budgetYear: 2024,
          postings: allotment.postings),
        line: number % 3 == 0 ? nil : line, movement: PostedMovement(allotment), stamp: stamp)
    }
    try journal.writeHead()
    return connection
  }

  private func rows(of connection: Connection) throws -> [String] {
    try Self.tables.flatMap { table in
      try connection.prepare("SELECT * FROM \(table)").all { row in
        "\(table.text)" + (0..<row.columnCount).map { "|\(row.value($0))" }.joined()
      }
    }
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 200])
  func rowsInsertedTogetherAreThoseInsertedOneByOne(count: Int) throws {
    let together = try rows(of: posted(count, isLong: true))
    #expect(try together == rows(of: posted(count, isLong: false)))
    #expect(together.filter { $0.hasPrefix("entry|") }.count == count)
  }

  @Test func aRowThatATriggerRefusesIsRefusedAmongOthersToo() throws {
    let connection = try posted(0, isLong: true)
    let today = try #require(CivilDate(year: 2024, month: 10, day: 5))
    let stamp = Stamp(actor: "a", given: today)
    let journal = try Journal(connection, isLong: true)
    let initial = Allotment(
      year: 2024, line: try #require(LineCode("NB")), amount: Dong(1), kind: .initial,
      decision: "QĐ", date: today)
    let error = #expect(throws: SQLiteError.self) {
      for _ in 1...40 {
        try journal.post(
          EntryDraft(
            kind: .allot, date: today, memo: "m", budgetYear: 2024, postings: initial.postings),
          movement: PostedMovement(initial), stamp: stamp)
      }
    }
    #expect(error?.isConstraint == true)
  }
}
