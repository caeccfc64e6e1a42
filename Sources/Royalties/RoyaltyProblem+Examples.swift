import Accounting
import Diagnostics

extension RoyaltyProblem {
  private static let who: ContributorCode = .example("CTV01")
  private static let key = PartKey(item: .example("BK2409-001"))
  private static let law = Text(vi: "18/2014/NĐ-CP, Điều 7", en: "18/2014/NĐ-CP, Article 7")

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [RoyaltyProblem] = [
    .noShares,
    .contributorTwice(who),
    .shareOutOfRange(who),
    .sharesNotWhole(Percentage(hundredths: 9_999)),
    .lyricistShare("10", lowest: Percentage(20), highest: Percentage(50), law: law),
    .notPublished(key, .example("2024-09-30")),
    .aboveCeiling(
      Coefficient(tenThousandths: 45_000), highest: Coefficient(4), genre: "tin", law: law),
    .outOfRange(
      Coefficient(1), lowest: Coefficient(2), highest: Coefficient(5), genre: "tin", law: law),
    .amountOutOfRange(
      Dong(900_000), lowest: Dong(100_000), highest: Dong(500_000), genre: "tin", law: law),
    .lengthMissing(unit: "trang", law: law),
    .gradeMissing(genre: "tin", law: law),
    .gradeWithoutValue("A", genre: "tin", law: law),
    .tableInDong(genre: "tin", law: law),
    .repostedWithoutRow(genre: "tin"),
    .basisMissing(.amount),
    .modifierOutOfRange(
      Modifier(code: "hardship", percent: Percentage(150)), lowest: .zero, highest: .whole, law: law
    ),
    .modifiersExclude("children", "minority", law: law),
    .modifierTwice("hardship"),
    .modifierWithAmount("hardship"),
    .translationMissing,
    .translationUnfounded(.original),
    .totalDiffers(stated: Dong(468_000), computed: Dong(526_500)),
    .quotaUnstated([who]),
    .quotaOffPayroll(who),
    .quotaStranger(who),
    .quotaOfNobody,
    .amountTooLarge,
    .sitePercentTwice(.example("so-yte")),
  ]
}
