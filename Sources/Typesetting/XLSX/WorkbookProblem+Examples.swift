extension WorkbookProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [WorkbookProblem] = [
    .tooManyRows(limit: 1_048_576),
    .tooLarge,
  ]
}
