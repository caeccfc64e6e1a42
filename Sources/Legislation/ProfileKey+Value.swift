import Accounting
public import Diagnostics
import Orthography

extension ProfileKey {
  /// Whether the key holds for all time.
  var isUndated: Bool { self == .buildsOn || self == .budgetLine }

  /// Whether the key is read when a ledger is made and never again.
  public var isFixed: Bool { isUndated }

  /// What the key takes, where a value is not that; `nil` where the value will do.
  public func refusal(of value: String) -> Text? {
    accepts(value) ? nil : expected
  }

  /// Whether the key says how a paper is laid out.
  private var isLayout: Bool { rawValue.hasPrefix("layout-") }

  private func accepts(_ value: String) -> Bool {
    if isLayout { return PaperLayout(text: value) != nil }
    return switch self {
    case .rounding: DecimalText.wholeNumber(value).map { Rounding(step: $0) != nil } ?? false
    case .control: BudgetControl(rawValue: value) != nil
    case .segregation: ["required", "waived"].contains(value)
    case .broadcaster: ["yes", "no"].contains(value)
    case .minimumPayment: Dong(text: value).map { !$0.isNegative && $0 <= .lineLimit } ?? false
    case .staffQuota: Int(value).map { (0...10_000).contains($0) } ?? false
    case .budgetLine: BudgetLineSeed(text: value) != nil
    case .requestDeadline: CivilDate(text: "\(value)/2024") != nil
    case .accountExpense, .accountPayable, .accountTax, .accountCashState, .accountCashOther,
      .accountReceivable, .accountAdvance:
      LineCode(value) != nil
    case .signers, .signersContent, .signersRoyalties, .signersPayments, .signersPaymentRequest,
      .signersVoucher, .signersBudget, .signersStatement:
      Signer.list(value) != nil
    default: !value.isEmpty
    }
  }

  private var expected: Text {
    if isLayout {
      return Text(
        vi: "form=…; title=…; page=portrait|landscape; signers=preparer,head; note=…",
        en: "form=…; title=…; page=portrait|landscape; signers=preparer,head; note=…")
    }
    return switch self {
    case .rounding: Text(vi: "bước làm tròn 1, 100 hoặc 1000", en: "a step of 1, 100 or 1000")
    case .control: Text(vi: "block hoặc warn", en: "block or warn")
    case .segregation: Text(vi: "required hoặc waived", en: "required or waived")
    case .broadcaster: Text(vi: "yes hoặc no", en: "yes or no")
    case .minimumPayment: Text(vi: "số tiền nguyên không âm", en: "a whole amount, not negative")
    case .staffQuota:
      Text(vi: "số tin bài một tháng, từ 0 đến 10000", en: "items a month, from 0 to 10000")
    case .budgetLine:
      Text(
        vi: "dòng dự toán dạng MÃ;tên;state|other;infrastructure|operations|royalties|other",
        en: "a line as CODE;name;state|other;infrastructure|operations|royalties|other")
    case .accountExpense, .accountPayable, .accountTax, .accountCashState, .accountCashOther,
      .accountReceivable, .accountAdvance:
      Text(vi: "số hiệu tài khoản, chữ và số", en: "an account's number, letters and digits")
    case .requestDeadline: Text(vi: "ngày và tháng, dạng 10/07", en: "a day and month, as 10/07")
    case .signers, .signersContent, .signersRoyalties, .signersPayments, .signersPaymentRequest,
      .signersVoucher, .signersBudget, .signersStatement:
      Text(
        vi: "người ký từ trái sang: " + Signer.allCases.map(\.rawValue).joined(separator: ";"),
        en: "who signs, from the left: " + Signer.allCases.map(\.rawValue).joined(separator: ";"))
    default: Text(vi: "một giá trị không trống", en: "a value that is not empty")
    }
  }

  /// The key of a name, as a user types it.
  ///
  /// - Throws: `unknownKey` with the nearest key.
  public static func named(_ name: String) throws(LawProblem) -> ProfileKey {
    if let key = ProfileKey(rawValue: name) { return key }
    throw .unknownKey(name, nearest: NearestWord.suggest(name, among: allCases.map(\.rawValue)))
  }
}
