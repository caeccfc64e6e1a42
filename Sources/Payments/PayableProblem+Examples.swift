import Accounting

extension PayableProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [PayableProblem] = [
    .nothingOwed(.example("CTV01")),
    .tooFewNotices(.example("CTV01"), sent: 2, wanted: 3),
    .noRule(.example("CTV01")),
  ]
}
