import Accounting
import Diagnostics
import Legislation
import Persistence
import Royalties

/// Turns what a grader decided into a stored grade: the one place that calls the calculator.
struct GradingDesk {
  private var calculator: RoyaltyCalculator
  private let kinds: [ContributorCode: KindHistory]
  private let stamp: Stamp

  init(rules: Rules, contributors: [ContributorCode: Contributor], stamp: Stamp) {
    calculator = RoyaltyCalculator(rules: rules, today: stamp.today)
    kinds = contributors.mapValues(\.kinds)
    self.stamp = stamp
  }

  mutating func grade(
    _ part: ItemPart, _ grading: Grading
  ) throws(RoyaltyRejection) -> (grade: StoredGrade, warnings: [RoyaltyFault]) {
    let terms = RoyaltyTerms(scope: part.site == .portal ? .portal : .component)
    let kinds = self.kinds
    let amount = try calculator.amount(of: part, graded: grading, under: terms) { code, date in
      kinds[code]?.kind(on: date) ?? .collaborator
    }
    let grade = StoredGrade(
      grader: stamp.actor, gradedAt: stamp.recordedAt, modifiers: amount.modifiers.canonicalText,
      coefficient: amount.coefficient?.description, unitValue: amount.unitValue,
      sitePercent: amount.sitePercent?.description, amount: amount.payable,
      withinQuota: amount.withinQuota, shareAmounts: GradeText.text(of: amount.shares),
      citations: GradeText.text(of: amount.citations), working: amount.working.canonicalText)
    return (grade, amount.warnings)
  }

  mutating func review(_ part: ItemPart) -> RoyaltyReview {
    calculator.review(part)
  }
}
