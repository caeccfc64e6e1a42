import Accounting

extension PeriodProblem {
  private static let month = Month(of: .example("2024-09-01"))

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [PeriodProblem] = [
    .closed(date: .example("2024-08-31"), lastClosed: month),
    .alreadyClosed(month),
    .outOfOrder(month.next, expected: month),
    .notBegun(month),
    .unfinished(month, count: 2, listed: ["BK2409-001", "BK2409-002/text"]),
    .forceNeedsReason,
  ]
}
