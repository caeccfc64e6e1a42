import Accounting
import Diagnostics
import Legislation
import Persistence
import Royalties

/// Turns what a grader decided into a stored grade: the one place that calls the calculator.
struct GradingDesk {
  /// Whose shares the profile's monthly quota takes.
  let quota: MonthlyQuota
  private var calculator: RoyaltyCalculator
  private let stretches: LawStretches
  private var memory = GradeMemory()
  private let store: ContentStore
  private let people: People
  private let sites: SiteTree
  private let stamp: Stamp

  /// A desk that grades by the rules of an office, or by others.
  init(
    _ office: Office, rules: Rules? = nil, today: CivilDate? = nil
  ) throws(Failure) {
    let rules = rules ?? office.rules
    calculator = RoyaltyCalculator(rules: rules, today: today ?? office.stamp.today)
    stretches = LawStretches(rules)
    store = ContentStore(office.ledger.connection)
    people = office.people
    sites = try office.siteTree()
    stamp = office.stamp
    quota = MonthlyQuota(store, profile: office.rules.profile, people: people)
  }

  /// What a part graded so is worth.
  ///
  /// - Parameters:
  ///   - taken: whose shares the monthly quota takes, `nil` where there is no quota.
  ///   - kindOf: what a contributor is, where that was settled before.
  mutating func amount(
    of part: ItemPart, _ grading: Grading, taken: Set<ContributorCode>?,
    kindOf: ((ContributorCode) -> ContributorKind)? = nil
  ) throws(RoyaltyRejection) -> RoyaltyAmount {
    let people = people
    return try calculator.amount(of: part, graded: grading, under: terms(for: part, taken)) {
      code, date in
      kindOf?(code) ?? people.kinds(of: code)?.kind(on: date) ?? .collaborator
    }
  }

  private func terms(for part: ItemPart, _ taken: Set<ContributorCode>?) -> RoyaltyTerms {
    RoyaltyTerms(
      scope: part.site == .portal ? .portal : .component,
      sitePay: part.publishedOn.flatMap { sites.pay(of: part.site, on: $0) }, monthlyQuota: taken)
  }

  /// What a row that grades comes to.
  enum Outcome {
    /// The grade, its working kept, with what the office should know.
    case graded(KeptGrade, warnings: [RoyaltyFault])
    /// What the law or the format forbids.
    case refused([RoyaltyFault])
  }

  /// Grades a part and keeps the working, both at once where one alike was graded before.
  ///
  /// - Parameter likeness: the number of the row that states the part and the grading.
  mutating func keep(
    _ part: ItemPart, _ grading: Grading, likeness: Int? = nil, taken: Set<ContributorCode>?
  ) throws(Failure) -> Outcome {
    let question = question(part, grading, likeness, taken)
    if let answer = question.flatMap({ memory[$0] }) {
      return .graded(answer.grade, warnings: answer.warnings)
    }
    let outcome: (grade: StoredGrade, warnings: [RoyaltyFault])
    do { outcome = try grade(part, grading, taken: taken) } catch { return .refused(error.faults) }
    let store = store
    let kept = try Office.storage { () throws(StorageError) in
      try store.keep(outcome.grade, of: part.key)
    }
    if let question {
      memory[question] = GradeMemory.Answer(grade: kept, warnings: outcome.warnings)
    }
    return .graded(kept, warnings: outcome.warnings)
  }

  private func question(
    _ part: ItemPart, _ grading: Grading, _ likeness: Int?, _ taken: Set<ContributorCode>?
  ) -> GradeMemory.Question? {
    guard let date = part.publishedOn, date <= calculator.today else { return nil }
    return GradeMemory.Question(
      part, grading, likeness: likeness, under: terms(for: part, taken),
      kinds: part.contributors.shares.map {
        people.kinds(of: $0.contributor)?.kind(on: date) ?? .collaborator
      }, in: stretches)
  }

  private mutating func grade(
    _ part: ItemPart, _ grading: Grading, taken: Set<ContributorCode>?
  ) throws(RoyaltyRejection) -> (grade: StoredGrade, warnings: [RoyaltyFault]) {
    let amount = try amount(of: part, grading, taken: taken)
    let grade = StoredGrade(
      grader: stamp.actor, gradedAt: stamp.recordedAt, modifiers: amount.modifiers.canonicalText,
      coefficient: amount.coefficient?.description, unitValue: amount.unitValue,
      sitePercent: amount.sitePercent?.description, amount: amount.payable,
      withinQuota: amount.withinQuota, shareAmounts: GradeText.text(of: amount.shares),
      citations: GradeText.text(of: amount.citations), working: amount.working.canonicalText)
    return (grade, amount.warnings)
  }

  mutating func review(_ part: ItemPart) -> RoyaltyReview {
    calculator.review(part, scope: part.site == .portal ? .portal : .component)
  }
}

extension StoredGrade {
  /// The whole line before quota zeros, which the sender's total is compared with.
  var total: Dong { amount + withinQuota }

  /// How the amount came about.
  var explanation: Working {
    guard let working = Working(canonicalText: working) else {
      preconditionFailure("a stored working reads back")
    }
    return working
  }

  /// What the grader decided, read from the working.
  var mark: Grading.Mark {
    guard let mark = Grading.Mark(explaining: explanation) else {
      preconditionFailure("the working of a grade shows what was decided")
    }
    return mark
  }
}
