public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Royalties

extension Office {
  /// How a contributor is taxed on a pay date, by what is known today.
  func taxedPayee(_ contributor: Contributor, on payDate: CivilDate) throws(Failure) -> TaxedPayee {
    let kind = contributor.kinds.kind(on: payDate)
    guard kind == .collaborator, contributor.isResident else {
      return TaxedPayee(kind: kind, isResident: contributor.isResident)
    }
    let store = WithholdingStore(ledger.connection)
    let (commitments, requests) = try storage { () throws(StorageError) in
      (
        try store.commitments(of: contributor.code, in: payDate.year),
        try store.requests(of: contributor.code)
      )
    }
    return TaxedPayee(
      kind: kind, isResident: true,
      isCommitted: contributor.hasTaxID(on: payDate)
        && commitments.contains { $0.holds(on: payDate) },
      asksForWithholding: requests.contains { $0.holds(on: payDate) })
  }

  /// The tax of a payment beside everything else that live runs pay the contributor that day; a
  /// payment that is one of them already is left out of the rest.
  func withholding(
    of gross: Dong, from contributor: Contributor, on payDate: CivilDate,
    itself payment: Int64? = nil
  ) throws(Failure) -> Withholding {
    let payee = try taxedPayee(contributor, on: payDate)
    let earlier = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).paid(to: contributor.code, on: payDate, but: payment)
    }
    do {
      return try Withholding.of(
        gross: gross,
        earlier: DayTotal(gross: earlier.gross, taxable: earlier.taxable, tax: earlier.tax),
        payee: payee, on: payDate, under: rules)
    } catch { throw Failure(error) }
  }

  /// The tax that falls on everything paid to a contributor on one day.
  func tax(onDay total: Dong, of contributor: Contributor, on date: CivilDate) throws(Failure)
    -> Dong
  {
    guard total > .zero else { return .zero }
    let payee = try taxedPayee(contributor, on: date)
    do { return try Withholding.of(day: total, payee: payee, on: date, under: rules).tax } catch {
      throw Failure(error)
    }
  }

  /// Records a payee's commitment for a tax year (cam kết): no tax is withheld on pay dates of the
  /// year from its date on.
  ///
  /// - Throws: refused (1) of anybody but a resident collaborator with a tax id, or where another
  ///   stands for the year; invalid (65) after the year, or of an unknown contributor.
  public func commit(
    _ code: ContributorCode, year: Int, document: String, from date: CivilDate?
  ) throws(Failure) {
    try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      let from = date ?? stamp.today
      guard from.year <= year, let first = CivilDate(year: year, month: 1, day: 1) else {
        throw Failure(WithholdingProblem.afterTheYear(date: from, year: year))
      }
      let counted = max(from, first)
      guard contributor.kinds.kind(on: counted) == .collaborator, contributor.isResident else {
        throw Failure(WithholdingProblem.mayNotCommit(code, under: withholdingLaw(on: counted)))
      }
      guard contributor.hasTaxID(on: counted) else {
        throw Failure(WithholdingProblem.noTaxID(code, under: withholdingLaw(on: counted)))
      }
      let commitment = Commitment(year: year, validFrom: from, document: document)
      let store = WithholdingStore(ledger.connection)
      let standing = try storage { () throws(StorageError) in
        try store.commitments(of: contributor.code, in: year)
      }
      if standing == [commitment] { return }
      if let other = standing.first {
        throw Failure(WithholdingProblem.committed(code, year: year, document: other.document))
      }
      try storage { () throws(StorageError) in
        try store.insert(commitment, of: contributor.code)
        try SettingStore(ledger.connection).note(
          "contributor commit", contributor.code.text, detail: "\(year); \(from); \(document)",
          stamp: stamp)
      }
    }
  }

  /// The clause that withholding on a pay date goes by, where one is in force.
  func withholdingLaw(on payDate: CivilDate) -> Citation? {
    try? rules.withholding(on: payDate).citation
  }

  /// Records that a payee asks to be withheld from below the threshold too (253/2026/NĐ-CP, Điều
  /// 50.2).
  ///
  /// - Throws: invalid (65) of an unknown contributor or an inverted stretch.
  public func requestWithholding(
    _ code: ContributorCode, from: CivilDate, to: CivilDate?
  ) throws(Failure) {
    if let to, to < from { throw Failure(WithholdingProblem.inverted(from: from, to: to)) }
    try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      try storage { () throws(StorageError) in
        try WithholdingStore(ledger.connection).write(
          WithholdingRequest(from: from, to: to), of: contributor.code)
        try SettingStore(ledger.connection).note(
          "contributor request-withholding", contributor.code.text,
          detail: "\(from)..\(to?.description ?? "")", stamp: stamp)
      }
    }
  }

  /// The contributor that a code stands for now.
  func knownContributor(_ code: ContributorCode) throws(Failure) -> Contributor {
    try contributor(try survivor(of: code))
  }

  /// The code that a contributor lives on under.
  ///
  /// - Throws: invalid (65) of an unknown contributor.
  func survivor(of code: ContributorCode) throws(Failure) -> ContributorCode {
    let store = ContributorStore(ledger.connection)
    let (isKnown, survivor) = try storage { () throws(StorageError) in
      (try store.isKnown(code), try store.survivor(of: code))
    }
    guard isKnown else { throw Failure(try people.unknown(code)) }
    return survivor ?? code
  }

  /// The contributor of a code that something stored bears.
  func contributor(_ code: ContributorCode) throws(Failure) -> Contributor {
    let found = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).find(code)
    }
    guard let found else { preconditionFailure("a stored code is a contributor's") }
    return found
  }
}
