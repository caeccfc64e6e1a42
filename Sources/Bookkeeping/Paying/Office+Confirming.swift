public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Orthography
import Payments
import Persistence
import Royalties

extension Office {
  /// Confirms that a run was paid, whole or for some (xác nhận đã chi): one entry a payee.
  ///
  /// - Returns: how many payees were confirmed.
  /// - Throws: 77 where the actor approved a line of the run; refused (1) where a tax would
  ///   be another on the day it was paid.
  public func confirm(
    run number: String, paidOn: CivilDate?, only: Set<ContributorCode>, document: String?
  ) throws(Failure) -> Int {
    try write { () throws(Failure) in
      let run = try knownRun(number)
      let chosen = try chosenPayments(of: run, only: only)
      try checkPayer(of: chosen, in: run)
      guard run.state == "draft" || run.state == "part-paid" else {
        throw Failure(RunProblem.notDraft(number: number, isVoid: run.state == "void"))
      }
      try checkJanuary(of: chosen, in: run.id, paidOn: paidOn ?? run.payDate)
      for id in chosen where !only.isEmpty {
        let payment = try payment(id)
        guard !payment.isConfirmed else {
          throw Failure(RunProblem.paidAlready(payment.contributor, number: number))
        }
      }
      let date = paidOn ?? run.payDate
      try checkOpen(date)
      for id in chosen {
        let payment = try payment(id)
        if date == run.payDate {
          try checkTax(of: payment, in: run)
        } else {
          try check(payment, in: run, on: date)
        }
      }
      let journal = try storage { () throws(StorageError) in
        try Journal(ledger.connection, isLong: true)
      }
      for id in chosen {
        try confirm(payment(id), of: run, on: date, document: document, in: journal)
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
    guard let found else {
      throw Failure(RunProblem.unknownRun(number, nearest: try nearestRun(to: number)))
    }
    return found
  }

  /// The run that a slip of the pen, or its last digits alone, may have meant; of two the later.
  private func nearestRun(to word: String) throws(Failure) -> String? {
    let numbers = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).all().map(\.number).reversed()
    }
    if let last = Int(word) {
      return numbers.first { $0.split(separator: "-").last.flatMap { Int($0) } == last }
    }
    return NearestWord.suggest(word, among: Array(numbers))
  }

  /// The named payments of a run, or all that wait, in the Vietnamese order of names.
  private func chosenPayments(
    of run: StoredRun, only: Set<ContributorCode>
  ) throws(Failure) -> [Int64] {
    for code in only.sorted() { _ = try payment(of: code, in: run) }
    return try storage { () throws(StorageError) in
      try RunStore(ledger.connection).chosen(only, in: run.id)
    }
  }

