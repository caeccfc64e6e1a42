public import Accounting
public import Diagnostics

/// Why the budget refuses.
public enum BudgetProblem: Problem {
  /// Committed + paid would pass the allotment.
  case overspent(line: LineCode, year: Int, left: Dong, wanted: Dong, isSettling: Bool = false)
  /// A line has its first authority already.
  case alreadyAllotted(line: LineCode, year: Int)
  /// A reduction below what is committed and paid.
  case reducedBelowUse(line: LineCode, year: Int, used: Dong, left: Dong)
  /// No line of that code.
  case unknownLine(String, nearest: String?)
  /// No line of the wanted category for a site, or two equally near.
  case noSingleLine(category: CostCategory, site: SiteCode, candidates: [LineCode])
  /// A year that is not charged any more, or not yet.
  case yearNotOpen(year: Int, date: CivilDate, last: CivilDate)
  /// Posted on a day before what it pays for arose.
  case postedBeforeEvent(date: CivilDate, event: CivilDate)
  /// The line's year is settled.
  case settled(line: LineCode, year: Int)
  /// What January approved for a year is paid after it.
  case januaryOver(year: Int, date: CivilDate)
  /// An amount that is not above zero.
  case amountNotPositive
  /// A line of that code is there already.
  case lineExists(LineCode)
  /// The source or category of a line that something was posted to.
  case fixedOncePosted(LineCode)
  /// A transfer from a line to itself.
  case sameLine(LineCode)
  /// A transfer between funding sources.
  case acrossSources(from: LineCode, to: LineCode)
  /// More is committed and paid than was allotted; a warning.
  case overAllotment(line: LineCode, year: Int, over: Dong)

  public var code: String {
    switch self {
    case .overspent: "OVER_BUDGET"
    case .alreadyAllotted: "ALREADY_ALLOTTED"
    case .reducedBelowUse: "REDUCED_BELOW_USE"
    case .unknownLine: "UNKNOWN_LINE"
    case .noSingleLine: "NO_SINGLE_LINE"
    case .yearNotOpen: "BUDGET_YEAR_NOT_OPEN"
    case .postedBeforeEvent: "POSTED_BEFORE_EVENT"
    case .settled: "YEAR_SETTLED"
    case .januaryOver: "JANUARY_OVER"
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .lineExists: "LINE_EXISTS"
    case .fixedOncePosted: "FIXED_ONCE_POSTED"
    case .sameLine: "SAME_LINE"
    case .acrossSources: "ACROSS_SOURCES"
    case .overAllotment: "OVER_ALLOTMENT"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownLine, .amountNotPositive, .sameLine: .invalidInput
    case .overspent, .alreadyAllotted, .reducedBelowUse, .noSingleLine, .yearNotOpen,
      .postedBeforeEvent, .settled, .januaryOver, .lineExists, .fixedOncePosted, .acrossSources,
      .overAllotment:
      .refused
    }
  }

