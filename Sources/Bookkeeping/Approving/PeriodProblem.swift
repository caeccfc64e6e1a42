public import Accounting
public import Diagnostics

/// Why a month does not close, or takes no more entries.
public enum PeriodProblem: Problem {
  /// The month of a posting date is closed.
  case closed(date: CivilDate, lastClosed: Month)
  /// The month is closed already.
  case alreadyClosed(Month)
  /// An earlier month is still open.
  case outOfOrder(Month, expected: Month)
  /// The month has not begun.
  case notBegun(Month)
  /// Lines of the month are not graded or not approved.
  case unfinished(Month, count: Int, listed: [String])
  /// Forced without a reason.
  case forceNeedsReason

  public var code: String {
    switch self {
    case .closed: "PERIOD_CLOSED"
    case .alreadyClosed: "ALREADY_CLOSED"
    case .outOfOrder: "PERIOD_OUT_OF_ORDER"
    case .notBegun: "PERIOD_NOT_BEGUN"
    case .unfinished: "PERIOD_UNFINISHED"
    case .forceNeedsReason: "REASON_MISSING"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .closed, .alreadyClosed, .outOfOrder, .notBegun, .unfinished: .refused
    case .forceNeedsReason: .usage
    }
  }

  public var message: Text {
    switch self {
    case .closed(let date, let last):
      Text(
        vi: "tháng của ngày \(date.paperText) đã khóa sổ (đã khóa đến hết tháng \(last))",
        en: "the month of \(date) is closed (closed through \(last))")
    case .alreadyClosed(let month):
      Text(vi: "tháng \(month) đã khóa sổ", en: "\(month) is closed already")
    case .outOfOrder(let month, let expected):
      Text(
        vi: "chưa khóa được tháng \(month): các tháng khóa lần lượt, đến lượt tháng \(expected)",
        en: "\(month) cannot close yet: months close in order, and \(expected) is next")
    case .notBegun(let month):
      Text(vi: "tháng \(month) chưa đến", en: "\(month) has not begun")
    case .unfinished(let month, let count, let listed):
      Text(
        vi: "đến hết tháng \(month) còn \(count.paperText) khoản chưa chấm hoặc chưa duyệt: "
          + Self.list(listed, of: count),
        en: "\(count.english("line")) through \(month) \(count == 1 ? "is" : "are") not graded "
          + "or not approved: "
          + Self.list(listed, of: count))
    case .forceNeedsReason:
      Text(vi: "--force cần --reason", en: "--force needs --reason")
    }
  }

  public var remedy: Text {
    switch self {
    case .closed(_, let last):
      Text(
        vi: "ghi vào tháng đang mở: --on \(last.next.firstDay) hoặc sau đó",
        en: "post in an open month: --on \(last.next.firstDay) or later")
    case .alreadyClosed: Text(vi: "xem: nhuanbut period list", en: "see: nhuanbut period list")
    case .outOfOrder(_, let expected):
      Text(
        vi: "khóa trước: nhuanbut period close \(expected)",
        en: "first: nhuanbut period close \(expected)")
    case .notBegun:
      Text(vi: "khóa sau khi tháng kết thúc", en: "close it once the month is over")
    case .unfinished(let month, _, _):
      Text(
        vi: "chấm và duyệt nốt, hoặc: nhuanbut period close \(month) --force --reason \"LÝ DO\"",
        en: "grade and approve them, or: nhuanbut period close \(month) --force --reason \"REASON\""
      )
    case .forceNeedsReason:
      Text(
        vi: "ghi lý do: nhuanbut … --reason \"LÝ DO\"",
        en: "say why: nhuanbut … --reason \"REASON\"")
    }
  }

  private static func list(_ listed: [String], of count: Int) -> String {
    listed.joined(separator: ", ") + (listed.count < count ? ", …" : "")
  }
}
