public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Bảng kê khấu trừ thuế of a period, by paid-on date: one row a payee; transfers that came back
  /// and reversals take back on their own day.
  public func taxReport(period: Period) throws(Failure) -> Report {
    let year = period.to.year
    let store = TaxStore(ledger.connection)
    guard let begin = CivilDate(year: year, month: 1, day: 1) else {
      preconditionFailure("a year begins")
    }
    var tallies: [ContributorCode: TaxTally] = [:]
    try store.forEachFact(
      from: min(period.from, begin), to: period.to, mapping: { Failure(storage: $0) }
    ) { (fact) throws(Failure) in
      if period.contains(fact.date) { tallies[fact.contributor, default: TaxTally()].add(fact) }
    }
    var yearToDate: [ContributorCode: Dong] = [:]
    try store.forEachFact(from: begin, to: period.to, mapping: { Failure(storage: $0) }) {
      (fact) throws(Failure) in yearToDate[fact.contributor, default: .zero] += fact.income
    }
    let (opening, remitted) = try storage { () throws(StorageError) in
      (try store.opening(in: year), try store.remitted(for: period))
    }
    for (code, before) in opening { yearToDate[code, default: .zero] += before.income }
    let lines = tallies.sorted { one, other in
      let (first, second) = (one.value.orderKey, other.value.orderKey)
      return first == second ? one.key < other.key : first.lexicographicallyPrecedes(second)
    }.map { code, tally in tally.line(of: code, yearToDate: yearToDate[code] ?? .zero) }
    return TaxReport.report(
      try paperContext(period: period, .tax), lines: lines, remitted: remitted)
  }

  /// Chứng từ khấu trừ thuế of one contributor's year, what was paid before go-live too; it names
  /// the payee as it was at the last payment of the year.
  ///
  /// - Throws: invalid (65) of an unknown contributor.
  public func taxCertificate(of code: ContributorCode, year: Int) throws(Failure) -> Report {
    let contributor = try knownContributor(code)
    guard let span = Period(text: "\(year)") else { preconditionFailure("a year is a period") }
    let store = TaxStore(ledger.connection)
    var lines: [CertifiedIncome] = []
    let opening = try storage { () throws(StorageError) in try store.opening(in: year) }
    if let before = opening[contributor.code] {
      lines.append(
        CertifiedIncome(
          date: nil, cause: "opening", run: nil, income: before.income,
          taxable: before.tax.isZero ? .zero : before.income, tax: before.tax))
    }
    var last: Int64?
    try store.forEachFact(
      from: span.from, to: span.to, of: contributor.code, mapping: { Failure(storage: $0) }
    ) { (fact) throws(Failure) in
      last = max(last ?? 0, fact.entry)
      lines.append(
        CertifiedIncome(
          date: fact.date, cause: fact.cause.rawValue, run: fact.run, income: fact.income,
          taxable: fact.taxable, tax: fact.tax))
    }
    let identities = try payeeIdentities()
    guard let payee = identities[contributor.code, entry: last ?? .max] else {
      preconditionFailure("a known contributor has an identity")
    }
    return TaxCertificate.report(
      try paperContext(period: span, .taxCertificate), year: year,
      taxpayer: Taxpayer(
        contributor: contributor.code.text, name: payee.name, taxCode: payee.taxCode,
        nationalID: payee.nationalID, address: payee.address, isResident: payee.isResident),
      lines: lines)
  }

  /// Records tax remitted (nộp thuế), out of the sources it was withheld from, the state's first.
  ///
  /// - Returns: the entry's number.
  /// - Throws: refused (1) where more is remitted than was withheld by the period's end, where the
  ///   very same is recorded already, or in a closed month; invalid (65) of nothing.
  public func payTax(
    for period: Period, amount: Dong, voucher: String, on date: CivilDate
  ) throws(Failure) -> Int64 {
    guard amount > .zero else { throw Failure(TaxProblem.amountNotPositive) }
    return try write { () throws(Failure) in
      let due = try unremitted(through: period.to)
      let sum = due.map(\.amount).sum()
      guard amount <= sum else {
        throw Failure(TaxProblem.moreThanWithheld(period, wanted: amount, due: sum))
      }
      let known = try storage { () throws(StorageError) in
        try TaxStore(ledger.connection).remittance(
          for: period, amount: amount, voucher: voucher, on: date)
      }
      if let known {
        throw Failure(TaxProblem.repeated(voucher, period, entry: known, amount: amount))
      }
      try checkOpen(date)
      var (left, postings) = (amount, [Posting.debit(.tax, amount)])
      for (source, owed) in due where owed > .zero {
        postings.append(.credit(.cash(source), min(left, owed)))
        left -= min(left, owed)
      }
      return try storage { () throws(StorageError) in
        let journal = try Journal(ledger.connection)
        let seq = try journal.post(
          EntryDraft(kind: .tax, date: date, memo: "\(period); \(voucher)", postings: postings),
          records: [
            PostedTaxRemittance(period: period, amount: amount, voucher: voucher, paidOn: date)
          ], stamp: stamp)
        try journal.writeHead()
        return seq
      }
    }
  }

  /// The tax withheld by a day and not remitted, by funding source.
  private func unremitted(
    through last: CivilDate
  ) throws(Failure) -> [(source: FundingSource, amount: Dong)] {
    let store = TaxStore(ledger.connection)
    var withheld: [FundingSource: Dong] = [:]
    try store.forEachFact(from: .earliest, to: last, mapping: { Failure(storage: $0) }) {
      (fact) throws(Failure) in withheld[fact.source, default: .zero] += fact.tax
    }
    var due: [(source: FundingSource, amount: Dong)] = []
    for source in FundingSource.allCases {
      let remitted = try storage { () throws(StorageError) in try store.remitted(from: source) }
      due.append((source, (withheld[source] ?? .zero) - remitted))
    }
    return due
  }
}

/// What a payee's payments of a period come to.
private struct TaxTally {
  var (income, taxable, tax) = (Dong.zero, Dong.zero, Dong.zero)
  var orderKey: [UInt8] = []
  private var basis = WithholdingBasis.organisation
  private var last: TaxFact?

  mutating func add(_ fact: TaxFact) {
    income += fact.income
    taxable += fact.taxable
    tax += fact.tax
    orderKey = fact.orderKey
    basis = Self.weightier(basis, fact.ground)
    if fact.cause == .paid || last == nil { last = fact }
  }

  private static func weightier(
    _ one: WithholdingBasis, _ other: WithholdingBasis
  ) -> WithholdingBasis {
    WithholdingBasis.allCases.first { $0 == one || $0 == other } ?? one
  }

  func line(of code: ContributorCode, yearToDate: Dong) -> TaxLine {
    TaxLine(
      contributor: code.text, name: last?.name ?? "", kind: last?.kind ?? "",
      isResident: last?.isResident ?? true, taxCode: last?.taxCode, nationalID: last?.nationalID,
      income: income, taxable: taxable, tax: tax, basis: basis, yearToDate: yearToDate)
  }
}

extension TaxFact {
  /// The stored ground; of a payment posted before it was stored, what kind and tax say.
  fileprivate var ground: WithholdingBasis {
    if let stored = basis.flatMap({ WithholdingBasis(rawValue: $0) }) { return stored }
    switch ContributorKind(rawValue: kind) {
    case .organisation: return .organisation
    case .staff, .employee: return .payroll
    case .collaborator, nil:
      if !isResident { return .nonResident }
      return tax.isZero ? .belowThreshold : .withheld
    }
  }
}
