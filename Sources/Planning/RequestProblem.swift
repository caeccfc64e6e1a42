public import Accounting
public import Diagnostics
public import Legislation

/// Why no request is made or shown.
public enum RequestProblem: Problem, Hashable {
  /// A part of the fund above what the law allows.
  case aboveCap(FundPart, stated: Percentage, cap: Percentage, citation: Citation)
  /// Something has to be assumed, and none was allowed.
  case assumes(months: Int, first: Month)
  /// A row is beyond what a budget can hold.
  case tooLarge(line: LineCode, content: String)
  /// An estimate is of a year to come, or of the one that runs.
  case yearIsOver(Int, thisYear: Int)
  /// No request is kept, of any year or of one.
  case noneKept(year: Int?)

  /// The parts of the fund beside the royalties.
  public enum FundPart: String, Hashable, Sendable {
    /// Khuyến khích.
    case incentive
    /// Thù lao.
    case remuneration
  }

  public var code: String {
    switch self {
    case .aboveCap: "REQUEST_ABOVE_CAP"
    case .assumes: "REQUEST_ASSUMES"
    case .tooLarge: "REQUEST_TOO_LARGE"
    case .yearIsOver: "REQUEST_OF_PAST_YEAR"
    case .noneKept: "NO_REQUEST"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .aboveCap, .tooLarge: .invalidInput
    case .assumes, .yearIsOver, .noneKept: .refused
    }
  }

  public var message: Text {
    switch self {
    case .aboveCap(let part, let stated, let cap, _):
      Text(
        vi: "--\(part.rawValue) \(stated.paperText) % vượt mức tối đa \(cap.paperText) % "
          + "nhuận bút cả năm",
        en: "--\(part.rawValue) \(stated) % is above the cap of \(cap) % of the year's royalties")
    case .assumes(let months, let first):
      Text(
        vi: "\(months) tháng, từ \(first), không có khung nhuận bút hoặc giá trị đơn vị hệ số "
          + "có hiệu lực",
        en: "\(months.english("month")), from \(first), \(months == 1 ? "has" : "have") "
          + "no royalty table or unit value in force")
    case .tooLarge(let line, let content):
      Text(
        vi: "“\(content)” của dòng \(line) lớn hơn mức một dự toán có thể ghi",
        en: "“\(content)” of line \(line) is beyond what a budget can hold")
    case .yearIsOver(let year, _):
      Text(
        vi: "năm \(year) đã qua, dự toán lập cho năm sau",
        en: "\(year) is over, an estimate is for the year to come")
    case .noneKept(let year?):
      Text(
        vi: "chưa lập dự toán kinh phí năm \(year)", en: "no request for \(year) is kept")
    case .noneKept(nil):
      Text(vi: "chưa lập dự toán kinh phí nào", en: "no request is kept")
    }
  }

  public var remedy: Text {
    switch self {
    case .aboveCap(let part, _, let cap, _):
      Text(
        vi: "dùng --\(part.rawValue) \(cap) hoặc thấp hơn",
        en: "use --\(part.rawValue) \(cap) or less")
    case .assumes:
      Text(
        vi: "bỏ --strict để tính theo mức cuối cùng, có ghi rõ; hoặc cập nhật quy định: "
          + "nhuanbut rates update THƯ-MỤC",
        en: "leave --strict out to use the last ones, marked as such; or bring the rates up to "
          + "date: nhuanbut rates update DIR")
    case .tooLarge:
      Text(
        vi: "xem lại số lượng, đơn giá và --growth",
        en: "look at the quantity, the unit price and --growth")
    case .yearIsOver(let year, let thisYear):
      Text(
        vi: "ghi --year \(thisYear + 1); dự toán đã lập của năm \(year): "
          + "nhuanbut report request --year \(year)",
        en: "write --year \(thisYear + 1); the estimate that was made of \(year): "
          + "nhuanbut report request --year \(year)")
    case .noneKept(let year):
      Text(
        vi: "lập trước: nhuanbut budget request --year \(year.map(String.init) ?? "NĂM")",
        en: "make one first: nhuanbut budget request --year \(year.map(String.init) ?? "YEAR")")
    }
  }

  public var law: Text? {
    if case .aboveCap(_, _, _, let citation) = self { citation.text } else { nil }
  }
}
