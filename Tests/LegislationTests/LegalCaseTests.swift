import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

@Suite("Legal cases")
struct LegalCaseTests {
  let book: RateBook
  let rules: Rules

  init() throws {
    book = try ShippedRates.book()
    rules = try book.rules(profile: "bac-kan")
  }

  @Test func everyCaseFileIsRun() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: CaseFile.folder.path)
    #expect(
      files.sorted() == [
        "README.md", "base-salary.csv", "creation.csv", "fund-and-term.csv", "grading.csv",
        "grading.py", "modifiers.csv", "royalties.csv", "transitions.csv", "unit-values.csv",
        "withholding.csv", "works.csv", "works.py",
      ])
  }

  @Test func aUnitOfCoefficientIsTenPerCentOfTheBaseSalaryOfTheDay() throws {
    let columns = "date unit_value base_salary salary_document share_document"
    for row in try CaseFile.rows("unit-values.csv", columns) {
      let unit = try rules.unitValue(on: day(row["date"]))
      #expect(String(unit.dong.amount) == row["unit_value"], "\(row.place)")
      #expect(unit.value == ExactNumber(unit.dong), "\(row.place)")
      #expect(String(unit.baseSalary.amount) == row["base_salary"], "\(row.place)")
      #expect(unit.share == Percentage(10), "\(row.place)")
      #expect(unit.salaryCitation.document == row["salary_document"], "\(row.place)")
      #expect(unit.shareCitation.document == row["share_document"], "\(row.place)")
    }
  }

  @Test func theBaseSalaryIsThatOfTheDay() throws {
    for row in try CaseFile.rows("base-salary.csv", "date amount document") {
      guard !row["amount"].isEmpty else {
        #expect(throws: LawProblem.self, "\(row.place)") {
          try rules.baseSalary(on: day(row["date"]))
        }
        continue
      }
      let salary = try rules.baseSalary(on: day(row["date"]))
      #expect(String(salary.amount.amount) == row["amount"], "\(row.place)")
      #expect(salary.citation.document == row["document"], "\(row.place)")
    }
  }

  @Test func aModifierHasTheRangeOfItsClause() throws {
    let columns = "regime date code activity effect min max document article"
    for row in try CaseFile.rows("modifiers.csv", columns) {
      let date = day(row["date"])
      let rule =
        row["regime"] == "royalty"
        ? try rules.modifier(row["code"], on: date)
        : try rules.creationModifier(row["code"], activity: row["activity"], on: date)
      #expect(rule.effect.rawValue == row["effect"], "\(row.place)")
      #expect(rule.range.lowerBound.description == row["min"], "\(row.place)")
      #expect(rule.range.upperBound.description == row["max"], "\(row.place)")
      #expect(rule.citation.document == row["document"], "\(row.place)")
      #expect(rule.citation.article == row["article"], "\(row.place)")
    }
  }

  @Test func creationWorkHasTheMaximumOfItsCircular() throws {
    let columns = "date activity unit maximum staff_percent document article"
    for row in try CaseFile.rows("creation.csv", columns) {
      let ceiling = try rules.creationRate(activity: row["activity"], on: day(row["date"]))
      #expect(ceiling.unit.rawValue == row["unit"], "\(row.place)")
      #expect(String(ceiling.maximum.amount) == row["maximum"], "\(row.place)")
      #expect(
        ceiling.staffShare?.percentage.description ?? "" == row["staff_percent"], "\(row.place)")
      #expect(ceiling.citation.document == row["document"], "\(row.place)")
      #expect(ceiling.citation.article == row["article"], "\(row.place)")
    }
  }

  @Test func taxIsWithheldByThePayDate() throws {
    let columns =
      "date threshold rate below_on_request non_resident_rate document article"
      + " non_resident_document non_resident_article"
    for row in try CaseFile.rows("withholding.csv", columns) {
      guard !row["rate"].isEmpty else {
        #expect(throws: LawProblem.self, "\(row.place)") {
          try rules.withholding(on: day(row["date"]))
        }
        continue
      }
      let rule = try rules.withholding(on: day(row["date"]))
      #expect(String(rule.threshold.amount) == row["threshold"], "\(row.place)")
      #expect(rule.rate.description == row["rate"], "\(row.place)")
      #expect(rule.belowOnRequest == (row["below_on_request"] == "yes"), "\(row.place)")
      #expect(rule.nonResidentRate.description == row["non_resident_rate"], "\(row.place)")
      let citation = Citation(document: row["document"], article: row["article"])
      #expect(rule.citation == citation, "\(row.place)")
      let other = Citation(
        document: row["non_resident_document"], article: row["non_resident_article"])
      #expect(rule.nonResidentCitation == other, "\(row.place)")
    }
  }

  @Test func termAndCapsEndWithTheDecree() throws {
    let columns =
      "date term_days notices incentive remuneration broadcast lyricist_min lyricist_max commitment"
      + " reuse"
    for row in try CaseFile.rows("fund-and-term.csv", columns) {
      let date = day(row["date"])
      let caps = rules.fundCaps(on: date)
      let words = rules.share(role: "lyricist", on: date)
      let found = [
        rules.paymentTerm(publishedOn: date).map { String($0.days) },
        rules.paymentNotices(publishedOn: date).map { String($0) },
        caps?.incentive.percentage.description, caps?.remuneration.percentage.description,
        caps?.broadcastRemuneration.percentage.description,
        words?.range.lowerBound.description, words?.range.upperBound.description,
        rules.commitmentAmount(on: date).map { String($0.amount.amount) },
        rules.reuseShare(on: date)?.percentage.description,
      ]
      let expected = columns.split(separator: " ").dropFirst().map { row[String($0)] }
      #expect(found.map { $0 ?? "" } == expected, "\(row.place)")
    }
  }

  @Test func workAssignedBeforeTheDecreeFollowsTheTextsOfItsAssignment() throws {
    let columns = "published_on assigned_on law_date document article"
    for row in try CaseFile.rows("transitions.csv", columns) {
      let assigned = row["assigned_on"]
      let law = rules.lawDate(
        publishedOn: day(row["published_on"]), assignedOn: assigned.isEmpty ? nil : day(assigned))
      #expect(law.date == day(row["law_date"]), "\(row.place)")
      #expect(law.transition?.document ?? "" == row["document"], "\(row.place)")
      #expect(law.transition?.article ?? "" == row["article"], "\(row.place)")
    }
  }
}
