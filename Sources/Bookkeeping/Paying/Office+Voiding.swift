public import Accounting
import Budgeting
public import Diagnostics
import Payments
import Persistence

extension Office {
  /// Voids a run (hủy đợt chi): who is not yet confirmed goes back to approved, still committed.
  ///
  /// - Throws: refused (1) of a run that is paid or void, or while a later run of the same pay date
  ///   counted it in a tax.
  public func void(run number: String, reason: String) throws(Failure) {
    try write { () throws(Failure) in
      let run = try knownRun(number)
      guard run.state == "draft" || run.state == "part-paid" else {
        throw Failure(RunProblem.notDraft(number: number, isVoid: run.state == "void"))
      }
      let store = RunStore(ledger.connection)
      if let later = try storage({ () throws(StorageError) in try store.countedLater(run) }) {
        throw Failure(
          ReversalProblem.countedLater(
            run: number, later: later.run, contributor: later.contributor))
      }
      try storage { () throws(StorageError) in
        try store.void(run.id, reason: reason, stamp: stamp)
        try SettingStore(ledger.connection).note("run void", number, detail: reason, stamp: stamp)
      }
    }
  }

  /// Takes back payments whose transfers came back (chuyển khoản bị trả lại): the lines are approved
  /// and unpaid again, the tax and what was recouped are as before the payment.
  ///
  /// - Returns: the sum that came back.
  /// - Throws: refused (1) where a payment is not confirmed, came back already or before it was
  ///   made, or was reversed in part since.
  public func returnPayments(
    of number: String, only: Set<ContributorCode>, on date: CivilDate, reason: String
  ) throws(Failure) -> Dong {
    try write { () throws(Failure) in
      try checkOpen(date)
      let run = try knownRun(number)
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      var sum = Dong.zero
      for code in only.sorted() {
        let payment = try payment(of: code, in: run)
        try giveBack(payment, of: run, on: date, reason: reason, in: journal)
        sum += payment.net
      }
      try storage { () throws(StorageError) in try journal.writeHead() }
      return sum
    }
  }

  private func giveBack(
    _ payment: StoredPayment, of run: StoredRun, on date: CivilDate, reason: String,
    in journal: Journal
  ) throws(Failure) {
    let store = RunStore(ledger.connection)
    let (confirmed, isReversed) = try storage { () throws(StorageError) in
      (
        try store.standingConfirmation(of: payment.id),
        try store.isReversedSincePaid(payment.id)
      )
    }
    guard let entry = confirmed else {
      throw Failure(RunProblem.notPaid(payment.contributor, number: run.number))
    }
    if isReversed {
      throw Failure(
        ReversalProblem.reversedSincePaid(payment.contributor, run: run.number))
    }
    try check(date, isNotBefore: entry)
    let charges = try recommit(entry: entry)
    try storage { () throws(StorageError) in
      let mirrored = try CorrectionStore(ledger.connection).postings(of: entry)
        .filter { !$0.account.isBudget }
        .map { Posting.debit($0.account, $0.credit - $0.debit) }
      let recouped = try store.recoupments(of: entry).map { use in
        PostedRecoupment(
          payment: payment.id, advance: use.advance, receivable: use.receivable,
          amount: -use.amount)
      }
      try journal.post(
        EntryDraft(
          kind: .reverse, date: date, memo: "\(run.number) \(payment.contributor); \(reason)",
          reverses: entry, budgetYear: charges.year, postings: mirrored + charges.memoranda),
        records: [PostedPaymentReturn(payment: payment, returnedOn: date, reason: reason)]
          + recouped + charges.others,
        stamp: stamp)
      try store.release(payment: payment.id)
    }
  }

  /// Turns a payment's expenditure back into what is reserved, line by line, and what it kept back
  /// of advances too: in the year it was charged to, or, where that is settled, in the first open
  /// one after it.
  private func recommit(
    entry: Int64
  ) throws(Failure) -> (year: Int?, memoranda: [Posting], others: [PostedYearCharge]) {
    let store = BudgetStore(ledger.connection)
    let (spent, advances) = try storage { () throws(StorageError) in
      (
        try RunStore(ledger.connection).spentBy(entry: entry),
        try ClaimStore(ledger.connection).advancesRecouped(by: entry)
      )
    }
    var budget = BudgetCharges(store)
    for charge in spent {
      let (line, year, amount) = charge
      let open = try storage { () throws(StorageError) in
        try budget.year(from: year)
      }
      if open == year {
        budget.add(to: line, in: year, committed: amount, paid: -amount)
      } else {
        try checkRoom(for: amount, on: line, in: open)
        budget.add(to: line, in: open, committed: amount)
      }
    }
    for advance in advances {
      let open = try storage { () throws(StorageError) in
        try budget.year(from: advance.year)
      }
      try checkRoom(for: advance.amount, on: advance.line, in: open)
      budget.add(to: advance.line, in: open, committed: advance.amount)
    }
    let year = spent.map(\.year).max()
    return (
      year, budget.memoranda(of: year),
      try storage { () throws(StorageError) in try budget.write(but: year) }
    )
  }
}
