import Accounting
import Diagnostics
import Legislation

/// What a line starts from, before modifiers: coefficient × unit value, or an amount of a table.
struct RoyaltyBase {
  /// The base in đồng, exact.
  let value: ExactNumber
  /// The coefficient, `nil` where the table is in đồng.
  let coefficient: ExactNumber?
  /// The field by which the part is graded.
  let field: RoyaltyFault.Field
  /// How it came about.
  let steps: [Working]
}

extension RoyaltyCalculator {
  /// The base of a part graded by coefficient or by grade.
  func base(by rule: RoyaltyRule, _ job: inout RoyaltyJob) -> RoyaltyBase? {
    switch job.grading?.mark {
    case .coefficient(let coefficient):
      guard rule.row.shape.isCoefficient else {
        job.fault(
          .coefficient,
          RoyaltyProblem.tableInDong(genre: job.part.genre.text, law: rule.row.citation.text))
        return nil
      }
      guard check(coefficient, by: rule, &job) else { return nil }
      let step = Working(
        .coefficient, coefficient, citation: rule.row.citation,
        effective: rule.row.validity.from, children: Self.limits(of: rule))
      return base(ExactNumber(coefficient), by: rule, field: .coefficient, step: step, &job)
    case .grade(let grade): return base(ofGrade: grade, by: rule, &job)
    case .amount, nil: preconditionFailure("an amount has no base in a table")
    }
  }

  /// An amount chosen within a table in đồng.
  func chosen(_ amount: Dong, by rule: RoyaltyRule, _ job: inout RoyaltyJob) -> RoyaltyBase? {
    let citation = rule.row.citation
    switch rule.row.shape {
    case .maximum(.dong(let highest)):
      guard within(amount, .zero, highest, citation, &job) else { return nil }
    case .range(.dong(let lowest), .dong(let highest)):
      guard within(amount, lowest, highest, citation, &job) else { return nil }
    case .fixed(.dong(let value)):
      guard within(amount, value, value, citation, &job) else { return nil }
    default:
      job.fault(
        .amount, RoyaltyProblem.gradeMissing(genre: job.part.genre.text, law: citation.text))
      return nil
    }
    let basis = Working(.basis, value: job.basis ?? "", unit: .text)
    let step = Working(
      .base, amount, citation: citation, effective: rule.row.validity.from, children: [basis])
    return RoyaltyBase(
      value: ExactNumber(amount), coefficient: nil, field: .amount, steps: [step])
  }

  private func within(
    _ amount: Dong, _ lowest: Dong, _ highest: Dong, _ citation: Citation,
    _ job: inout RoyaltyJob
  ) -> Bool {
    guard amount < lowest || amount > highest else { return true }
    job.fault(
      .amount,
      RoyaltyProblem.amountOutOfRange(
        amount, lowest: lowest, highest: highest, genre: job.part.genre.text, law: citation.text))
    return false
  }

  private func check(
    _ given: Coefficient, by rule: RoyaltyRule, _ job: inout RoyaltyJob
  ) -> Bool {
    let (genre, law) = (job.part.genre.text, rule.row.citation.text)
    var problem: RoyaltyProblem?
    switch rule.row.shape {
    case .maximum(.coefficient(let highest)) where given > highest:
      problem = .aboveCeiling(given, highest: highest, genre: genre, law: law)
    case .range(.coefficient(let lowest), .coefficient(let highest))
    where given < lowest || given > highest:
      problem = .outOfRange(given, lowest: lowest, highest: highest, genre: genre, law: law)
    case .fixed(.coefficient(let value)) where given != value:
      problem = .outOfRange(given, lowest: value, highest: value, genre: genre, law: law)
    case .perLength:
      problem = .gradeMissing(genre: genre, law: law)
    default:
      if let ceiling = rule.ceiling, given > ceiling.maximum {
        problem = .aboveCeiling(
          given, highest: ceiling.maximum, genre: ceiling.genre.text, law: ceiling.citation.text)
      }
    }
    if let problem { job.fault(.coefficient, problem) }
    return problem == nil
  }

