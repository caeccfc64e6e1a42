public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

extension Office {
  /// Confirms that a run was paid, whole or for some (xác nhận đã chi): one entry a payee.
  ///
  /// - Returns: how many payees were confirmed.
  /// - Throws: 77 where the actor approved a line of the run; refused (1) where another paid-on
  ///   date would change a tax.
  public func confirm(
    run number: String, paidOn: CivilDate?, only: Set<ContributorCode>, document: String?
  ) throws(Failure) -> Int {
    try write { () throws(Failure) in
      let store = RunStore(ledger.connection)
      let run = try knownRun(number)
      guard run.state == "draft" || run.state == "part-paid" else {
        throw Failure(RunProblem.notDraft(number: number, state: run.state))
      }
      try checkPayer(of: run)
      let waiting = try storage { () throws(StorageError) in try store.payments(of: run.id) }
        .filter { !$0.isConfirmed }
      for code in only.sorted() where !waiting.contains(where: { $0.contributor == code }) {
        throw Failure(RunProblem.notInRun(code.text, number: number))
      }
      let chosen = waiting.filter { only.isEmpty || only.contains($0.contributor) }
      let date = paidOn ?? run.payDate
      try checkOpen(date)
      for payment in chosen { try checkTax(of: payment, in: run, on: date) }
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      for payment in chosen {
        try confirm(payment, of: run, on: date, document: document, in: journal)
      }
      try storage { () throws(StorageError) in try journal.writeHead() }
      return chosen.count
    }
  }

  /// The run of a number.
  func knownRun(_ number: String) throws(Failure) -> StoredRun {
    let found = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).find(number)
    }
    guard let found else { throw Failure(RunProblem.unknownRun(number)) }
    return found
  }

  private func checkPayer(of run: StoredRun) throws(Failure) {
    guard rules.profile.isSegregated(on: stamp.today) else { return }
    let isApprover = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).isApprover(stamp.actor, of: run.id)
    }
    if isApprover { throw Failure(RunProblem.approverConfirms(actor: stamp.actor)) }
  }

  private func checkTax(
    of payment: StoredPayment, in run: StoredRun, on date: CivilDate
  ) throws(Failure) {
    guard date != run.payDate, let kind = ContributorKind(rawValue: payment.kind) else { return }
    let other = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).paid(to: payment.contributor, on: date)
    }
    let due: Withholding
    do {
      due = try Withholding.of(
        gross: payment.gross,
        earlier: DayTotal(gross: other.gross, taxable: other.taxable, tax: other.tax), kind: kind,
        isResident: payment.isResident, on: date, under: rules)
    } catch { throw Failure(error) }
    if due.tax != payment.tax {
      throw Failure(
        RunProblem.taxDiffers(
          contributor: payment.contributor, withheld: payment.tax, due: due.tax))
    }
  }

  private func confirm(
    _ payment: StoredPayment, of run: StoredRun, on date: CivilDate, document: String?,
    in journal: Journal
  ) throws(Failure) {
    try storage { () throws(StorageError) in
      let budget = BudgetStore(ledger.connection)
      var memoranda: [Posting] = []
      var years: Set<Int> = []
      for charge in try RunStore(ledger.connection).chargesOf(payment: payment.id) {
        memoranda += Encumbrance.spend(charge.amount, of: charge.line)
        years.insert(charge.year)
        var position = try budget.position(of: charge.line, in: charge.year)
        position.committed -= charge.amount
        position.paid += charge.amount
        try budget.write(position, of: charge.line, in: charge.year)
      }
      let postings: [Posting] = [
        .debit(.payable(payment.contributor), payment.gross), .credit(.tax, payment.tax),
        .credit(.cash(run.source), payment.net),
      ]
      try journal.post(
        EntryDraft(
          kind: .pay, date: date, memo: "\(run.number) \(payment.contributor)",
          budgetYear: years.max(), postings: postings + memoranda),
        confirmation: PostedConfirmation(
          payment: payment.id, contributor: payment.contributor, name: payment.name,
          kind: payment.kind, paidOn: date, gross: payment.gross, taxable: payment.taxable,
          tax: payment.tax, net: payment.net, document: document),
        stamp: stamp)
    }
  }
}
