public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence

extension Office {
  /// What a paper of a period's royalties must say of the law itself: that another regulation
  /// probably governs what was published by its end.
  public func doubts(in period: Period) -> Findings {
    var findings = Findings()
    if let doubt = rules.warning(on: period.to) { findings.warn(doubt) }
    return findings
  }

  /// Says it once of the amounts that are used; of a work or a remuneration no local table decides.
  func warnOfDoubt(about subject: Approvable, into findings: inout Findings) {
    guard subject.kind == .royalty, let doubt = rules.warning(on: subject.eventOn),
      !findings.warnings.contains(where: { $0.code == doubt.code })
    else { return }
    findings.warn(doubt)
  }
}
