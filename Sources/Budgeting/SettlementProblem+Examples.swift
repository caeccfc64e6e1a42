import Accounting

extension SettlementProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [SettlementProblem] = [
    .tooEarly(year: 2024, from: .earliest),
    .alreadySettled(year: 2023),
    .nothingToSettle(year: 2022),
    .earlierOpen(year: 2023),
    .carriesTooMuch(.example("NBK"), rest: Dong(500_000), wanted: Dong(700_000)),
  ]
}
