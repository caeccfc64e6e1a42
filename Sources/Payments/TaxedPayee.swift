public import Accounting
public import Royalties

/// What decides how a payee is taxed on a pay date (đối tượng khấu trừ thuế).
public struct TaxedPayee: Hashable, Sendable {
  /// What the payee is to the unit on that day.
  public let kind: ContributorKind
  /// Whether the payee is a tax resident.
  public let isResident: Bool
  /// Whether a valid commitment switches withholding off (cam kết).
  public let isCommitted: Bool
  /// Whether the payee asked to be withheld from below the threshold too.
  public let asksForWithholding: Bool

  /// States a payee; a commitment of anybody but a resident collaborator counts for nothing.
  public init(
    kind: ContributorKind, isResident: Bool, isCommitted: Bool = false,
    asksForWithholding: Bool = false
  ) {
    self.kind = kind
    self.isResident = isResident
    self.isCommitted = isCommitted && isResident && kind == .collaborator
    self.asksForWithholding = asksForWithholding
  }
}

/// A payee's written commitment for one tax year (cam kết; 111/2013/TT-BTC, Điều 25.1.i).
public struct Commitment: Hashable, Sendable {
  /// The tax year.
  public let year: Int
  /// The first day on which it counts.
  public let validFrom: CivilDate
  /// The document.
  public let document: String

  /// States a commitment.
  public init(year: Int, validFrom: CivilDate, document: String) {
    self.year = year
    self.validFrom = validFrom
    self.document = document
  }

  /// Whether it counts for what is paid on a day: of its year, from its date on.
  public func holds(on payDate: CivilDate) -> Bool {
    payDate.year == year && payDate >= validFrom
  }
}

/// A payee's wish to be withheld from below the threshold (đề nghị khấu trừ; 253/2026/NĐ-CP, Điều
/// 50.2), which the law knows from 2026-07-01 on.
public struct WithholdingRequest: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate
  /// The last day, `nil` while it is not taken back.
  public let to: CivilDate?

  /// States a request.
  public init(from: CivilDate, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  /// Whether it counts for what is paid on a day.
  public func holds(on payDate: CivilDate) -> Bool {
    payDate >= from && to.map { payDate <= $0 } ?? true
  }
}

extension Contributor {
  /// Whether tax can be declared for the payee: by the tax code, or from 2025-07-01 by the national
  /// id.
  public func hasTaxID(on payDate: CivilDate) -> Bool {
    taxCode != nil || nationalID != nil && payDate >= Withholding.nationalIDServesFrom
  }
}
