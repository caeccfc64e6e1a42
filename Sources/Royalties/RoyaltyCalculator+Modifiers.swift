import Accounting
import Diagnostics
import Legislation

/// What the modifiers do to a base: at most one replaces it, the others add to it.
struct ModifierEffects {
  var replacing: ExactNumber?
  var additions = Percentage.zero
  var steps: [Working] = []

  /// base × replacing share × (1 + Σ additions); additions do not compound. `nil` beyond reach.
  func applied(to base: ExactNumber) -> ExactNumber? {
    let replaced = replacing.map { base.multiplied(by: $0) } ?? base
    return replaced?.multiplied(by: ExactNumber(.whole + additions))
  }
}

extension RoyaltyCalculator {
  /// Checks the modifiers and says what they do.
  ///
  /// An agreed amount is final: only `translation` may stand with it, as a statement of fact.
  mutating func modifierEffects(_ job: inout RoyaltyJob, isAgreed: Bool) -> ModifierEffects {
    if job.grading != nil { checkTranslation(&job) }
    var effects = ModifierEffects()
    var met: [ModifierRule] = []
    for (index, modifier) in job.modifiers.enumerated() {
      if isAgreed, modifier.code != Modifier.translation {
        job.fault(.modifiers(index), RoyaltyProblem.modifierWithAmount(modifier.code))
      }
      switch cache.modifier(modifier.code, on: job.law.date) {
      case .success(let rule):
        guard check(modifier, at: index, by: rule, beside: met, &job) else { continue }
        met.append(rule)
        effects.add(modifier, by: rule)
      case .failure(let problem):
        if case .nothingInForce = problem, isAgreed || job.grading == nil { continue }
        job.fault(.modifiers(index), problem)
      }
    }
    if effects.additions != .zero, met.filter({ $0.effect == .adds }).count > 1 {
      effects.steps.append(Working(.additions, effects.additions))
    }
    return effects
  }

  /// A translation is graded as one, and only a translation is (18/2014/NĐ-CP, 7.4.b).
  private mutating func checkTranslation(_ job: inout RoyaltyJob) {
    let entry = job.modifiers.firstIndex { $0.code == Modifier.translation }
    switch (job.part.origin, entry) {
    case (.translated, nil):
      // Where the law knows no translation modifier on the day, none can be asked for.
      guard case .success = cache.modifier(Modifier.translation, on: job.law.date) else { return }
      job.fault(.modifiers(nil), RoyaltyProblem.translationMissing)
    case (.original, let entry?), (.compiled, let entry?), (.reposted, let entry?):
      job.fault(.modifiers(entry), RoyaltyProblem.translationUnfounded(job.part.origin))
    case (_, nil), (.translated, _): break
    }
  }

  private func check(
    _ modifier: Modifier, at index: Int, by rule: ModifierRule, beside met: [ModifierRule],
    _ job: inout RoyaltyJob
  ) -> Bool {
    let problem: RoyaltyProblem
    if met.contains(where: { $0.code == rule.code }) {
      problem = .modifierTwice(modifier.code)
    } else if let other = met.first(where: { $0.excludes(rule) }) {
      problem = .modifiersExclude(other.code, rule.code, law: rule.citation.text)
    } else if !rule.range.contains(modifier.percent) {
      problem = .modifierOutOfRange(
        modifier, lowest: rule.range.lowerBound, highest: rule.range.upperBound,
        law: rule.citation.text)
    } else {
      return true
    }
    job.fault(.modifiers(index), problem)
    return false
  }
}

extension ModifierRule {
  /// Two that replace the base, or two of one clause, cannot stand together.
  func excludes(_ other: ModifierRule) -> Bool {
    clause == other.clause || effect == .replaces && other.effect == .replaces
  }
}

extension ModifierEffects {
  mutating func add(_ modifier: Modifier, by rule: ModifierRule) {
    switch rule.effect {
    case .replaces: replacing = ExactNumber(modifier.percent)
    case .adds: additions = additions + modifier.percent
    }
    steps.append(
      Working(
        rule.effect == .replaces ? .modifier : .addition, detail: modifier.code, modifier.percent,
        citation: rule.citation, effective: rule.validity.from))
  }
}
