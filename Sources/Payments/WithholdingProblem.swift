public import Accounting
public import Diagnostics
public import Legislation

/// Why a payee's commitment, or wish about withholding, is not taken.
public enum WithholdingProblem: Problem, Hashable {
  /// Only resident collaborators commit, by the law of the commitment's first day.
  case mayNotCommit(ContributorCode, under: Citation?)
  /// A commitment needs a tax id, by the law of its first day.
  case noTaxID(ContributorCode, under: Citation?)
  /// A commitment stands for the year already.
  case committed(ContributorCode, year: Int, document: String)
  /// A commitment that begins after its year.
  case afterTheYear(date: CivilDate, year: Int)
  /// The last day is before the first.
  case inverted(from: CivilDate, to: CivilDate)
  /// The year's income passes what a commitment is plausible for, by the law of the pay date; a
  /// warning.
  case incomePassesCommitment(
    ContributorCode, year: Int, income: Dong, limit: Dong, under: Citation?)

  public var code: String {
    switch self {
    case .mayNotCommit: "MAY_NOT_COMMIT"
    case .noTaxID: "COMMITMENT_WITHOUT_TAX_ID"
    case .committed: "ALREADY_COMMITTED"
    case .afterTheYear: "COMMITMENT_AFTER_YEAR"
    case .inverted: "DATES_INVERTED"
    case .incomePassesCommitment: "COMMITMENT_EXCEEDED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .afterTheYear, .inverted: .invalidInput
    default: .refused
    }
  }

  public var message: Text {
    switch self {
    case .mayNotCommit(let code, _):
      Text(
        vi: "\(code) không phải cộng tác viên là cá nhân cư trú nên không làm cam kết",
        en: "\(code) is no resident collaborator and makes no commitment")
    case .noTaxID(let code, _):
      Text(
        vi: "\(code) chưa có mã số thuế nên cam kết không có giá trị",
        en: "\(code) has no tax id, without which a commitment is not valid")
    case .committed(let code, let year, let document):
      Text(
        vi: "\(code) đã có cam kết năm \(year): \(document)",
        en: "\(code) is committed for \(year) already: \(document)")
    case .afterTheYear(let date, let year):
      Text(
        vi: "cam kết năm \(year) không thể bắt đầu ngày \(date.paperText)",
        en: "a commitment of \(year) cannot begin on \(date)")
    case .inverted(let from, let to):
      Text(
        vi: "ngày cuối \(to.paperText) trước ngày đầu \(from.paperText)",
        en: "the last day \(to) is before the first \(from)")
    case .incomePassesCommitment(let code, let year, let income, let limit, _):
      Text(
        vi: "thu nhập năm \(year) của \(code) là \(income) đ, vượt mức \(limit) đ của cam kết",
        en: "the income of \(code) in \(year) is \(income.englishText) đ, above the "
          + "\(limit.englishText) đ of a commitment")
    }
  }

  public var law: Text? {
    switch self {
    case .mayNotCommit(_, let citation), .noTaxID(_, let citation),
      .incomePassesCommitment(_, _, _, _, let citation):
      citation?.text
    default: nil
    }
  }

  public var remedy: Text {
    switch self {
    case .mayNotCommit(let code, _), .committed(let code, _, _):
      Text(
        vi: "xem: nhuanbut contributor show \(code)", en: "see: nhuanbut contributor show \(code)")
    case .noTaxID:
      Text(
        vi: "bổ sung tax_code: nhuanbut contributor import TỆP",
        en: "add tax_code: nhuanbut contributor import FILE")
    case .afterTheYear(_, let year):
      Text(vi: "ghi --on trong năm \(year)", en: "state --on within \(year)")
    case .inverted: Text(vi: "sửa --from hoặc --to", en: "correct --from or --to")
    case .incomePassesCommitment:
      Text(
        vi: "hỏi lại người cam kết; thuế sẽ quyết toán theo tổng thu nhập năm",
        en: "ask the payee again; the year's tax is settled on the whole income")
    }
  }
}
