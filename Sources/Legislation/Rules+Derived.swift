import Accounting
import Diagnostics

extension Rules {
  /// Whether the set itself derives the tables of component sites, on whatever day.
  ///
  /// A ledger then may not set a percentage of its own for a site.
  public var derivesComponentTable: Bool { tableSet.map { !$0.derived.isEmpty } ?? false }

  /// The share of the portal's rate for a site, `nil` where the portal's table applies as it is.
  ///
  /// A set that derives the table of component sites has none for them on other days.
  func derivedShare(site: SiteScope, on date: CivilDate) throws(LawProblem) -> DerivedShare? {
    let rows = tableSet?.derived.filter { $0.scope == site } ?? []
    guard !rows.isEmpty else { return nil }
    guard let row = rows.inForce(on: date) else {
      let subject = Text(vi: "trang thành phần", en: "component sites")
      throw gap(
        subject, .derived, chain: site.rawValue, rows: rows, on: date, isGrading: true)
    }
    return DerivedShare(
      percent: row.percent, citation: row.provenance.citation, from: row.validity.from)
  }
}