  /// The payment of a contributor in a run.
  func payment(of code: ContributorCode, in run: StoredRun) throws(Failure) -> StoredPayment {
    let found = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).payment(of: code, in: run.id)
    }
    guard let found else { throw Failure(RunProblem.notInRun(code.text, number: run.number)) }
    return found
  }

  private func payment(_ id: Int64) throws(Failure) -> StoredPayment {
    let found = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).payment(id)
    }
    guard let found else { preconditionFailure("a payment that was chosen stands") }
    return found
  }

  /// Who approved a line does not confirm its payment; where the profile allows it, it is noted.
  private func checkPayer(of payments: [Int64], in run: StoredRun) throws(Failure) {
    var isApprover = false
    for payment in payments where !isApprover {
      isApprover = try storage { () throws(StorageError) in
        try RunStore(ledger.connection).isApprover(stamp.actor, ofPayment: payment)
      }
    }
    guard isApprover else { return }
    if rules.profile.isSegregated(on: stamp.today) {
      throw Failure(RunProblem.approverConfirms(actor: stamp.actor))
    }
    try noteWaivedDuties("run confirm", run.number)
  }

  /// What was approved in January for the year before is paid by the end of that January (contract
  /// 4.16), or after the year is settled, out of the next.
  ///
  /// - Parameter payments: which of the run, `nil` for all of them.
  func checkJanuary(
    of payments: [Int64]? = nil, in run: Int64, paidOn date: CivilDate
  ) throws(Failure) {
    let (store, budget) = (RunStore(ledger.connection), BudgetStore(ledger.connection))
    let named = try storage { () throws(StorageError) in try store.yearsBefore(ofRun: run) }
    guard !named.isEmpty else { return }
    let chosen = payments.map { Set($0) }
    for (payment, year) in named where chosen?.contains(payment) ?? true {
      guard let last = CivilDate(year: year + 1, month: 1, day: 31), date > last else { continue }
      let isSettled = try storage { () throws(StorageError) in try budget.isSettled(year) }
      if !isSettled { throw Failure(BudgetProblem.januaryOver(year: year, date: date)) }
    }
  }

  /// Whether the tax is still what the run withheld: until a run is confirmed, its payees may become
  /// of another kind, reside elsewhere or commit themselves (contract 4.11).
  private func checkTax(of payment: StoredPayment, in run: StoredRun) throws(Failure) {
    let payee = try contributor(payment.contributor)
    let due = try withholding(of: payment.gross, from: payee, on: run.payDate, itself: payment.id)
    guard due.tax == payment.tax else {
      throw Failure(
        RunProblem.taxChanged(
          contributor: payment.contributor, withheld: payment.tax, due: due.tax, run: run.number))
    }
  }

  /// Whether a payment may be dated on another day than its run's: no tax may differ by it, neither
  /// its own nor that of what else is paid to the payee on either day.
  private func check(
    _ payment: StoredPayment, in run: StoredRun, on date: CivilDate
  ) throws(Failure) {
    let store = RunStore(ledger.connection)
    let payee = try contributor(payment.contributor)
    let event = try storage { () throws(StorageError) in
      try store.lastEvent(ofPayment: payment.id)
    }
    if let event, date < event {
      throw Failure(RunProblem.paidBeforeEvent(paidOn: date, event: event))
    }
    let due = try withholding(of: payment.gross, from: payee, on: date, itself: payment.id)
    if due.tax != payment.tax {
      throw Failure(
        RunProblem.taxDiffers(
          contributor: payment.contributor, withheld: payment.tax, due: due.tax))
    }
    let rest = try storage { () throws(StorageError) in
      try store.paid(to: payment.contributor, on: run.payDate, but: payment.id)
    }
    let whole = try tax(onDay: rest.gross + payment.gross, of: payee, on: run.payDate)
    let left = try tax(onDay: rest.gross, of: payee, on: run.payDate)
    if rest.gross > .zero, whole - payment.tax != left {
      throw Failure(
        RunProblem.taxDiffers(
          contributor: payment.contributor, withheld: whole - payment.tax, due: left))
    }
  }

  private func confirm(
    _ payment: StoredPayment, of run: StoredRun, on date: CivilDate, document: String?,
    in journal: Journal
  ) throws(Failure) {
    let payee = try contributor(payment.contributor)
    let charges = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).chargesOf(payment: payment.id)
    }
    let recoupments = try storage { () throws(StorageError) in
      try ClaimStore(ledger.connection).planned(for: payment.id)
    }
    precondition(
      recoupments.map(\.amount).sum() == payment.recouped, "what is kept back sums to the payment's"
    )
    var budget = BudgetCharges(BudgetStore(ledger.connection))
    try storage { () throws(StorageError) in
      for charge in charges {
        let year = try budget.year(from: charge.year)
        budget.add(
          to: charge.line, in: year, committed: -charge.amount, paid: charge.amount)
      }
      for recoupment in recoupments {
        guard let year = recoupment.claim.year else { continue }
        let line = recoupment.claim.line
        budget.add(to: line, in: try budget.year(from: year), committed: -recoupment.amount)
      }
    }
    let postings =
      charges.map { Posting.debit(.payable($0.contributor), $0.amount) } + [
        .credit(.tax, payment.tax)
      ] + recoupments.map { .credit($0.claim.account, $0.amount) } + [
        .credit(.cash(run.source), payment.net)
      ]
    let confirmation = PostedConfirmation(
      payment: payment.id, contributor: payment.contributor, name: payment.name,
      kind: payment.kind, paidOn: date, gross: payment.gross, taxable: payment.taxable,
      tax: payment.tax, net: payment.net, document: document)
    let records: [any PostedRecord] =
      [PostedPayee(payment: payment, taxCode: payee.taxCode, nationalID: payee.nationalID)]
      + recoupments.map { recoupment in
        let isAdvance = recoupment.claim.kind == .advance
        return PostedRecoupment(
          payment: payment.id, advance: isAdvance ? recoupment.claim.id : nil,
          receivable: isAdvance ? nil : recoupment.claim.id, amount: recoupment.amount)
      }
    let year = charges.isEmpty ? nil : budget.latestPaidYear
    try storage { () throws(StorageError) in
      let others = try budget.write(but: year)
      try journal.post(
        EntryDraft(
          kind: .pay, date: date, memo: "\(run.number) \(payment.contributor)", budgetYear: year,
          postings: postings + budget.memoranda(of: year)),
        confirmation: confirmation, records: records + others, stamp: stamp)
    }
  }
}
