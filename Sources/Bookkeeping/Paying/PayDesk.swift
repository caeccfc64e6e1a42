import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

/// Puts payees into one run, each with tax, what is kept back, and a voucher where paid in cash.
final class PayDesk {
  private let office: Office
  private let run: Int64
  private let payDate: CivilDate
  private let source: FundingSource
  private let minimum: Dong
  private var voucher: Int
  /// How many of those left out a refusal names.
  private static let named = 10

  init(
    office: Office, run: Int64, payDate: CivilDate, source: FundingSource, voucher: Int
  ) {
    self.office = office
    self.run = run
    self.payDate = payDate
    self.source = source
    self.voucher = voucher
    minimum = office.rules.profile.minimumPayment(on: payDate)
  }

  private var store: RunStore { RunStore(office.ledger.connection) }

  /// Puts payee by payee into the run.
  func pay(_ due: DueStore) throws(Failure) {
    var paid = 0
    var leftOut: [(contributor: ContributorCode, reason: LeftOutReason)] = []
    var leftOutCount = 0
    try due.forEachPayee(of: source, mapping: { Failure(storage: $0) }) {
      (payee) throws(Failure) in
      guard let reason = try pay(payee, of: due) else { return paid += 1 }
      leftOutCount += 1
      if leftOutCount <= Self.named { leftOut.append((payee.contributor, reason)) }
      try office.storage { () throws(StorageError) in
        try store.insertLeftOut(
          payee.contributor, amount: payee.amounts.sum(), reason: reason.rawValue, run: run)
      }
    }
    guard paid > 0 else {
      throw Failure(
        leftOut.isEmpty
          ? RunProblem.nobodyToPay(through: payDate)
          : .allLeftOut(leftOut, count: leftOutCount))
    }
  }

  /// Pays one contributor; gives the reason where that cannot be.
  private func pay(_ payee: DueStore.Payee, of due: DueStore) throws(Failure) -> LeftOutReason? {
    let contributor = try office.contributor(payee.contributor)
    let receiver = try receiver(of: contributor)
    let gross = payee.amounts.sum()
    let withholding = try office.withholding(of: gross, from: contributor, on: payDate)
    let claims = try office.storage { () throws(StorageError) in
      try ClaimStore(office.ledger.connection).claims(on: contributor.code, source: source)
    }
    let known = PayeeCase(
      gross: gross, tax: withholding.tax,
      isReachable: receiver.payment == .cash || receiver.bankAccount != nil,
      hasTaxID: contributor.hasTaxID(on: payDate), claims: claims, minimum: minimum,
      isDueSoon: try isDueSoon(payee, of: due))
    switch known.outcome {
    case .leftOut(let reason): return reason
    case .paid(let recoupments):
      try insert(
        payee, of: due,
        record: record(
          of: contributor, receiver: receiver, gross: gross, withholding,
          recouped: recoupments.map(\.amount).sum()), recoupments)
      return nil
    }
  }

  /// Who takes the money: another in the payee's place, or the payee.
  private func receiver(of contributor: Contributor) throws(Failure) -> Contributor {
    guard let code = contributor.payee else { return contributor }
    return try office.storage { () throws(StorageError) in
      try ContributorStore(office.ledger.connection).find(code)
    } ?? contributor
  }

  /// Whether something of it is due so soon that the least payment does not hold it back.
  private func isDueSoon(_ payee: DueStore.Payee, of due: DueStore) throws(Failure) -> Bool {
    guard minimum > .zero else { return false }
    return try office.storage { () throws(StorageError) in try due.publicationDays(of: payee) }
      .compactMap { DueDate.of(publishedOn: $0, under: office.rules) }
      .contains { DueDate.isNear($0, on: payDate) }
  }

  private func record(
    of contributor: Contributor, receiver: Contributor, gross: Dong, _ withholding: Withholding,
    recouped: Dong
  ) -> PaymentRecord {
    var number: String?
    if receiver.payment == .cash {
      number = RunStore.number(payDate.year, voucher, width: 4)
      voucher += 1
    }
    return PaymentRecord(
      contributor: contributor.code, name: contributor.name,
      kind: contributor.kinds.kind(on: payDate).rawValue, isResident: contributor.isResident,
      receiver: PaymentReceiver(
        name: receiver.code == contributor.code ? nil : receiver.name, address: receiver.address,
        account: receiver.bankAccount, bank: receiver.bankName, method: receiver.payment.rawValue),
      gross: gross, taxable: withholding.taxable, tax: withholding.tax,
      basis: withholding.basis.rawValue, recouped: recouped, voucher: number)
  }

  private func insert(
    _ payee: DueStore.Payee, of due: DueStore, record: PaymentRecord, _ recoupments: [Recoupment]
  ) throws(Failure) {
    let taxes = Withholding.split(record.tax, over: payee.amounts)
    try office.storage { () throws(StorageError) in
      let payment = try store.insert(record, into: run)
      try due.insert(payee, taxes: taxes, run: run, payment: payment)
      try store.plan(recoupments, payment: payment)
    }
  }
}