  /// The base of a quality grade: a fixed value, or length × value held by a cap.
  private func base(
    ofGrade grade: String, by rule: RoyaltyRule, _ job: inout RoyaltyJob
  ) -> RoyaltyBase? {
    let row = rule.row
    let gradeStep = Working(.grade, value: grade, unit: .text)
    switch row.shape {
    case .fixed(let measure):
      let label: Working.Label = row.shape.isCoefficient ? .coefficient : .base
      let step = Self.step(
        label, measure, measure.exact, citation: row.citation, from: row.validity.from,
        children: [gradeStep] + Self.limits(of: rule))
      return base(measure.exact, by: rule, field: .grade, step: step, &job)
    case .perLength(let rate, let unit, let cap):
      guard let length = job.part.length else {
        job.fault(.length, RoyaltyProblem.lengthMissing(unit: unit, law: row.citation.text))
        return nil
      }
      guard let product = rate.exact.multiplied(by: length.exact) else {
        job.fault(.length, RoyaltyProblem.amountTooLarge)
        return nil
      }
      let value = cap.exact.isLess(than: product) ? cap.exact : product
      let label: Working.Label = row.shape.isCoefficient ? .coefficient : .base
      let step = Self.step(
        label, rate, value, citation: row.citation, from: row.validity.from,
        children: [
          gradeStep, Working(.length, detail: unit, value: length.description, unit: .count),
          Self.step(.lengthRate, rate, rate.exact), Self.step(.cap, cap, cap.exact),
        ])
      return base(value, by: rule, field: .grade, step: step, &job)
    case .maximum, .range:
      job.fault(
        .grade,
        RoyaltyProblem.gradeWithoutValue(
          grade, genre: job.part.genre.text, law: row.citation.text))
      return nil
    }
  }

  private func base(
    _ measure: ExactNumber, by rule: RoyaltyRule, field: RoyaltyFault.Field, step: Working,
    _ job: inout RoyaltyJob
  ) -> RoyaltyBase? {
    var steps = [step]
    if let assignedOn = job.part.assignedOn, let transition = job.law.transition {
      steps.append(
        Working(
          .lawDate, value: assignedOn.description, unit: .date, citation: transition,
          children: [Working(.basis, value: job.basis ?? "", unit: .text)]))
    }
    guard let unit = rule.unitValue else {
      return RoyaltyBase(value: measure, coefficient: nil, field: field, steps: steps)
    }
    guard let value = measure.multiplied(by: unit.value) else {
      job.fault(field, RoyaltyProblem.amountTooLarge)
      return nil
    }
    steps.append(unit.working)
    return RoyaltyBase(value: value, coefficient: measure, field: field, steps: steps)
  }

  private static func step(
    _ label: Working.Label, _ measure: Measure, _ value: ExactNumber, citation: Citation? = nil,
    from: CivilDate? = nil, children: [Working] = []
  ) -> Working {
    let unit: Working.Unit = if case .coefficient = measure { .coefficient } else { .dong }
    return Working(
      label, value: value.description, unit: unit, citation: citation, effective: from,
      children: children)
  }

  /// Between what a coefficient had to lie, by the table and by the national frame.
  private static func limits(of rule: RoyaltyRule) -> [Working] {
    var limits: [Working] = []
    if case .range(let lowest, _) = rule.row.shape {
      limits.append(step(.minimum, lowest, lowest.exact))
    }
    let highest = rule.row.shape.greatest
    limits.append(step(.maximum, highest, highest.exact))
    if let ceiling = rule.ceiling, ceiling.citation != rule.row.citation {
      limits.append(
        Working(
          .ceiling, detail: ceiling.genre.text, ceiling.maximum, citation: ceiling.citation))
    }
    return limits
  }
}

extension Measure {
  /// The measure as a factor of a product.
  fileprivate var exact: ExactNumber {
    switch self {
    case .coefficient(let coefficient): ExactNumber(coefficient)
    case .dong(let amount): ExactNumber(amount)
    }
  }
}

extension UnitValue {
  /// How the unit value came about: base salary × share.
  var working: Working {
    Working(
      .unitValue, value: value.description, unit: .dong, effective: effectiveFrom,
      children: [
        Working(.baseSalary, baseSalary, citation: salaryCitation),
        Working(.unitShare, share, citation: shareCitation),
      ])
  }
}
