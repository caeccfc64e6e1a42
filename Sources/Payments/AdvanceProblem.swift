public import Accounting
public import Diagnostics

/// Why an advance is not paid or taken back.
public enum AdvanceProblem: Problem, Hashable {
  /// An amount of nothing or less.
  case amountNotPositive
  /// More comes back than is left and in no unconfirmed run.
  case moreThanLeft(ContributorCode, wanted: Dong, left: Dong)

  public var code: String {
    switch self {
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .moreThanLeft: "ADVANCE_EXCEEDED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .amountNotPositive: .invalidInput
    case .moreThanLeft: .refused
    }
  }

  public var message: Text {
    switch self {
    case .amountNotPositive:
      Text(vi: "số tiền phải lớn hơn 0", en: "the amount must be above 0")
    case .moreThanLeft(let code, let wanted, let left):
      Text(
        vi: "\(code) hoàn \(wanted) đ, tạm ứng còn lại ngoài các đợt chưa chi chỉ \(left) đ",
        en: "\(code) gives back \(wanted) đ; \(left) đ is left beside unconfirmed runs")
    }
  }

  public var remedy: Text {
    switch self {
    case .amountNotPositive: Text(vi: "ghi số tiền dương", en: "state a positive amount")
    case .moreThanLeft: Text(vi: "xem: nhuanbut advance list", en: "see: nhuanbut advance list")
    }
  }
}
