import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Tabular
import Testing

/// Every activity and modifier of creation work at both ends of its range, one step outside and on
/// the days around every change; `Tests/LegalCases/works.py` prints the expected figures from the
/// circulars alone.
@Suite("Legal cases of creation work")
struct CreationCaseTests {
  private static let columns = [
    "date", "activity", "quantity", "characters", "rate", "modifiers", "performer", "result",
    "document", "article",
  ]

  private func rows() throws -> [(line: Int, cells: [String: String])] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "LegalCases/works.csv")
    let schema = ColumnSchema(Self.columns.map { .init($0, required: true) })
    var findings = Findings()
    var rows: [(line: Int, cells: [String: String])] = []
    TableReader(file: "works.csv", format: .csv, schema: schema).read(
      bytes: Array(try Data(contentsOf: file)), into: &findings
    ) { row, _ in
      let cells = Self.columns.enumerated().map { ($1, row[$0] ?? "") }
      rows.append((row.line, Dictionary(uniqueKeysWithValues: cells)))
    }
    #expect(findings.isClean)
    return rows
  }

  @Test func theCircularOfTheDayDecides() throws {
    let rows = try rows()
    #expect(rows.count >= 250)
    let calculator = CreationCalculator(
      rules: try Law.rules("national"), today: .latest, rates: [])
    for (line, cells) in rows {
      let work = try work(cells)
      do throws(CreationRejection) {
        let amount = try calculator.amount(of: work) { _, _ in
          work.performer == .staff ? .staff : .collaborator
        }
        #expect("\(amount.amount.amount)" == cells["result"], "works.csv:\(line)")
        let citation = Citation(
          document: cells["document"] ?? "", article: cells["article"] ?? "")
        #expect(amount.working.citations.contains(citation), "works.csv:\(line)")
        #expect(
          amount.working.recomputed()?.payable == amount.amount, "works.csv:\(line)")
      } catch {
        #expect(
          error.faults.map(\.problem.code) == [cells["result"] ?? ""], "works.csv:\(line)")
      }
    }
  }

  private func work(_ cells: [String: String]) throws -> CreationWork {
    let date = try #require(CivilDate(text: cells["date"] ?? ""))
    var work = CreationWork(
      id: try code("W1"), doneOn: date, activity: cells["activity"] ?? "",
      contributors: ShareList(try code("C1")))
    work.quantity = Quantity(text: cells["quantity"] ?? "")
    work.characters = Int64(cells["characters"] ?? "")
    work.rate = Dong(text: cells["rate"] ?? "")
    work.modifiers = try #require([Modifier](canonicalText: cells["modifiers"] ?? ""))
    work.performer = CreationWork.Performer(rawValue: cells["performer"] ?? "")
    work.decision = work.performer == .staff ? "7/QĐ" : nil
    return work
  }
}
