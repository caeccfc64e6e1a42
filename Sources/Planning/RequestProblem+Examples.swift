import Accounting
import Legislation

extension RequestProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [RequestProblem] = [
    .aboveCap(
      .incentive, stated: Percentage(35), cap: Percentage(30),
      citation: Citation(document: "18/2014/NĐ-CP", article: "8.2")),
    .assumes(months: 4, first: CivilDate.example("2026-09-01").month),
    .tooLarge(line: .example("CK"), content: "Tạo lập thông tin"),
    .yearIsOver(2024, thisYear: 2026),
    .noneKept(year: 2027),
    .noneKept(year: nil),
  ]
}
