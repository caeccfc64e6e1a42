// A portal's own program: it takes a month of items, grades, approves and pays it through the
// library, and prints what one contributor earned. Run in an empty folder, the rates as argument.
import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Legislation
import Royalties

let ledger = "portal.sqlite"

func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text: text) else { preconditionFailure("\(text) is no day") }
  return date
}

/// The ledger as one of the three who must be three opens it.
func office(as actor: String) throws(Failure) -> Office {
  try Office(opening: ledger, stamp: Stamp(actor: actor, given: day("2024-10-05")))
}

func month() throws(Failure) {
  guard let september = Period(text: "2024-09"), let line = LineCode("NB"),
    let item = PartKey(label: "A1")
  else { preconditionFailure("these are a period, a line and an item") }

  // Mở sổ, giao dự toán.
  let editor = try Office.create(
    at: ledger, unit: "Văn phòng UBND tỉnh", profile: "bac-kan",
    rates: Office.rateFiles(in: CommandLine.arguments[1]),
    stamp: Stamp(actor: "bientap", given: day("2024-10-05")))
  try editor.allot(
    Allotment(
      year: 2024, line: line, amount: Dong(10_000_000), kind: .initial, decision: "QĐ 01",
      date: day("2024-01-05")))

  // Nhập và chấm.
  _ = try editor.addContributor([
    ("code", "C01"), ("name", "Nông Thị An"), ("kind", "collaborator"), ("payment", "cash"),
  ])
  let read = try editor.importItems("items.csv")
  print("items:", read.added)
  _ = try editor.grade(item, Grading(.coefficient(Coefficient(2))))

  // Người khác duyệt, người khác nữa chi.
  let approval = try office(as: "truongban").approve(ApprovalRequest(period: september))
  print("approved:", approval.amount)
  let cashier = try office(as: "ketoan")
  let run = try cashier.createRun(RunRequest(period: september))
  _ = try cashier.confirm(run: run, paidOn: nil, only: [], document: "PC 01")
  print("paid:", try cashier.ownAmounts(of: "C01")?.paid ?? .zero, "in", run)

  // Vì sao: the working of the amount, as a tree with its citations.
  for explanation in try cashier.explain(item) {
    print(explanation.title, explanation.working.value)
    for step in explanation.working.children {
      print("-", step.label.text(.vietnamese), step.value, step.citation?.description ?? "")
    }
  }
}

do {
  try month()
} catch {
  // A failure says in both languages what happened and what to do next.
  for diagnostic in error.findings.errors {
    print(diagnostic.code, diagnostic.message.en, diagnostic.remedy.en)
  }
}
