public import Accounting
public import Diagnostics

/// Why an advance is not paid or taken back.
public enum AdvanceProblem: Problem, Hashable {
  /// An amount of nothing or less.
  case amountNotPositive
  /// More comes back than is left and in no unconfirmed run.
  case moreThanLeft(ContributorCode, wanted: Dong, left: Dong)
  /// It comes back before it was paid.
  case returnedBeforePaid(ContributorCode, on: CivilDate, paidOn: CivilDate)

  public var code: String {
    switch self {
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .moreThanLeft: "ADVANCE_EXCEEDED"
    case .returnedBeforePaid: "RETURNED_BEFORE_PAID"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .amountNotPositive: .invalidInput
    case .moreThanLeft, .returnedBeforePaid: .refused
    }
  }

  public var message: Text {
    switch self {
    case .amountNotPositive:
      Text(vi: "số tiền phải lớn hơn 0", en: "the amount must be above 0")
    case .moreThanLeft(let code, let wanted, let left):
      Text(
        vi: "\(code) hoàn \(wanted) đ, tạm ứng còn lại ngoài các đợt chưa chi chỉ \(left) đ",
        en: "\(code) gives back \(wanted.englishText) đ; \(left.englishText) đ is left beside "
          + "unconfirmed runs")
    case .returnedBeforePaid(let code, let date, let paidOn):
      Text(
        vi: "\(code) hoàn ngày \(date.paperText), nhưng ngày \(paidOn.paperText) mới tạm ứng",
        en: "\(code) gives back on \(date) what is advanced on \(paidOn)")
    }
  }

  public var remedy: Text {
    switch self {
    case .amountNotPositive: Text(vi: "ghi số tiền dương", en: "state a positive amount")
    case .moreThanLeft: Text(vi: "xem: nhuanbut advance list", en: "see: nhuanbut advance list")
    case .returnedBeforePaid(_, _, let paidOn):
      Text(
        vi: "ghi ngày hoàn: nhuanbut … --on \(paidOn)",
        en: "state the day it came back: nhuanbut … --on \(paidOn)")
    }
  }
}
