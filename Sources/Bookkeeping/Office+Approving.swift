public import Accounting
import Budgeting
public import Diagnostics
import Files
import Legislation
import Persistence
public import Royalties

/// What is to be approved.
public struct ApprovalRequest: Sendable {
  /// Parts with an event date within.
  public var period: Period
  /// Only these sites.
  public var site: SiteFilter?
  /// Only these items or parts.
  public var items: [PartKey] = []
  /// The line to charge, instead of the site's own.
  public var line: LineCode?
  /// The decision it rests on.
  public var decision: String?
  /// The posting date, else today.
  public var date: CivilDate?
  /// Done and taken back.
  public var isDry = false

  /// Asks for a period.
  public init(period: Period) {
    self.period = period
  }
}

/// What was approved.
public struct Approval: Sendable {
  /// How many parts.
  public let count: Int
  /// Their sum.
  public let amount: Dong
  /// What each line was charged.
  public let charges: [(line: LineCode, amount: Dong)]
}

extension Office {
  /// Posts graded parts, all or nothing: expense against payable, the line encumbered (duyệt).
  ///
  /// - Throws: refused (1) over budget or with nothing graded, 77 where the approver graded a part.
  public func approve(_ request: ApprovalRequest) throws(Failure) -> Approval {
    try write(isDry: request.isDry) { () throws(Failure) in
      var lines = ChargedLines(tree: try siteTree(), chosen: try chosenLine(request))
      let tally = try tally(request, &lines)
      guard tally.count > 0 else { throw Failure(OfficeProblem.nothingToApprove) }
      try checkApprover(tally)
      let charges = tally.charges.sorted { $0.key < $1.key }
      let date = request.date ?? stamp.today
      try checkOpen(date)
      for (line, amount) in charges { try encumber(amount, of: line, in: date.year) }
      try post(request, on: date, &lines)
      return Approval(
        count: tally.count, amount: charges.map(\.value).sum(),
        charges: charges.map { ($0.key, $0.value) })
    }
  }

  /// What is selected comes to, without holding it: a month may have a hundred thousand parts.
  private struct Tally {
    var count = 0
    var charges: [LineCode: Dong] = [:]
    var ownCount = 0
    var own: [String] = []
  }

  /// The line that each site is charged to, looked up once a site.
  private struct ChargedLines {
    let tree: SiteTree
    let chosen: LineCode?
    var bySite: [SiteCode: LineCode] = [:]
  }

  private func chosenLine(_ request: ApprovalRequest) throws(Failure) -> LineCode? {
    guard let line = request.line else { return nil }
    return try budgetLine(line.text).code
  }

  private func line(
    of stored: StoredPart, _ lines: inout ChargedLines
  ) throws(Failure) -> LineCode {
    if let chosen = lines.chosen { return chosen }
    if let known = lines.bySite[stored.part.site] { return known }
    let found = try royaltyLine(of: stored.part.site, in: lines.tree).code
    lines.bySite[stored.part.site] = found
    return found
  }

  private func tally(
    _ request: ApprovalRequest, _ lines: inout ChargedLines
  ) throws(Failure) -> Tally {
    var tally = Tally()
    try forEachGraded(request, in: lines.tree) { (stored) throws(Failure) in
      tally.count += 1
      let line = try line(of: stored, &lines)
      tally.charges[line, default: .zero] += stored.grade?.amount ?? .zero
      guard stored.grade?.grader == stamp.actor else { return }
      tally.ownCount += 1
      if tally.own.count < 5 { tally.own.append(stored.part.key.label) }
    }
    return tally
  }

  private func forEachGraded(
    _ request: ApprovalRequest, in tree: SiteTree, _ body: (StoredPart) throws(Failure) -> Void
  ) throws(Failure) {
    try ContentStore(ledger.connection).forEach(
      in: request.period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.status == PartStatus.graded, stored.line == nil else { return }
      guard tree.isWithin(stored.part.site, request.site) else { return }
      let isNamed = request.items.contains { stored.part.key.isNamed(by: $0) }
      if isNamed || request.items.isEmpty { try body(stored) }
    }
  }

