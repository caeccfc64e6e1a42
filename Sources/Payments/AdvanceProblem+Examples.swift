import Accounting

extension AdvanceProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [AdvanceProblem] = [
    .amountNotPositive,
    .moreThanLeft(.example("CTV01"), wanted: Dong(2_000_000), left: Dong(1_500_000)),
  ]
}
