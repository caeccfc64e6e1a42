import Accounting

extension SpendingProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [SpendingProblem] = [
    .repeatedVoucher("UNC-07", line: .example("HT"), first: "spend.csv:2:1"),
    .postedDiffers(
      "UNC-07", line: .example("HT"), entry: 12, amount: Dong(3_500_000),
      date: .example("2024-09-12"), memo: "Thuê máy chủ"),
    .posted("UNC-07", line: .example("HT"), entry: 12, amount: Dong(3_500_000)),
  ]
}
