public import Accounting
import Budgeting
public import Diagnostics
import Files
import Legislation
import Persistence
import Royalties

/// What is to be approved.
public struct ApprovalRequest: Sendable {
  /// Parts with an event date within.
  public var period: Period
  /// Only these sites.
  public var site: SiteFilter?
  /// Only these items, parts, works and remunerations.
  public var names: [ApprovalName] = []
  /// The line to charge, instead of the site's own.
  public var line: LineCode?
  /// The decision it rests on.
  public var decision: String?
  /// The posting date, else today.
  public var date: CivilDate?
  /// In January, the year before, for lines dated by its end (năm ngân sách trước).
  public var budgetYear: Int?
  /// Done and taken back.
  public var isDry = false

  /// Asks for a period.
  public init(period: Period) {
    self.period = period
  }
}

/// What was approved.
public struct Approval: Sendable {
  /// How many parts, works and remunerations.
  public let count: Int
  /// Their sum.
  public let amount: Dong
  /// What each line was charged.
  public let charges: [(line: LineCode, amount: Dong)]
  /// What the office should know: caps of the year's fund that are passed.
  public var findings = Findings()
}

extension Office {
  /// Posts what is graded, all or nothing: expense against payable, the line encumbered (duyệt).
  ///
  /// - Throws: refused (1) over budget or with nothing graded of what is asked for, 77 where the approver graded a line.
  public func approve(_ request: ApprovalRequest) throws(Failure) -> Approval {
    try write(isDry: request.isDry) { () throws(Failure) in
      try checkKnown(request.names)
      var lines = ChargedLines(tree: try siteTree(), chosen: try chosenLine(request))
      let tally = try tally(request, &lines)
      guard tally.count > 0 else { throw Failure(OfficeProblem.nothingToApprove) }
      // All or nothing: what was named and does not wait is not passed over in silence.
      let missing = request.names.filter { !tally.named.contains($0) }
      guard missing.isEmpty else {
        throw Failure(OfficeProblem.notApprovable(missing.map(\.label)))
      }
      try checkApprover(tally)
      try checkPaidOnce(request)
      try checkRoyalties(tally.remuneration, in: request.period)
      let charges = tally.charges.sorted { $0.key < $1.key }
      let date = request.date ?? stamp.today
      try checkOpen(date)
      if date < tally.lastEvent {
        throw Failure(BudgetProblem.postedBeforeEvent(date: date, event: tally.lastEvent))
      }
      let year = try budgetYear(of: request, on: date, last: tally.last)
      for (line, amount) in charges { try encumber(amount, of: line, in: year) }
      try post(request, on: date, in: year, of: tally.count, &lines)
      var approval = Approval(
        count: tally.count, amount: charges.map(\.value).sum(),
        charges: charges.map { ($0.key, $0.value) })
      approval.findings = tally.findings
      try warnOfOverspending(of: charges.map(\.key), in: year, into: &approval.findings)
      // Royalties alone only raise the caps, and the sums of a year are not free.
      if !tally.remuneration.isEmpty { try warnOfCaps(in: year, into: &approval.findings) }
      return approval
    }
  }

  /// What is selected comes to, without holding it: a month may have a hundred thousand parts.
  private struct Tally {
    var count = 0
    var charges: [LineCode: Dong] = [:]
    var ownCount = 0
    var own: [String] = []
    /// The names of the request that something was found for.
    var named: Set<ApprovalName> = []
    var last = CivilDate.earliest
    /// The latest day on which something was published or done; remuneration of a month is dated
    /// its last day, and may be settled before it is over.
    var lastEvent = CivilDate.earliest
    /// What the office should know of it.
    var findings = Findings()
    /// The remuneration among it.
    var remuneration: Set<RemunerationID> = []
  }

  /// The line that each site is charged to, looked up once a site.
  private struct ChargedLines {
    let tree: SiteTree
    let chosen: LineCode?
    var bySite: [SiteCode: LineCode] = [:]
    var creation: LineCode?
  }

  private func chosenLine(_ request: ApprovalRequest) throws(Failure) -> LineCode? {
    guard let line = request.line else { return nil }
    return try budgetLine(line.text).code
  }

