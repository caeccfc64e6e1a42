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
      let contributors = try contributorsByCode()
      var request = request
      request.only = try survivors(of: request.only, among: contributors)
      let due = try dueShares(request)
      let payDate = request.payDate ?? stamp.today
      let source = try singleSource(of: due, wanted: request.source, through: request.period.to)
      let wanted = due.filter { $0.source == source }
      if let last = wanted.map(\.eventOn).max(), payDate < last {
        throw Failure(RunProblem.payDateBeforeEvent(payDate: payDate, event: last))
      }
      let store = RunStore(ledger.connection)
      let (number, run, voucher) = try storage { () throws(StorageError) in
        let number = try store.nextNumber(in: payDate.year)
        let record = RunRecord(
          number: number, from: request.period.from > .earliest ? request.period.from : nil,
          to: request.period.to, payDate: payDate, source: source)
        return (
          number, try store.insert(record, stamp: stamp),
          try store.nextVoucherOrdinal(in: payDate.year)
        )
      }
      let desk = PayDesk(
        office: self, contributors: contributors, run: run, payDate: payDate, source: source,
        voucher: voucher)
      try desk.pay(wanted)
      let payments = try storage { () throws(StorageError) in
        try store.payments(of: run).map(\.id)
      }
      try checkJanuary(of: payments, in: run, paidOn: payDate)
      return number
    }
  }

  /// The contributors that stand for these codes now.
  private func survivors(
    of codes: Set<ContributorCode>, among contributors: [ContributorCode: Contributor]
  ) throws(Failure) -> Set<ContributorCode> {
    var found: Set<ContributorCode> = []
    for code in codes.sorted() {
      guard contributors[code] != nil else {
        throw Failure(OfficeProblem.unknown(code, among: contributors.keys))
      }
      found.insert(
        try storage { () throws(StorageError) in
          try ContributorStore(ledger.connection).survivor(of: code) ?? code
        })
    }
    return found
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
    of due: [DueShare], wanted: FundingSource?, through last: CivilDate
  ) throws(Failure) -> FundingSource {
    let sources = FundingSource.allCases.filter { source in due.contains { $0.source == source } }
    if let wanted {
      guard sources.contains(wanted) else { throw Failure(RunProblem.nobodyToPay(through: last)) }
      return wanted
    }
    guard let source = sources.first else { throw Failure(RunProblem.nobodyToPay(through: last)) }
    if sources.count > 1 {
      let sums = sources.map { source in
        (source, due.filter { $0.source == source }.map(\.amount).sum())
      }
      throw Failure(RunProblem.severalSources(sums))
    }
    return source
  }

  /// Who contributors are, and were when something was posted.
  func payeeIdentities() throws(Failure) -> PayeeIdentities {
    try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).identities()
    }
  }

  /// All contributors by their codes.
  func contributorsByCode() throws(Failure) -> [ContributorCode: Contributor] {
    let all = try storage { () throws(StorageError) in try ContributorStore(ledger.connection).all()
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  }
}
