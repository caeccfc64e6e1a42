public import Accounting
public import Diagnostics
public import Legislation

/// What a piece of creation work is worth, with its working.
public struct CreationAmount: Sendable {
  /// The rate for one unit that entered the calculation, before modifiers, exact: half of an odd
  /// one is no whole đồng.
  public let rate: ExactNumber
  /// The sum of the shares.
  public let amount: Dong
  /// What each contributor gets, in the order listed.
  public let shares: [ShareAmount]
  /// Why.
  public let working: Working
}

/// One thing wrong with a piece of work, with the column it concerns.
public struct CreationFault: Sendable {
  /// The English heading of the column.
  public let column: String
  /// The number of the entry within the cell, from 0, where one is wrong.
  public let entry: Int?
  /// What is wrong.
  public let problem: any Problem
}

/// Why a piece of work has no amount: every fault found.
public struct CreationRejection: Error, Sendable {
  /// The faults, at least one.
  public let faults: [CreationFault]
}

/// Computes creation work under Thông tư 194/2012/TT-BTC, before it 137/2007/TT-BTC.
///
/// quantity × rate × replacing share × (1 + Σ additions), exact and rounded once. The rate is the
/// one stated, else the unit's own of the day, which for own staff is halved (2.2); the maximum of
/// the law is a bound and never a rate.
public struct CreationCalculator {
  private let rules: Rules
  private let today: CivilDate
  private let rates: [String: [UnitRate]]

  /// Computes under a profile's law and the unit's own rates.
  public init(rules: Rules, today: CivilDate, rates: [UnitRate]) {
    self.rules = rules
    self.today = today
    self.rates = Dictionary(grouping: rates, by: \.activity)
  }

  /// What a piece of work is worth.
  ///
  /// - Parameter kindOf: what a contributor is on a day, asked for the day of the work.
  public func amount(
    of work: CreationWork, kindOf: (ContributorCode, CivilDate) -> ContributorKind
  ) throws(CreationRejection) -> CreationAmount {
    var job = Job(work: work)
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

  /// A factor with how it came about.
  private struct Factor {
    let value: ExactNumber
    var shown = Dong.zero
    let steps: [Working]
  }

  private struct Job {
    let work: CreationWork
    var faults: [CreationFault] = []

    mutating func fault(_ column: String, entry: Int? = nil, _ problem: any Problem) {
      faults.append(CreationFault(column: column, entry: entry, problem: problem))
    }
  }

  private func ceiling(_ job: inout Job) -> CreationCeiling? {
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
    _ job: inout Job, _ kindOf: (ContributorCode, CivilDate) -> ContributorKind
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
      job.fault(
        "decision",
        CreationProblem.decisionMissing(
          law: Citation(document: "194/2012/TT-BTC", article: "2.2").text))
    }
    return isStaff
  }

  private func quantity(_ job: inout Job, _ ceiling: CreationCeiling) -> Factor? {
    let unit = ceiling.unit.rawValue
    switch (job.work.quantity, job.work.characters) {
    case (let quantity?, nil):
      return Factor(
        value: quantity.exact,
        steps: [
          Working(.quantity, detail: unit, value: quantity.description, unit: .count)
        ])
    case (nil, let characters?):
      guard ceiling.unit == .page, let page = rules.pageCharacters(on: job.work.doneOn) else {
        job.fault("characters", CreationProblem.charactersOfNoPage(activity: job.work.activity))
        return nil
      }
      let pages = ExactNumber(Int128(characters), over: Int128(page))
      return Factor(
        value: pages,
        steps: [
          Working(
            .quantity, detail: unit, value: pages.description, unit: .count,
            children: [
              Working(.characters, value: "\(characters)", unit: .count),
              Working(
                .pageCharacters, value: "\(page)", unit: .count,
                citation: Citation(document: "194/2012/TT-BTC", article: "4.1.b")),
            ])
        ])
    case (_?, _?):
      job.fault("characters", CreationProblem.quantityTwice)
      return nil
    case (nil, nil):
      job.fault("quantity", CreationProblem.quantityMissing)
      return nil
    }
  }

  private func rate(_ job: inout Job, _ ceiling: CreationCeiling, isStaff: Bool) -> Factor? {
    let share = isStaff ? StaffShare(ceiling) : nil
    let greatest = greatest(ceiling, share)
    let law = ceiling.citation.text
    let bound = Working(
      .maximum, greatest.shown, citation: ceiling.citation, effective: ceiling.validity.from)
    if let stated = job.work.rate {
      guard !greatest.value.isLess(than: ExactNumber(stated)) else {
        job.fault(
          "rate",
          CreationProblem.rateAboveMaximum(
            stated, maximum: greatest.shown, isStaff: isStaff, law: law))
        return nil
      }
      return Factor(
        value: ExactNumber(stated),
        steps: [
          Working(
            .rate, detail: job.work.activity, stated,
            children: [bound] + basis(job.work.decision ?? job.work.contract))
        ])
    }
    guard let own = ownRate(of: job.work) else {
      job.fault(
        "rate",
        CreationProblem.rateMissing(
          activity: job.work.activity, date: job.work.doneOn, maximum: ceiling.maximum))
      return nil
    }
    guard own.amount <= ceiling.maximum else {
      job.fault(
        "rate",
        CreationProblem.rateAboveMaximum(
          own.amount, maximum: ceiling.maximum, isStaff: false, law: law))
      return nil
    }
    let step = Working(
      .rate, detail: job.work.activity, own.amount, effective: own.from,
      children: [bound] + basis(own.decision))
    guard let share else {
      return Factor(value: ExactNumber(own.amount), steps: [step])
    }
    guard
      let halved = ExactNumber(own.amount).multiplied(by: ExactNumber(share.percentage))
    else { preconditionFailure("half of a rate is within reach") }
    return Factor(
      value: halved,
      steps: [
        step, Working(.staffShare, share.percentage, citation: share.citation),
      ])
  }

  private func basis(_ text: String?) -> [Working] {
    text.map { [Working(.basis, value: $0, unit: .text)] } ?? []
  }

  /// What own staff gets of a rate (2.2); where the law of the day says nothing of them, half too.
  private struct StaffShare {
    let percentage: Percentage
    let citation: Citation?

    init(_ ceiling: CreationCeiling) {
      percentage = ceiling.staffShare?.percentage ?? Percentage(50)
      citation = ceiling.staffShare?.citation
    }
  }

  private func greatest(_ ceiling: CreationCeiling, _ share: StaffShare?) -> Factor {
    guard let share else {
      return Factor(value: ExactNumber(ceiling.maximum), shown: ceiling.maximum, steps: [])
    }
    guard
      let value = ExactNumber(ceiling.maximum).multiplied(by: ExactNumber(share.percentage))
    else { preconditionFailure("half of a maximum is within reach") }
    // What is shown never promises more than is allowed.
    return Factor(
      value: value, shown: Dong(Int64(value.numerator / value.denominator)), steps: [])
  }

  /// The unit's own rate on the day of the work: the latest that has begun.
  private func ownRate(of work: CreationWork) -> UnitRate? {
    rates[work.activity]?.filter { $0.from <= work.doneOn }.max { $0.from < $1.from }
  }

  private func effects(_ job: inout Job) -> ModifierEffects {
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
