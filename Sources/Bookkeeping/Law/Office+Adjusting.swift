import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

extension Office {
  /// Posts what the law in the ledger makes of amounts posted before it was known (điều chỉnh):
  /// linked entries of kind `adjust` in the open period.
  ///
  /// What is more is a line of its own that adjusts the posted one; what is less is a reversal of
  /// its shares, which makes a receivable of what was paid. What must be graded anew, because
  /// what was decided no longer fits the law, are left alone: `rates update` lists them.
  ///
  /// - Throws: refused (1) where nothing differs, over budget, in a closed month, or where an
  ///   unconfirmed run holds a share that becomes less; 77 where the approver graded one.
  public func adjust(_ request: ApprovalRequest) throws(Failure) -> Approval {
    try write(isDry: request.isDry) { () throws(Failure) in
      let date = request.date ?? stamp.today
      try checkOpen(date)
      let count = try checkAdjuster(request)
      guard count > 0 else { throw Failure(OfficeProblem.nothingToAdjust) }
      var desk = try AdjustingDesk(self, request, on: date)
      var findings = Findings()
      try forEachAdjusted(request) { (part) throws(Failure) in
        warnOfDoubt(about: part.subject, into: &findings)
        try desk.post(part)
      }
      return try desk.finish(count: count, findings: findings)
    }
  }

  /// Hands on what differs one by one, without holding it: a new law may reach back over all that
  /// was posted in a year.
  private func forEachAdjusted(
    _ request: ApprovalRequest, _ body: (Recalculated) throws(Failure) -> Void
  ) throws(Failure) {
    let tree = try siteTree()
    var recalculation = try Recalculation(self, under: rules)
    try recalculation.forEach(in: request.period) { (part) throws(Failure) in
      guard part.line != nil, let after = part.sharesAfter, after != part.before else { return }
      if request.takes(part.subject, in: tree) { try body(part) }
    }
  }

  /// How many amounts differ, none of them graded by who adjusts.
  private func checkAdjuster(_ request: ApprovalRequest) throws(Failure) -> Int {
    var (count, ownCount, own) = (0, 0, [String]())
    try forEachAdjusted(request) { (part) throws(Failure) in
      count += 1
      guard part.subject.grader == stamp.actor else { return }
      ownCount += 1
      if own.count < 5 { own.append(part.subject.label) }
    }
    guard ownCount > 0 else { return count }
    if rules.profile.isSegregated(on: stamp.today) {
      throw Failure(OfficeProblem.graderApproves(actor: stamp.actor, items: own, count: ownCount))
    }
    try noteWaivedDuties("approve --adjust", own.joined(separator: ", "))
    return count
  }
}

/// Posts adjustments one by one, with what they are charged to.
private struct AdjustingDesk {
  private let office: Office
  private let request: ApprovalRequest
  private let date: CivilDate
  private let book: Int
  private let journal: Journal
  /// What each line is charged, what is taken back counted against it.
  private var charges: [LineCode: Dong] = [:]
  /// What each line must still have left, reserved once at the end.
  private var reserved: [LineCode: Dong] = [:]

  init(_ office: Office, _ request: ApprovalRequest, on date: CivilDate) throws(Failure) {
    self.office = office
    self.request = request
    self.date = date
    (book, journal) = try office.storage { () throws(StorageError) in
      (
        try SettingStore(office.ledger.connection).latestBook(),
        try Journal(office.ledger.connection)
      )
    }
  }

  /// Posts what is more of one amount, and what is less.
  mutating func post(_ part: Recalculated) throws(Failure) {
    guard case .success(let outcome) = part.after, let line = part.line else {
      preconditionFailure("a posted amount that is adjusted has another")
    }
    let shares = outcome.shares.map { share in
      PostedShare(
        contributor: share.contributor, role: share.role,
        amount: share.amount - (part.before[share.contributor] ?? .zero))
    }
    let more = shares.filter { $0.amount > .zero }
    if !more.isEmpty { try add(more, to: part, line: line, outcome: outcome) }
    for share in shares where share.amount.isNegative {
      try take(-share.amount, of: share.contributor, from: line)
    }
  }

