import Accounting
import Diagnostics
import Files
import Legislation
import Payments
import Persistence
import Royalties

/// A graded part with what it comes to now and what it would come to under some rates.
struct Recalculated {
  let stored: StoredPart
  let grade: StoredGrade
  /// What each share comes to now, adjustments of posted lines included.
  let before: [ContributorCode: Dong]
  /// What it would come to; refused where the rates have nothing for it.
  let after: Result<RoyaltyAmount, RoyaltyRejection>

  /// What each share would come to, nothing where it cannot be computed.
  var sharesAfter: [ContributorCode: Dong]? {
    guard case .success(let amount) = after else { return nil }
    return Dictionary(amount.shares.map { ($0.contributor, $0.amount) }, uniquingKeysWith: +)
  }

  /// Why it cannot be computed.
  var refusal: (any Problem)? {
    guard case .failure(let rejection) = after else { return nil }
    return rejection.faults[0].problem
  }
}

/// Computes stored grades again, from what the grader decided, under a rate book.
///
/// Only the rates may differ: what the quota took then it takes again.
struct Recalculation {
  private let office: Office
  private let hasAdjustments: Bool
  private var desk: GradingDesk

  init(_ office: Office, under rules: Rules) throws(Failure) {
    self.office = office
    hasAdjustments = try office.storage { () throws(StorageError) in
      try AdjustmentStore(office.ledger.connection).isUsed()
    }
    desk = try GradingDesk(
      office, contributors: try office.contributorsByCode(), rules: rules, today: .latest)
  }

  /// Hands on every graded part of a period that stands, computed again.
  mutating func forEach(
    in period: Period, _ body: (Recalculated) throws(Failure) -> Void
  ) throws(Failure) {
    var met = 0
    try ContentStore(office.ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      met += 1
      if met.isMultiple(of: 500) { WorkProgress.note(.lines, done: met) }
      guard let grade = stored.grade, stored.state.isCounted, stored.state != .reversed else {
        return
      }
      try body(try recalculate(stored, grade))
    }
  }

  private mutating func recalculate(
    _ stored: StoredPart, _ grade: StoredGrade
  ) throws(Failure) -> Recalculated {
    let working = grade.explanation
    let taken = working.takenByQuota
    guard let mark = Grading.Mark(explaining: working) else {
      preconditionFailure("the working of a grade shows what was decided")
    }
    var part = stored.part
    part.quota = .unstated
    let after = Result { () throws(RoyaltyRejection) in
      try desk.amount(of: part, Grading(mark), taken: taken) { code in
        taken.contains(code) ? .staff : .collaborator
      }
    }
    return Recalculated(
      stored: stored, grade: grade, before: try shares(stored, grade), after: after)
  }

  private func shares(
    _ stored: StoredPart, _ grade: StoredGrade
  ) throws(Failure) -> [ContributorCode: Dong] {
    if hasAdjustments, let line = stored.line {
      let connection = office.ledger.connection
      let shares = try office.storage { () throws(StorageError) in
        try AdjustmentStore(connection).shares(of: line)
      }
      return Dictionary(shares.map { ($0.contributor, $0.amount) }, uniquingKeysWith: +)
    }
    return Dictionary(
      GradeText.shares(grade.shareAmounts).map { ($0.contributor, $0.amount) },
      uniquingKeysWith: +)
  }
}
