public import Accounting
public import Diagnostics

/// Why a year is not settled.
public enum SettlementProblem: Problem, Hashable {
  /// The payments of January still belong to the year.
  case tooEarly(year: Int, from: CivilDate)
  /// The year is settled.
  case alreadySettled(year: Int)
  /// No line was allotted, spent or committed anything in the year.
  case nothingToSettle(year: Int)
  /// The year before still has something to pay, which no later year would ever take over.
  case earlierOpen(year: Int)
  /// More is to be carried over than is left.
  case carriesTooMuch(LineCode, rest: Dong, wanted: Dong)

  public var code: String {
    switch self {
    case .tooEarly: "SETTLED_TOO_EARLY"
    case .alreadySettled: "ALREADY_SETTLED"
    case .nothingToSettle: "NOTHING_TO_SETTLE"
    case .earlierOpen: "EARLIER_YEAR_OPEN"
    case .carriesTooMuch: "CARRIES_TOO_MUCH"
    }
  }

  public var kind: ProblemKind { .refused }

  public var message: Text {
    switch self {
    case .tooEarly(let year, let from):
      Text(
        vi: "chưa quyết toán được năm \(year): chi của năm còn đến hết tháng 01, quyết toán từ "
          + "\(from)",
        en: "\(year) cannot be settled yet: it is paid until the end of January, settled from "
          + "\(from)")
    case .alreadySettled(let year):
      Text(vi: "năm \(year) đã quyết toán", en: "\(year) is settled already")
    case .nothingToSettle(let year):
      Text(
        vi: "năm \(year) không có dự toán được giao, không có chi, không có gì để quyết toán",
        en: "\(year) has no allotment and no spending, there is nothing to settle")
    case .earlierOpen(let year):
      Text(
        vi: "năm \(year) còn khoản đã duyệt chưa chi và chưa quyết toán",
        en: "\(year) has approved lines that are unpaid, and is not settled")
    case .carriesTooMuch(let line, let rest, let wanted):
      Text(
        vi: "dòng \(line) còn \(rest) đ, không chuyển được \(wanted) đ",
        en: "line \(line) has \(rest.englishText) đ left, \(wanted.englishText) đ cannot be "
          + "carried over")
    }
  }

  public var remedy: Text {
    switch self {
    case .tooEarly(let year, _):
      Text(
        vi: "xem trước: nhuanbut budget status --year \(year)",
        en: "look ahead: nhuanbut budget status --year \(year)")
    case .alreadySettled(let year):
      Text(
        vi: "xem: nhuanbut report settlement --year \(year)",
        en: "see: nhuanbut report settlement --year \(year)")
    case .nothingToSettle(let year):
      Text(
        vi: "xem lại --year; tình hình của năm: nhuanbut budget status --year \(year)",
        en: "look at --year again; the year's execution: nhuanbut budget status --year \(year)")
    case .earlierOpen(let year):
      Text(
        vi: "quyết toán năm đó trước: nhuanbut budget settle --year \(year)",
        en: "settle that year first: nhuanbut budget settle --year \(year)")
    case .carriesTooMuch(let line, let rest, _):
      Text(
        vi: "ghi tối đa --carry \(line)=\(rest.amount)",
        en: "write at most --carry \(line)=\(rest.amount)")
    }
  }
}
