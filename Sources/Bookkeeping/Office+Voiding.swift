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
        throw Failure(RunProblem.notDraft(number: number, state: run.state))
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
  /// - Throws: refused (1) where a payment is not confirmed, came back already, or was reversed in
  ///   part since.
  public func returnPayments(
    of number: String, only: Set<ContributorCode>, on date: CivilDate, reason: String
  ) throws(Failure) -> Dong {
    try write { () throws(Failure) in
      try checkOpen(date)
      let run = try knownRun(number)
      let store = RunStore(ledger.connection)
      let payments = try storage { () throws(StorageError) in try store.payments(of: run.id) }
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      var sum = Dong.zero
      for code in only.sorted() {
        guard let payment = payments.first(where: { $0.contributor == code }) else {
          throw Failure(RunProblem.notInRun(code.text, number: number))
        }
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
    let charges = try recommit(payment)
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

  /// Turns a payment's expenditure back into what is reserved, line by line: in its own year, or,
  /// where that is settled, in the first open one after it.
  private func recommit(
    _ payment: StoredPayment
  ) throws(Failure) -> (year: Int?, memoranda: [Posting], others: [PostedYearCharge]) {
    let budget = BudgetStore(ledger.connection)
    let charges = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).chargesOf(payment: payment.id)
    }
    let year = charges.map(\.year).max()
    var (memoranda, others): ([Posting], [PostedYearCharge]) = ([], [])
    for charge in charges {
      let isSettled = try storage { () throws(StorageError) in
        try budget.isSettled(charge.line, in: charge.year)
      }
      if isSettled {
        let open = try storage { () throws(StorageError) in
          try budget.chargeYear(of: charge.line, from: charge.year)
        }
        try encumber(charge.amount, of: charge.line, in: open)
        others.append(
          PostedYearCharge(line: charge.line, year: open, committed: charge.amount))
        continue
      }
      try storage { () throws(StorageError) in
        var position = try budget.position(of: charge.line, in: charge.year)
        position.committed += charge.amount
        position.paid -= charge.amount
        try budget.write(position, of: charge.line, in: charge.year)
      }
      if charge.year == year {
        memoranda += Encumbrance.spend(-charge.amount, of: charge.line)
      } else {
        others.append(
          PostedYearCharge(
            line: charge.line, year: charge.year, committed: charge.amount, paid: -charge.amount))
      }
    }
    return (year, memoranda, others)
  }
}
