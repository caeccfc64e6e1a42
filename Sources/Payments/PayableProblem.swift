public import Accounting
public import Diagnostics

/// Why unclaimed money stays where it is.
public enum PayableProblem: Problem, Hashable {
  /// Nothing is owed to the contributor outside unconfirmed runs.
  case nothingOwed(ContributorCode)
  /// Too few notices for what is owed; the law may ask for none of it to move at all.
  case tooFewNotices(ContributorCode, sent: Int, wanted: Int)
  /// The law knows no transfer to the fund for what is owed.
  case noRule(ContributorCode)

  public var code: String {
    switch self {
    case .nothingOwed: "NOTHING_OWED"
    case .tooFewNotices: "TOO_FEW_NOTICES"
    case .noRule: "NO_FUND_RULE"
    }
  }

  public var kind: ProblemKind { .refused }

  public var message: Text {
    switch self {
    case .nothingOwed(let code):
      Text(
        vi: "không còn khoản nào đã duyệt mà chưa chi cho \(code) ngoài các đợt chi",
        en: "nothing approved and unpaid is owed to \(code) outside runs")
    case .tooFewNotices(let code, let sent, let wanted):
      Text(
        vi: "\(code) mới được thông báo \(sent) lần, phải đủ \(wanted) lần kể từ ngày đăng",
        en: "\(code) was given \(sent) notices since publication, \(wanted) are required")
    case .noRule(let code):
      Text(
        vi: "khoản của \(code) không thuộc diện chuyển vào quỹ nhuận bút",
        en: "what is owed to \(code) is not of the kind that moves to the fund")
    }
  }

  public var law: Text? {
    Text(vi: "18/2014/NĐ-CP, Điều 4.10", en: "18/2014/NĐ-CP, Article 4.10")
  }

  public var remedy: Text {
    switch self {
    case .nothingOwed, .noRule:
      Text(vi: "xem: nhuanbut report outstanding", en: "see: nhuanbut report outstanding")
    case .tooFewNotices(let code, _, _):
      Text(
        vi: "thông báo rồi ghi: nhuanbut payable notice \(code) --on NGÀY",
        en: "give notice and record it: nhuanbut payable notice \(code) --on DAY")
    }
  }
}
