import Accounting
import Diagnostics
import Legislation
import Persistence
import Planning

/// A computed amount that stands, whatever it pays for, with what it would come to under some
/// rates.
struct Recalculated {
  /// What the amount is of: a part, a work, a remuneration.
  let subject: Approvable
  /// The genre, activity or role that it is of.
  let heading: RateImpact.Heading
  /// The posted line, where it is approved.
  let line: Int64?
  /// What each share comes to now, adjustments of posted lines included.
  let before: [ContributorCode: Dong]
  /// What it would come to; refused where the rates have nothing for it.
  let after: Result<Outcome, Refusal>

  /// An amount under some rates.
  struct Outcome {
    let shares: [PostedShare]
    let working: Working

    var byContributor: [ContributorCode: Dong] {
      Dictionary(shares.map { ($0.contributor, $0.amount) }, uniquingKeysWith: +)
    }
  }

  /// Why the rates have nothing.
  struct Refusal: Error {
    let problem: any Problem
  }

  /// What each share would come to, nothing where it cannot be computed.
  var sharesAfter: [ContributorCode: Dong]? {
    guard case .success(let outcome) = after else { return nil }
    return outcome.byContributor
  }

  /// Why it cannot be computed.
  var refusal: (any Problem)? {
    guard case .failure(let refusal) = after else { return nil }
    return refusal.problem
  }
}
