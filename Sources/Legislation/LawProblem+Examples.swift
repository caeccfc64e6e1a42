import Accounting
import Diagnostics

extension LawProblem {
  private static let decree = Citation(document: "18/2014/NĐ-CP", article: "7.1")
  private static let place = Place.line(file: "bac-kan/royalties.csv", line: 4, column: 1)
  private static let gap = NothingInForce(
    subject: Text(vi: "thể loại tin", en: "genre tin"), on: .example("2026-09-01"),
    ended: [.init(document: "18/2014/NĐ-CP", on: .example("2026-08-31"))],
    successor: "287/2026/NĐ-CP", begins: nil, reason: nil, citation: decree, isGrading: true)

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [LawProblem] = [
    .nothingInForce(gap),
    .unknownGenre("tim", nearest: "tin", known: ["tin", "anh"]),
    .genreNotInTable(.example("kich"), document: "18/2021/QĐ-UBND"),
    .unknownGrade("D", genre: .example("tin"), grades: ["A", "B", "C"]),
    .gradeRequired(.example("tin"), grades: ["A", "B", "C"]),
    .unknownModifier("hardhip", nearest: "hardship"),
    .unknownActivity("so-hoa-trang", nearest: "so-hoa"),
    .modifierNotForActivity("van-ban-quy", activity: "so-hoa", decree),
    .unknownProfile("bac-can", nearest: "bac-kan"),
    .noRates,
    .unknownFile("royalty.csv", nearest: "royalties.csv"),
    .unknownKey("signer-haed", nearest: "signer-head"),
    .invalidValue(
      column: "control", value: "stop", expected: Text(vi: "block hoặc warn", en: "block or warn")),
    .emptyValue(column: "document"),
    .misplacedValue(
      column: "grade",
      reason: Text(vi: "thể loại này không chia loại", en: "this genre has no grades")),
    .uncited(column: "document"),
    .unregisteredDocument("18/2014/NĐCP", nearest: "18/2014/NĐ-CP"),
    .duplicate(subject: "tin", other: place),
    .overlap(subject: "tin", on: .example("2024-09-01"), other: place),
    .undeclaredGap(subject: "base-salary", from: .example("2026-07-01"), to: nil, other: nil),
    .inverted(column: "max", low: "3", high: "1"),
    .percentageAbove(column: "max", value: Percentage(150), limit: Percentage(100)),
    .missingParent("nationl", nearest: "national"),
    .circle(["a", "b", "a"]),
    .aboveFrame(subject: "tin", value: "12", maximum: "10", decree),
    .expiredDocument(subject: "tin", document: "18/2021/QĐ-UBND", endedOn: .example("2026-08-31")),
    .notChecked(subject: "18/2021/QĐ-UBND", checkedOn: .example("2024-01-01")),
    .weaklyKnown(subject: "tin", .secondary),
  ]
}
