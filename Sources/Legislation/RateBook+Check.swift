public import Accounting
public import Diagnostics

extension RateBook {
  /// The lint behind `rates check`: what loads and still deserves a second look.
  ///
  /// Errors: a local value above the national one while that is in force, a row that outlives
  /// its document. Warnings: values not checked for over a year before `date`, values known
  /// from one source or a secondary one.
  public func check(asOf date: CivilDate) -> Findings {
    var findings = Findings()
    for name in sets.keys.sorted() {
      guard let set = sets[name] else { continue }
      let lint = RateLint(set: set, lineage: Lineage.of(name, in: sets), date: date)
      lint.checkFrame(&findings)
      lint.checkExpired(&findings)
      lint.checkAge(&findings)
      lint.checkConfidence(&findings)
    }
    return findings
  }
}
