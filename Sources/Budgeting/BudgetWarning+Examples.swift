import Accounting

extension BudgetWarning {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [BudgetWarning] = [
    .forecastAbove(
      line: .example("NB"), year: 2024, forecast: Dong(320_000_000), allotted: Dong(300_000_000)),
    .unsettled(year: 2024),
  ]
}
