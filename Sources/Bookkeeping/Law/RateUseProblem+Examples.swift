import Accounting
import Diagnostics

extension RateUseProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [RateUseProblem] = [
    .unknownRate("base-salery", nearest: "base-salary"),
    .notInForce("base-salary", on: .example("1990-01-01")),
    .alteredInUse(
      key: "base-salary", before: "2340000", after: "2430000", example: "BK2409-001", count: 120),
    .uncomputable(
      item: "BK2409-001", reason: Text(vi: "không còn mức", en: "no rate is left"), count: 1),
    .lintFailed(2),
  ]
}
