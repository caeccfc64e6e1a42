public import Accounting
import Budgeting
public import Diagnostics
import Payments
import Persistence
public import Royalties

/// What is to be reversed.
public struct ReversalRequest: Sendable {
  /// The entry.
  public var entry: Int64
  /// Why.
  public var reason: String
  /// Only this item, or part.
  public var item: PartKey?
  /// Only this contributor's share.
  public var contributor: ContributorCode?
  /// Only so much, else all that is left.
  public var amount: Dong?
  /// The posting date, else today.
  public var date: CivilDate?

  /// Asks for the whole of an entry.
  public init(entry: Int64, reason: String) {
    self.entry = entry
    self.reason = reason
  }
}

/// What was reversed.
public struct ReversalOutcome: Sendable {
  /// The entry of the reversal.
  public let entry: Int64
  /// How much, before tax.
  public let amount: Dong
  /// The tax taken back.
  public let tax: Dong
  /// What payees now owe.
  public let receivable: Dong
}

extension Office {
  /// Reverses a posted entry, whole or in part, by a linked one in an open month (bút toán đảo).
  ///
  /// What was not paid is released; what was paid becomes a receivable of what the payee received,
  /// its tax is taken out of the tax to be remitted, and the next runs recoup it.
  ///
  /// - Throws: refused (1) of a reversal, of more than is left, while an unconfirmed run holds a
  ///   share, before the day of the entry, or in a closed month.
  public func reverse(_ request: ReversalRequest) throws(Failure) -> ReversalOutcome {
    try write { () throws(Failure) in
      let date = request.date ?? stamp.today
      try checkOpen(date)
      if let spending = try reverseSpending(request) { return spending }
      if let remittance = try reverseRemittance(request) { return remittance }
      let line = try reversibleLine(request)
      let store = CorrectionStore(ledger.connection)
      var shares = try storage { () throws(StorageError) in try store.shares(of: line.id) }
      if let contributor = request.contributor {
        shares = shares.filter { $0.contributor == contributor }
        if shares.isEmpty {
          throw Failure(ReversalProblem.notInEntry(contributor.text, request.entry))
        }
      }
      let reversals = try plan(shares, amount: request.amount)
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      let seq = try post(
        reversals, of: line, cause: .reverse, reason: request.reason, on: date, in: journal)
      try storage { () throws(StorageError) in try journal.writeHead() }
      return ReversalOutcome(
        entry: seq, amount: reversals.map(\.amount).sum(), tax: reversals.map(\.tax).sum(),
        receivable: reversals.map(\.receivable).sum())
    }
  }

  private func reversibleLine(_ request: ReversalRequest) throws(Failure) -> CorrectedLine {
    let store = CorrectionStore(ledger.connection)
    let (entry, lines) = try storage { () throws(StorageError) in
      (try store.entry(request.entry), try store.lines(ofEntry: request.entry))
    }
    guard let entry else { throw Failure(ReversalProblem.unknownEntry(request.entry)) }
    guard let line = lines.first else { throw Failure(Self.refusal(of: entry)) }
    if let item = request.item {
      let isNamed =
        line.subject == item.item.text && (item.part == nil || line.part == item.part?.text)
      if !isNamed { throw Failure(ReversalProblem.notInEntry(item.label, request.entry)) }
    }
    return line
  }

  /// Why an entry without a line is not reversed here, and what takes it back.
  private static func refusal(of entry: StoredEntry) -> ReversalProblem {
    switch entry.kind {
    case .reverse: .isReversal(entry.seq)
    case .pay:
      .otherCommand(
        entry.seq, kind: entry.kind, command: "nhuanbut run return N --only CODE --on D --reason T")
    case .allot, .transfer:
      .otherCommand(
        entry.seq, kind: entry.kind,
        command: "nhuanbut budget allot --year Y --line L --amount A --decision D --kind reduction")
    case .advance:
      .otherCommand(entry.seq, kind: entry.kind, command: "nhuanbut advance return CODE AMOUNT")
    case .opening, .spend, .approve, .adjust, .tax, .settle, .fund:
      .notReversible(entry.seq, kind: entry.kind)
    }
  }

