public import Diagnostics

/// Why an approved amount is not in a run (lý do chưa chi).
public enum LeftOutReason: String, Sendable, CaseIterable {
  /// Paid by transfer, and no account is known.
  case noAccount = "no-account"
  /// Tax is withheld and neither tax code nor national id is known.
  case noTaxID = "no-tax-id"
  /// The net amount lies below the least payment.
  case belowMinimum = "below-minimum"
  /// Nothing is left to pay.
  case nothingToPay = "nothing-to-pay"
  /// The tax on the day's total is more than this payment.
  case taxExceedsGross = "tax-exceeds-gross"

  /// What it means.
  public var meaning: Text {
    switch self {
    case .noAccount: Text(vi: "chưa có tài khoản", en: "no account")
    case .noTaxID:
      Text(vi: "chưa có mã số thuế hoặc số định danh", en: "no tax code or national id")
    case .belowMinimum: Text(vi: "dưới mức chi tối thiểu", en: "below the least payment")
    case .nothingToPay: Text(vi: "không còn gì để chi", en: "nothing is left to pay")
    case .taxExceedsGross:
      Text(
        vi: "thuế của cả ngày vượt số tiền đợt này",
        en: "the day's tax is more than this payment")
    }
  }

  /// What to do about it.
  public var advice: Text {
    switch self {
    case .noAccount:
      Text(
        vi: "bổ sung bank_account: nhuanbut contributor import TỆP",
        en: "add bank_account: nhuanbut contributor import FILE")
    case .noTaxID:
      Text(
        vi: "bổ sung tax_code: nhuanbut contributor import TỆP",
        en: "add tax_code: nhuanbut contributor import FILE")
    case .belowMinimum: Text(vi: "chờ kỳ sau", en: "it waits for the next period")
    case .nothingToPay: Text(vi: "không cần làm gì", en: "nothing is to be done")
    case .taxExceedsGross:
      Text(
        vi: "chọn ngày chi khác: nhuanbut run create --period KỲ --pay-date NGÀY",
        en: "choose another pay date: nhuanbut run create --period P --pay-date D")
    }
  }
}
