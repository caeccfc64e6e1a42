import Accounting

extension MergeProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [MergeProblem] = [
    .same(.example("CTV01")),
    .taxCodesDiffer(.example("CTV01"), .example("CTV02")),
    .alreadyMerged(.example("CTV02"), into: .example("CTV01")),
    .inDraftRun(.example("CTV02"), run: "2024-001"),
  ]
}
