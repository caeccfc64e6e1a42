import Accounting
import Diagnostics

extension CreationProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [CreationProblem] = [
    .notDone(.example("2024-10-31")), .quantityMissing, .quantityTwice,
    .charactersOfNoPage(activity: "entry-structured-15"),
    .rateMissing(
      activity: "entry-text", date: .example("2024-09-01"), maximum: Dong(9_500)),
    .rateAboveMaximum(
      Dong(4_751), maximum: Dong(4_750), isStaff: true, law: .verbatim("194/2012/TT-BTC, 4.1.b")),
    .staffAsOutsider([.example("CB01")]), .mixedPerformers,
    .decisionMissing(law: .verbatim("194/2012/TT-BTC, Điều 2.2")),
    .modifiersExclude("existing-data", "conversion"),
    .modifierOutOfRange(
      Modifier(code: "conversion", percent: Percentage(hundredths: 3_100)), lowest: .zero,
      highest: Percentage(hundredths: 3_000), law: .verbatim("194/2012/TT-BTC, 4.5")),
    .amountTooLarge, .paidAsRoyalty(part: "BK2409-001/text", contributor: .example("CTV01")),
  ]
}
