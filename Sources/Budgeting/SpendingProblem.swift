public import Accounting
public import Diagnostics

/// Why a row of other spending is not taken (chi khác).
public enum SpendingProblem: Problem, Hashable {
  /// A voucher charges a line twice in one file.
  case repeatedVoucher(String, line: LineCode, first: String)
  /// A voucher was posted to the line with another amount, day or content.
  case postedDiffers(
    String, line: LineCode, entry: Int64, amount: Dong, date: CivilDate, memo: String)
  /// The very same is posted already.
  case posted(String, line: LineCode, entry: Int64, amount: Dong)

  public var code: String {
    switch self {
    case .repeatedVoucher: "REPEATED_VOUCHER"
    case .postedDiffers: "SPENDING_DIFFERS"
    case .posted: "SPENDING_POSTED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .repeatedVoucher: .invalidInput
    case .postedDiffers, .posted: .refused
    }
  }

  public var message: Text {
    switch self {
    case .repeatedVoucher(let voucher, let line, let first):
      Text(
        vi: "chứng từ \(voucher) đã ghi vào dòng \(line) ở \(first)",
        en: "voucher \(voucher) is charged to line \(line) at \(first) already")
    case .postedDiffers(let voucher, let line, let entry, let amount, let date, let memo):
      Text(
        vi: "chứng từ \(voucher), dòng \(line) đã ghi sổ khác: bút toán \(entry), \(amount) đ, "
          + "ngày \(date.paperText), “\(memo)”",
        en: "voucher \(voucher) of line \(line) was posted otherwise: entry \(entry), "
          + "\(amount.englishText) đ, on \(date), “\(memo)”")
    case .posted(let voucher, let line, let entry, let amount):
      Text(
        vi: "chứng từ \(voucher) đã ghi vào dòng \(line): bút toán \(entry), \(amount) đ",
        en: "voucher \(voucher) is charged to line \(line): entry \(entry), "
          + "\(amount.englishText) đ")
    }
  }

  public var remedy: Text {
    switch self {
    case .repeatedVoucher:
      Text(
        vi: "gộp thành một dòng, hoặc ghi số chứng từ của từng khoản",
        en: "make them one row, or give each its own voucher number")
    case .postedDiffers(_, _, let entry, _, _, _):
      Text(
        vi: "đảo trước khi ghi lại: nhuanbut reverse \(entry) --reason \"LÝ DO\"",
        en: "reverse it first: nhuanbut reverse \(entry) --reason \"REASON\"")
    case .posted(_, _, let entry, _):
      Text(
        vi: "khoản khác của chứng từ đó thì ghi nội dung của nó (--memo); ghi sai thì đảo trước: "
          + "nhuanbut reverse \(entry) --reason \"LÝ DO\"",
        en: "something else of that voucher has a memo of its own (--memo); a mistake is reversed "
          + "first: nhuanbut reverse \(entry) --reason \"REASON\"")
    }
  }
}
