import Accounting
import Diagnostics
import Files
import Legislation
import Payments
import Persistence
import Planning
import Royalties

/// Computes what is graded again, from what was decided, under a rate book: royalties, works and
/// remuneration.
///
/// Only the rates may differ: what the quota took then it takes again, and a share of a pool stands
/// as it was shared.
struct Recalculation {
  private let office: Office
  private let hasAdjustments: Bool
  private var desk: GradingDesk
  private let works: WorkDesk
  private let remuneration: RemunerationDesk

  init(_ office: Office, under rules: Rules) throws(Failure) {
    self.office = office
    hasAdjustments = try office.storage { () throws(StorageError) in
      try AdjustmentStore(office.ledger.connection).isUsed()
    }
    desk = try GradingDesk(office, rules: rules, today: .latest)
    works = try WorkDesk(office, rules: rules, today: .latest)
    remuneration = RemunerationDesk(office, rules: rules)
  }

  /// Hands on every computed amount of a period that stands, computed again, in the order of
  /// approval.
  mutating func forEach(
    in period: Period, _ body: (Recalculated) throws(Failure) -> Void
  ) throws(Failure) {
    var met = 0
    func hand(_ found: Recalculated?) throws(Failure) {
      try office.people.check()
      met += 1
      if met.isMultiple(of: 500) { WorkProgress.note(.lines, done: met) }
      if let found { try body(found) }
    }
    let connection = office.ledger.connection
    try ContentStore(connection).forEach(in: period, mapping: { Failure(storage: $0) }) {
      (stored) throws(Failure) in try hand(try recalculate(stored))
    }
    try WorkStore(connection).forEach(in: period, mapping: { Failure(storage: $0) }) {
      (stored) throws(Failure) in try hand(try recalculate(stored))
    }
    try RemunerationStore(connection).forEach(in: period, mapping: { Failure(storage: $0) }) {
      (stored) throws(Failure) in try hand(try recalculate(stored))
    }
  }

  private mutating func recalculate(_ stored: StoredPart) throws(Failure) -> Recalculated? {
    guard let grade = stored.grade, let publishedOn = stored.part.publishedOn,
      stored.state.isCounted, stored.state != .reversed
    else { return nil }
    let after = again(stored.part, grade).map { amount in
      Recalculated.Outcome(shares: amount.shares.map(\.posted), working: amount.working)
    }
    return try recalculated(
      Approvable(stored, grade, on: publishedOn), .genre(stored.part.genre.text),
      line: stored.line, after: after)
  }

  private func recalculate(_ stored: StoredWork) throws(Failure) -> Recalculated? {
    guard let subject = Approvable(stored), stored.state != .reversed else { return nil }
    let after = Result { () throws(CreationRejection) in try works.amount(of: stored.work) }
      .mapError { Recalculated.Refusal(problem: $0.faults[0].problem) }
      .map { Recalculated.Outcome(shares: $0.shares.map(\.posted), working: $0.working) }
    return try recalculated(
      subject, .activity(stored.work.activity), line: stored.line, after: after)
  }

  private mutating func recalculate(_ stored: StoredRemuneration) throws(Failure) -> Recalculated? {
    guard let subject = Approvable(stored), stored.state != .reversed else { return nil }
    let row = stored.remuneration
    let after: Result<Recalculated.Outcome, Recalculated.Refusal>
    switch try royalty(of: stored, subject) {
    case .failure(let refusal): after = .failure(refusal)
    case .success(let royalty):
      // What others get of the item changes as well: each is held to the royalty alone (4.1).
      after = Result { () throws(RemunerationProblem) in
        try remuneration.amount(
          of: row, on: stored.eventOn, royalty: royalty, earlier: .zero)
      }
      .mapError { Recalculated.Refusal(problem: $0) }
      .map { amount in
        guard let amount else {
          return Recalculated.Outcome(shares: subject.shares, working: subject.explanation)
        }
        return Recalculated.Outcome(
          shares: subject.shares.map {
            PostedShare(contributor: $0.contributor, role: $0.role, amount: amount.amount)
          }, working: amount.working)
      }
    }
    return try recalculated(subject, .role(row.role), line: stored.line, after: after)
  }

  private func recalculated(
    _ subject: Approvable, _ heading: RateImpact.Heading, line: Int64?,
    after: Result<Recalculated.Outcome, Recalculated.Refusal>
  ) throws(Failure) -> Recalculated {
    Recalculated(
      subject: subject, heading: heading, line: line, before: try before(subject, line: line),
      after: after)
  }

  /// A part again by the mark of its grader, the shares that the quota took taken again.
  private mutating func again(
    _ part: ItemPart, _ grade: StoredGrade
  ) -> Result<RoyaltyAmount, Recalculated.Refusal> {
    let working = grade.explanation
    let taken = working.takenByQuota
    guard let mark = Grading.Mark(explaining: working) else {
      preconditionFailure("the working of a grade shows what was decided")
    }
    var part = part
    part.quota = .unstated
    return Result { () throws(RoyaltyRejection) in
      try desk.amount(of: part, Grading(mark), taken: taken) { code in
        taken.contains(code) ? .staff : .collaborator
      }
    }
    .mapError { Recalculated.Refusal(problem: $0.faults[0].problem) }
  }

  /// The royalty that a remuneration goes by: what it was computed from, and what the rates change
  /// of the item's parts.
  private mutating func royalty(
    of stored: StoredRemuneration, _ subject: Approvable
  ) throws(Failure) -> Result<RoyaltyBasis?, Recalculated.Refusal> {
    let row = stored.remuneration
    guard let item = row.item else { return .success(nil) }
    let (connection, key) = (office.ledger.connection, PartKey(item: item, part: row.part))
    let parts = try office.storage { () throws(StorageError) in
      try ContentStore(connection).parts(of: item)
    }
    var (named, whole, more, moreOfAll) = (Dong.zero, Dong.zero, Dong.zero, Dong.zero)
    for stored in parts where stored.status != PartStatus.withdrawn {
      guard let grade = stored.grade else { continue }
      let isNamed = stored.part.key.isNamed(by: key)
      whole += grade.total
      if isNamed { named += grade.total }
      switch again(stored.part, grade) {
      case .failure(let refusal): return .failure(refusal)
      case .success(let amount):
        moreOfAll += amount.amount - grade.total
        if isNamed { more += amount.amount - grade.total }
      }
    }
    let basis = subject.explanation.children.first { $0.label == .royalty }
      .flatMap { Int64($0.value) }.map { Dong($0) }
    return .success(
      RoyaltyBasis(
        amount: (basis ?? named) + more, whole: whole + moreOfAll, publishedOn: stored.eventOn))
  }

  /// What each share comes to now: as posted with every adjustment, else as graded.
  private func before(
    _ subject: Approvable, line: Int64?
  ) throws(Failure) -> [ContributorCode: Dong] {
    var shares = subject.shares
    if hasAdjustments, let line {
      let connection = office.ledger.connection
      shares = try office.storage { () throws(StorageError) in
        try AdjustmentStore(connection).shares(of: line)
      }
    }
    return Dictionary(shares.map { ($0.contributor, $0.amount) }, uniquingKeysWith: +)
  }
}

extension ShareAmount {
  /// The share as it is posted.
  fileprivate var posted: PostedShare {
    PostedShare(contributor: contributor, role: role.rawValue, amount: amount)
  }
}
