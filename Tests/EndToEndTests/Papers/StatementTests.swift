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