  private func checkApprover(_ tally: Tally) throws(Failure) {
    guard rules.profile.isSegregated(on: stamp.today), tally.ownCount > 0 else { return }
    throw Failure(
      OfficeProblem.graderApproves(
        actor: stamp.actor, items: tally.own, count: tally.ownCount))
  }

  private func post(
    _ request: ApprovalRequest, on date: CivilDate, _ lines: inout ChargedLines
  ) throws(Failure) {
    let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
    var posted = 0
    try forEachGraded(request, in: lines.tree) { (stored) throws(Failure) in
      posted += 1
      if posted.isMultiple(of: 500) { WorkProgress.note(.lines, done: posted) }
      let line = try line(of: stored, &lines)
      let shares = Self.postedShares(stored)
      _ = try storage { () throws(StorageError) in
        try journal.post(
          Self.entry(stored, shares, line: line, date: date, decision: request.decision),
          line: Self.postedLine(stored, shares, line: line), stamp: stamp)
      }
    }
    try storage { () throws(StorageError) in try journal.writeHead() }
  }

  /// Refuses an amount that a blocked line has no room for in a year.
  @discardableResult
  func checkRoom(
    for amount: Dong, on line: LineCode, in year: Int
  ) throws(Failure) -> BudgetPosition {
    let store = BudgetStore(ledger.connection)
    let control = try budgetLine(line.text).control
    let position = try storage { () throws(StorageError) in try store.position(of: line, in: year) }
    if control == .block, amount > position.left {
      throw Failure(
        BudgetProblem.overspent(line: line, year: year, left: position.left, wanted: amount))
    }
    return position
  }

  /// Reserves an amount of a line in a year.
  func encumber(_ amount: Dong, of line: LineCode, in year: Int) throws(Failure) {
    let store = BudgetStore(ledger.connection)
    var position = try checkRoom(for: amount, on: line, in: year)
    position.committed += amount
    try storage { () throws(StorageError) in try store.write(position, of: line, in: year) }
  }

  private static func entry(
    _ stored: StoredPart, _ shares: [PostedShare], line: LineCode, date: CivilDate,
    decision: String?
  ) -> EntryDraft {
    let amount = shares.map(\.amount).sum()
    let payables = shares.map { Posting.credit(.payable($0.contributor), $0.amount) }
    return EntryDraft(
      kind: .approve, date: date,
      memo: stored.part.key.label + (decision.map { "; \($0)" } ?? ""), budgetYear: date.year,
      postings: [.debit(.expense(line), amount)] + payables + Encumbrance.commit(amount, of: line))
  }

  private static func postedLine(
    _ stored: StoredPart, _ shares: [PostedShare], line: LineCode
  ) -> PostedLine {
    guard let grade = stored.grade, let event = stored.part.publishedOn else {
      preconditionFailure("a graded part is published and has a grade")
    }
    return PostedLine(
      kind: .royalty, subject: stored.part.key.item.text, part: stored.part.key.part?.text ?? "",
      eventOn: event, budgetLine: line, amount: grade.amount, grader: grade.grader,
      working: grade.working, content: stored.id, shares: shares)
  }

  private static func postedShares(_ stored: StoredPart) -> [PostedShare] {
    GradeText.shares(stored.grade?.shareAmounts ?? "").map {
      PostedShare(contributor: $0.contributor, role: $0.role, amount: $0.amount)
    }
  }

  /// The sites of the unit.
  func siteTree() throws(Failure) -> SiteTree {
    SiteTree(try storage { () throws(StorageError) in try SiteStore(ledger.connection).all() })
  }
}

extension PartKey {
  /// Whether an identifier names this part: its own, or its item's.
  func isNamed(by key: PartKey) -> Bool {
    self == key || key.part == nil && key.item == item
  }
}
