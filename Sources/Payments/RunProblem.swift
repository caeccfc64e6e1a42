public import Accounting
public import Diagnostics

/// Why a payment run refuses.
public enum RunProblem: Problem {
  /// No run of that number.
  case unknownRun(String, nearest: String?)
  /// Nobody is to be paid.
  case nobodyToPay(through: CivilDate)
  /// Whoever is due is left out, each for a reason; the first few are named.
  case allLeftOut([(contributor: ContributorCode, reason: LeftOutReason)], count: Int)
  /// Two funding sources are due, and none was named.
  case severalSources([(FundingSource, Dong)])
  /// A pay date before an event date.
  case payDateBeforeEvent(payDate: CivilDate, event: CivilDate)
  /// A payment confirmed on a day before an event date.
  case paidBeforeEvent(paidOn: CivilDate, event: CivilDate)
  /// Already paid or void.
  case notDraft(number: String, isVoid: Bool)
  /// A contributor that is not in the run.
  case notInRun(String, number: String)
  /// A payee whose payment is not confirmed, or came back already.
  case notPaid(ContributorCode, number: String)
  /// A payee whose payment is confirmed already.
  case paidAlready(ContributorCode, number: String)
  /// The approver would confirm the payment.
  case approverConfirms(actor: String)
  /// Another paid-on date would change the tax.
  case taxDiffers(contributor: ContributorCode, withheld: Dong, due: Dong)
  /// The payee has become another kind, another resident or committed since the run was made, and on
  /// its pay date the tax would be another.
  case taxChanged(contributor: ContributorCode, withheld: Dong, due: Dong, run: String)

  public var code: String {
    switch self {
    case .unknownRun: "UNKNOWN_RUN"
    case .nobodyToPay, .allLeftOut: "NOBODY_TO_PAY"
    case .severalSources: "SEVERAL_SOURCES"
    case .payDateBeforeEvent, .paidBeforeEvent: "PAY_DATE_BEFORE_EVENT"
    case .notDraft: "RUN_NOT_DRAFT"
    case .notInRun: "NOT_IN_RUN"
    case .notPaid: "NOT_PAID"
    case .paidAlready: "PAID_ALREADY"
    case .approverConfirms: "APPROVER_CONFIRMS"
    case .taxDiffers, .taxChanged: "TAX_DIFFERS"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownRun, .notInRun: .invalidInput
    case .approverConfirms: .notPermitted
    case .nobodyToPay, .allLeftOut, .severalSources, .payDateBeforeEvent, .paidBeforeEvent,
      .notDraft, .notPaid, .paidAlready, .taxDiffers, .taxChanged:
      .refused
    }
  }

