import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Tabular
import Testing

/// Every row and every modifier of every shipped table at both ends of its range, one step outside
/// and on the days around every change; the expected figures are printed by
/// `Tests/LegalCases/grading.py` from the decrees alone.
@Suite("Legal cases of grading")
struct GradingCaseTests {
  private static let columns = [
    "profile", "date", "site", "genre", "origin", "coefficient", "modifiers", "contributors",
    "result", "document", "article",
  ]

  private func rows() throws -> [(line: Int, cells: [String: String])] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "LegalCases/grading.csv")
    let schema = ColumnSchema(Self.columns.map { .init($0, required: true) })
    var findings = Findings()
    var rows: [(line: Int, cells: [String: String])] = []
    TableReader(file: "grading.csv", format: .csv, schema: schema).read(
      bytes: Array(try Data(contentsOf: file)), into: &findings
    ) { row, _ in
      rows.append(
        (
          row.line,
          Dictionary(
            uniqueKeysWithValues: Self.columns.enumerated().map { ($1, row[$0] ?? "") })
        ))
    }
    #expect(findings.isClean)
    return rows
  }

  @Test func theLawOfTheDayDecides() throws {
    let rows = try rows()
    #expect(rows.count > 350)
    var calculators: [String: RoyaltyCalculator] = [:]
    for (line, cells) in rows {
      let profile = cells["profile"] ?? ""
      var calculator =
        try calculators[profile]
        ?? RoyaltyCalculator(rules: Law.rules(profile), today: .latest)
      let part = try part(cells)
      let coefficient = try #require(Coefficient(text: cells["coefficient"] ?? ""))
      let terms = RoyaltyTerms(scope: try #require(SiteScope(rawValue: cells["site"] ?? "")))
      do throws(RoyaltyRejection) {
        let amount = try calculator.amount(
          of: part, graded: Grading(.coefficient(coefficient)), under: terms
        ) { _, _ in .collaborator }
        #expect("\(amount.amount.amount)" == cells["result"], "grading.csv:\(line)")
        check(amount.citations, cells, line)
      } catch {
        #expect(
          error.faults.map(\.problem.code).joined(separator: " ") == cells["result"],
          "grading.csv:\(line)")
        let said = error.faults.map { $0.problem.message.vi + ($0.problem.law?.vi ?? "") }.joined()
        #expect(said.contains(cells["document"] ?? "?"), "grading.csv:\(line): \(said)")
      }
      calculators[profile] = calculator
    }
  }

  /// An amount cites the row; a share of the words is only checked, never a factor.
  private func check(_ citations: [Citation], _ cells: [String: String], _ line: Int) {
    guard cells["article"] != "7.4.a" else { return }
    #expect(
      citations.contains {
        $0.document == cells["document"] && $0.article == cells["article"]
      }, "grading.csv:\(line)")
  }

  private func part(_ cells: [String: String]) throws -> ItemPart {
    let item = try #require(ItemID("A1"))
    let shares = try #require(ShareList(canonicalText: cells["contributors"] ?? ""))
    var part = ItemPart(
      key: PartKey(item: item), title: "Bài",
      genre: try #require(GenreCode(cells["genre"] ?? "")), contributors: shares)
    part.publishedOn = CivilDate(text: cells["date"] ?? "")
    part.origin = try #require(ItemOrigin(rawValue: cells["origin"] ?? ""))
    part.modifiers = try #require([Modifier](canonicalText: cells["modifiers"] ?? ""))
    return part
  }
}
