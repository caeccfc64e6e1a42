import Accounting

extension ReversalProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [ReversalProblem] = [
    .unknownEntry(999),
    .isReversal(17),
    .otherCommand(12, kind: .pay, command: "nhuanbut run return N --only CODE --on D --reason T"),
    .notReversible(1, kind: .opening),
    .notInEntry("BK2409-001", 12),
    .nothingLeft,
    .moreThanLeft(wanted: Dong(500_000), left: Dong(234_000)),
    .amountNotPositive,
    .inDraftRun("2024-001", contributor: .example("CTV01")),
    .beforeEntry(12, on: .example("2024-10-01"), postedOn: .example("2024-10-05")),
    .reversedSincePaid(.example("CTV01"), run: "2024-001"),
    .countedLater(run: "2024-001", later: "2024-002", contributor: .example("CTV01")),
  ]
}
