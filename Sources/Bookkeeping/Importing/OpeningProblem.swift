public import Accounting
public import Diagnostics

/// Why the state at go-live is not taken, or what is to be known of it.
public enum OpeningProblem: Problem, Hashable {
  /// Something was approved already.
  case afterApproval
  /// What stood passes what the line was allotted; a warning.
  case overAllotment(line: LineCode, year: Int, over: Dong)

  public var code: String {
    switch self {
    case .afterApproval: "OPENING_AFTER_APPROVAL"
    case .overAllotment: "OPENING_OVER_ALLOTMENT"
    }
  }

  public var kind: ProblemKind { .refused }

  public var message: Text {
    switch self {
    case .afterApproval:
      Text(
        vi: "sổ đã có khoản được duyệt, không nhập số dư mở sổ nữa",
        en: "something was approved already; the opening state is taken before that")
    case .overAllotment(let line, let year, let over):
      Text(
        vi: "số dư mở sổ của dòng \(line) năm \(year) vượt dự toán được giao \(over) đ",
        en: "what stood on line \(line) of \(year) passes its allotment by \(over.englishText) đ")
    }
  }

  public var remedy: Text {
    switch self {
    case .afterApproval:
      Text(
        vi:
          "bắt đầu một sổ mới rồi nhập trước khi duyệt: nhuanbut init --unit \"TÊN ĐƠN VỊ\" --ledger TÊN-KHÁC.sqlite",
        en:
          "begin a new ledger and take it before approving: nhuanbut init --unit \"NAME\" --ledger OTHER.sqlite"
      )
    case .overAllotment(let line, let year, _):
      Text(
        vi: "giao dự toán: nhuanbut budget allot --year \(year) --line \(line) "
          + "--amount SỐ-TIỀN --decision \"SỐ\"",
        en: "allot: nhuanbut budget allot --year \(year) --line \(line) --amount AMOUNT "
          + "--decision \"NUMBER\"")
    }
  }
}
