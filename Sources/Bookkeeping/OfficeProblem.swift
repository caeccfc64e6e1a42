public import Accounting
public import Diagnostics
import Orthography
import Payments
import Reporting

/// Why the office's work is refused for a reason in the ledger.
public enum OfficeProblem: Problem, Hashable {
  /// No site of that code.
  case unknownSite(String, nearest: String?)
  /// A site of that code is there already.
  case siteExists(String)
  /// Something published since is graded by the percentage there is.
  case sitePercentUsed(String, from: CivilDate, item: String)
  /// A percentage of the portal's amounts for the portal.
  case portalPaysAll
  /// No contributor of that code.
  case unknownContributor(String, nearest: String?)
  /// No item or part of that identifier.
  case unknownItem(String)
  /// An identifier that names several parts.
  case severalParts(String, parts: [String])
  /// The part is not in a state in which that can be done.
  case wrongState(item: String, state: String, wanted: String)
  /// What was reversed has an adjusting entry that stands.
  case adjustmentStands(item: String, entry: Int64)
  /// Nothing is left of an item that is to be withdrawn.
  case withdrawn(item: String, state: String)
  /// The grader would approve.
  case graderApproves(actor: String, items: [String], count: Int)
  /// Nothing graded to approve.
  case nothingToApprove
  /// What was asked for by name is not waiting in the period.
  case notApprovable([String])
  /// No posted amount differs from what the law in the ledger gives.
  case nothingToAdjust
  /// A changed row of a graded part.
  case gradedDiffers(item: String, columns: [String])
  /// A row repeats a part of the same file.
  case repeatedRow(item: String)
  /// Rows of one item that do not agree.
  case rowsDisagree(item: String, column: String)
  /// A part-less row beside parts.
  case wholeBesideParts(item: String)
  /// A withdrawal that takes the money back without a decision.
  case cancelNeedsDecision
  /// A setting that is read when a ledger is made and never again.
  case fixedSetting(String)
  /// A word that is not a setting.
  case unknownSetting(String, nearest: String?)
  /// A contributor of that code is there already.
  case contributorExists(String)

  public var code: String {
    switch self {
    case .unknownSite: "UNKNOWN_SITE"
    case .siteExists: "SITE_EXISTS"
    case .sitePercentUsed: "SITE_PERCENT_USED"
    case .portalPaysAll: "PORTAL_PAYS_ALL"
    case .unknownContributor: "UNKNOWN_CONTRIBUTOR"
    case .unknownItem: "UNKNOWN_ITEM"
    case .severalParts: "SEVERAL_PARTS"
    case .wrongState, .withdrawn: "WRONG_STATE"
    case .adjustmentStands: "ADJUSTMENT_STANDS"
    case .graderApproves: "GRADER_APPROVES"
    case .nothingToApprove, .notApprovable: "NOTHING_TO_APPROVE"
    case .nothingToAdjust: "NOTHING_TO_ADJUST"
    case .gradedDiffers: "GRADED_DIFFERS"
    case .repeatedRow: "REPEATED_ROW"
    case .rowsDisagree: "ROWS_DISAGREE"
    case .wholeBesideParts: "WHOLE_BESIDE_PARTS"
    case .cancelNeedsDecision: "DECISION_MISSING"
    case .fixedSetting: "FIXED_SETTING"
    case .unknownSetting: "UNKNOWN_SETTING"
    case .contributorExists: "CONTRIBUTOR_EXISTS"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownSite, .unknownContributor, .unknownItem, .severalParts, .repeatedRow,
      .portalPaysAll, .rowsDisagree, .wholeBesideParts, .cancelNeedsDecision, .fixedSetting,
      .unknownSetting:
      .invalidInput
    case .siteExists, .sitePercentUsed, .contributorExists, .wrongState, .withdrawn,
      .adjustmentStands,
      .nothingToApprove, .notApprovable,
      .nothingToAdjust,
      .gradedDiffers:
      .refused
    case .graderApproves: .notPermitted
    }
  }

