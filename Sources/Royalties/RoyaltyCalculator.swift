public import Accounting
import Diagnostics
public import Legislation

/// Computes what a graded part is worth under the law of its publication day.
///
/// coefficient × unit value × replacing share × (1 + Σ additions) × percentage of the site, exact
/// and rounded once (18/2014/NĐ-CP, Điều 7); then split over the shares by largest remainder; then
/// the shares within a quota are taken, which redistributes nothing (4.11, 4.12).
public struct RoyaltyCalculator {
  /// The law as the profile sees it.
  public let rules: Rules
  /// The day on which the work is done; what is published later cannot be graded yet.
  public let today: CivilDate
  var cache: RuleCache

  /// Computes under a profile's law.
  public init(rules: Rules, today: CivilDate) {
    self.rules = rules
    self.today = today
    cache = RuleCache(rules)
  }

  /// What a part graded so is worth.
  ///
  /// - Parameters:
  ///   - part: the part as recorded.
  ///   - grading: what the grader decided.
  ///   - terms: the site's pay and the quota as the ledger knows them.
  ///   - kindOf: what a contributor is on a day, asked for the publication date.
  /// - Throws: every fault of the grading at once, each with its field; nothing in force on the
  ///   date is refused, what the law or the format forbids is invalid.
  public mutating func amount(
    of part: ItemPart, graded grading: Grading, under terms: RoyaltyTerms = RoyaltyTerms(),
    kindOf: (ContributorCode, CivilDate) -> ContributorKind
  ) throws(RoyaltyRejection) -> RoyaltyAmount {
    guard let publishedOn = part.publishedOn, publishedOn <= today else {
      throw RoyaltyRejection(.publishedOn, RoyaltyProblem.notPublished(part.key, part.publishedOn))
    }
    var job = RoyaltyJob(part: part, grading: grading, terms: terms, publishedOn: publishedOn)
    job.law = rules.lawDate(publishedOn: publishedOn, assignedOn: part.assignedOn)
    checkLyricists(&job)
    let line = line(for: &job)
    let taken = takenByQuota(&job, kindOf: kindOf)
    checkTotal(&job, computed: line?.amount)
    guard let line, job.faults.isEmpty else { throw RoyaltyRejection(job.faults) }
    return settle(job, line: line, taken: taken)
  }

  /// What can be said about a part that is not graded: unknown genres and modifiers are faults, a
  /// day on which nothing is in force is a warning.
  public mutating func review(
    _ part: ItemPart, scope: SiteScope = .portal
  ) -> RoyaltyReview {
    let date = part.publishedOn ?? today
    var job = RoyaltyJob(part: part, grading: nil, terms: RoyaltyTerms(), publishedOn: date)
    job.law = rules.lawDate(publishedOn: date, assignedOn: part.assignedOn)
    checkLyricists(&job)
    _ = modifierEffects(&job, isAgreed: false)
    switch cache.rule(for: part, grade: nil, scope: scope, on: job.law.date) {
    case .failure(let problem):
      switch problem {
      case .nothingInForce: job.warn(.publishedOn, problem)
      case .unknownGenre: job.fault(.genre, problem)
      default: break
      }
    case .success: break
    }
    return RoyaltyReview(faults: job.faults, warnings: job.warnings)
  }

  private func checkLyricists(_ job: inout RoyaltyJob) {
    let list = job.part.contributors
    guard let entry = list.shares.firstIndex(where: { $0.role == .lyricist }),
      let law = rules.share(role: ShareRole.lyricist.rawValue, on: job.law.date)
    else { return }
    let weights = list.weights
    let whole = weights.reduce(Int128(0)) { $0 + Int128($1) }
    let words = zip(list.shares, weights).reduce(Int128(0)) {
      $1.0.role == .lyricist ? $0 + Int128($1.1) : $0
    }
    let lowest = whole * Int128(law.range.lowerBound.hundredths)
    let highest = whole * Int128(law.range.upperBound.hundredths)
    guard words * 10_000 < lowest || words * 10_000 > highest else { return }
    let found = Percentage(hundredths: Int64(words * 10_000 / whole))
    job.fault(
      .contributors(entry),
      RoyaltyProblem.lyricistShare(
        found.description, lowest: law.range.lowerBound, highest: law.range.upperBound,
        law: law.citation.text))
  }

  private func checkTotal(_ job: inout RoyaltyJob, computed: Dong?) {
    guard let stated = job.grading?.total, let computed, stated != computed else { return }
    job.fault(.total, RoyaltyProblem.totalDiffers(stated: stated, computed: computed))
  }
}

/// What the review of an ungraded part found.
public struct RoyaltyReview: Sendable {
  /// What the law or the format forbids.
  public let faults: [RoyaltyFault]
  /// What the office should know.
  public let warnings: [RoyaltyFault]
}