  /// How much of each share is reversed.
  func plan(_ shares: [ReversibleShare], amount: Dong?) throws(Failure) -> [ShareReversal] {
    do throws(ReversalProblem) { return try ReversalPlan.plan(shares, amount: amount) } catch {
      throw Failure(error)
    }
  }

  /// Nothing is taken back before the day it was posted on.
  func check(_ date: CivilDate, isNotBefore seq: Int64) throws(Failure) {
    let entry = try storage { () throws(StorageError) in
      try CorrectionStore(ledger.connection).entry(seq)
    }
    guard let entry, date < entry.date else { return }
    throw Failure(ReversalProblem.beforeEntry(seq, on: date, postedOn: entry.date))
  }

  /// Posts the reversal of shares of one line; returns the entry's number.
  func post(
    _ reversals: [ShareReversal], of line: CorrectedLine, cause: PostedReversal.Cause,
    kind: EntryKind = .reverse, reason: String, on date: CivilDate, in journal: Journal,
    also others: [any PostedRecord] = []
  ) throws(Failure) -> Int64 {
    try check(date, isNotBefore: line.entry)
    var postings: [Posting] = []
    for reversal in reversals {
      if let payment = reversal.share.payment {
        postings.append(.debit(.receivable(payment.payee), reversal.receivable))
        postings.append(.debit(.tax, reversal.tax))
      } else {
        postings.append(.debit(.payable(reversal.share.contributor), reversal.amount))
      }
    }
    postings.append(.credit(.expense(line.budgetLine), reversals.map(\.amount).sum()))
    let released = try release(reversals, of: line)
    let records: [any PostedRecord] =
      reversals.map { reversal in
        PostedReversal(
          share: reversal.share.id, amount: reversal.amount, tax: reversal.tax,
          wasPaid: reversal.share.payment != nil, cause: cause)
      }
      + reversals.compactMap { reversal in
        guard let payee = reversal.share.payment?.payee, reversal.receivable > .zero else {
          return nil
        }
        return PostedReceivable(
          contributor: payee, line: line.budgetLine, source: line.source,
          amount: reversal.receivable, cause: cause.rawValue)
      }
    let label = line.kind.label(line.subject, part: line.part)
    return try storage { () throws(StorageError) in
      try journal.post(
        EntryDraft(
          kind: kind, date: date, memo: "\(label); \(reason)", reverses: line.entry,
          budgetYear: released.year, postings: postings + released.memoranda),
        records: records + others, stamp: stamp)
    }
  }

  /// Gives a line's money back to its budget: what was reserved, in the year it is charged to now;
  /// what was spent, in the year the payment was charged to, unless that is settled.
  private func release(
    _ reversals: [ShareReversal], of line: CorrectedLine
  ) throws(Failure) -> (year: Int, memoranda: [Posting]) {
    let code = line.budgetLine
    return try storage { () throws(StorageError) in
      let budget = BudgetStore(ledger.connection)
      let runs = RunStore(ledger.connection)
      let year = try budget.chargeYear(from: line.budgetYear)
      var (released, refunded) = (Dong.zero, Dong.zero)
      for reversal in reversals {
        guard let payment = reversal.share.payment else {
          released += reversal.amount
          continue
        }
        // A payment is charged to the first year, from the approval's on, that was open on its day.
        // Years are settled in order, so that it is either this very year or a settled one.
        let spent = try runs.spentBy(entry: payment.entry)
          .filter { $0.line == code && $0.year >= line.budgetYear }.map(\.year).min()
        if spent == year { refunded += reversal.amount }
      }
      var position = try budget.position(of: code, in: year)
      position.committed -= released
      position.paid -= refunded
      try budget.write(position, of: code, in: year)
      return (
        year,
        Encumbrance.commit(-released, of: code) + Encumbrance.refund(refunded, of: code)
      )
    }
  }
}
