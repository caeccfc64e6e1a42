public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties
public import Typesetting

extension Office {
  /// What the office should know of a run: whose income of the year has passed what a commitment is
  /// plausible for.
  public func runWarnings(_ number: String) throws(Failure) -> Findings {
    var findings = Findings()
    let run = try knownRun(number)
    guard let limit = rules.commitmentAmount(on: run.payDate)?.amount else { return findings }
    let committed = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).committed(in: run.id)
    }
    for contributor in committed {
      let income = try yearIncome(of: contributor, in: run.payDate.year)
      guard income > limit else { continue }
      findings.warn(
        WithholdingProblem.incomePassesCommitment(
          contributor, year: run.payDate.year, income: income, limit: limit,
          under: withholdingLaw(on: run.payDate)))
    }
    return findings
  }

  /// The day on which a run is to be paid.
  ///
  /// - Throws: invalid (65) of an unknown run.
  public func payDate(ofRun number: String) throws(Failure) -> CivilDate {
    try knownRun(number).payDate
  }

  /// Everything paid to a contributor in a year, before go-live and in unconfirmed runs too.
  func yearIncome(of contributor: ContributorCode, in year: Int) throws(Failure) -> Dong {
    guard let span = Period(text: "\(year)") else { preconditionFailure("a year is a period") }
    let store = TaxStore(ledger.connection)
    var income = try storage { () throws(StorageError) in
      try store.drafted(to: contributor, from: span.from, to: span.to)
        + (store.opening(in: year, of: contributor)?.income ?? .zero)
    }
    try store.forEachFact(
      from: span.from, to: span.to, of: contributor, mapping: { Failure(storage: $0) }
    ) { (fact) throws(Failure) in income += fact.income }
    return income
  }
}

extension Datum {
  /// A warning as programs read it.
  public static func warning(_ diagnostic: Diagnostic) -> Datum {
    .record([
      Member("code", .text(diagnostic.code)), Member("message", .text(diagnostic.message.vi)),
    ])
  }
}
