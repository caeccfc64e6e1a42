public import Accounting
public import Diagnostics
import Legislation

/// What can be wrong with creation work.
public enum CreationProblem: Problem, Hashable {
  /// The work is not done yet.
  case notDone(CivilDate)
  /// Neither a quantity nor characters are stated.
  case quantityMissing
  /// Both a quantity and characters are stated.
  case quantityTwice
  /// Characters of something that is not counted in pages of text.
  case charactersOfNoPage(activity: String)
  /// No rate is stated and the unit has set none.
  case rateMissing(activity: String, date: CivilDate, maximum: Dong)
  /// A rate above the greatest one of the law.
  case rateAboveMaximum(Dong, maximum: Dong, isStaff: Bool, law: Text)
  /// Someone on the payroll works as an outsider.
  case staffAsOutsider([ContributorCode])
  /// People on the payroll and outsiders share one piece of work.
  case mixedPerformers
  /// Own staff without a decision.
  case decisionMissing(law: Text)
  /// A modifier twice, or two of one clause.
  case modifiersExclude(String, String)
  /// A modifier outside its range.
  case modifierOutOfRange(Modifier, lowest: Percentage, highest: Percentage, law: Text)
  /// An amount that no line holds.
  case amountTooLarge
  /// The same part is paid to the same contributor as a royalty.
  case paidAsRoyalty(part: String, contributor: ContributorCode)

  public var code: String {
    switch self {
    case .notDone: "WORK_NOT_DONE"
    case .quantityMissing: "QUANTITY_MISSING"
    case .quantityTwice: "QUANTITY_TWICE"
    case .charactersOfNoPage: "CHARACTERS_OF_NO_PAGE"
    case .rateMissing: "RATE_MISSING"
    case .rateAboveMaximum: "RATE_ABOVE_MAXIMUM"
    case .staffAsOutsider: "STAFF_AS_OUTSIDER"
    case .mixedPerformers: "MIXED_PERFORMERS"
    case .decisionMissing: "STAFF_DECISION_MISSING"
    case .modifiersExclude: "WORK_MODIFIERS_EXCLUDE"
    case .modifierOutOfRange: "WORK_MODIFIER_OUT_OF_RANGE"
    case .amountTooLarge: "WORK_AMOUNT_TOO_LARGE"
    case .paidAsRoyalty: "PAID_AS_ROYALTY"
    }
  }

  public var kind: ProblemKind { if case .notDone = self { .refused } else { .invalidInput } }

  public var law: Text? {
    switch self {
    case .rateAboveMaximum(_, _, _, let law), .decisionMissing(let law),
      .modifierOutOfRange(_, _, _, let law):
      law
    case .rateMissing: Citation(document: "194/2012/TT-BTC", article: "4").text
    case .paidAsRoyalty: Citation(document: "11/2024/QĐ-UBND", article: "16").text
    default: nil
    }
  }

  public var message: Text {
    switch self {
    case .notDone(let date):
      Text(
        vi: "công việc ghi ngày \(date.paperText), chưa đến ngày đó",
        en: "the work is dated \(date), which has not come")
    case .quantityMissing:
      Text(vi: "chưa ghi khối lượng", en: "no quantity is stated")
    case .quantityTwice:
      Text(vi: "ghi cả khối lượng và số ký tự", en: "both a quantity and characters are stated")
    case .charactersOfNoPage(let activity):
      Text(
        vi: "“\(activity)” không tính theo trang văn bản nên không ghi số ký tự",
        en: "“\(activity)” is not counted in pages of text, characters say nothing")
    case .rateMissing(let activity, let date, let maximum):
      Text(
        vi: "đơn vị chưa đặt mức chi cho “\(activity)” vào ngày \(date.paperText); mức tối đa là "
          + "\(maximum) đ, không tự lấy làm mức chi",
        en:
          "the unit has set no rate for “\(activity)” on \(date); the maximum is \(maximum) đ and "
          + "is never taken for a rate")
    case .rateAboveMaximum(let rate, let maximum, let isStaff, _):
      Text(
        vi: "mức \(rate) đ vượt mức tối đa \(maximum) đ" + (isStaff ? " cho người của đơn vị" : ""),
        en: "the rate \(rate.englishText) đ is above the maximum of \(maximum.englishText) đ"
          + (isStaff ? " for own staff" : ""))
    case .staffAsOutsider(let codes):
      Text(
        vi: "\(Self.list(codes)) hưởng lương của đơn vị, không phải người ngoài",
        en: "\(Self.list(codes)) are on the payroll and not outsiders")
    case .mixedPerformers:
      Text(
        vi: "một công việc có cả người hưởng lương và người ngoài",
        en: "people on the payroll and outsiders share one piece of work")
    case .decisionMissing:
      Text(
        vi: "người của đơn vị làm thì phải có quyết định",
        en: "own staff needs a decision")
    case .modifiersExclude(let one, let other):
      Text(
        vi: "“\(one)” và “\(other)” không dùng cùng nhau",
        en: "“\(one)” and “\(other)” do not stand together")
    case .modifierOutOfRange(let modifier, let lowest, let highest, _):
      Text(
        vi: "\(modifier.code) \(modifier.percent) % nằm ngoài khung \(lowest)–\(highest) %",
        en: "\(modifier.code) \(modifier.percent) % is outside \(lowest)–\(highest) %")
    case .amountTooLarge:
      Text(vi: "số tiền vượt giới hạn của một dòng", en: "the amount is beyond what a line holds")
    case .paidAsRoyalty(let part, let contributor):
      Text(
        vi: "“\(part)” đã tính nhuận bút cho \(contributor)",
        en: "“\(part)” is paid to \(contributor) as a royalty")
    }
  }

  public var remedy: Text {
    switch self {
    case .notDone: Text(vi: "nhập khi việc đã làm xong", en: "import it once it is done")
    case .quantityMissing:
      Text(vi: "ghi cột quantity hoặc characters", en: "fill in quantity or characters")
    case .quantityTwice: Text(vi: "chỉ ghi một cột", en: "fill in one of them")
    case .charactersOfNoPage: Text(vi: "ghi cột quantity", en: "fill in quantity")
    case .rateMissing(let activity, let date, _):
      Text(
        vi: "nhuanbut rates unit \(activity) SỐ-TIỀN --decision \"SỐ\" --from \(date)",
        en: "nhuanbut rates unit \(activity) AMOUNT --decision \"NUMBER\" --from \(date)")
    case .rateAboveMaximum(_, let maximum, _, _):
      Text(
        vi: "ghi mức từ \(maximum) đ trở xuống",
        en: "state a rate of \(maximum.englishText) đ or less")
    case .staffAsOutsider:
      Text(
        vi: "ghi performer là staff kèm decision", en: "state performer staff, with a decision")
    case .mixedPerformers:
      Text(vi: "tách thành hai công việc", en: "make two pieces of work of it")
    case .decisionMissing: Text(vi: "ghi cột decision", en: "fill in decision")
    case .modifiersExclude: Text(vi: "bỏ một trong hai", en: "remove one of them")
    case .modifierOutOfRange(_, let lowest, let highest, _):
      Text(
        vi: "ghi từ \(lowest) đến \(highest)", en: "state between \(lowest) and \(highest)")
    case .amountTooLarge: Text(vi: "kiểm tra khối lượng", en: "check the quantity")
    case .paidAsRoyalty:
      Text(
        vi: "bỏ một khoản, hoặc ghi lý do ở cột reason", en: "drop one, or say why in reason")
    }
  }

  private static func list(_ codes: [ContributorCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }
}
