import Accounting

extension TaxProblem {
  private static let month: Period = {
    guard let month = Period(text: "2024-09") else { preconditionFailure("a month is a period") }
    return month
  }()

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [TaxProblem] = [
    .amountNotPositive,
    .moreThanWithheld(month, wanted: Dong(2_000_000), due: Dong(1_500_000)),
    .repeated("GNT-09", month, entry: 31, amount: Dong(1_500_000)),
  ]
}
