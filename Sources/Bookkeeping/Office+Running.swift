public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

/// What a payment run is to hold.
public struct RunRequest: Sendable {
  /// Everything approved and unpaid with an event date up to the last day.
  public var period: Period
  /// Whether the first day bounds as well.
  public var isBoundedBelow = false
  /// When it is paid, else today.
  public var payDate: CivilDate?
  /// The one funding source.
  public var source: FundingSource?
  /// Only this budget line.
  public var line: LineCode?
  /// Only these contributors.
  public var only: Set<ContributorCode> = []

  /// Asks for a period.
  public init(period: Period) {
    self.period = period
  }
}

extension Office {
  /// Makes a payment run (lập đợt chi trả): every approved unpaid share, tax by the pay date.
  ///
  /// - Returns: the run's number.
  /// - Throws: refused (1) when nobody is to be paid, several sources are due, or the pay date is
  ///   before an event date.
  public func createRun(_ request: RunRequest) throws(Failure) -> String {
    try write { () throws(Failure) in
      let due = try dueShares(request)
      let payDate = request.payDate ?? stamp.today
      if let last = due.map(\.eventOn).max(), payDate < last {
        throw Failure(RunProblem.payDateBeforeEvent(payDate: payDate, event: last))
      }
      let source = try singleSource(of: due, wanted: request.source)
      let wanted = due.filter { $0.source == source }
      let store = RunStore(ledger.connection)
      let number = try storage { () throws(StorageError) in
        try store.nextNumber(in: payDate.year)
      }
      let record = RunRecord(
        number: number, from: request.period.from > .earliest ? request.period.from : nil,
        to: request.period.to, payDate: payDate, source: source)
      let run = try storage { () throws(StorageError) in try store.insert(record, stamp: stamp) }
      try pay(wanted, in: run, on: payDate)
      return number
    }
  }

  private func dueShares(_ request: RunRequest) throws(Failure) -> [DueShare] {
    var due: [DueShare] = []
    try RunStore(ledger.connection).forEachDueShare(
      from: request.isBoundedBelow ? request.period.from : nil, to: request.period.to,
      mapping: { Failure(storage: $0) }
    ) { (share) throws(Failure) in
      if let line = request.line, share.budgetLine != line { return }
      if !request.only.isEmpty, !request.only.contains(share.contributor) { return }
      due.append(share)
    }
    return due
  }

  private func singleSource(
    of due: [DueShare], wanted: FundingSource?
  ) throws(Failure) -> FundingSource {
    let sources = FundingSource.allCases.filter { source in due.contains { $0.source == source } }
    if let wanted {
      guard sources.contains(wanted) else { throw Failure(RunProblem.nobodyToPay(leftOut: 0)) }
      return wanted
    }
    guard let source = sources.first else { throw Failure(RunProblem.nobodyToPay(leftOut: 0)) }
    if sources.count > 1 {
      let sums = sources.map { source in
        (source, due.filter { $0.source == source }.map(\.amount).sum())
      }
      throw Failure(RunProblem.severalSources(sums))
    }
    return source
  }

  /// Puts payee by payee into the run; the shares come grouped by contributor.
  private func pay(_ due: [DueShare], in run: Int64, on payDate: CivilDate) throws(Failure) {
    let contributors = try contributorsByCode()
    let store = RunStore(ledger.connection)
    var voucher = try storage { () throws(StorageError) in
      try store.nextVoucherOrdinal(in: payDate.year)
    }
    var (paid, leftOut) = (0, 0)
    for group in due.grouped() {
      guard let contributor = contributors[group[0].contributor] else {
        preconditionFailure("a share's contributor is known")
      }
      let receiver = contributor.payee.flatMap { contributors[$0] } ?? contributor
      let gross = group.map(\.amount).sum()
      let earlier = try storage { () throws(StorageError) in
        try store.paid(to: contributor.code, on: payDate)
      }
      let assessment = try assess(
        contributor, receiver: receiver, gross: gross, on: payDate,
        earlier: DayTotal(gross: earlier.gross, taxable: earlier.taxable, tax: earlier.tax))
      switch assessment {
      case .leftOut(let reason):
        leftOut += 1
        try storage { () throws(StorageError) in
          try store.insertLeftOut(
            contributor.code, amount: gross, reason: reason.rawValue, run: run)
        }
      case .paid(let withholding):
        paid += 1
        var number: String?
        if receiver.payment == .cash {
          number = RunStore.number(payDate.year, voucher, width: 4)
          voucher += 1
        }
        try insert(
          group, of: contributor, receiver: receiver, withholding, voucher: number, run: run,
          on: payDate)
      }
    }
    guard paid > 0 else { throw Failure(RunProblem.nobodyToPay(leftOut: leftOut)) }
  }

  private enum Assessment {
    case paid(Withholding)
    case leftOut(LeftOutReason)
  }

  private func assess(
    _ contributor: Contributor, receiver: Contributor, gross: Dong, on payDate: CivilDate,
    earlier: DayTotal
  ) throws(Failure) -> Assessment {
    guard gross > .zero else { return .leftOut(.nothingToPay) }
    if receiver.payment == .transfer, receiver.bankAccount == nil { return .leftOut(.noAccount) }
    let withholding: Withholding
    do {
      withholding = try Withholding.of(
        gross: gross, earlier: earlier, kind: contributor.kinds.kind(on: payDate),
        isResident: contributor.isResident, on: payDate, under: rules)
    } catch { throw Failure(error) }
    if withholding.tax > .zero, contributor.taxCode == nil,
      contributor.nationalID == nil || payDate < Withholding.nationalIDServesFrom
    {
      return .leftOut(.noTaxID)
    }
    if withholding.tax > gross { return .leftOut(.taxExceedsGross) }
    if gross - withholding.tax < rules.profile.minimumPayment(on: payDate) {
      return .leftOut(.belowMinimum)
    }
    return .paid(withholding)
  }

  private func insert(
    _ group: [DueShare], of contributor: Contributor, receiver: Contributor,
    _ withholding: Withholding, voucher: String?, run: Int64, on payDate: CivilDate
  ) throws(Failure) {
    let record = PaymentRecord(
      contributor: contributor.code, name: contributor.name,
      kind: contributor.kinds.kind(on: payDate).rawValue, isResident: contributor.isResident,
      account: receiver.bankAccount, bank: receiver.bankName, gross: group.map(\.amount).sum(),
      taxable: withholding.taxable, tax: withholding.tax, method: receiver.payment.rawValue,
      voucher: voucher)
    let taxes = Withholding.split(withholding.tax, over: group.map(\.amount))
    try storage { () throws(StorageError) in
      let store = RunStore(ledger.connection)
      let payment = try store.insert(record, into: run)
      for (share, tax) in zip(group, taxes) {
        try store.insert(share, tax: tax, run: run, payment: payment)
      }
    }
  }

  /// All contributors by their codes.
  func contributorsByCode() throws(Failure) -> [ContributorCode: Contributor] {
    let all = try storage { () throws(StorageError) in try ContributorStore(ledger.connection).all()
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
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
