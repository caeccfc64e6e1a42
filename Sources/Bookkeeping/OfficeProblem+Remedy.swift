import Accounting
public import Diagnostics
import Payments

extension OfficeProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .sitePercentUsed:
      Text(
        vi:
          "chọn --from muộn hơn; hoặc trả lại rồi chấm lại: nhuanbut item return MÃ --reason \"LÝ DO\"",
        en: "choose a later --from, or return and grade anew: nhuanbut item return ID --reason "
          + "\"REASON\"")
    case .unknownSite(let word, let nearest): Self.addingSite(word, hasNearest: nearest != nil)
    case .siteExists, .portalPaysAll:
      Text(vi: "xem: nhuanbut site list", en: "see: nhuanbut site list")
    case .unknownContributor:
      Text(vi: "xem: nhuanbut contributor list", en: "see: nhuanbut contributor list")
    case .unknownItem: Text(vi: "xem: nhuanbut item list", en: "see: nhuanbut item list")
    case .severalParts(_, let parts):
      Text(
        vi: "ghi rõ phần, ví dụ \(parts.first ?? "")",
        en: "name the part, such as \(parts.first ?? "")")
    case .wrongState(let item, "reversed", PartStatus.graded):
      Text(
        vi: "chấm lại: nhuanbut item grade \(item) --coefficient HỆ-SỐ",
        en: "grade it anew: nhuanbut item grade \(item) --coefficient C")
    case .wrongState(let item, let state, _): Self.next(for: item, in: PartState(rawValue: state))
    case .adjustmentStands(_, let entry):
      Text(
        vi: "đảo cả bút toán đó rồi chấm lại: nhuanbut reverse \(entry) --reason \"LÝ DO\"",
        en: "reverse that too, then grade anew: nhuanbut reverse \(entry) --reason \"REASON\"")
    case .withdrawn(let item, _): Self.look(at: item)
    case .graderApproves:
      Text(
        vi: "người khác duyệt: nhuanbut … --actor MÃ",
        en: "let someone else approve: nhuanbut … --actor CODE")
    case .notApprovable(let names):
      Text(
        vi: "bỏ khỏi lệnh, hoặc xem: nhuanbut explain \(names.first ?? "")",
        en: "leave it out, or see: nhuanbut explain \(names.first ?? "")")
    case .nothingToApprove:
      Text(
        vi: "xem tháng nào đang chờ: nhuanbut status; chấm: nhuanbut item grade --interactive",
        en: "see which month waits: nhuanbut status; to grade: nhuanbut item grade --interactive")
    case .nothingToAdjust:
      Text(
        vi: "không cần làm gì; xem: nhuanbut rates impact DIR --period P",
        en: "nothing is to be done; see: nhuanbut rates impact DIR --period P")
    case .gradedDiffers(let item, _):
      Text(
        vi:
          "chưa duyệt thì trả lại trước khi sửa: nhuanbut item return \(item) --reason \"LÝ DO\"; đã "
          + "duyệt thì đảo: nhuanbut reverse SỐ --reason \"LÝ DO\", rồi nhập lại tệp này",
        en:
          "before approval return it first: nhuanbut item return \(item) --reason \"REASON\"; after "
          + "it reverse it: nhuanbut reverse SEQ --reason \"REASON\", and take this file again")
    case .repeatedRow: Text(vi: "bỏ một dòng", en: "remove one of the rows")
    case .rowsDisagree:
      Text(
        vi: "sửa cho các dòng của tin, bài giống nhau", en: "make the rows of the item agree")
    case .wholeBesideParts:
      Text(vi: "ghi phần cho mọi dòng", en: "name a part in every row")
    case .cancelNeedsDecision:
      Text(
        vi: "ghi số quyết định: nhuanbut … --decision \"SỐ\"",
        en: "state the decision: nhuanbut … --decision \"NUMBER\"")
    case .fixedSetting:
      Text(
        vi: "dòng dự toán: nhuanbut budget line add MÃ --name \"TÊN\" --source state --category "
          + "other; bộ quy định chọn khi mở sổ: nhuanbut init --unit \"TÊN\" --profile BỘ",
        en: "for lines: nhuanbut budget line add CODE --name \"NAME\" --source state --category "
          + "other; the rule set is chosen with the ledger: nhuanbut init --unit \"NAME\" --profile P"
      )
    case .unknownSetting:
      Text(vi: "xem: nhuanbut profile show", en: "see: nhuanbut profile show")
    case .contributorExists(let code):
      Text(
        vi: "xem: nhuanbut contributor show \(code); sửa bằng nhuanbut contributor import TỆP",
        en:
          "see: nhuanbut contributor show \(code); change it with nhuanbut contributor import FILE")
    }
  }

  /// What brings a part into another state.
  private static func next(for item: String, in state: PartState?) -> Text {
    switch state {
    case .graded:
      Text(
        vi: "trả lại rồi chấm lại: nhuanbut item return \(item) --reason \"LÝ DO\"",
        en: "send it back, then grade it anew: nhuanbut item return \(item) --reason \"REASON\"")
    case .recorded, .returned:
      Text(
        vi: "chấm trước: nhuanbut item grade \(item) --coefficient HỆ-SỐ",
        en: "grade it first: nhuanbut item grade \(item) --coefficient C")
    case .submitted:
      Text(
        vi: "ghi ngày đăng (published_on) rồi nhập lại: nhuanbut item import TỆP",
        en: "state published_on, then: nhuanbut item import FILE")
    case .approved, .inRun, .paid:
      Text(
        vi: "đã ghi sổ thì chỉ đảo được; xem: nhuanbut explain \(item)",
        en: "what is posted is reversed, not changed; see: nhuanbut explain \(item)")
    case .reversed:
      Text(
        vi:
          "khoản đã gỡ hoặc đã chuyển vào quỹ không chấm lại; nếu vẫn phải trả thì ghi theo mã khác "
          + "rồi nhập: nhuanbut item import TỆP",
        en: "what was withdrawn or given to the fund is not graded anew; what is owed all the same "
          + "is entered under another id: nhuanbut item import FILE")
    case .withdrawn, nil: look(at: item)
    }
  }

  /// How a site is made that something names; where another resembles it, how to look first.
  private static func addingSite(_ word: String, hasNearest: Bool) -> Text {
    let code = SiteCode(word)
    let make = Text(
      vi: "tạo trang: nhuanbut site add \(code?.text ?? "MÃ") --name \"TÊN TRANG\"",
      en: "make the site: nhuanbut site add \(code?.text ?? "CODE") --name \"NAME\"")
    guard hasNearest else { return make }
    return Text(
      vi: "xem: nhuanbut site list; hoặc \(make.vi)", en: "see: nhuanbut site list; or \(make.en)")
  }

  private static func look(at item: String) -> Text {
    Text(vi: "xem: nhuanbut item show \(item)", en: "see: nhuanbut item show \(item)")
  }
}
