public import Accounting
import Diagnostics
public import Legislation

/// Computes creation work under Thông tư 194/2012/TT-BTC, before it 137/2007/TT-BTC.
///
/// quantity × rate × replacing share × (1 + Σ additions), exact and rounded once. The rate is the
/// one stated, else the unit's own of the day, which for own staff is halved (2.2); the maximum of
/// the law is a bound and never a rate.
public struct CreationCalculator {
  let rules: Rules
  private let today: CivilDate
  let rates: [String: [UnitRate]]

  /// Computes under a profile's law and the unit's own rates.
  public init(rules: Rules, today: CivilDate, rates: [UnitRate]) {
    self.rules = rules
    self.today = today
    self.rates = Dictionary(grouping: rates, by: \.activity)
  }

  /// What a piece of work is worth.
  ///
  /// - Parameters:
  ///   - work: the work.
  ///   - kindOf: what a contributor is on a day, asked for the day of the work.
  public func amount(
    of work: CreationWork, kindOf: (ContributorCode, CivilDate) -> ContributorKind
  ) throws(CreationRejection) -> CreationAmount {
    var job = CreationJob(work: work)
    if work.doneOn > today { job.fault("done_on", CreationProblem.notDone(work.doneOn)) }
    let isStaff = isStaff(&job, kindOf)
    guard let ceiling = ceiling(&job) else { throw CreationRejection(faults: job.faults) }
    let quantity = quantity(&job, ceiling)
    let rate = rate(&job, ceiling, isStaff: isStaff)
    let effects = effects(&job)
    guard let quantity, let rate, job.faults.isEmpty else {
      throw CreationRejection(faults: job.faults)
    }
    let rounding = rules.profile.rounding(on: work.doneOn)
    guard
      let exact = quantity.value.multiplied(by: rate.value).flatMap({ effects.applied(to: $0) }),
      let amount = rounding(exact), amount <= .lineLimit
    else {
      job.fault("quantity", CreationProblem.amountTooLarge)
      throw CreationRejection(faults: job.faults)
    }
    var steps = quantity.steps + rate.steps + effects.steps
    if ExactNumber(amount) != exact {
      steps.append(
        Working(
          .rounding, Dong(rounding.step),
          children: [Working(.unrounded, value: exact.description, unit: .dong)]))
    }
    return settle(work, amount, rate: rate.value, steps: steps)
  }

  private func ceiling(_ job: inout CreationJob) -> CreationCeiling? {
    do { return try rules.creationRate(activity: job.work.activity, on: job.work.doneOn) } catch {
      if case .unknownActivity = error {
        job.fault("activity", error)
      } else {
        job.fault("done_on", error)
      }
      return nil
    }
  }

  /// Whether own staff does the work: as stated, else by what the contributors are.
  private func isStaff(
    _ job: inout CreationJob, _ kindOf: (ContributorCode, CivilDate) -> ContributorKind
  ) -> Bool {
    let work = job.work
    let payroll = work.contributors.shares.map(\.contributor).filter {
      kindOf($0, work.doneOn).isOnPayroll
    }
    let isStaff: Bool
    switch work.performer {
    case .outside:
      if !payroll.isEmpty { job.fault("performer", CreationProblem.staffAsOutsider(payroll)) }
      isStaff = false
    case .staff: isStaff = true
    case nil:
      isStaff = !payroll.isEmpty
      if isStaff, payroll.count < work.contributors.shares.count {
        job.fault("contributors", CreationProblem.mixedPerformers)
      }
    }
    if isStaff, work.decision == nil {
      let rule = rules.staffCreationShare(on: work.doneOn)?.citation
      job.fault(
        "decision",
        CreationProblem.decisionMissing(
          law: (rule ?? Citation(document: "194/2012/TT-BTC", article: "2.2")).text))
    }
    return isStaff
  }

  private func effects(_ job: inout CreationJob) -> ModifierEffects {
    var effects = ModifierEffects()
    var met: [ModifierRule] = []
    for (index, modifier) in job.work.modifiers.enumerated() {
      let rule: ModifierRule
      do {
        rule = try rules.creationModifier(
          modifier.code, activity: job.work.activity, on: job.work.doneOn)
      } catch {
        job.fault("modifiers", entry: index, error)
        continue
      }
      if let other = met.first(where: { $0.excludes(rule) || $0.code == rule.code }) {
        job.fault(
          "modifiers", entry: index, CreationProblem.modifiersExclude(other.code, rule.code))
      } else if !rule.range.contains(modifier.percent) {
        job.fault(
          "modifiers", entry: index,
          CreationProblem.modifierOutOfRange(
            modifier, lowest: rule.range.lowerBound, highest: rule.range.upperBound,
            law: rule.citation.text))
      } else {
        met.append(rule)
        effects.add(modifier, by: rule)
      }
    }
    return effects
  }

  private func settle(
    _ work: CreationWork, _ amount: Dong, rate: ExactNumber, steps: [Working]
  ) -> CreationAmount {
    let parts = Split.byLargestRemainder(amount, weights: work.contributors.weights)
    let shares = zip(work.contributors.shares, parts).map {
      ShareAmount(contributor: $0.contributor, role: $0.role, amount: $1)
    }
    let shareSteps =
      shares.count == 1
      ? []
      : shares.map { Working(.share, detail: $0.contributor.text, $0.amount) }
    return CreationAmount(
      rate: rate, amount: amount, shares: shares,
      working: Working(
        .amount, detail: "work:\(work.id)", amount, children: steps + shareSteps))
  }
}
