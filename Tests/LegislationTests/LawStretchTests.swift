import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("Between two changes of the law nothing changes")
struct LawStretchTests {
  /// All that bears on a royalty and is asked by date, in words.
  private static func answers(_ rules: Rules, on date: CivilDate) -> [String] {
    var answers: [String] = []
    func ask<Answer>(_ question: () throws(LawProblem) -> Answer) {
      do { answers.append("\(try question())") } catch { answers.append(error.code) }
    }
    for genre in rules.genreCodes {
      for site in [SiteScope.portal, .component] {
        ask { () throws(LawProblem) in
          try rules.royalty(genre: genre, grade: nil, site: site, on: date) { _ in nil }
        }
      }
    }
    for code in rules.modifierCodes {
      ask { () throws(LawProblem) in try rules.modifier(code, on: date) }
    }
    answers.append("\(String(describing: rules.share(role: "lyricist", on: date)))")
    answers.append("\(String(describing: rules.paymentTerm(publishedOn: date)?.citation))")
    answers.append("\(String(describing: rules.warning(on: date)))")
    answers.append("\(rules.profile.rounding(on: date))")
    return answers
  }

  @Test(arguments: ["national", "bac-kan", "ninh-thuan"])
  func twoDaysOfOneStretchHaveTheSameLaw(profile: String) throws {
    let rules = try ShippedRates.rules(profile)
    let stretches = LawStretches(rules)
    var date = day("2021-10-01")
    var last = (first: stretches.firstDay(of: date), answers: Self.answers(rules, on: date))
    var count = 1
    // A change that were missed would show on both sides of it; four days apart is as good as one.
    while date < day("2026-12-31") {
      date = date.adding(days: 4)
      let first = stretches.firstDay(of: date)
      #expect(first <= date)
      let answers = Self.answers(rules, on: date)
      if first == last.first {
        #expect(answers == last.answers, "\(date)")
      } else {
        #expect(first > last.first)
        count += 1
      }
      last = (first, answers)
    }
    #expect(count < 60)
  }

  @Test func theDecreesBeginTheirStretches() throws {
    let stretches = LawStretches(try ShippedRates.rules("national"))
    // 73/2024/NĐ-CP, Điều 3.2: the base salary from 01/07/2024, until 161/2026/NĐ-CP.
    for (date, first) in [
      ("2024-07-01", "2024-07-01"), ("2026-07-01", "2026-07-01"), ("2023-07-01", "2023-07-01"),
    ] {
      #expect(stretches.firstDay(of: day(date)) == day(first))
      #expect(stretches.firstDay(of: day(date).adding(days: -1)) < day(first))
    }
    #expect(stretches.firstDay(of: .earliest) == .earliest)
  }
}
