import Accounting
import Legislation

extension WithholdingProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [WithholdingProblem] = [
    .mayNotCommit(.example("BT01"), under: law),
    .noTaxID(.example("CTV01"), under: law),
    .committed(.example("CTV01"), year: 2026, document: "CK-07"),
    .afterTheYear(date: .example("2027-01-05"), year: 2026),
    .inverted(from: .example("2026-08-01"), to: .example("2026-07-01")),
    .incomePassesCommitment(
      .example("CTV01"), year: 2026, income: Dong(190_000_000), limit: Dong(186_000_000),
      under: law),
  ]
  private static let law = Citation(document: "253/2026/NĐ-CP", article: "50.2")
}
