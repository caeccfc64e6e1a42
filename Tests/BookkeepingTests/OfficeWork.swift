import Accounting
import Budgeting
import Diagnostics
import Planning
import Royalties
import Testing

@testable import Bookkeeping

/// A piece of the office's work on the ledger of `Tests/Fixtures`; a new one is one entry here.
struct OfficeWork: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let actor: String
  let run: @Sendable (Office, FixtureLedger) throws -> Void

  init(
    _ name: String, actor: String = "ketoan",
    _ run: @escaping @Sendable (Office, FixtureLedger) throws -> Void
  ) {
    testDescription = name
    self.actor = actor
    self.run = run
  }

  static let all = content + people + money + budget

  private static let content: [OfficeWork] = [
    OfficeWork("addSite") { office, _ in
      try office.addSite(try #require(SiteCode("x")), name: "X", parent: nil)
    },
    OfficeWork("importItems", actor: "chuyenvien") { office, folder in
      let path = try folder.write(
        "id,title,genre,contributors,published_on,coefficient\nZ1,T,tin,CTV01,2024-10-30,1\n",
        to: "i.csv")
      _ = try office.importItems(TableFile(path))
    },
    OfficeWork("gradeItems", actor: "chuyenvien") { office, folder in
      let path = try folder.write("id,coefficient\nBK2410-005,1\n", to: "g.csv")
      _ = try office.gradeItems(TableFile(path))
    },
    OfficeWork("importRemuneration", actor: "chuyenvien") { office, folder in
      let path = try folder.write(
        "id,period,role,contributor,kind,form,value\nR1,2024-10,e,VC01,remuneration,amount,5000\n",
        to: "r.csv")
      _ = try office.importRemuneration(TableFile(path))
    },
    OfficeWork("returnPart", actor: "chuyenvien") { office, _ in
      try office.returnPart(try #require(PartKey(label: "BK2410-006")), reason: "R")
    },
    OfficeWork("withdraw") { office, _ in
      try office.withdraw(
        try #require(PartKey(label: "BK2410-010")), reason: "R", keepsPay: false, decision: "D")
    },
    OfficeWork("correct") { office, _ in
      try office.correct(try #require(PartKey(label: "BK2410-001")), reason: "R")
    },
    OfficeWork("setUnitRate") { office, _ in
      try office.setUnitRate(
        UnitRate(
          activity: "entry-text", amount: Dong(8000), decision: "D",
          from: try #require(CivilDate(text: "2024-01-01"))))
    },
    OfficeWork("setProfile") { office, _ in
      _ = try office.setProfile("signer-head", "A", from: nil)
    },
  ]

  private static let people: [OfficeWork] = [
    OfficeWork("importContributors") { office, folder in
      let path = try folder.write("code,name,kind\nZ1,A,collaborator\n", to: "p.csv")
      _ = try office.importContributors(TableFile(path))
    },
    OfficeWork("commit") { office, _ in
      try office.commit(try payee("CTV01"), year: 2024, document: "D", from: nil)
    },
    OfficeWork("notify") { office, _ in
      _ = try office.notify(try payee("CTV10"), on: try day("2024-11-06"))
    },
  ]

  private static let money: [OfficeWork] = [
    OfficeWork("approve", actor: "truongban") { office, _ in
      _ = try office.approve(ApprovalRequest(period: try #require(Period(text: "2024-10"))))
    },
    OfficeWork("createRun") { office, _ in
      _ = try office.createRun(RunRequest(period: try #require(Period(text: "2024-10"))))
    },
    OfficeWork("confirm") { office, _ in
      _ = try office.confirm(run: "2024-002", paidOn: nil, only: [], document: nil)
    },
    OfficeWork("void") { office, _ in try office.void(run: "2024-002", reason: "R") },
    OfficeWork("returnPayments") { office, _ in
      _ = try office.returnPayments(
        of: "2024-001", only: [try payee("CTV01")], on: try day("2024-11-06"), reason: "R")
    },
    OfficeWork("reverse") { office, _ in
      _ = try office.reverse(ReversalRequest(entry: 180, reason: "R"))
    },
    OfficeWork("payAdvance") { office, _ in
      _ = try office.payAdvance(
        to: try payee("CTV01"), amount: Dong(9), line: try line("NB"), on: try day("2024-11-06"),
        document: "D")
    },
    OfficeWork("payTax") { office, _ in
      _ = try office.payTax(
        for: try #require(Period(text: "2024-10")), amount: Dong(9), voucher: "V",
        on: try day("2024-11-06"))
    },
    OfficeWork("close") { office, _ in
      try office.close(try #require(Month(text: "2024-09")), forcedBecause: "R")
    },
  ]

  private static let budget: [OfficeWork] = [
    OfficeWork("allot") { office, _ in
      try office.allot(
        Allotment(
          year: 2024, line: try line("NB"), amount: Dong(9), kind: .supplement, decision: "D",
          date: try day("2024-11-06")))
    },
    OfficeWork("transfer") { office, _ in
      try office.transfer(
        BudgetTransfer(
          year: 2024, from: try line("NB"), to: try line("KH"), amount: Dong(9), decision: "D",
          date: try day("2024-11-06")))
    },
    OfficeWork("addBudgetLine") { office, _ in
      try office.addBudgetLine(try line("Z"), name: "Z", source: .other, category: .royalties)
    },
    OfficeWork("request") { office, _ in
      _ = try office.request(
        year: 2026, .plain, plan: nil, scenarios: [], isStrict: false, isKept: true)
    },
  ]

  private static func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text: text))
  }
  private static func line(_ text: String) throws -> LineCode { try #require(LineCode(text)) }
  private static func payee(_ text: String) throws -> ContributorCode {
    try #require(ContributorCode(text))
  }
}