  public var message: Text {
    switch self {
    case .unknownSite(let word, let nearest):
      Self.unknown("trang", "site", word, nearest)
    case .siteExists(let code):
      Text(vi: "đã có trang “\(code)”", en: "there is a site “\(code)” already")
    case .sitePercentUsed(let code, let from, let item):
      Text(
        vi:
          "“\(item)” đăng từ ngày \(from.paperText) đã chấm theo tỷ lệ hiện có của trang “\(code)”",
        en: "“\(item)”, published from \(from) on, is graded by the percentage that “\(code)” has")
    case .portalPaysAll:
      Text(
        vi: "cổng trả đủ, không có tỷ lệ của chính mình",
        en: "the portal pays all, it has no percentage of itself")
    case .unknownContributor(let word, let nearest):
      Self.unknown("người cung cấp thông tin", "contributor", word, nearest)
    case .unknownItem(let word): Self.unknown("tin, bài", "item", word, nil)
    case .severalParts(let item, let parts):
      Text(
        vi: "“\(item)” có nhiều phần: \(parts.joined(separator: ", "))",
        en: "“\(item)” has several parts: \(parts.joined(separator: ", "))")
    case .wrongState(let item, let state, let wanted):
      Text(
        vi: "“\(item)” \(Self.inVietnamese(state)), cần ở trạng thái \(Self.inVietnamese(wanted))",
        en: "“\(item)” is “\(state)”, it must be “\(wanted)”")
    case .adjustmentStands(let item, let entry):
      Text(
        vi: "“\(item)” đã đảo nhưng bút toán điều chỉnh \(entry) của nó còn nguyên",
        en: "“\(item)” is reversed, but entry \(entry), which adjusted it, stands")
    case .withdrawn(let item, let state):
      Text(
        vi: "“\(item)” \(Self.inVietnamese(state)), không còn gì để gỡ",
        en: "“\(item)” is “\(state)”, nothing of it is left to withdraw")
    case .graderApproves(let actor, let items, let count):
      Text(
        vi: "“\(actor)” đã chấm \(count.paperText) tin, bài này nên không được duyệt: "
          + Self.list(items, of: count),
        en: "“\(actor)” graded \(count.englishText) of these and may not approve them: "
          + Self.list(items, of: count))
    case .notApprovable(let names):
      Text(
        vi: "trong kỳ không có khoản đã chấm chờ duyệt của \(names.joined(separator: ", "))",
        en: "nothing graded and unapproved in the period for \(names.joined(separator: ", "))")
    case .nothingToApprove:
      Text(
        vi: "không có tin, bài nào đã chấm mà chưa duyệt trong kỳ",
        en: "nothing graded and unapproved in the period")
    case .nothingToAdjust:
      Text(
        vi: "không có khoản đã ghi sổ nào khác với bộ mức hiện nay trong kỳ",
        en: "no posted amount of the period differs from the rates of now")
    case .gradedDiffers(let item, let columns):
      Text(
        vi: "“\(item)” đã chấm, dòng này khác ở: \(columns.joined(separator: ", "))",
        en: "“\(item)” is graded, this row differs in: \(columns.joined(separator: ", "))")
    case .repeatedRow(let item):
      Text(vi: "“\(item)” có hai dòng trong tệp", en: "“\(item)” has two rows in the file")
    case .rowsDisagree(let item, let column):
      Text(
        vi: "các dòng của “\(item)” không khớp ở cột \(column)",
        en: "the rows of “\(item)” do not agree in \(column)")
    case .wholeBesideParts(let item):
      Text(
        vi: "“\(item)” vừa có dòng không ghi phần, vừa có các phần",
        en: "“\(item)” has a row without a part beside parts")
    case .cancelNeedsDecision:
      Text(vi: "--pay cancel cần --decision", en: "--pay cancel needs --decision")
    case .fixedSetting(let key):
      Text(
        vi: "“\(key)” chỉ được đọc khi mở sổ", en: "“\(key)” is read only when a ledger is made")
    case .unknownSetting(let word, let nearest):
      Self.unknown("thiết lập", "setting", word, nearest)
    case .contributorExists(let code):
      Text(
        vi: "đã có người cung cấp thông tin “\(code)”",
        en: "there is a contributor “\(code)” already")
    }
  }

  private static func inVietnamese(_ state: String) -> String {
    PartState(rawValue: state).map { Vocabulary.state($0) } ?? state
  }

  /// The first few, the rest as dots.
  private static func list(_ items: [String], of count: Int) -> String {
    items.joined(separator: ", ") + (items.count < count ? ", …" : "")
  }

  private static func unknown(
    _ vi: String, _ en: String, _ word: String, _ nearest: String?
  ) -> Text {
    Text(
      vi: "không có \(vi) “\(word)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
      en: "there is no \(en) “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
  }
}
