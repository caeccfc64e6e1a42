import Accounting

extension WithholdingProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [WithholdingProblem] = [
    .mayNotCommit(.example("BT01")),
    .noTaxID(.example("CTV01")),
    .committed(.example("CTV01"), year: 2026, document: "CK-07"),
    .afterTheYear(date: .example("2027-01-05"), year: 2026),
    .inverted(from: .example("2026-08-01"), to: .example("2026-07-01")),
    .incomePassesCommitment(
      .example("CTV01"), year: 2026, income: Dong(190_000_000), limit: Dong(186_000_000)),
  ]
}
