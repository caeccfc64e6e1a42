public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
public import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Bảng tổng hợp theo tác giả: what each contributor earned in a period.
  public func contributorsReport(period: Period) throws(Failure) -> Report {
    let context = try paperContext(period: period, .contributors)
    let earned = try earnedInOrder(in: period)
    return ContributorsReport.report(context) { (body) throws(Failure) in
      try earned.forEach { (sums, name) throws(Failure) in
        var row = ContributorEarnings(contributor: sums.contributor.text, name: name)
        row.items = sums.items
        (row.royalties, row.remuneration) = (sums.royalties, sums.remuneration)
        row.creation = sums.creation
        try body(row)
      }
    }
  }

  /// What everyone earned, each named as at the last line of the period; while one waits to be
  /// posted, as of today.
  private func earnedInOrder(in period: Period) throws(Failure) -> EarnedInOrder {
    let ledger = ledger
    return try storage { () throws(StorageError) in
      let identities = try ContributorStore(ledger.connection).identities()
      var ordered = EarnedInOrder()
      for sums in try EarningStore(ledger.connection).earned(in: period) {
        if sums.lastLine == nil, sums.gross.isZero { continue }
        let payee =
          sums.lastLine == nil
          ? try identities.identity(of: sums.contributor, entry: sums.lastCorrected ?? .max)
          : try identities.identity(of: sums.contributor, line: sums.lastLine)
        if let payee { ordered.enter(sums, of: payee) }
      }
      ordered.sort()
      return ordered
    }
  }

  /// The figures of activity reports (Điều 17.5, 19.4): what was published in a period, by a key.
  ///
  /// What was taken off is left out; an item of several authors counts for the first named.
  public func summaryReport(period: Period, by key: SummaryKey) throws(Failure) -> Report {
    let sums = try storage { () throws(StorageError) in
      try SummaryStore(ledger.connection).sums(in: period, by: Self.storedKey(key))
    }
    let lines = sums.sorted { $0.word < $1.word }.map { sums in
      var line = SummaryLine(key: sums.word)
      (line.items, line.parts) = (sums.items, sums.parts)
      (line.coefficient, line.amount) = (sums.coefficient, sums.amount)
      return line
    }
    return SummaryReport.report(
      try paperContext(period: period, .summary), by: key, lines: lines)
  }

  private static func storedKey(_ key: SummaryKey) -> SummaryStore.Key {
    switch key {
    case .site: .site
    case .section: .section
    case .genre: .genre
    case .channel: .channel
    case .month: .month
    case .unit: .unit
    }
  }

  /// Giấy đề nghị thanh toán of a run.
  public func paymentRequest(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let context = try paperContext(
      period: run.from.flatMap { Period(from: $0, to: run.to) }, .paymentRequest)
    let charges = try lineCharges(of: run)
    let names = try budgetLines().map { ($0.code.text, $0.name) }
    let report = PaymentRequestReport.report(
      context, run: number, payDate: run.payDate, charges: charges.charges,
      names: Dictionary(names, uniquingKeysWith: { $1 }), payees: charges.payees)
    return marked(report, of: run)
  }

  /// What a run takes from each budget line in the profile's order, and how many it pays from it.
  func lineCharges(
    of run: StoredRun
  ) throws(Failure) -> (charges: [LineCharge], payees: [String: Int]) {
    let store = RunStore(ledger.connection)
    var sums: [LineCode: (gross: Dong, tax: Dong, recouped: Dong, payees: Int)] = [:]
    try storage { () throws(StorageError) in
      try store.forEachRecouped(of: run.id) { (payment, recouped) throws(StorageError) in
        let lines = try store.linesOf(payment: payment)
        let parts = Recoupment.split(recouped, over: lines.map { $0.gross - $0.tax })
        for (charge, recouped) in zip(lines, parts) {
          var sum = sums[charge.line] ?? (.zero, .zero, .zero, 0)
          sum.gross += charge.gross
          sum.tax += charge.tax
          sum.recouped += recouped
          sum.payees += 1
          sums[charge.line] = sum
        }
      }
    }
    let charges = try budgetLines().compactMap { line in
      sums[line.code].map {
        LineCharge(
          line: line.code.text, index: line.index, gross: $0.gross, tax: $0.tax,
          recouped: $0.recouped)
      }
    }
    let payees = sums.map { ($0.key.text, $0.value.payees) }
    return (charges, Dictionary(payees, uniquingKeysWith: +))
  }
}
