import Accounting
import Diagnostics
import Legislation

extension RoyaltyCalculator {
  /// The whole line of a part; `nil` with a fault where it cannot be computed.
  mutating func line(for job: inout RoyaltyJob) -> RoyaltyLine? {
    switch job.grading?.mark {
    case .amount(let amount): amountLine(amount, &job)
    case .coefficient, .grade: tableLine(&job)
    case nil: preconditionFailure("only a graded part has a line")
    }
  }

  /// An amount within a table in đồng where one is in force, else an agreed one, which needs no
  /// law (18/2014/NĐ-CP, 4.7, 4.9, 7.4.e, 7.4.g).
  private mutating func amountLine(_ amount: Dong, _ job: inout RoyaltyJob) -> RoyaltyLine? {
    if job.basis == nil { job.fault(.basis, RoyaltyProblem.basisMissing(.amount)) }
    let scope = job.terms.scope
    switch cache.rule(for: job.part, grade: nil, scope: scope, on: job.law.date) {
    case .success(let rule) where !rule.row.shape.isCoefficient && covers(rule, job.part):
      guard let base = chosen(amount, by: rule, &job) else { return nil }
      return line(from: base, by: rule, &job)
    case .failure(let problem):
      if case .unknownGenre = problem { job.warn(.genre, problem) }
    default: break
    }
    _ = modifierEffects(&job, isAgreed: true)
    let isHeld = amount >= .zero && amount <= .lineLimit
    if !isHeld { job.fault(.amount, RoyaltyProblem.amountTooLarge) }
    let basis = Working(.basis, value: job.basis ?? "", unit: .text)
    return RoyaltyLine(
      amount: amount, modifiers: job.modifiers,
      steps: [Working(.agreedAmount, amount, children: [basis])])
  }

  /// A coefficient or a grade by the table in force.
  private mutating func tableLine(_ job: inout RoyaltyJob) -> RoyaltyLine? {
    if job.law.transition != nil, job.basis == nil, let assignedOn = job.part.assignedOn {
      job.fault(.basis, RoyaltyProblem.basisMissing(.assigned(assignedOn)))
    }
    var grade: String?
    if case .grade(let stated) = job.grading?.mark { grade = stated }
    let rule: RoyaltyRule
    switch cache.rule(
      for: job.part, grade: grade, scope: job.terms.scope, on: job.law.date)
    {
    case .success(let found): rule = found
    case .failure(let problem):
      job.fault(Self.field(of: problem, isGraded: grade != nil), problem)
      _ = modifierEffects(&job, isAgreed: false)
      return nil
    }
    guard covers(rule, job.part) else {
      job.fault(
        grade == nil ? .coefficient : .grade,
        RoyaltyProblem.repostedWithoutRow(genre: job.part.genre.text))
      return nil
    }
    guard let base = base(by: rule, &job) else {
      _ = modifierEffects(&job, isAgreed: false)
      return nil
    }
    return line(from: base, by: rule, &job)
  }

  /// Whether a row may rate the part: a re-posted one needs a row for re-posted parts.
  private func covers(_ rule: RoyaltyRule, _ part: ItemPart) -> Bool {
    guard part.origin == .reposted else { return true }
    return rule.row.conditions.contains {
      $0.column == "origin" && $0.value == ItemOrigin.reposted.rawValue
    }
  }

  private static func field(of problem: LawProblem, isGraded: Bool) -> RoyaltyFault.Field {
    switch problem {
    case .nothingInForce: .publishedOn
    case .unknownGrade: .grade
    case .gradeRequired: isGraded ? .grade : .coefficient
    default: .genre
    }
  }

  /// Multiplies the base up to the amount of the line and rounds it once.
  private mutating func line(
    from base: RoyaltyBase, by rule: RoyaltyRule, _ job: inout RoyaltyJob
  ) -> RoyaltyLine? {
    for warning in rule.warnings { job.warn(.genre, warning) }
    if let doubt = cache.doubt(on: job.publishedOn), !rule.warnings.contains(doubt) {
      job.warn(.publishedOn, doubt)
    }
    let effects = modifierEffects(&job, isAgreed: false)
    let percent = sitePercent(by: rule, &job)
    guard
      let exact = effects.applied(to: base.value)
        .flatMap({ percent.map(\.factor).map($0.multiplied) ?? $0 })
    else {
      job.fault(base.field, RoyaltyProblem.amountTooLarge)
      return nil
    }
    let rounding = cache.rounding(on: job.publishedOn)
    guard let amount = rounding(exact), amount <= .lineLimit else {
      job.fault(base.field, RoyaltyProblem.amountTooLarge)
      return nil
    }
    var steps = base.steps + effects.steps
    if let percent { steps.append(percent.step) }
    if ExactNumber(amount) != exact { steps.append(Self.roundingStep(exact, rounding)) }
    return RoyaltyLine(
      amount: amount, coefficient: base.coefficient, unitValue: rule.unitValue?.dong,
      sitePercent: percent?.percent, modifiers: job.modifiers, steps: steps)
  }

  private static func roundingStep(_ exact: ExactNumber, _ rounding: Rounding) -> Working {
    Working(
      .rounding, Dong(rounding.step),
      children: [Working(.unrounded, value: exact.description, unit: .dong)])
  }

  /// The percentage that a site pays, by the rate set or by the site's own decision.
  private func sitePercent(by rule: RoyaltyRule, _ job: inout RoyaltyJob) -> SiteFactor? {
    switch (rule.derived, job.sitePay) {
    case (let derived?, let pay?):
      job.fault(.site, RoyaltyProblem.sitePercentTwice(pay.site))
      return SiteFactor(derived)
    case (let derived?, nil): return SiteFactor(derived)
    case (nil, let pay?): return SiteFactor(pay)
    case (nil, nil): return nil
    }
  }
}

/// The percentage of the portal's amount that a site pays, with where it is decided.
private struct SiteFactor {
  let percent: Percentage
  let step: Working
  var factor: ExactNumber { ExactNumber(percent) }

  init(_ derived: DerivedShare) {
    percent = derived.percent
    step = Working(
      .sitePercent, derived.percent, citation: derived.citation, effective: derived.from)
  }

  init(_ pay: SitePay) {
    percent = pay.percent
    step = Working(
      .sitePercent, detail: pay.site.text, pay.percent, effective: pay.from,
      children: [Working(.basis, value: pay.basis, unit: .text)])
  }
}
