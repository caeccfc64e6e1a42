public import Accounting
public import Budgeting
public import Diagnostics
import Legislation
import Persistence
import Planning
import Reporting
public import Typesetting

/// How a year is settled.
public struct SettlementRequest: Sendable {
  /// The year.
  public var year: Int
  /// What is carried over by decision instead of what the source would have.
  public var carried: [LineCode: Dong] = [:]
  /// The decision.
  public var decision: String?
  /// Done and taken back.
  public var isDry = false

  /// Asks for a year as its sources have it.
  public init(year: Int) {
    self.year = year
  }
}

extension Office {
  /// Settles a year (quyết toán năm; contract 4.16), from 1 February after it.
  ///
  /// What was not spent of the state's money lapses, other money is carried over; what was approved
  /// and not paid is released from the year and charged to the next by entries linked to the
  /// approvals. Nothing is charged to the year afterwards.
  ///
  /// - Throws: refused (1) too early, twice, where there is nothing to settle, where the caps of the
  ///   fund are passed, where more is carried than is left, or where a blocked line of the next year
  ///   has no room for what is charged to it.
  /// - Returns: what became of each line, in the profile's order.
  public func settle(_ request: SettlementRequest) throws(Failure) -> [Settlement] {
    try write(isDry: request.isDry) { () throws(Failure) in
      let year = request.year
      try checkOpen(stamp.today)
      if let first = CivilDate(year: year + 1, month: 2, day: 1), stamp.today < first {
        throw Failure(SettlementProblem.tooEarly(year: year, from: first))
      }
      let store = SettlementStore(ledger.connection)
      let (own, next) = try storage { () throws(StorageError) in
        (try store.settlements(of: year), try store.settlements(of: year + 1))
      }
      if !own.isEmpty { throw Failure(SettlementProblem.alreadySettled(year: year)) }
      if !next.isEmpty { throw Failure(SettlementProblem.alreadySettled(year: year + 1)) }
      try checkEarlierYear(year - 1)
      guard try budget(year: year).contains(where: { $0.position != BudgetPosition() }) else {
        throw Failure(SettlementProblem.nothingToSettle(year: year))
      }
      var findings = Findings()
      for problem in try passedCaps(in: year) { findings.add(problem) }
      try findings.check()
      for line in request.carried.keys.sorted() { _ = try budgetLine(line.text) }
      var desk = try SettlementDesk(self, request)
      for line in try budgetLines() { try desk.settle(line) }
      return try desk.finish()
    }
  }

  /// Years are settled in order where something is still to be paid: a year after which another is
  /// settled would keep its unpaid lines for ever.
  private func checkEarlierYear(_ year: Int) throws(Failure) {
    let isSettled = try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).isSettled(year)
    }
    if !isSettled, try budget(year: year).contains(where: { !$0.position.committed.isZero }) {
      throw Failure(SettlementProblem.earlierOpen(year: year))
    }
  }

  /// Quyết toán of a year; no rows where it is not settled.
  public func settlementReport(year: Int) throws(Failure) -> Report {
    let settled = try storage { () throws(StorageError) in
      try SettlementStore(ledger.connection).settlements(of: year)
    }
    return try settlementReport(
      year: year, try budgetLines().compactMap { settled[$0.code] }, name: "settlement")
  }

  /// What settling a year came to, as a paper.
  public func settlementReport(
    year: Int, _ settlements: [Settlement], name: String
  ) throws(Failure) -> Report {
    let lines = try budgetLines()
    return SettlementReport.report(
      try paperContext(period: nil, .settlement), name: name, year: year,
      rows: settlements.compactMap { settlement in
        lines.first { $0.code == settlement.line }.map { ($0, settlement) }
      })
  }
}

/// Settles lines one by one; what concerns the year itself is one entry at the end.
private struct SettlementDesk {
  private let office: Office
  private let request: SettlementRequest
  private let journal: Journal
  private var settlements: [Settlement] = []
  private var records: [any PostedRecord] = []
  private var memoranda: [Posting] = []

  init(_ office: Office, _ request: SettlementRequest) throws(Failure) {
    self.office = office
    self.request = request
    journal = try office.storage { () throws(StorageError) in
      try Journal(office.ledger.connection)
    }
  }

  mutating func settle(_ line: BudgetLine) throws(Failure) {
    let (office, year, code) = (office, request.year, line.code)
    let store = BudgetStore(office.ledger.connection)
    var (own, next) = try office.storage { () throws(StorageError) in
      (try store.position(of: code, in: year), try store.position(of: code, in: year + 1))
    }
    let settlement: Settlement
    do {
      settlement = try Settlement(of: line, at: own, carrying: request.carried[code])
    } catch { throw Failure(error) }
    next.allotted += settlement.carried
    if line.control == .block, settlement.recharged > .zero, settlement.recharged > next.left {
      throw Failure(
        BudgetProblem.overspent(
          line: code, year: year + 1, left: next.left, wanted: settlement.recharged,
          isSettling: true))
    }
    next.committed += settlement.recharged
    own.committed = .zero
    let rest = settlement.recharged - (try recharge(line, upTo: settlement.recharged))
    let ended = settlement.carried + settlement.lapsed
    if !ended.isZero || !rest.isZero {
      own.allotted -= ended
      records.append(
        PostedYearCharge(line: code, year: year, allotted: -ended, committed: -rest))
    }
    records.append(
      PostedSettlement(
        year: year, settlement: settlement,
        decision: request.carried[code] == nil ? nil : request.decision))
    memoranda +=
      Encumbrance.allot(settlement.carried, to: code) + Encumbrance.commit(rest, of: code)
    settlements.append(settlement)
    let (before, after) = (own, next)
    if settlement.allotted.isZero, settlement.paid.isZero, settlement.recharged.isZero { return }
    try office.storage { () throws(StorageError) in
      try store.write(before, of: code, in: year)
      try store.write(after, of: code, in: year + 1)
    }
  }

  /// Charges what approvals of a line have still to pay to the next year, an entry for each, linked
  /// to it; gives how much of it that was, the rest being advances.
  private func recharge(_ line: BudgetLine, upTo limit: Dong) throws(Failure) -> Dong {
    let (office, year, code) = (office, request.year, line.code)
    var first = year
    let budget = BudgetStore(office.ledger.connection)
    while try office.storage({ () throws(StorageError) in
      try budget.isSettled(first - 1)
    }) { first -= 1 }
    let open = try office.storage { () throws(StorageError) in
      try SettlementStore(office.ledger.connection).unpaid(of: code, from: first, to: year)
    }
    var sum = Dong.zero
    for approval in open {
      let amount = min(approval.amount, limit - sum)
      guard amount > .zero else { break }
      sum += amount
      _ = try office.storage { () throws(StorageError) in
        try journal.post(
          EntryDraft(
            kind: .settle, date: office.stamp.today, memo: "\(year) → \(year + 1)",
            reverses: approval.entry, budgetYear: year + 1,
            postings: Encumbrance.commit(amount, of: code)),
          records: [PostedYearCharge(line: code, year: year, committed: -amount)],
          stamp: office.stamp)
      }
    }
    return sum
  }

  func finish() throws(Failure) -> [Settlement] {
    let (office, request) = (office, request)
    try office.storage { () throws(StorageError) in
      try journal.post(
        EntryDraft(
          kind: .settle, date: office.stamp.today,
          memo: [String(request.year), request.decision].compactMap { $0 }.joined(separator: "; "),
          budgetYear: request.year + 1, postings: memoranda),
        records: records, stamp: office.stamp)
      try journal.writeHead()
    }
    return settlements
  }
}
