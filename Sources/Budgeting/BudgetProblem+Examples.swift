import Accounting

extension BudgetProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [BudgetProblem] = [
    .overspent(line: .example("NB"), year: 2024, left: Dong(1_000_000), wanted: Dong(1_250_000)),
    .alreadyAllotted(line: .example("NB"), year: 2024),
    .reducedBelowUse(
      line: .example("NB"), year: 2024, used: Dong(94_329_400), left: Dong(5_670_600)),
    .unknownLine("NP", nearest: "NB"),
    .noSingleLine(category: .royalties, site: .example("so-yte"), candidates: []),
    .yearNotOpen(
      year: 2023, date: .example("2024-02-01"), last: .example("2024-01-15")),
    .postedBeforeEvent(date: .example("2024-09-01"), event: .example("2024-09-30")),
    .januaryOver(year: 2023, date: .example("2024-02-05")),
    .settled(line: .example("NB"), year: 2023),
    .amountNotPositive,
    .lineExists(.example("NB")), .fixedOncePosted(.example("NB")), .sameLine(.example("NB")),
    .acrossSources(from: .example("NB"), to: .example("TT")),
    .overAllotment(line: .example("NB"), year: 2024, over: Dong(250_000)),
  ]
}
