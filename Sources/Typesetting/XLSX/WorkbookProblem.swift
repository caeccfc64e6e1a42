public import Diagnostics

/// Why a report cannot be a workbook.
public enum WorkbookProblem: Problem, Hashable {
  /// A table has more rows than a worksheet can hold.
  case tooManyRows(limit: Int)
  /// The file would pass 4 GiB.
  case tooLarge

  /// A stable code.
  public var code: String {
    switch self {
    case .tooManyRows: "WORKBOOK_ROWS"
    case .tooLarge: "WORKBOOK_SIZE"
    }
  }

  /// What happened.
  public var message: Text {
    switch self {
    case .tooManyRows(let limit):
      Text(
        vi: "bảng dài hơn một trang tính: nhiều hơn \(AmountText.grouped(Int64(limit))) dòng",
        en: "the table is longer than a worksheet: more than \(limit) rows")
    case .tooLarge:
      Text(vi: "tệp XLSX sẽ lớn hơn 4 GiB", en: "the workbook would be larger than 4 GiB")
    }
  }

  /// What to do next.
  public var remedy: Text {
    Text(
      vi: "chọn kỳ ngắn hơn (--period 2024-Q3), hoặc dùng --format csv",
      en: "take a shorter period (--period 2024-Q3), or use --format csv")
  }

  /// Refused for the amount of data.
  public var kind: ProblemKind { .refused }
}
