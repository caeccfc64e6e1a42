import Accounting
import Diagnostics
import Royalties
import Testing

@Suite struct RoyaltyProblemTests {
  private static func all() throws -> [RoyaltyProblem] {
    let who: ContributorCode = try code("C01")
    let key = PartKey(item: try code("T1"))
    let law = Text(vi: "18/2014/NĐ-CP, Điều 7", en: "18/2014/NĐ-CP, Article 7")
    let (one, two) = (Coefficient(1), Coefficient(2))
    let modifier = Modifier(code: "hardship", percent: Percentage(101))
    return [
      .noShares, .contributorTwice(who), .shareOutOfRange(who), .sharesNotWhole(Percentage(99)),
      .lyricistShare("10", lowest: Percentage(20), highest: Percentage(50), law: law),
      .notPublished(key, nil), .notPublished(key, .latest),
      .aboveCeiling(two, highest: one, genre: "tin", law: law),
      .outOfRange(two, lowest: one, highest: one, genre: "tin", law: law),
      .amountOutOfRange(Dong(2), lowest: Dong(0), highest: Dong(1), genre: "tin", law: law),
      .lengthMissing(unit: "trang", law: law), .gradeMissing(genre: "tin", law: law),
      .gradeWithoutValue("A", genre: "tin", law: law), .tableInDong(genre: "tin", law: law),
      .repostedWithoutRow(genre: "tin"), .basisMissing(.amount), .basisMissing(.assigned(.latest)),
      .modifierOutOfRange(modifier, lowest: .zero, highest: .whole, law: law),
      .modifiersExclude("children", "minority", law: law), .modifierTwice("hardship"),
      .modifierWithAmount("hardship"), .translationMissing, .translationUnfounded(.original),
      .totalDiffers(stated: Dong(1), computed: Dong(2)), .quotaUnstated([who]),
      .quotaOffPayroll(who), .quotaStranger(who), .quotaOfNobody, .amountTooLarge,
      .sitePercentTwice(.portal),
    ]
  }

  @Test func everyProblemSaysWhatHappenedAndWhatToDo() throws {
    for problem in try Self.all() {
      for text in [problem.message, problem.remedy] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(problem.code)")
        #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."), "\(problem.code)")
      }
    }
  }

  @Test func codesAreStableWords() throws {
    for problem in try Self.all() {
      #expect(problem.code.allSatisfy { $0.isUppercase || $0 == "_" || $0.isNumber })
    }
    // Two cases stand twice above.
    #expect(Set(try Self.all().map(\.code)).count == (try Self.all().count) - 2)
  }

  @Test func onlyTheDateAndTheDoubledPercentageAreRefusals() throws {
    let refused = try Self.all().filter { $0.kind == .refused }.map(\.code)
    #expect(Set(refused) == ["NOT_PUBLISHED", "SITE_PERCENT_TWICE"])
  }
}
