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
    let identities = try payeeIdentities()
    let survivors = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).survivors()
    }
    var earned: [ContributorCode: Earnings] = [:]
    try forEachRoyaltyLine(in: period) { (line, stored) throws(Failure) in
      guard line.state.isCounted else { return }
      for share in line.shares {
        guard let word = ContributorCode(share.contributor) else { continue }
        let code = survivors[word] ?? word
        earned[code, default: Earnings()].royalties += share.amount
        switch line.kind {
        case .line:
          earned[code]?.items.insert(line.item)
          earned[code]?.lines.insert(stored?.line ?? .max)
        case .reversal(_, let entry), .adjustment(_, let entry):
          let last = earned[code]?.corrected ?? 0
          earned[code]?.corrected = max(last, entry)
        }
      }
    }
    let others = try storage { () throws(StorageError) in
      try EarningStore(ledger.connection).otherShares(in: period)
    }
    for share in others {
      earned[share.contributor, default: Earnings()].lines.insert(share.line)
      if share.isWork {
        earned[share.contributor]?.creation += share.amount
      } else {
        earned[share.contributor]?.remuneration += share.amount
      }
    }
    try forEachUnpostedEarning(in: period) { (word, isWork, amount) in
      let code = survivors[word] ?? word
      earned[code, default: Earnings()].lines.insert(.max)
      if isWork { earned[code]?.creation += amount } else { earned[code]?.remuneration += amount }
    }
    // Who is named as at the last line of the period; while one waits to be posted, as of today.
    let found = earned.compactMap { code, sums in
      let payee =
        sums.lines.isEmpty
        ? identities[code, entry: sums.corrected ?? .max]
        : identities[code, line: sums.lines.max()]
      return payee.map { (code: code, payee: $0, sums: sums) }
    }.sorted { one, other in
      one.payee.orderKey == other.payee.orderKey
        ? one.code < other.code
        : one.payee.orderKey.lexicographicallyPrecedes(other.payee.orderKey)
    }
    let rows = found.compactMap { code, payee, sums -> ContributorEarnings? in
      var row = ContributorEarnings(contributor: code.text, name: payee.name)
      row.items = Int64(sums.items.count)
      (row.royalties, row.remuneration) = (sums.royalties, sums.remuneration)
      row.creation = sums.creation
      return sums.lines.isEmpty && row.gross == .zero ? nil : row
    }
    return ContributorsReport.report(
      try paperContext(period: period, .contributors), earnings: rows)
  }

  /// Hands on what creation work and remuneration come to before they are approved.
  private func forEachUnpostedEarning(
    in period: Period, _ body: (ContributorCode, _ isWork: Bool, Dong) -> Void
  ) throws(Failure) {
    try WorkStore(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.line == nil else { return }
      for share in GradeText.shares(stored.shareAmounts) {
        body(share.contributor, true, share.amount)
      }
    }
    try RemunerationStore(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.line == nil, let amount = stored.amount else { return }
      body(stored.remuneration.contributor, false, amount)
    }
  }

  /// The figures of activity reports (Điều 17.5, 19.4): what was published in a period, by a key.
  ///
  /// What was taken off is left out; an item of several authors counts for the first named.
  public func summaryReport(period: Period, by key: SummaryKey) throws(Failure) -> Report {
    let people = try payeeIdentities()
    var lines: [String: SummaryLine] = [:]
    var items: [String: Set<String>] = [:]
    func word(of stored: StoredPart) -> String {
      let part = stored.part
      return switch key {
      case .site: part.site.text
      case .section: part.section ?? ""
      case .genre: part.genre.text
      case .channel: part.channel.rawValue
      case .month: String(part.publishedOn?.description.prefix(7) ?? "")
      case .unit:
        part.contributors.shares.first.flatMap {
          people[$0.contributor, line: stored.line]?.unit
        } ?? ""
      }
    }
    let store = ContentStore(ledger.connection)
    try store.forEach(in: period, mapping: { Failure(storage: $0) }) { (stored) throws(Failure) in
      guard stored.state != .withdrawn, stored.state != .submitted else { return }
      let word = word(of: stored)
      lines[word, default: SummaryLine(key: word)].parts += 1
      items[word, default: []].insert(stored.part.key.item.text)
    }
    try forEachRoyaltyLine(in: period) { (line, own) throws(Failure) in
      guard line.state.isCounted else { return }
      var found = own
      if found == nil { found = try part(line.item, line.part) }
      guard let stored = found else { return }
      let word = word(of: stored)
      lines[word, default: SummaryLine(key: word)].amount += line.amount
      if own != nil, let coefficient = line.coefficient.flatMap({ Coefficient(text: $0) }) {
        lines[word]?.coefficient += coefficient.tenThousandths
      }
    }
    for (word, set) in items { lines[word]?.items = Int64(set.count) }
    return SummaryReport.report(
      try paperContext(period: period, .summary), by: key,
      lines: lines.values.sorted { $0.key < $1.key })
  }

  /// Giấy đề nghị thanh toán of a run.
  public func paymentRequest(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let context = try paperContext(
      period: run.from.flatMap { Period(from: $0, to: run.to) }, .paymentRequest)
    let charges = try lineCharges(of: run)
    let names = try budgetLines().map { ($0.code.text, $0.name) }
    return PaymentRequestReport.report(
      context, run: number, payDate: run.payDate, charges: charges.charges,
      names: Dictionary(names, uniquingKeysWith: { $1 }), payees: charges.payees)
  }

  /// What a run takes from each budget line in the profile's order, and how many it pays from it.
  func lineCharges(
    of run: StoredRun
  ) throws(Failure) -> (charges: [LineCharge], payees: [String: Int]) {
    let store = RunStore(ledger.connection)
    var sums: [LineCode: (gross: Dong, tax: Dong, recouped: Dong, payees: Int)] = [:]
    for payment in try standingPayments(of: run) {
      let lines = try storage { () throws(StorageError) in try store.linesOf(payment: payment.id) }
      let recouped = Recoupment.split(payment.recouped, over: lines.map { $0.gross - $0.tax })
      for (charge, recouped) in zip(lines, recouped) {
        var sum = sums[charge.line] ?? (.zero, .zero, .zero, 0)
        sum.gross += charge.gross
        sum.tax += charge.tax
        sum.recouped += recouped
        sum.payees += 1
        sums[charge.line] = sum
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

/// What one contributor earned in a period.
private struct Earnings {
  var items: Set<String> = []
  var (royalties, remuneration, creation) = (Dong.zero, Dong.zero, Dong.zero)
  /// The posted lines it has shares of; the greatest number stands for what is not posted yet.
  var lines: Set<Int64> = []
  /// The last entry of an earlier month that was corrected.
  var corrected: Int64?
}
