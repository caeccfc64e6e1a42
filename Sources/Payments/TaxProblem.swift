public import Accounting
public import Diagnostics

/// Why tax remitted is not recorded.
public enum TaxProblem: Problem, Hashable {
  /// An amount of nothing or less.
  case amountNotPositive
  /// More than was withheld and not remitted.
  case moreThanWithheld(Period, wanted: Dong, due: Dong)
  /// The very same remittance is recorded already.
  case repeated(String, Period, entry: Int64, amount: Dong)

  public var code: String {
    switch self {
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .moreThanWithheld: "TAX_EXCEEDED"
    case .repeated: "TAX_VOUCHER_REPEATED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .amountNotPositive: .invalidInput
    case .moreThanWithheld, .repeated: .refused
    }
  }

  public var message: Text {
    switch self {
    case .amountNotPositive:
      Text(vi: "số tiền phải lớn hơn 0", en: "the amount must be above 0")
    case .moreThanWithheld(let period, let wanted, let due):
      Text(
        vi: "nộp \(wanted) đ cho kỳ \(period), thuế đã khấu trừ chưa nộp đến hết kỳ là \(due) đ",
        en: "\(wanted.englishText) đ remitted for \(period); \(due.englishText) đ was withheld by "
          + "its end and not remitted")
    case .repeated(let voucher, let period, let entry, let amount):
      Text(
        vi: "chứng từ \(voucher) đã ghi nộp thuế kỳ \(period): bút toán \(entry), \(amount) đ",
        en: "voucher \(voucher) is recorded for \(period): entry \(entry), "
          + "\(amount.englishText) đ")
    }
  }

  public var remedy: Text {
    switch self {
    case .amountNotPositive: Text(vi: "ghi số tiền dương", en: "state a positive amount")
    case .moreThanWithheld(let period, _, _):
      Text(
        vi: "xem: nhuanbut report tax --period \(period)",
        en: "see: nhuanbut report tax --period \(period)")
    case .repeated(_, let period, _, _):
      Text(
        vi:
          "lần nộp khác thì ghi số chứng từ của lần đó; xem: nhuanbut report tax --period \(period)",
        en:
          "another remittance has a voucher of its own; see: nhuanbut report tax --period \(period)"
      )
    }
  }
}
