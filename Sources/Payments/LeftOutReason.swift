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

  /// What it means, and what to do.
  public var text: Text {
    switch self {
    case .noAccount:
      Text(vi: "chưa có tài khoản; bổ sung bank_account", en: "no account; add bank_account")
    case .noTaxID:
      Text(
        vi: "chưa có mã số thuế hoặc số định danh; bổ sung tax_code",
        en: "no tax code or national id; add tax_code")
    case .belowMinimum:
      Text(vi: "dưới mức chi tối thiểu, chờ kỳ sau", en: "below the least payment, waits")
    case .nothingToPay: Text(vi: "không còn gì để chi", en: "nothing is left to pay")
    case .taxExceedsGross:
      Text(
        vi: "thuế của cả ngày vượt số tiền đợt này; chọn ngày chi khác",
        en: "the day's tax is more than this payment; choose another pay date")
    }
  }
}
