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
      let only = try survivors(of: request.only)
      let payDate = request.payDate ?? stamp.today
      let due = DueStore(ledger.connection)
      let sources = try storage { () throws(StorageError) in
        try due.gather(
          DueStore.Selection(
            from: request.isBoundedBelow ? request.period.from : nil, to: request.period.to,
            line: request.line, only: only))
        return try due.bySource()
      }
      let chosen = try singleSource(of: sources, for: request)
      if payDate < chosen.lastEvent {
        throw Failure(RunProblem.payDateBeforeEvent(payDate: payDate, event: chosen.lastEvent))
      }
      let store = RunStore(ledger.connection)
      let (number, run, voucher) = try storage { () throws(StorageError) in
        let number = try store.nextNumber(in: payDate.year)
        let record = RunRecord(
          number: number, from: request.period.from > .earliest ? request.period.from : nil,
          to: request.period.to, payDate: payDate, source: chosen.source)
        return (
          number, try store.insert(record, stamp: stamp),
          try store.nextVoucherOrdinal(in: payDate.year)
        )
      }
      let desk = PayDesk(
        office: self, run: run, payDate: payDate, source: chosen.source, voucher: voucher)
      try desk.pay(due)
      try checkJanuary(in: run, paidOn: payDate)
      return number
    }
  }

  /// The contributors that stand for these codes now.
  private func survivors(
    of codes: Set<ContributorCode>
  ) throws(Failure) -> Set<ContributorCode> {
    var found: Set<ContributorCode> = []
    for code in codes.sorted() { found.insert(try survivor(of: code)) }
    return found
  }

  private func singleSource(
    of due: [DueStore.Sum], for request: RunRequest
  ) throws(Failure) -> DueStore.Sum {
    let nobody = RunProblem.nobodyToPay(through: request.period.to)
    if let wanted = request.source {
      guard let found = due.first(where: { $0.source == wanted }) else { throw Failure(nobody) }
      return found
    }
    let ordered = FundingSource.allCases.compactMap { source in
      due.first { $0.source == source }
    }
    guard let first = ordered.first else { throw Failure(nobody) }
    if ordered.count > 1 {
      throw Failure(RunProblem.severalSources(ordered.map { ($0.source, $0.amount) }))
    }
    return first
  }

  /// Who contributors are, and were when something was posted.
  func payeeIdentities() throws(Failure) -> PayeeIdentities {
    try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).identities()
    }
  }
}
