import Accounting
import Diagnostics
import Legislation
import Persistence
import Planning

extension Office {
  /// Warns where a year's remuneration or incentives pass their share of its royalties (18/2014/
  /// NĐ-CP, Điều 8.2); during the year that is no error, for more royalties may come.
  func warnOfCaps(in year: Int, into findings: inout Findings) throws(Failure) {
    for problem in try passedCaps(in: year) { findings.warn(problem) }
  }

  /// The caps of a year's fund that are passed.
  ///
  /// What a year is charged with counts whole where the caps hold all through it. Where they begin,
  /// change or end within it, each holds for what its days brought, by event date; what the year is
  /// charged with of other years goes with the year's first or last days.
  func passedCaps(in year: Int) throws(Failure) -> [FundCapProblem] {
    let parts = rules.fundCaps(inYear: year)
    let store = RemunerationStore(ledger.connection)
    var passed: [FundCapProblem] = []
    for (days, caps) in parts {
      let isFirst = days.from.components.month == 1 && days.from.components.day == 1
      let isLast = days.to.components.month == 12 && days.to.components.day == 31
      let counted = Period(
        from: isFirst ? .earliest : days.from, to: isLast ? .latest : days.to)
      guard let counted else { preconditionFailure("a widened period stays one") }
      let fund = try storage { () throws(StorageError) in
        try store.fund(of: year, eventsIn: counted)
      }
      passed += YearlyFund(
        year: year, days: isFirst && isLast ? nil : days, royalties: fund.royalties,
        remuneration: fund.remuneration, incentives: fund.incentives
      ).passed(caps, isBroadcast: rules.profile.isBroadcaster(on: days.to))
    }
    return passed
  }
}
