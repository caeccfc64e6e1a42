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
  func passedCaps(in year: Int) throws(Failure) -> [FundCapProblem] {
    let day = min(stamp.today, CivilDate(year: year, month: 12, day: 31) ?? stamp.today)
    guard let caps = rules.fundCaps(on: day) else { return [] }
    let fund = try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).fund(of: year)
    }
    return YearlyFund(
      year: year, royalties: fund.royalties, remuneration: fund.remuneration,
      incentives: fund.incentives
    ).passed(caps)
  }
}
