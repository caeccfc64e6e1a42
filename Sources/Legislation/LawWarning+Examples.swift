import Accounting

extension LawWarning {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [LawWarning] = [
    .localRuleUncertain(from: .example("2026-01-25"), document: "01/2026/QĐ-UBND"),
    .unseenValue(Citation(document: "18/2014/NĐ-CP", article: "7.1")),
  ]
}
