import Accounting
import Diagnostics
import Payments
import Persistence
import Reporting
import Royalties

extension Office {
  /// Hands on what each payee of a period was paid and withheld, by the names at the last of it.
  ///
  /// The facts come payee by payee, and what they come to is laid aside to be put in order: one
  /// payee at a time is held.
  func forEachTaxedPayee(
    in period: Period, _ body: (TaxLine) throws(Failure) -> Void
  ) throws(Failure) {
    guard let newYear = CivilDate(year: period.to.year, month: 1, day: 1) else {
      preconditionFailure("a year begins")
    }
    let (facts, payees) = (TaxStore(ledger.connection), TaxedPayeeStore(ledger.connection))
    try storage { () throws(StorageError) in try payees.begin() }
    var present: TaxTally?
    func layAside(_ tally: TaxTally?) throws(Failure) {
      guard let tally, let last = tally.last else { return }
      try storage { () throws(StorageError) in
        let opening = try facts.opening(in: period.to.year, of: tally.contributor)
        try payees.add(
          TaxedPayeeStore.Payee(
            last, orderKey: tally.orderKey, income: tally.income, taxable: tally.taxable,
            tax: tally.tax, basis: tally.basis.rawValue,
            yearToDate: tally.yearToDate + (opening?.income ?? .zero)))
      }
    }
    try facts.forEachFact(
      from: min(period.from, newYear), to: period.to, .byPayee, mapping: { Failure(storage: $0) }
    ) { (fact) throws(Failure) in
      if present?.contributor != fact.contributor {
        try layAside(present)
        present = TaxTally(contributor: fact.contributor)
      }
      if period.contains(fact.date) { present?.add(fact) }
      if fact.date >= newYear { present?.yearToDate += fact.income }
    }
    try layAside(present)
    try payees.forEach(mapping: { Failure(storage: $0) }) { (payee) throws(Failure) in
      try body(TaxLine(payee))
    }
  }
}

/// What a payee's payments of a period come to.
private struct TaxTally {
  let contributor: ContributorCode
  private(set) var (income, taxable, tax) = (Dong.zero, Dong.zero, Dong.zero)
  var yearToDate = Dong.zero
  private(set) var orderKey: [UInt8] = []
  private(set) var basis = WithholdingBasis.organisation
  /// Who the payee was at the last payment; `nil` where nothing fell into the period.
  private(set) var last: TaxFact?

  init(contributor: ContributorCode) {
    self.contributor = contributor
  }

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
}

extension TaxLine {
  fileprivate init(_ payee: TaxedPayeeStore.Payee) {
    guard let basis = WithholdingBasis(rawValue: payee.basis) else {
      preconditionFailure("what was laid aside reads back")
    }
    self.init(
      contributor: payee.contributor, name: payee.name, kind: payee.kind,
      isResident: payee.isResident, taxCode: payee.taxCode, nationalID: payee.nationalID,
      income: payee.income, taxable: payee.taxable, tax: payee.tax, basis: basis,
      yearToDate: payee.yearToDate)
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
