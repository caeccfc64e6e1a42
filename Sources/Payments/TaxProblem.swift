public import Accounting
public import Diagnostics

/// Why tax remitted is not recorded.
public enum TaxProblem: Problem, Hashable {
  /// An amount of nothing or less.
  case amountNotPositive
  /// More than was withheld and not remitted.
  case moreThanWithheld(Period, wanted: Dong, due: Dong)

  public var code: String {
    switch self {
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .moreThanWithheld: "TAX_EXCEEDED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .amountNotPositive: .invalidInput
    case .moreThanWithheld: .refused
    }
  }

  public var message: Text {
    switch self {
    case .amountNotPositive:
      Text(vi: "số tiền phải lớn hơn 0", en: "the amount must be above 0")
    case .moreThanWithheld(let period, let wanted, let due):
      Text(
        vi: "nộp \(wanted) đ cho kỳ \(period), thuế đã khấu trừ chưa nộp đến hết kỳ là \(due) đ",
        en: "\(wanted) đ remitted for \(period); \(due) đ was withheld by its end and not remitted")
    }
  }

  public var remedy: Text {
    switch self {
    case .amountNotPositive: Text(vi: "ghi số tiền dương", en: "state a positive amount")
    case .moreThanWithheld(let period, _, _):
      Text(
        vi: "xem: nhuanbut report tax --period \(period)",
        en: "see: nhuanbut report tax --period \(period)")
    }
  }
}
