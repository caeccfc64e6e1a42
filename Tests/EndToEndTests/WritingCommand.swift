import Foundation
import Testing

/// A command that writes, on the ledger of `Tests/Fixtures` or on a new one; each is one line here,
/// and a test tells when one is missing.
struct WritingCommand: CustomTestStringConvertible {
  /// The name under which help lists it.
  let name: String
  let words: [String]
  var actor = "ketoan"
  var day = "2024-11-06"
  /// The files it reads, by name.
  var inputs: [String: String] = [:]
  /// What must have happened before: commands, each by whom.
  var preparation: [(line: String, actor: String)] = []
  /// Whether the ledger is one of nothing but contributors.
  var isOnNewLedger = false

  var testDescription: String { words.joined(separator: " ") }

  /// `line` is what follows the name.
  init(
    _ name: String, _ line: String, by actor: String = "ketoan", on day: String = "2024-11-06",
    reading inputs: [String: String] = [:],
    after preparation: [(line: String, actor: String)] = [], isOnNewLedger: Bool = false
  ) {
    self.name = name
    words = (name + " " + line).split(separator: " ").map(String.init)
    self.actor = actor
    self.day = day
    self.inputs = inputs
    self.preparation = preparation
    self.isOnNewLedger = isOnNewLedger
  }

  static let all = content + money + budget + other

  private static let content: [WritingCommand] = [
    WritingCommand(
      "contributor import", "people.csv",
      reading: ["people.csv": "code,name,kind\nZ1,Nông Thị Mẫu,collaborator\n"]),
    WritingCommand("contributor add", "Z2 --name Z --kind collaborator"),
    WritingCommand(
      "contributor merge", "Z2 CTV02",
      after: [("contributor add Z2 --name Z --kind collaborator", "ketoan")]),
    WritingCommand("contributor commit", "CTV01 --year 2024 --document D"),
    WritingCommand(
      "contributor request-withholding", "CTV01 --from 2026-07-01", on: "2026-08-03"),
    WritingCommand(
      "item import", "items.csv", by: "chuyenvien",
      reading: [
        "items.csv":
          "id,title,genre,contributors,published_on,coefficient\nZ1,Một,tin,CTV01,2024-10-30,1\n"
          + "Z2,Hai,tin,CTV02,2024-10-30,\n"
      ]),
    WritingCommand(
      "item grade", "grades.csv", by: "chuyenvien",
      reading: ["grades.csv": "id,coefficient\nBK2410-005,1\n"]),
    WritingCommand("item return", "BK2410-006 --reason R", by: "chuyenvien"),
    WritingCommand("item withdraw", "BK2410-006 --reason R --pay cancel --decision D"),
    WritingCommand("item withdraw", "BK2410-010 --reason R --pay cancel --decision D"),
    WritingCommand("item correct", "BK2410-001 --reason R"),
    WritingCommand(
      "work import", "works.csv", by: "chuyenvien", reading: ["works.csv": works],
      after: [(unitRate, "truongban")]),
    WritingCommand(
      "remuneration import", "thulao.csv", by: "chuyenvien", reading: ["thulao.csv": helpers]),
    WritingCommand(
      "remuneration pool", "--period 2024-10 --role proof --percent 2", by: "chuyenvien",
      reading: ["thulao.csv": helpers], after: [("remuneration import thulao.csv", "chuyenvien")]),
  ]

  private static let money: [WritingCommand] = [
    WritingCommand("approve", "--period 2024-10", by: "truongban"),
    WritingCommand(
      "approve", "work:W1 rem:R1 --period 2024-10", by: "truongban",
      reading: ["works.csv": works, "thulao.csv": helpers],
      after: [
        (unitRate, "truongban"), ("work import works.csv", "chuyenvien"),
        ("remuneration import thulao.csv", "chuyenvien"),
        ("budget allot --year 2024 --line TL --amount 99000000 --decision D", "ketoan"),
      ]),
    WritingCommand("run create", "--period 2024-10"),
    WritingCommand("run confirm", "2024-002"),
    WritingCommand("run void", "2024-002 --reason R"),
    WritingCommand("run return", "2024-001 --only CTV01 --on 2024-11-06 --reason R"),
    WritingCommand("reverse", "180 --reason R"),
    WritingCommand("advance pay", "CTV01 9 --line NB --on 2024-11-06 --document D"),
    WritingCommand(
      "advance return", "CTV01 5 --on 2024-11-06",
      after: [("advance pay CTV01 9 --line NB --on 2024-11-05 --document D", "ketoan")]),
    WritingCommand("payable notice", "CTV10 --on 2024-11-06"),
    WritingCommand(
      "payable to-fund", "CTV10 --decision D --on 2025-07-01", on: "2025-07-01",
      after: ["2024-11-06", "2025-01-06", "2025-04-07"].map {
        ("payable notice CTV10 --on \($0) --today \($0)", "ketoan")
      }),
    WritingCommand("tax pay", "--period 2024-10 --amount 9 --voucher V --on 2024-11-06"),
    WritingCommand("period close", "2024-09 --force --reason R"),
    WritingCommand(
      "opening import", "opening.csv --on 2024-11-01",
      reading: [
        "opening.csv":
          "kind,year,line,contributor,item,published_on,genre,amount,tax\n"
          + "spent,2024,NB,CTV01,,,,1000,0\npayable,2024,NB,CTV01,X1,2024-10-01,tin,2000,\n"
          + "advance,,NB,CTV01,,,,300,\nreceivable,,NB,CTV02,,,,400,\n"
      ],
      after: [("budget allot --year 2024 --line NB --amount 99000 --decision D", "ketoan")],
      isOnNewLedger: true),
  ]

