public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Persistence
public import Royalties
import SQLite

/// What is to be approved.
public struct ApprovalRequest: Sendable {
  /// Parts with an event date within.
  public var period: Period
  /// Only this site and what hangs under it.
  public var site: SiteCode?
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
      let selected = try graded(request)
      guard !selected.isEmpty else { throw Failure(OfficeProblem.nothingToApprove) }
      try checkApprover(of: selected)
      return try post(selected, request)
    }
  }

  private func graded(_ request: ApprovalRequest) throws(Failure) -> [StoredPart] {
    let tree = try siteTree()
    var selected: [StoredPart] = []
    try ContentStore(connection).forEach(
      in: request.period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.status == PartStatus.graded, stored.line == nil else { return }
      if let site = request.site, !tree.isWithin(stored.part.site, site) { return }
      if !request.items.isEmpty, !request.items.contains(where: { stored.part.key.isNamed(by: $0) })
      {
        return
      }
      selected.append(stored)
    }
    return selected
  }

  private func checkApprover(of parts: [StoredPart]) throws(Failure) {
    guard rules.profile.isSegregated(on: stamp.today) else { return }
    let own = parts.filter { $0.grade?.grader == stamp.actor }
    guard own.isEmpty else {
      throw Failure(
        OfficeProblem.graderApproves(
          actor: stamp.actor, items: own.prefix(5).map(\.part.key.label), count: own.count))
    }
  }

  private func post(
    _ parts: [StoredPart], _ request: ApprovalRequest
  ) throws(Failure) -> Approval {
    let date = request.date ?? stamp.today
    let lines = try chargedLines(of: parts, request)
    var charges: [LineCode: Dong] = [:]
    for (stored, line) in zip(parts, lines) {
      charges[line, default: .zero] += stored.grade?.amount ?? .zero
    }
    let ordered = charges.sorted { $0.key < $1.key }
    for (line, amount) in ordered { try encumber(amount, of: line, in: date.year) }
    try storage { () throws(SQLiteError) in
      let journal = try Journal(connection)
      for (stored, line) in zip(parts, lines) {
        try journal.post(
          Self.entry(stored, line: line, date: date, decision: request.decision),
          line: Self.postedLine(stored, line: line), stamp: stamp)
      }
      try journal.writeHead()
    }
    return Approval(
      count: parts.count, amount: ordered.map(\.value).sum(),
      charges: ordered.map { ($0.key, $0.value) })
  }

  private func chargedLines(
    of parts: [StoredPart], _ request: ApprovalRequest
  ) throws(Failure) -> [LineCode] {
    if let line = request.line {
      let known = try budgetLine(line.text).code
      return parts.map { _ in known }
    }
    let tree = try siteTree()
    var bySite: [SiteCode: LineCode] = [:]
    var lines: [LineCode] = []
    for stored in parts {
      if let line = bySite[stored.part.site] {
        lines.append(line)
      } else {
        let line = try royaltyLine(of: stored.part.site, in: tree).code
        bySite[stored.part.site] = line
        lines.append(line)
      }
    }
    return lines
  }

  private func encumber(_ amount: Dong, of line: LineCode, in year: Int) throws(Failure) {
    let store = BudgetStore(connection)
    let control = try budgetLine(line.text).control
    var position = try storage { () throws(SQLiteError) in try store.position(of: line, in: year) }
    if control == .block, amount > position.left {
      throw Failure(
        BudgetProblem.overspent(line: line, year: year, left: position.left, wanted: amount))
    }
    position.committed += amount
    try storage { () throws(SQLiteError) in try store.write(position, of: line, in: year) }
  }

  private static func entry(
    _ stored: StoredPart, line: LineCode, date: CivilDate, decision: String?
  ) -> EntryDraft {
    let shares = postedShares(stored)
    let amount = shares.map(\.amount).sum()
    let payables = shares.map { Posting.credit(.payable($0.contributor), $0.amount) }
    return EntryDraft(
      kind: .approve, date: date,
      memo: stored.part.key.label + (decision.map { "; \($0)" } ?? ""), budgetYear: date.year,
      postings: [.debit(.expense(line), amount)] + payables + Encumbrance.commit(amount, of: line))
  }

  private static func postedLine(_ stored: StoredPart, line: LineCode) -> PostedLine {
    guard let grade = stored.grade, let event = stored.part.publishedOn else {
      preconditionFailure("a graded part is published and has a grade")
    }
    return PostedLine(
      kind: .royalty, subject: stored.part.key.item.text, part: stored.part.key.part?.text ?? "",
      eventOn: event, budgetLine: line, amount: grade.amount, grader: grade.grader,
      working: grade.working, content: stored.id, shares: postedShares(stored))
  }

  private static func postedShares(_ stored: StoredPart) -> [PostedShare] {
    GradeText.shares(stored.grade?.shareAmounts ?? "").map {
      PostedShare(contributor: $0.contributor, role: $0.role, amount: $0.amount)
    }
  }

  /// The sites of the unit.
  func siteTree() throws(Failure) -> SiteTree {
    SiteTree(try storage { () throws(SQLiteError) in try SiteStore(connection).all() })
  }
}

extension PartKey {
  /// Whether an identifier names this part: its own, or its item's.
  func isNamed(by key: PartKey) -> Bool {
    self == key || key.part == nil && key.item == item
  }
}