  public var message: Text {
    switch self {
    case .unknownRun(let number, let nearest):
      Text(
        vi: "không có đợt chi trả “\(number)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
        en: "there is no payment run “\(number)”"
          + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .nobodyToPay:
      Text(
        vi: "không có khoản nào đã duyệt mà chưa chi trong kỳ",
        en: "nothing approved and unpaid in the period")
    case .allLeftOut(let payees, let count):
      Text(
        vi: "không ai được chi, cả \(count.paperText) người bị để lại: "
          + Self.list(payees, of: count, \.vi),
        en: "nobody is paid, "
          + (count == 1 ? "the only payee is" : "all \(count.englishText) payees are")
          + " left out: "
          + Self.list(payees, of: count, \.en))
    case .severalSources(let sums):
      Text(
        vi: "có khoản thuộc nhiều nguồn: " + Self.list(sums) { $0.description },
        en: "several funding sources are due: " + Self.list(sums) { $0.englishText })
    case .payDateBeforeEvent(let payDate, let event), .paidBeforeEvent(let payDate, let event):
      Text(
        vi: "ngày chi \(payDate.paperText) trước ngày đăng \(event.paperText) của một tin, bài",
        en: "the pay date \(payDate) is before the publication date \(event) of an item")
    case .notDraft(let number, let isVoid):
      isVoid
        ? Text(vi: "đợt \(number) đã hủy", en: "run \(number) is void")
        : Text(vi: "đợt \(number) đã chi hết", en: "run \(number) is paid")
    case .notInRun(let contributor, let number):
      Text(
        vi: "đợt \(number) không có người hưởng “\(contributor)” đang chờ",
        en: "run \(number) holds no unpaid payee “\(contributor)”")
    case .notPaid(let contributor, let number):
      Text(
        vi: "đợt \(number) chưa xác nhận chi cho \(contributor), hoặc khoản chi đã bị trả lại",
        en: "run \(number) has not paid \(contributor), or the transfer came back already")
    case .paidAlready(let contributor, let number):
      Text(
        vi: "đợt \(number) đã xác nhận chi cho \(contributor)",
        en: "run \(number) has paid \(contributor) already")
    case .approverConfirms(let actor):
      Text(
        vi: "“\(actor)” đã duyệt khoản trong đợt này, không được xác nhận chi",
        en: "“\(actor)” approved a line of this run and may not confirm its payment")
    case .taxDiffers(let contributor, let withheld, let due):
      Text(
        vi: "chi vào ngày đó thuế của \(contributor) là \(due) đ, đợt đã khấu trừ \(withheld) đ",
        en: "on that day the tax of \(contributor) is \(due.englishText) đ, "
          + "the run withheld \(withheld.englishText) đ")
    case .taxChanged(let contributor, let withheld, let due, let number):
      Text(
        vi: "thuế của \(contributor) nay là \(due) đ, khi lập đợt \(number) đã khấu trừ "
          + "\(withheld) đ: từ đó diện, cư trú hoặc cam kết đã đổi",
        en: "the tax of \(contributor) is now \(due.englishText) đ, run \(number) withheld "
          + "\(withheld.englishText) đ: kind, residence or commitment changed since")
    }
  }

  public var law: Text? {
    switch self {
    case .taxDiffers, .taxChanged: break
    default: return nil
    }
    return Text(
      vi: "111/2013/TT-BTC, Điều 25.1.i; 253/2026/NĐ-CP, Điều 50.2",
      en: "111/2013/TT-BTC, Article 25.1.i; 253/2026/NĐ-CP, Article 50.2")
  }

  public var remedy: Text {
    switch self {
    case .unknownRun:
      Text(vi: "xem các đợt: nhuanbut run list", en: "see the runs: nhuanbut run list")
    case .notDraft(let number, let isVoid):
      isVoid
        ? Text(
          vi: "lập đợt mới: nhuanbut run create --period KỲ",
          en: "make another: nhuanbut run create --period P")
        : Text(
          vi:
            "tiền bị trả lại: nhuanbut run return \(number) --only MÃ --on NGÀY --reason \"LÝ DO\"; "
            + "ghi sai: nhuanbut reverse SỐ --reason \"LÝ DO\"",
          en: "money that came back: nhuanbut run return \(number) --only CODE --on D --reason "
            + "\"REASON\"; a mistake: nhuanbut reverse SEQ --reason \"REASON\"")
    case .nobodyToPay(let last):
      Text(
        vi:
          "duyệt trước: nhuanbut approve --period \(last.month); xem các đợt đã lập: nhuanbut run "
          + "list; xem gì đang chờ: nhuanbut status",
        en: "approve first: nhuanbut approve --period \(last.month); see the runs there are: "
          + "nhuanbut run list; see what waits: nhuanbut status")
    case .allLeftOut(let payees, _):
      Text(
        vi: Self.advice(payees, \.vi).joined(separator: "; "),
        en: Self.advice(payees, \.en).joined(separator: "; "))
    case .severalSources:
      Text(
        vi: "mỗi nguồn một đợt: nhuanbut … --source state; rồi: nhuanbut … --source other",
        en: "a run for each: nhuanbut … --source state; then: nhuanbut … --source other")
    case .payDateBeforeEvent(_, let event):
      Text(
        vi: "chọn ngày chi muộn hơn: nhuanbut … --pay-date \(event)",
        en: "choose a later day: nhuanbut … --pay-date \(event)")
    case .paidBeforeEvent(_, let event):
      Text(
        vi: "ghi ngày đã chi: nhuanbut … --paid-on \(event)",
        en: "state the day it was paid: nhuanbut … --paid-on \(event)")
    case .notInRun(_, let number), .notPaid(_, let number), .paidAlready(_, let number):
      Text(vi: "xem: nhuanbut run show \(number)", en: "see: nhuanbut run show \(number)")
    case .approverConfirms:
      Text(
        vi: "người khác xác nhận: nhuanbut … --actor MÃ",
        en: "let someone else confirm: nhuanbut … --actor CODE")
    case .taxDiffers:
      Text(
        vi: "hủy đợt và lập lại với --pay-date đúng",
        en: "void the run and make it again with the right --pay-date")
    case .taxChanged(_, _, _, let number):
      Text(
        vi: "xem lại hồ sơ người nhận; nếu đúng, hủy đợt rồi lập lại: "
          + "nhuanbut run void \(number) --reason T",
        en: "look at the payee again; if it is right, void the run and make it anew: "
          + "nhuanbut run void \(number) --reason T")
    }
  }

  /// `CTV01 (chưa có tài khoản)`, one by one, the rest as dots.
  private static func list(
    _ payees: [(contributor: ContributorCode, reason: LeftOutReason)], of count: Int,
    _ language: KeyPath<Text, String>
  ) -> String {
    payees.map { "\($0.contributor) (\($0.reason.meaning[keyPath: language]))" }
      .joined(separator: ", ") + (count > payees.count ? ", …" : "")
  }

  /// What to do about each reason, once.
  private static func advice(
    _ payees: [(contributor: ContributorCode, reason: LeftOutReason)],
    _ language: KeyPath<Text, String>
  ) -> [String] {
    LeftOutReason.allCases.filter { reason in payees.contains { $0.reason == reason } }
      .map { $0.advice[keyPath: language] }
  }

  private static func list(
    _ sums: [(FundingSource, Dong)], amount: (Dong) -> String
  ) -> String {
    sums.map { "\($0.0.rawValue) \(amount($0.1)) đ" }.joined(separator: ", ")
  }
}
