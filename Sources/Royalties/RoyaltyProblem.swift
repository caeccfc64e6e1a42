public import Accounting
public import Diagnostics

/// What can be wrong with a part, its shares or its grading.
///
/// `law` is carried as the text of the citation, so that the caret and the article stand together.
public enum RoyaltyProblem: Problem, Hashable {
  /// Nobody is listed as a contributor.
  case noShares
  /// A contributor is listed twice in one part.
  case contributorTwice(ContributorCode)
  /// A share is nothing or unreasonably large.
  case shareOutOfRange(ContributorCode)
  /// The percentages do not sum to exactly 100.
  case sharesNotWhole(Percentage)
  /// The shares of the authors of words are outside the range of the law.
  case lyricistShare(String, lowest: Percentage, highest: Percentage, law: Text)
  /// A part that is not published yet is graded.
  case notPublished(PartKey, CivilDate?)
  /// A coefficient is above what a table or the national frame allows.
  case aboveCeiling(Coefficient, highest: Coefficient, genre: String, law: Text)
  /// A coefficient is outside the range of the table.
  case outOfRange(Coefficient, lowest: Coefficient, highest: Coefficient, genre: String, law: Text)
  /// An amount is outside what a table in đồng allows.
  case amountOutOfRange(Dong, lowest: Dong, highest: Dong, genre: String, law: Text)
  /// The table multiplies by the length, which is not stated.
  case lengthMissing(unit: String, law: Text)
  /// The table goes by quality grades and a coefficient or an amount is given.
  case gradeMissing(genre: String, law: Text)
  /// The table states no single value for a grade.
  case gradeWithoutValue(String, genre: String, law: Text)
  /// The table is in đồng and a coefficient is given.
  case tableInDong(genre: String, law: Text)
  /// The part is re-posted, so that only an agreed amount will do (18/2014/NĐ-CP, 4.7).
  case repostedWithoutRow(genre: String)
  /// An agreed amount, or a transition between two regimes, has no ground stated.
  case basisMissing(BasisReason)
  /// A modifier's percentage is outside the range of the law.
  case modifierOutOfRange(Modifier, lowest: Percentage, highest: Percentage, law: Text)
  /// Two modifiers cannot stand together.
  case modifiersExclude(String, String, law: Text)
  /// A modifier is stated twice.
  case modifierTwice(String)
  /// A modifier is stated with an agreed amount, which is final.
  case modifierWithAmount(String)
  /// A translated part has no `translation` modifier.
  case translationMissing
  /// A part that is not a translation has the `translation` modifier.
  case translationUnfounded(ItemOrigin)
  /// The sender's total differs from ours.
  case totalDiffers(stated: Dong, computed: Dong)
  /// Whether a payroll share lies within the quota is not stated.
  case quotaUnstated([ContributorCode])
  /// Someone who is not on the payroll is said to be within a quota.
  case quotaOffPayroll(ContributorCode)
  /// Someone without a share is said to be within a quota.
  case quotaStranger(ContributorCode)
  /// The part is said to be within the quota of a payroll on which nobody stands.
  case quotaOfNobody
  /// The amount is beyond what a line of the ledger can hold.
  case amountTooLarge
  /// The rate set derives the site's table and the site holds a percentage as well.
  case sitePercentTwice(SiteCode)

  /// Why a ground must be stated.
  public enum BasisReason: Hashable, Sendable {
    /// An amount is agreed, not computed.
    case amount
    /// The texts of the day of assignment apply (287/2026/NĐ-CP, 19.1).
    case assigned(CivilDate)
  }

  /// A grade of a submitted part and a doubled percentage are refused; the rest is invalid.
  public var kind: ProblemKind {
    switch self {
    case .notPublished, .sitePercentTwice: .refused
    default: .invalidInput
    }
  }

  /// The code of a quota that is not stated, which whoever grades on a terminal is asked for.
  package static let quotaCode = "QUOTA_UNSTATED"

  /// The stable code.
  public var code: String {
    switch self {
    case .noShares: "CONTRIBUTORS_MISSING"
    case .contributorTwice: "CONTRIBUTOR_TWICE"
    case .shareOutOfRange: "SHARE_OUT_OF_RANGE"
    case .sharesNotWhole: "SHARES_NOT_100"
    case .lyricistShare: "LYRICIST_SHARE"
    case .notPublished: "NOT_PUBLISHED"
    case .aboveCeiling: "COEFFICIENT_ABOVE_CEILING"
    case .outOfRange: "COEFFICIENT_OUT_OF_RANGE"
    case .amountOutOfRange: "AMOUNT_OUT_OF_RANGE"
    case .lengthMissing: "LENGTH_MISSING"
    case .gradeMissing: "GRADE_MISSING"
    case .gradeWithoutValue: "GRADE_WITHOUT_VALUE"
    case .tableInDong: "TABLE_IN_DONG"
    case .repostedWithoutRow: "AMOUNT_ONLY"
    case .basisMissing: "BASIS_MISSING"
    case .modifierOutOfRange: "MODIFIER_OUT_OF_RANGE"
    case .modifiersExclude: "MODIFIERS_EXCLUDE"
    case .modifierTwice: "MODIFIER_TWICE"
    case .modifierWithAmount: "MODIFIER_WITH_AMOUNT"
    case .translationMissing: "TRANSLATION_MODIFIER_MISSING"
    case .translationUnfounded: "NOT_A_TRANSLATION"
    case .totalDiffers: "TOTAL_DIFFERS"
    case .quotaUnstated: Self.quotaCode
    case .quotaOffPayroll: "QUOTA_OFF_PAYROLL"
    case .quotaStranger: "QUOTA_STRANGER"
    case .quotaOfNobody: "QUOTA_OF_NOBODY"
    case .amountTooLarge: "AMOUNT_TOO_LARGE"
    case .sitePercentTwice: "SITE_PERCENT_TWICE"
    }
  }

  /// The document and article behind the rule.
  public var law: Text? {
    switch self {
    case .lyricistShare(_, _, _, let law), .aboveCeiling(_, _, _, let law),
      .outOfRange(_, _, _, _, let law), .amountOutOfRange(_, _, _, _, let law),
      .lengthMissing(_, let law), .gradeMissing(_, let law), .gradeWithoutValue(_, _, let law),
      .tableInDong(_, let law), .modifierOutOfRange(_, _, _, let law),
      .modifiersExclude(_, _, let law):
      law
    case .sharesNotWhole: Self.article("18/2014/NĐ-CP", "4.6")
    case .notPublished: Self.article("11/2024/QĐ-UBND", "6.1.g; 20.2")
    case .repostedWithoutRow: Self.article("18/2014/NĐ-CP", "4.7")
    case .basisMissing(.assigned): Self.article("287/2026/NĐ-CP", "19.1")
    case .translationMissing, .translationUnfounded: Self.article("18/2014/NĐ-CP", "7.4.b")
    case .quotaUnstated, .quotaOffPayroll, .quotaStranger, .quotaOfNobody:
      Self.article("18/2014/NĐ-CP", "4.11; 4.12")
    default: nil
    }
  }

  private static func article(_ document: String, _ article: String) -> Text {
    Text(vi: "\(document), Điều \(article)", en: "\(document), Article \(article)")
  }
}