  /// The year charged: the posting date's, or in January the one before (contract 4.16).
  private func budgetYear(
    of request: ApprovalRequest, on date: CivilDate, last: CivilDate
  ) throws(Failure) -> Int {
    guard let year = request.budgetYear, year != date.year else { return date.year }
    guard year == date.year - 1, date.components.month == 1, last.year <= year else {
      throw Failure(BudgetProblem.yearNotOpen(year: year, date: date, last: last))
    }
    return year
  }

  private func line(
    of subject: Approvable, _ lines: inout ChargedLines
  ) throws(Failure) -> LineCode {
    if let chosen = lines.chosen { return chosen }
    if subject.kind == .work {
      if let known = lines.creation { return known }
      let found = try creationLine().code
      lines.creation = found
      return found
    }
    if let known = lines.bySite[subject.site] { return known }
    let found = try royaltyLine(of: subject.site, in: lines.tree).code
    lines.bySite[subject.site] = found
    return found
  }

  private func tally(
    _ request: ApprovalRequest, _ lines: inout ChargedLines
  ) throws(Failure) -> Tally {
    var tally = Tally()
    try forEachApprovable(request, in: lines.tree, isWhole: false) { (subject) throws(Failure) in
      tally.count += 1
      tally.named.formUnion(request.names.filter { subject.isNamed(by: $0) })
      if tally.count == 1 || subject.eventOn != tally.last {
        warnOfDoubt(about: subject, into: &tally.findings)
      }
      tally.last = max(tally.last, subject.eventOn)
      if subject.kind != .remuneration { tally.lastEvent = max(tally.lastEvent, subject.eventOn) }
      if subject.kind == .remuneration, let id = RemunerationID(subject.subject) {
        tally.remuneration.insert(id)
      }
      let line = try line(of: subject, &lines)
      tally.charges[line, default: .zero] += subject.amount
      guard subject.grader == stamp.actor else { return }
      tally.ownCount += 1
      if tally.own.count < 5 { tally.own.append(subject.label) }
    }
    return tally
  }

  /// The grader of any line may not approve it, unless the profile says so; then it is recorded.
  private func checkApprover(_ tally: Tally) throws(Failure) {
    guard tally.ownCount > 0 else { return }
    if rules.profile.isSegregated(on: stamp.today) {
      throw Failure(
        OfficeProblem.graderApproves(
          actor: stamp.actor, items: tally.own, count: tally.ownCount))
    }
    try noteWaivedDuties("approve", tally.own.joined(separator: ", "))
  }

  /// Records that one person did what two must do, as the profile allows it (contract 4.4).
  func noteWaivedDuties(_ command: String, _ detail: String) throws(Failure) {
    try storage { () throws(StorageError) in
      try SettingStore(ledger.connection).note(
        "duties waived", command, detail: detail, stamp: stamp)
    }
  }

  private func post(
    _ request: ApprovalRequest, on date: CivilDate, in year: Int, of count: Int,
    _ lines: inout ChargedLines
  ) throws(Failure) {
    let journal = try storage { () throws(StorageError) in
      try Journal(ledger.connection, isLong: true)
    }
    var posted = 0
    try forEachApprovable(request, in: lines.tree, isWhole: true) { (subject) throws(Failure) in
      posted += 1
      if posted.isMultiple(of: 500) { WorkProgress.note(.entries, done: posted, of: count) }
      let line = try line(of: subject, &lines)
      let shares = subject.shares
      _ = try storage { () throws(StorageError) in
        try journal.post(
          subject.entry(shares, line: line, date: date, year: year, decision: request.decision),
          line: subject.postedLine(shares, line: line), stamp: stamp)
      }
    }
    try storage { () throws(StorageError) in try journal.writeHead() }
  }

  /// Refuses an amount that a blocked line has no room for in a year, and a settled year.
  @discardableResult
  func checkRoom(
    for amount: Dong, on line: LineCode, in year: Int
  ) throws(Failure) -> BudgetPosition {
    let store = BudgetStore(ledger.connection)
    try checkUnsettled(line, in: year)
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
