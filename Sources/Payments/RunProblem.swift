public import Accounting
public import Diagnostics

/// Why a payment run refuses.
public enum RunProblem: Problem {
  /// No run of that number.
  case unknownRun(String)
  /// Nobody is to be paid.
  case nobodyToPay(leftOut: Int)
  /// Two funding sources are due, and none was named.
  case severalSources([(FundingSource, Dong)])
  /// A pay date before an event date.
  case payDateBeforeEvent(payDate: CivilDate, event: CivilDate)
  /// Already paid or void.
  case notDraft(number: String, state: String)
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

  public var code: String {
    switch self {
    case .unknownRun: "UNKNOWN_RUN"
    case .nobodyToPay: "NOBODY_TO_PAY"
    case .severalSources: "SEVERAL_SOURCES"
    case .payDateBeforeEvent: "PAY_DATE_BEFORE_EVENT"
    case .notDraft: "RUN_NOT_DRAFT"
    case .notInRun: "NOT_IN_RUN"
    case .notPaid: "NOT_PAID"
    case .paidAlready: "PAID_ALREADY"
    case .approverConfirms: "APPROVER_CONFIRMS"
    case .taxDiffers: "TAX_DIFFERS"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownRun, .notInRun: .invalidInput
    case .approverConfirms: .notPermitted
    case .nobodyToPay, .severalSources, .payDateBeforeEvent, .notDraft, .notPaid, .paidAlready,
      .taxDiffers:
      .refused
    }
  }

  public var message: Text {
    switch self {
    case .unknownRun(let number):
      Text(vi: "không có đợt chi trả “\(number)”", en: "there is no payment run “\(number)”")
    case .nobodyToPay(let leftOut):
      leftOut == 0
        ? Text(
          vi: "không có khoản nào đã duyệt mà chưa chi trong kỳ",
          en: "nothing approved and unpaid in the period")
        : Text(
          vi: "không ai được chi: cả \(leftOut) người đều bị để lại",
          en: "nobody is paid: all \(leftOut) payees are left out")
    case .severalSources(let sums):
      Text(
        vi: "có khoản thuộc nhiều nguồn: " + Self.list(sums) { $0.description },
        en: "several funding sources are due: " + Self.list(sums) { $0.englishText })
    case .payDateBeforeEvent(let payDate, let event):
      Text(
        vi: "ngày chi \(payDate.paperText) trước ngày đăng \(event.paperText) của một tin, bài",
        en: "the pay date \(payDate) is before the publication date \(event) of an item")
    case .notDraft(let number, let state):
      Text(vi: "đợt \(number) đang ở trạng thái “\(state)”", en: "run \(number) is “\(state)”")
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
    }
  }

  public var law: Text? {
    guard case .taxDiffers = self else { return nil }
    return Text(
      vi: "111/2013/TT-BTC, Điều 25.1.i; 253/2026/NĐ-CP, Điều 50.2",
      en: "111/2013/TT-BTC, Article 25.1.i; 253/2026/NĐ-CP, Article 50.2")
  }

  public var remedy: Text {
    switch self {
    case .unknownRun, .notDraft:
      Text(vi: "xem các đợt: nhuanbut run list", en: "see the runs: nhuanbut run list")
    case .nobodyToPay(let leftOut):
      leftOut == 0
        ? Text(
          vi: "duyệt trước: nhuanbut approve --period KỲ; xem gì đang chờ: nhuanbut status",
          en: "approve first: nhuanbut approve --period P; see what waits: nhuanbut status")
        : Text(
          vi: "bổ sung thông tin người hưởng: nhuanbut contributor import TỆP",
          en: "complete the payees: nhuanbut contributor import FILE")
    case .severalSources:
      Text(
        vi: "mỗi nguồn một đợt: nhuanbut … --source state; rồi: nhuanbut … --source other",
        en: "a run for each: nhuanbut … --source state; then: nhuanbut … --source other")
    case .payDateBeforeEvent(_, let event):
      Text(
        vi: "chọn ngày chi muộn hơn: nhuanbut … --pay-date \(event)",
        en: "choose a later day: nhuanbut … --pay-date \(event)")
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
    }
  }

  private static func list(
    _ sums: [(FundingSource, Dong)], amount: (Dong) -> String
  ) -> String {
    sums.map { "\($0.0.rawValue) \(amount($0.1)) đ" }.joined(separator: ", ")
  }
}
