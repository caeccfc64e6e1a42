import Accounting

extension AdvanceProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [AdvanceProblem] = [
    .amountNotPositive,
    .moreThanLeft(.example("CTV01"), wanted: Dong(2_000_000), left: Dong(1_500_000)),
    .returnedBeforePaid(
      .example("CTV01"), on: .example("2024-10-01"), paidOn: .example("2024-10-16")),
  ]
}