  private static let budget: [WritingCommand] = [
    WritingCommand(
      "budget allot", "--year 2024 --line NB --amount 9 --kind supplement --decision D"),
    WritingCommand("budget transfer", "--year 2024 --from NB --to KH --amount 9 --decision D"),
    WritingCommand("budget line add", "Z --name Z --source other --category royalties"),
    WritingCommand("budget line set", "NB --name Z"),
    WritingCommand("budget line set", "NB --control warn --decision D"),
    WritingCommand(
      "budget spend", "--line HT --amount 9 --voucher V --on 2024-11-05 --memo M", after: [rent]),
    WritingCommand(
      "budget spend import", "spent.csv",
      reading: [
        "spent.csv":
          "line,amount,voucher,on,memo\nHT,9,V1,2024-11-05,M\nHT,8,V2,2024-11-05,M\n"
      ],
      after: [rent]),
    WritingCommand("budget request", "--year 2026"),
    WritingCommand(
      "budget settle", "--year 2024", on: "2025-02-10",
      after: [("budget allot --year 2025 --line NB --amount 99000000 --decision D", "ketoan")]),
  ]

  private static let other: [WritingCommand] = [
    WritingCommand("init", "--unit U --ledger new.sqlite"),
    WritingCommand("site add", "x --name X"),
    WritingCommand(
      "site set", "x --percent-of-portal 20 --basis D --from 2024-12-01",
      after: [("site add x --name X", "ketoan")]),
    WritingCommand("profile set", "signer-head A"),
    WritingCommand("rates unit", "entry-text 8000 --decision D --from 2024-01-01"),
    WritingCommand("rates update", "law"),
    WritingCommand("backup", "copy.sqlite"),
    WritingCommand("restore", "old.sqlite"),
  ]

  /// The commands that leave the ledger as it is; `demo` makes one of its own in a new folder.
  static let reading: Set<String> = [
    "nhuanbut", "status", "demo", "profile show", "site list", "reconcile", "contributor list",
    "contributor show", "item list", "item show", "work list", "remuneration list",
    "budget status", "run show", "run list", "advance list", "period list", "rates list",
    "rates show", "rates check", "rates diff", "rates impact", "explain", "verify", "audit",
    "consolidate", "words", "statement", "report content", "report royalties", "report works",
    "report remuneration", "report contributors", "report summary", "report payments",
    "report payment-request", "report bank", "report treasury", "report vouchers", "report tax",
    "report tax-certificate", "report outstanding", "report budget", "report settlement",
    "report request", "report journal", "export journal", "completion", "help",
  ]

  private static let unitRate = "rates unit entry-text 8000 --decision D --from 2024-01-01"
  private static let works =
    "id,done_on,description,activity,quantity,contributors\nW1,2024-10-05,N,entry-text,5,CTV01\n"
  private static let helpers =
    "id,period,role,contributor,kind,form,value\nR1,2024-10,editor,VC01,remuneration,amount,500\n"
    + "R2,2024-10,proof,CTV01,remuneration,weight,2\n"
  private static let rent = (
    line: "budget allot --year 2024 --line HT --amount 900 --decision D", actor: "ketoan"
  )
}

@Suite struct WritingCommandTests {
  /// Every command of the reference is known to write or to leave the ledger as it is.
  @Test func noCommandIsForgotten() throws {
    let reference = try String(
      contentsOf: Binary.root.appendingPathComponent("docs/commands.md"), encoding: .utf8)
    let names = reference.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    let writing = Set(WritingCommand.all.map(\.name))
    #expect(names.count > 80)
    #expect(writing.isDisjoint(with: WritingCommand.reading))
    #expect(writing.union(WritingCommand.reading) == Set(names))
  }
}