  private mutating func add(
    _ shares: [PostedShare], to part: Recalculated, line: Int64, outcome: Recalculated.Outcome
  ) throws(Failure) {
    let office = office
    let charged: LineCode
    if let chosen = request.line {
      charged = try office.budgetLine(chosen.text).code
    } else {
      let own = try office.storage { () throws(StorageError) in
        try AdjustmentStore(office.ledger.connection).budgetLine(of: line)
      }
      guard let own else { preconditionFailure("a posted line is charged to a budget line") }
      charged = own
    }
    let total = shares.map(\.amount).sum()
    reserved[charged, default: .zero] += total
    charges[charged, default: .zero] += total
    let subject = part.subject
    let working = Working(
      .adjustment, detail: subject.label, total,
      children: [outcome.working]
        + shares.map { share in
          let before = part.before[share.contributor] ?? .zero
          return Working(
            .share, detail: share.contributor.text, share.amount,
            children: [Working(.amount, before + share.amount), Working(.posted, before)])
        })
    let posted = PostedLine(
      kind: subject.kind.adjusting, subject: subject.subject, part: subject.part,
      eventOn: subject.eventOn, budgetLine: charged, amount: total, grader: subject.grader,
      working: working.canonicalText, content: nil, shares: shares)
    let draft = EntryDraft(
      kind: .adjust, date: date, memo: memo(subject), budgetYear: date.year,
      postings: [.debit(.expense(charged), total)]
        + shares.map { Posting.credit(.payable($0.contributor), $0.amount) }
        + Encumbrance.commit(total, of: charged))
    let (journal, book, stamp) = (journal, book, office.stamp)
    _ = try office.storage { () throws(StorageError) in
      try journal.post(
        draft, line: posted, records: [PostedAdjustment(adjusts: line, book: book)], stamp: stamp)
    }
  }

  /// Reverses an amount of one contributor's shares, the latest posted first.
  private mutating func take(
    _ amount: Dong, of contributor: ContributorCode, from line: Int64
  ) throws(Failure) {
    let office = office
    let store = CorrectionStore(office.ledger.connection)
    let lines = try office.storage { () throws(StorageError) in try store.lines(adjusting: line) }
    var wanted = amount
    for line in lines.reversed() where wanted > .zero {
      let shares = try office.storage { () throws(StorageError) in
        try store.shares(of: line.id).filter { $0.contributor == contributor }
      }
      let part = min(wanted, shares.map(\.left).sum())
      guard part > .zero else { continue }
      _ = try office.post(
        try office.plan(shares, amount: part), of: line, cause: .adjust, kind: .adjust,
        reason: request.decision ?? "rates book \(book)", on: date, in: journal)
      charges[line.budgetLine, default: .zero] -= part
      wanted -= part
    }
  }

  private func memo(_ subject: Approvable) -> String {
    "\(subject.label); rates book \(book)" + (request.decision.map { "; \($0)" } ?? "")
  }

  /// Closes the journal and says what was posted.
  func finish(count: Int, findings: Findings) throws(Failure) -> Approval {
    let journal = journal
    for (line, amount) in reserved.sorted(by: { $0.key < $1.key }) {
      try office.encumber(amount, of: line, in: date.year)
    }
    try office.storage { () throws(StorageError) in try journal.writeHead() }
    let sorted = charges.sorted { $0.key < $1.key }
    var approval = Approval(
      count: count, amount: sorted.map(\.value).sum(), charges: sorted.map { ($0.key, $0.value) })
    approval.findings = findings
    try office.warnOfOverspending(of: sorted.map(\.key), in: date.year, into: &approval.findings)
    try office.warnOfCaps(in: date.year, into: &approval.findings)
    return approval
  }
}
