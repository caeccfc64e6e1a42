public import Accounting
import Budgeting
public import Diagnostics
import Payments
import Persistence
import Royalties

/// Other spending of the portal: infrastructure, operation, other (Điều 15.2).
public struct Spending: Hashable, Sendable {
  /// The line it is charged to, in the year of its day.
  public let line: LineCode
  /// How much, above zero.
  public let amount: Dong
  /// The voucher's number.
  public let voucher: String
  /// The day it was spent, on which it is posted.
  public let date: CivilDate
  /// What for.
  public let memo: String

  /// States a spending.
  public init(line: LineCode, amount: Dong, voucher: String, date: CivilDate, memo: String) {
    self.line = line
    self.amount = amount
    self.voucher = voucher
    self.date = date
    self.memo = memo
  }
}

extension Office {
  /// Posts other spending of the portal (chi khác).
  ///
  /// - Returns: the entry's number, and a warning where the line only warns and is overspent.
  /// - Throws: refused (1) over a blocked line's allotment, where the very same is posted already,
  ///   in a closed month or a settled year.
  public func spend(_ spending: Spending) throws(Failure) -> (entry: Int64, findings: Findings) {
    guard spending.amount > .zero else { throw Failure(BudgetProblem.amountNotPositive) }
    return try write { () throws(Failure) in
      try checkVoucher(of: spending)
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      let seq = try post(spending, in: journal)
      try storage { () throws(StorageError) in try journal.writeHead() }
      var findings = Findings()
      try warnOfOverspending(of: [spending.line], in: spending.date.year, into: &findings)
      return (seq, findings)
    }
  }

  /// The very same twice is a command typed twice; one voucher may charge a line with several things.
  private func checkVoucher(of spending: Spending) throws(Failure) {
    let wanted = Self.posted(spending)
    let known = try storage { () throws(StorageError) in
      try SpendingStore(ledger.connection).all()
    }.first {
      $0.left > .zero && $0.spending == wanted
    }
    guard let known else { return }
    throw Failure(
      SpendingProblem.posted(
        wanted.voucher, line: wanted.line, entry: known.entry, amount: known.spending.amount))
  }

  /// Posts one spending within a write that is under way.
  func post(_ spending: Spending, in journal: Journal) throws(Failure) -> Int64 {
    let (date, code) = (spending.date, spending.line)
    try checkOpen(date)
    let line = try budgetLine(code.text)
    var position = try checkRoom(for: spending.amount, on: code, in: date.year)
    position.paid += spending.amount
    return try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).write(position, of: code, in: date.year)
      return try journal.post(
        EntryDraft(
          kind: .spend, date: date, memo: "\(spending.voucher); \(spending.memo)",
          budgetYear: date.year,
          postings: [
            .debit(.expense(code), spending.amount), .credit(.cash(line.source), spending.amount),
          ] + Encumbrance.refund(-spending.amount, of: code)),
        records: [Self.posted(spending)], stamp: stamp)
    }
  }

  static func posted(_ spending: Spending) -> PostedSpending {
    PostedSpending(
      line: spending.line, year: spending.date.year, amount: spending.amount,
      voucher: spending.voucher, spentOn: spending.date, memo: spending.memo)
  }

  /// Takes other spending back, whole or in part; `nil` where the entry is of another kind.
  ///
  /// The line has the money again in the year it was charged to, unless that is settled.
  func reverseSpending(_ request: ReversalRequest) throws(Failure) -> ReversalOutcome? {
    let found = try storage { () throws(StorageError) in
      let entry = try CorrectionStore(ledger.connection).entry(request.entry)
      return entry?.kind == .spend
        ? try SpendingStore(ledger.connection).spending(ofEntry: request.entry) : nil
    }
    guard let (spending, left) = found else { return nil }
    let amount = try reversibleAmount(request, left: left)
    let (date, code) = (request.date ?? stamp.today, spending.line)
    try check(date, isNotBefore: request.entry)
    let source = try budgetLine(code.text).source
    let seq = try storage { () throws(StorageError) in
      let store = BudgetStore(ledger.connection)
      let refunded = try store.isSettled(spending.year) ? Dong.zero : amount
      var position = try store.position(of: code, in: spending.year)
      position.paid -= refunded
      try store.write(position, of: code, in: spending.year)
      let journal = try Journal(ledger.connection)
      let seq = try journal.post(
        EntryDraft(
          kind: .reverse, date: date, memo: "\(spending.voucher); \(request.reason)",
          reverses: request.entry, budgetYear: spending.year,
          postings: [
            .debit(.cash(source), amount), .credit(.expense(code), amount),
          ] + Encumbrance.refund(refunded, of: code)),
        records: [
          PostedSpending(
            line: code, year: spending.year, amount: -amount, voucher: spending.voucher,
            spentOn: date, memo: request.reason)
        ], stamp: stamp)
      try journal.writeHead()
      return seq
    }
    return ReversalOutcome(entry: seq, amount: amount, tax: .zero, receivable: .zero)
  }
}
