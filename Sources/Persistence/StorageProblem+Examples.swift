extension StorageProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [StorageProblem] = [
    .busy,
    .full,
    .readOnly,
    .damaged,
    .newer(version: 9),
    .interrupted,
    .other(10),
  ]
}
