import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

/// Puts payees into one run, each with tax, what is kept back, and a voucher where paid in cash.
final class PayDesk {
  private let office: Office
  private let contributors: [ContributorCode: Contributor]
  private let run: Int64
  private let payDate: CivilDate
  private let source: FundingSource
  private let minimum: Dong
  private var voucher: Int
  /// How many of those left out a refusal names.
  private static let named = 10

  init(
    office: Office, contributors: [ContributorCode: Contributor], run: Int64, payDate: CivilDate,
    source: FundingSource, voucher: Int
  ) {
    self.office = office
    self.contributors = contributors
    self.run = run
    self.payDate = payDate
    self.source = source
    self.voucher = voucher
    minimum = office.rules.profile.minimumPayment(on: payDate)
  }

  private var store: RunStore { RunStore(office.ledger.connection) }

  /// Puts payee by payee into the run; the shares come grouped by contributor.
  func pay(_ due: [DueShare]) throws(Failure) {
    var paid = 0
    var leftOut: [(contributor: ContributorCode, reason: LeftOutReason)] = []
    for group in due.grouped() {
      if let reason = try pay(group: group) {
        leftOut.append((group[0].contributor, reason))
        try office.storage { () throws(StorageError) in
          try store.insertLeftOut(
            group[0].contributor, amount: group.map(\.amount).sum(), reason: reason.rawValue,
            run: run)
        }
      } else {
        paid += 1
      }
    }
    guard paid > 0 else {
      throw Failure(
        leftOut.isEmpty
          ? RunProblem.nobodyToPay(through: payDate)
          : .allLeftOut(Array(leftOut.prefix(Self.named)), count: leftOut.count))
    }
  }

  /// Pays one contributor; gives the reason where that cannot be.
  private func pay(group: [DueShare]) throws(Failure) -> LeftOutReason? {
    guard let contributor = contributors[group[0].contributor] else {
      preconditionFailure("a share's contributor is known")
    }
    let receiver = contributor.payee.flatMap { contributors[$0] } ?? contributor
    let gross = group.map(\.amount).sum()
    let withholding = try office.withholding(of: gross, from: contributor, on: payDate)
    let claims = try office.storage { () throws(StorageError) in
      try ClaimStore(office.ledger.connection).claims(on: contributor.code, source: source)
    }
    let known = PayeeCase(
      gross: gross, tax: withholding.tax,
      isReachable: receiver.payment == .cash || receiver.bankAccount != nil,
      hasTaxID: contributor.hasTaxID(on: payDate), claims: claims, minimum: minimum,
      isDueSoon: minimum > .zero && group.contains { isDueSoon($0) })
    switch known.outcome {
    case .leftOut(let reason): return reason
    case .paid(let recoupments):
      try insert(
        group,
        record: record(
          of: contributor, receiver: receiver, gross: gross, withholding,
          recouped: recoupments.map(\.amount).sum()), recoupments)
      return nil
    }
  }

  private func isDueSoon(_ share: DueShare) -> Bool {
    guard let published = share.publishedOn,
      let due = DueDate.of(publishedOn: published, under: office.rules)
    else { return false }
    return DueDate.isNear(due, on: payDate)
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
    _ group: [DueShare], record: PaymentRecord, _ recoupments: [Recoupment]
  ) throws(Failure) {
    let taxes = Withholding.split(record.tax, over: group.map(\.amount))
    try office.storage { () throws(StorageError) in
      let payment = try store.insert(record, into: run)
      for (share, tax) in zip(group, taxes) {
        try store.insert(share, tax: tax, run: run, payment: payment)
      }
      try store.plan(recoupments, payment: payment)
    }
  }
}

extension [DueShare] {
  /// Runs of one contributor.
  fileprivate func grouped() -> [[DueShare]] {
    var groups: [[DueShare]] = []
    for share in self {
      if groups.last?.last?.contributor == share.contributor {
        groups[groups.count - 1].append(share)
      } else {
        groups.append([share])
      }
    }
    return groups
  }
}
