import Accounting
import Legislation

extension RemunerationProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [RemunerationProblem] = [
    .periodMissing, .royaltyMissing("BK2409-001"),
    .aboveRoyalty(
      .example("BTV01"), item: "BK2409-001", amount: Dong(600_000), royalty: Dong(468_000)),
    .amountTooLarge, .quotaOffPayroll(.example("CTV01")), .unknownItem("BK2409-999"),
    .emptyPool(role: "Biên tập", period: "2024-09"),
    .nothingToShare(period: "2024-09"),
    .poolShared(role: "Biên tập", period: "2024-09", approved: ["rem:TL-01"]),
    .itemMissing, .weightOfItem, .poolAboveWhole(Percentage(120)), .royaltyChanged(["rem:TL-01"]),
  ]
}
