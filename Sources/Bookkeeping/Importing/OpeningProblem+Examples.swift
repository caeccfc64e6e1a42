import Accounting

extension OpeningProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [OpeningProblem] = [
    .afterApproval,
    .overAllotment(line: .example("NB"), year: 2024, over: Dong(5_000_000)),
  ]
}
