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
    let remitted = try storage { () throws(StorageError) in
      try TaxStore(ledger.connection).remitted(for: period)
    }
    return TaxReport.report(
      try paperContext(period: period, .tax), remitted: remitted
    ) { (body) throws(Failure) in try self.forEachTaxedPayee(in: period, body) }
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
    let opening = try storage { () throws(StorageError) in
      try store.opening(in: year, of: contributor.code)
    }
    if let before = opening {
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
    let identity = try storage { () throws(StorageError) in
      try identities.identity(of: contributor.code, entry: last ?? .max)
    }
    guard let payee = identity else {
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
