import Foundation
import Testing

/// `statement`: one person's data, by code or pen name, and a file for each.
@Suite struct StatementTests {
  @Test func aFileHoldsThePersonsDataAlone() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let (binary, ledger) = (papers.binary, "demo/demo.sqlite")
    let outcome = try binary.run(
      "statement", "--all", "--output", "phieu", "--period", "2024-09", "--format", "json",
      "--ledger", ledger)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let people = DemoPapers.records(try papers.text("contributors.csv"))
    let (code, name) = (
      try #require(people[0].firstIndex(of: "code")), try #require(people[0].firstIndex(of: "name"))
    )
    let folder = binary.folder.appendingPathComponent("phieu")
    for person in people.dropFirst() {
      let file = folder.appendingPathComponent("phieu-\(person[code]).json")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("\"name\": \"\(person[name])\""))
      for other in people.dropFirst() where other[code] != person[code] {
        #expect(!text.contains(other[name]), "\(person[code]) is told of \(other[code])")
        #expect(!text.contains("\"\(other[code])\""), "\(person[code]) is told of \(other[code])")
      }
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
    let index = DemoPapers.records(
      try String(contentsOf: folder.appendingPathComponent("danh-sach.csv"), encoding: .utf8))
    #expect(index.count == people.count)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == people.count)
  }

  @Test func statementsAddUpToTheRun() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let ledger = "demo/demo.sqlite"
    let payments = try papers.binary.json(
      "report", "payments", "--run", "2024-001", "--ledger", ledger)
    for row in try #require(payments["rows"] as? [[String: Any]]) {
      let code = try #require(row["contributor"] as? String)
      let statement = try papers.binary.json(
        "statement", code, "--period", "2024-09", "--ledger", ledger)
      let totals = try #require(statement["totals"] as? [String: Any])
      #expect(totals["paid"] as? Int == row["gross"] as? Int, "\(code)")
      #expect(totals["tax"] as? Int == row["tax"] as? Int, "\(code)")
      #expect(totals["received"] as? Int == row["net"] as? Int, "\(code)")
    }
  }

  private func statement(
    of binary: Binary
  ) throws -> (rows: [[String: Any]], totals: [String: Any]) {
    let report = try binary.json("statement", "C1", "--period", "2024")
    let rows = try #require(report["rows"] as? [[String: Any]])
    return (rows, try #require(report["totals"] as? [String: Any]))
  }

  /// C1: 468.000 đ for A1, 10 pages × 9.000 = 90.000 đ, remuneration of 100.000 đ.
  @Test func whatWaitsIsPaidAndTakenBackIsTold() throws {
    let binary = try CreationTests.ledger()
    defer { try? FileManager.default.removeItem(at: binary.folder) }
    let work = "id,done_on,activity,quantity,rate,contributors\nW1,2024-09-05,entry-text,10,9000,C1"
    let extra = "id,period,role,contributor,form,value\nR1,2024-09,uploader,C1,amount,100000"
    #expect(try CreationTests.take(work, as: "work", in: binary).status == 0)
    #expect(try CreationTests.take(extra, as: "remuneration", in: binary).status == 0)
    var found = try statement(of: binary)
    #expect(found.rows.map { $0["item"] as? String } == ["A1", "W1", "R1"])
    #expect(found.rows.allSatisfy { !($0["working"] as? String ?? "").isEmpty })
    #expect(found.totals["waiting"] as? Int == 658_000 && found.totals["paid"] as? Int == 0)

    let approve = ["approve", "--period", "2024-09", "--on", "2024-10-05"]
    #expect(try binary.run(approve, actor: "chief").status == 0)
    let run = ["run", "create", "--period", "2024-09", "--only", "C1"]
    #expect(try binary.run(run, actor: "payer").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)
    let journal = try binary.json("report", "journal", "--period", "2024-10")
    let entry = try #require(
      (journal["rows"] as? [[String: Any]])?.first {
        ($0["memo"] as? String)?.hasPrefix("A1") == true
      })
    let reverse = [
      "reverse", "\(entry["seq"] ?? 0)", "--contributor", "C1", "--amount", "68000", "--reason",
      "Sai",
    ]
    let reversed = try binary.run(reverse, actor: "chief")
    #expect(reversed.status == 0, "\(reversed.errors)")

    found = try statement(of: binary)
    let amounts = found.totals.compactMapValues { $0 as? Int }
    #expect(
      amounts == [
        "amount": 590_000, "paid": 658_000, "tax": 0, "recouped": 0, "received": 658_000,
        "waiting": 0, "takenBack": 68_000, "owed": 68_000,
      ])
    #expect(found.rows.first { $0["kind"] as? String == "reversal" }?["amount"] as? Int == -68_000)
    let people = try binary.json("report", "contributors", "--period", "2024-09")
    let rows = try #require(people["rows"] as? [[String: Any]])
    #expect(
      rows.contains { $0["contributor"] as? String == "C1" && $0["creation"] as? Int == 90_000 })
  }

  @Test func aPenNameIsEnoughAndAnUnknownOneIsHelped() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let binary = papers.binary
    let byName = try binary.run("statement", "đào phai", "--ledger", "demo/demo.sqlite")
    #expect(byName.status == 0, "\(byName.errors)")
    #expect(byName.output.contains("(mã CTV05)"))
    let idle = try binary.run(
      "statement", "CTV05", "--period", "2023", "--ledger", "demo/demo.sqlite")
    #expect(idle.status == 0)
    #expect(idle.output.contains("Không phát sinh trong kỳ."))
    #expect(try binary.run("statement", "CTV055", "--ledger", "demo/demo.sqlite").status == 65)
    #expect(try binary.run("statement", "--all", "--ledger", "demo/demo.sqlite").status == 64)
  }
}