  public var message: Text {
    switch self {
    case .overspent(let line, let year, let left, let wanted, _):
      Text(
        vi: "dòng dự toán \(line) năm \(year) còn \(left) đ, cần \(wanted) đ",
        en: "budget line \(line) of \(year) has \(left.englishText) đ left, "
          + "\(wanted.englishText) đ is needed")
    case .alreadyAllotted(let line, let year):
      Text(
        vi: "dòng \(line) đã được giao dự toán đầu năm \(year)",
        en: "line \(line) already has its initial allotment for \(year)")
    case .reducedBelowUse(let line, let year, let used, let left):
      Text(
        vi: "dòng \(line) năm \(year) đã duyệt và chi \(used) đ, chỉ còn \(left) đ để giảm",
        en: "line \(line) of \(year) has \(used.englishText) đ committed and paid; only "
          + "\(left.englishText) đ is left to take away")
    case .unknownLine(let line, let nearest):
      Text(
        vi: "không có dòng dự toán “\(line)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
        en: "there is no budget line “\(line)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .yearNotOpen(let year, let date, let last):
      Text(
        vi: "không ghi vào năm \(year): ngày ghi sổ \(date.paperText), khoản muộn nhất ngày "
          + last.paperText,
        en: "\(year) is not charged: the posting date is \(date), the latest line is of \(last)")
    case .postedBeforeEvent(let date, let event):
      Text(
        vi: "ngày ghi sổ \(date.paperText) trước ngày \(event.paperText) của khoản được duyệt",
        en: "the posting date \(date) is before \(event), the day of what is approved")
    case .settled(let line, let year):
      Text(
        vi: "dòng \(line) năm \(year) đã quyết toán", en: "line \(line) of \(year) is settled")
    case .januaryOver(let year, let date):
      Text(
        vi: "khoản duyệt trong tháng 1 cho năm \(year) phải chi đến hết 31/01/\(year + 1), không "
          + "phải ngày \(date.paperText)",
        en: "what January approved for \(year) is paid by \(year + 1)-01-31, not on \(date)")
    case .noSingleLine(let category, let site, let candidates):
      candidates.isEmpty
        ? Text(
          vi: "trang \(site) không có dòng dự toán loại \(category.rawValue)",
          en: "site \(site) has no budget line of category \(category.rawValue)")
        : Text(
          vi: "trang \(site) có nhiều dòng loại \(category.rawValue): \(Self.list(candidates))",
          en: "site \(site) has several lines of \(category.rawValue): \(Self.list(candidates))")
    case .amountNotPositive:
      Text(vi: "số tiền phải lớn hơn 0", en: "the amount must be above zero")
    case .lineExists(let line):
      Text(vi: "đã có dòng dự toán \(line)", en: "there is a budget line \(line) already")
    case .fixedOncePosted(let line):
      Text(
        vi: "dòng \(line) đã có bút toán; nguồn và nội dung chi không đổi được nữa",
        en: "line \(line) was posted to; its source and category are fixed")
    case .sameLine(let line):
      Text(vi: "chuyển từ dòng \(line) sang chính nó", en: "a transfer of line \(line) to itself")
    case .acrossSources(let from, let to):
      Text(
        vi: "dòng \(from) và dòng \(to) thuộc hai nguồn kinh phí khác nhau",
        en: "lines \(from) and \(to) are of different funding sources")
    case .overAllotment(let line, let year, let over):
      Text(
        vi: "dòng \(line) năm \(year) vượt dự toán \(over) đ",
        en: "line \(line) of \(year) is \(over.englishText) đ over its allotment")
    }
  }

  public var remedy: Text {
    switch self {
    case .yearNotOpen(let year, _, let last):
      Text(
        vi: "năm trước chỉ ghi được trong tháng 1, cho khoản phát sinh đến 31/12/\(year)"
          + (last.year > year ? "" : "; hoặc ghi sổ trong năm đó: nhuanbut … --on \(year)-12-31"),
        en: "the year before is charged in January alone, for lines dated by \(year)-12-31"
          + (last.year > year ? "" : "; or post within that year: nhuanbut … --on \(year)-12-31"))
    case .postedBeforeEvent(_, let event):
      Text(
        vi: "ghi sổ từ ngày đó: nhuanbut … --on \(event)",
        en: "post on that day or later: nhuanbut … --on \(event)")
    case .settled:
      Text(vi: "ghi vào năm đang mở", en: "charge an open year")
    case .januaryOver(let year, _):
      Text(
        vi: "quyết toán năm trước, khoản chưa chi chuyển sang năm sau: nhuanbut budget settle "
          + "--year \(year)",
        en: "settle the year, which charges what is unpaid to the next: nhuanbut budget settle "
          + "--year \(year)")
    case .overspent(let line, let year, let left, let wanted, let isSettling):
      Self.supplementing(line, year, by: wanted - left, isSettling: isSettling)
    case .alreadyAllotted:
      Text(
        vi: "giao thêm: nhuanbut … --kind supplement; giảm bớt: nhuanbut … --kind reduction",
        en: "to give more: nhuanbut … --kind supplement; to take back: nhuanbut … --kind reduction")
    case .reducedBelowUse(_, _, _, let left):
      left > .zero
        ? Text(
          vi: "giảm nhiều nhất: nhuanbut … --amount \(left)",
          en: "take at most what is left: nhuanbut … --amount \(left)")
        : Text(vi: "dòng này không còn gì để giảm", en: "nothing of the line can be taken away")
    case .unknownLine(let line, _):
      Text(
        vi: "xem các dòng: nhuanbut budget status; mở dòng mới: nhuanbut budget line add \(line) "
          + "--name \"TÊN\" --source state --category other",
        en: "see the lines: nhuanbut budget status; to open a new one: nhuanbut budget line add "
          + "\(line) --name \"NAME\" --source state --category other")
    case .noSingleLine:
      Text(
        vi: "chọn dòng: nhuanbut … --line MÃ", en: "choose a line: nhuanbut … --line CODE")
    case .amountNotPositive:
      Text(vi: "ghi số tiền dương", en: "state a positive amount")
    case .lineExists(let line):
      Text(
        vi: "chọn mã khác, hoặc sửa: nhuanbut budget line set \(line) --name \"TÊN\"",
        en: "choose another code, or change it: nhuanbut budget line set \(line) --name \"NAME\"")
    case .fixedOncePosted:
      Text(
        vi:
          "thêm dòng mới: nhuanbut budget line add MÃ --name \"TÊN\" --source state --category other",
        en: "add a new line: nhuanbut budget line add CODE --name \"NAME\" --source state "
          + "--category other")
    case .sameLine: Text(vi: "ghi hai dòng khác nhau", en: "name two different lines")
    case .acrossSources(let from, let to):
      Text(
        vi: "giảm dòng \(from): nhuanbut budget allot --year NĂM --line \(from) --amount SỐ-TIỀN "
          + "--decision \"SỐ\" --kind reduction; rồi bổ sung dòng \(to) bằng --kind supplement",
        en: "reduce \(from): nhuanbut budget allot --year YEAR --line \(from) --amount AMOUNT "
          + "--decision \"NUMBER\" --kind reduction; then supplement \(to): --kind supplement")
    case .overAllotment(let line, let year, let over):
      Text(
        vi: "bổ sung: nhuanbut budget allot --year \(year) --line \(line) --amount \(over) "
          + "--kind supplement --decision \"SỐ\"",
        en: "add: nhuanbut budget allot --year \(year) --line \(line) --amount \(over) "
          + "--kind supplement --decision \"NUMBER\"")
    }
  }

  private static func list(_ lines: [LineCode]) -> String {
    lines.map(\.text).joined(separator: ", ")
  }

  /// How a line gets the room that it lacks; what is posted on a day may belong to another year.
  private static func supplementing(
    _ line: LineCode, _ year: Int, by lack: Dong, isSettling: Bool
  ) -> Text {
    let command =
      "nhuanbut budget allot --year \(year) --line \(line) --amount \(lack) --decision "
    let other =
      isSettling
      ? Text.verbatim("")
      : Text(
        vi: "; duyệt, chi ít hơn; hoặc ghi sổ vào năm khác: nhuanbut … --on NGÀY",
        en: "; approve, spend less; or post within another year: nhuanbut … --on DATE")
    return Text(
      vi: "bổ sung dự toán: \(command)\"SỐ\" --kind supplement\(other.vi)",
      en: "give more authority: \(command)\"NUMBER\" --kind supplement\(other.en)")
  }
}
