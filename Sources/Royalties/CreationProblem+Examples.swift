import Accounting
import Diagnostics
import Legislation

extension CreationProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [CreationProblem] = [
    .notDone(.example("2024-10-31")), .quantityMissing, .quantityTwice,
    .charactersOfNoPage(activity: "entry-structured-15"),
    .rateMissing(
      activity: "entry-text", date: .example("2024-09-01"), maximum: Dong(9_500)),
    .rateAboveMaximum(
      Dong(4_751), maximum: Dong(4_750), isStaff: true,
      law: Citation(document: "194/2012/TT-BTC", article: "4.1.b").text),
    .staffAsOutsider([.example("CB01")]), .mixedPerformers,
    .decisionMissing(law: Citation(document: "194/2012/TT-BTC", article: "2.2").text),
    .modifiersExclude("existing-data", "conversion"),
    .modifierOutOfRange(
      Modifier(code: "conversion", percent: Percentage(hundredths: 3_100)), lowest: .zero,
      highest: Percentage(hundredths: 3_000),
      law: Citation(document: "194/2012/TT-BTC", article: "4.5").text),
    .amountTooLarge, .paidAsRoyalty(part: "BK2409-001/text", contributor: .example("CTV01")),
  ]
}
