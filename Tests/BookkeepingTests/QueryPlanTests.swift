import Accounting
import Diagnostics
import Foundation
import Royalties
import Persistence
import Reporting
import SQLite
import Testing
import Typesetting

@testable import Bookkeeping

/// A paper or a list, as it is asked for; a new one is one entry of the table.
struct Question: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The names of what it walks by its nature: all runs are listed, everything done is audited.
  let walked: Set<String>
  let ask: @Sendable (Office) throws -> Report?

  init(
    _ name: String, walking walked: Set<String> = [],
    _ ask: @escaping @Sendable (Office) throws -> Report?
  ) {
    testDescription = name
    self.walked = walked
    self.ask = ask
  }

  private static var september: Period {
    get throws { try #require(Period(text: "2024-09")) }
  }

  static let all: [Question] = [
    Question("content") { try $0.contentReport(period: try september) },
    Question("royalties") { try $0.royaltiesReport(period: try september) },
    Question("payments") { try $0.paymentsReport(run: "2024-001") },
    Question("budget") { try $0.budgetReport(year: 2024) },
    Question("works") { try $0.worksReport(period: try september) },
    Question("remuneration") { try $0.remunerationReport(period: try september) },
    Question("contributors") { try $0.contributorsReport(period: try september) },
    Question("summary") { try $0.summaryReport(period: try september, by: .genre) },
    Question("bank") { try $0.bankReport(run: "2024-001") },
    Question("treasury") { try $0.treasuryReport(run: "2024-001") },
    Question("vouchers") { try $0.vouchersReport(run: "2024-001") },
    Question("tax") { try $0.taxReport(period: try september) },
    Question("tax-certificate") { office in
      try office.taxCertificate(of: try #require(ContributorCode("CTV01")), year: 2024)
    },
    // What is not approved yet stands anywhere in the content, and may be nearly all of it.
    Question("outstanding", walking: ["p"]) { office in
      try office.outstandingReport(on: try #require(CivilDate(text: "2024-11-06")))
    },
    Question("audit", walking: ["change", "event", "e"]) {
      try $0.auditReport(actor: nil, period: try september)
    },
    Question("run list", walking: ["r"]) { try $0.runList() },
    Question("advance list") { try $0.advanceList() },
    Question("period list") { try $0.periodList() },
    // The changes of one line, which its entries are.
    Question("budget entries", walking: ["c"]) { office in
      try office.budgetEntriesReport(of: try office.budgetLine("NB"), year: 2024)
    },
    Question("settlement") { try $0.settlementReport(year: 2024) },
    Question("status", walking: ["p", "r"]) { office in
      _ = try office.standing()
      return nil
    },
    Question("journal") { try $0.journalReport(period: try september) },
    Question("item") { try $0.itemReport(try #require(PartKey(label: "BK2409-002"))) },
    Question("run show") { try $0.runReport("2024-001") },
    Question("explain") { office in
      _ = try office.explain(try #require(PartKey(label: "BK2409-002")))
      return nil
    },
    Question("approve") { office in
      var request = ApprovalRequest(period: try #require(Period(text: "2024-10")))
      request.isDry = true
      _ = try? office.approve(request)
      return nil
    },
  ]
}

/// No question walks the whole of a table that grows: SQLite's own plans of every statement that a
/// report runs.
@Suite struct QueryPlanTests {
  /// What grows with the content and the postings, with the names statements give it.
  private static let growing: Set<String> = [
    "part", "p", "event", "entry", "e", "posting", "line", "l", "share", "s", "movement",
    "confirmation", "c", "payment", "runShare", "r", "change", "leftOut",
  ]

  /// The plan of an insertion lists the children of a foreign key, which SQLite only looks into
  /// while a violation is pending.
  private static func addsOneRow(_ sql: String) -> Bool {
    sql.hasPrefix("INSERT INTO ") && sql.contains("VALUES (")
  }

  @Test(arguments: Question.all)
  func noReportWalksATableThatGrows(question: Question) throws {
    let fixture = try FixtureLedger()
    let office = try fixture.office("truongban")
    defer { office.ledger.close() }
    var statements: Set<SQL> = []
    office.connection.onPrepare { statements.insert($0) }
    if let report = try question.ask(office) {
      try office.read { () throws(Failure) in
        try PaperFile.write(
          report, as: .csv, to: fixture.folder.appendingPathComponent("paper.csv").path)
      }
    }
    office.connection.onPrepare(nil)
    #expect(!statements.isEmpty)
    let asked = statements.sorted { $0.text < $1.text }
    for sql in asked where !sql.text.hasPrefix("PRAGMA") && !Self.addsOneRow(sql.text) {
      let plan = try office.connection.prepare("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }
      for step in plan where step.hasPrefix("SCAN ") && !step.contains("COVERING INDEX") {
        let words = step.split(separator: " ")
        #expect(
          !Self.growing.subtracting(question.walked).contains(String(words[1])),
          "\(step) in: \(sql.text)")
      }
    }
  }
}
