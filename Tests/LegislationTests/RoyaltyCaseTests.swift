import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("Legal cases of royalties")
struct RoyaltyCaseTests {
  static let columns =
    "profile date site genre condition result least greatest ceiling unit_value percent document"
    + " article uncertain"

  @Test func theTableOfTheDayDecides() throws {
    let book = try ShippedRates.book()
    for row in try CaseFile.rows("royalties.csv", Self.columns) {
      let rules = try book.rules(profile: row["profile"])
      let site = try #require(SiteScope(rawValue: row["site"]), "\(row.place)")
      let sides = row["condition"].split(separator: "=").map(String.init)
      do throws(LawProblem) {
        let rule = try rules.royalty(
          genre: genre(row["genre"]), grade: nil, site: site, on: day(row["date"])
        ) { sides.first == $0 ? sides.last : nil }
        #expect(row["result"] == "rate", "\(row.place)")
        check(rule, row)
      } catch {
        check(error, row)
      }
    }
  }

  private func check(_ rule: RoyaltyRule, _ row: CaseRow) {
    #expect(row["greatest"] == rule.row.shape.greatest.description, "\(row.place)")
    switch rule.row.shape {
    case .maximum: #expect(row["least"].isEmpty, "\(row.place)")
    case .range(let least, _), .fixed(let least):
      #expect(row["least"] == least.description, "\(row.place)")
    case .perLength: Issue.record("\(row.place): no shipped table rates by length")
    }
    #expect(row["ceiling"] == rule.ceiling?.maximum.description, "\(row.place)")
    #expect(rule.ceiling?.citation.document == "18/2014/NĐ-CP", "\(row.place)")
    #expect(row["unit_value"] == (rule.unitValue?.dong.amount).map { String($0) }, "\(row.place)")
    #expect(row["percent"] == rule.derived?.percent.description ?? "", "\(row.place)")
    #expect(row["document"] == rule.row.citation.document, "\(row.place)")
    #expect(row["article"] == rule.row.citation.article, "\(row.place)")
    let codes = rule.warnings.map(\.code)
    #expect(codes == (row["uncertain"] == "yes" ? ["LOCAL_RULE_UNCERTAIN"] : []), "\(row.place)")
  }

  private func check(_ problem: LawProblem, _ row: CaseRow) {
    let codes = ["nothing": "NOTHING_IN_FORCE", "not-in-table": "GENRE_NOT_IN_TABLE"]
    #expect(problem.code == codes[row["result"]], "\(row.place)")
    guard row["result"] == "nothing" else { return }
    #expect(problem.kind == .refused, "\(row.place)")
    #expect(problem.message.vi.contains(day(row["date"]).paperText), "\(row.place)")
    for document in row["document"].split(separator: " ") {
      #expect(problem.message.vi.contains(document), "\(row.place): \(problem.message.vi)")
      #expect(problem.message.en.contains(document), "\(row.place): \(problem.message.en)")
    }
  }
}
