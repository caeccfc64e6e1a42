import Accounting
import Diagnostics
import Foundation
import Persistence
import SQLite
import Testing

@testable import Bookkeeping

/// What a run is made of, beside the same worked out from the posted rows one by one.
@Suite struct DueStoreTests {
  private struct Due {
    let share: Int64
    let contributor: String
    let amount: Int64
    let line: String
    let source: String
    let eventOn: String
    let isRoyalty: Bool
  }

  /// October of the fixture, approved, with a reversal and a merger.
  private func office(of fixture: FixtureLedger) throws -> Office {
    let grader = try fixture.office("chuyenvien")
    let path = try fixture.write(
      """
      id,title,genre,contributors,published_on,coefficient
      Z1,T,tin,CTV03=60%;CTV01=40%,2024-10-30,1
      Z2,T,tin,CTV01;CTV10,2024-10-12,2
      Z3,T,tin,CTV03,2024-10-11,1.5
      Z4,T,tin,CTV02,2024-10-10,1

      """, to: "more.csv")
    _ = try grader.importItems(TableFile(path))
    grader.ledger.close()
    let office = try Office(
      opening: fixture.folder.appendingPathComponent("copy.sqlite").path,
      stamp: FixtureLedger.stamp("truongban"))
    _ = try office.approve(ApprovalRequest(period: try #require(Period(text: "2024-10"))))
    let shares = try everyShare(in: office)
    let partly = try #require(shares.first { $0.amount > 2 })
    let entry = try #require(
      try office.connection.prepare(
        "SELECT l.entry FROM line l JOIN share s ON s.line = l.id WHERE s.id = ?1"
      ).first(partly.share) { $0.int64(0) })
    var reversal = ReversalRequest(entry: entry, reason: "R")
    reversal.amount = Dong(1)
    reversal.contributor = ContributorCode(partly.contributor)
    _ = try office.reverse(reversal)
    return office
  }

  private func everyShare(in office: Office) throws -> [Due] {
    let connection = office.connection
    func pairs(_ sql: SQL) throws -> [Int64: Int64] {
      Dictionary(
        try connection.prepare(sql).all { ($0.int64(0), $0.int64(1)) }, uniquingKeysWith: +)
    }
    let reversed = try pairs("SELECT share, amount FROM reversal")
    let live = try pairs("SELECT share, 1 FROM runShare WHERE isLive = 1")
    let survivors = Dictionary(
      uniqueKeysWithValues: try connection.prepare("SELECT merged, survivor FROM contributorMerge")
        .all { ($0.text(0), $0.text(1)) })
    let sources = Dictionary(
      uniqueKeysWithValues: try connection.prepare("SELECT code, source FROM budgetLine")
        .all { ($0.text(0), $0.text(1)) })
    let all = try connection.prepare(
      """
      SELECT s.id, s.contributor, s.amount, l.budgetLine, l.eventOn, l.kind
      FROM share s JOIN line l ON l.id = s.line
      """
    ).all { row in
      Due(
        share: row.int64(0), contributor: survivors[row.text(1)] ?? row.text(1),
        amount: row.int64(2) - (reversed[row.int64(0)] ?? 0), line: row.text(3),
        source: sources[row.text(3)] ?? "", eventOn: row.text(4),
        isRoyalty: row.text(5) == "royalty")
    }
    return all.filter { $0.amount > 0 && live[$0.share] == nil }
      .sorted { ($0.contributor, $0.share) < ($1.contributor, $1.share) }
  }

  private static let selections: [@Sendable (Due) -> Bool] = [
    { _ in true }, { $0.eventOn >= "2024-10-10" && $0.eventOn <= "2024-10-20" },
    { $0.line == "NB" }, { ["CTV01", "CTV10"].contains($0.contributor) },
  ]

  private func selection(_ number: Int) throws -> DueStore.Selection {
    let codes = number == 3 ? ["CTV01", "CTV10"].compactMap { ContributorCode($0) } : []
    return DueStore.Selection(
      from: number == 1 ? CivilDate(text: "2024-10-10") : nil,
      to: try #require(CivilDate(text: number == 1 ? "2024-10-20" : "2024-12-31")),
      line: number == 2 ? LineCode("NB") : nil, only: Set(codes))
  }

  @Test(arguments: 0...3)
  func whatIsDueIsEveryApprovedShareThatNoLiveRunHoldsPayeeByPayee(number: Int) throws {
    let fixture = try FixtureLedger()
    let office = try office(of: fixture)
    defer { office.ledger.close() }
    let store = DueStore(office.connection)
    let expected = try everyShare(in: office).filter(Self.selections[number])
    #expect(!expected.isEmpty)
    try store.gather(try selection(number))
    let sums = try store.bySource()
    #expect(sums.map(\.source.rawValue) == Set(expected.map(\.source)).sorted())
    for sum in sums {
      let own = expected.filter { $0.source == sum.source.rawValue }
      #expect(sum.amount.amount == own.reduce(0) { $0 + $1.amount })
      #expect(sum.lastEvent.description == own.map(\.eventOn).max())
      var payees: [(String, [Int64])] = []
      try store.forEachPayee(of: sum.source, mapping: { $0 }) { (payee) throws(SQLiteError) in
        payees.append((payee.contributor.text, payee.amounts.map(\.amount)))
        let days = try store.publicationDays(of: payee).map(\.description)
        let published = own.filter { $0.contributor == payee.contributor.text && $0.isRoyalty }
        #expect(Set(days) == Set(published.map(\.eventOn)))
      }
      let codes = Set(own.map(\.contributor)).sorted()
      #expect(payees.map(\.0) == codes)
      #expect(
        payees.map(\.1)
          == codes.map { code in
            own.filter { $0.contributor == code }.map(\.amount)
          })
    }
  }

  @Test func theSharesOfAPayeeComeIntoThePaymentInOrderEachWithItsTax() throws {
    let fixture = try FixtureLedger()
    let office = try office(of: fixture)
    defer { office.ledger.close() }
    let store = DueStore(office.connection)
    let expected = try everyShare(in: office).filter { $0.source == "state" }
    let before =
      try office.connection.prepare("SELECT ifnull(max(id), 0) FROM runShare")
      .first { $0.int64(0) } ?? 0
    let payment = try #require(
      try office.connection.prepare("SELECT max(id) FROM payment").first { $0.int64(0) })
    try store.gather(try selection(0))
    try store.forEachPayee(of: .state, mapping: { $0 }) { (payee) throws(SQLiteError) in
      let taxes = payee.amounts.indices.map { Dong(Int64($0)) }
      try store.insert(payee, taxes: taxes, run: 1, payment: payment)
    }
    let written = try office.connection.prepare(
      "SELECT share, contributor, amount, budgetLine, tax FROM runShare WHERE id > ?1 ORDER BY id"
    ).all(before) { "\($0.int64(0)) \($0.text(1)) \($0.int64(2)) \($0.text(3)) \($0.int64(4))" }
    var (payee, place) = ("", 0)
    let planned = expected.map { due in
      place = due.contributor == payee ? place + 1 : 0
      payee = due.contributor
      return "\(due.share) \(due.contributor) \(due.amount) \(due.line) \(place)"
    }
    #expect(written == planned)
  }
}
