import Accounting
public import Diagnostics

extension RoyaltyProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .noShares:
      Text(
        vi: "ghi mã người cung cấp thông tin, ví dụ C01=60%;C02=40%",
        en: "write the contributors' codes, such as C01=60%;C02=40%")
    case .contributorTwice:
      Text(
        vi: "gộp thành một phần cho mỗi người", en: "give each contributor one share")
    case .shareOutOfRange:
      Text(
        vi: "ghi phần lớn hơn 0, hoặc bỏ người đó khỏi danh sách",
        en: "write a share above 0, or leave the contributor out")
    case .sharesNotWhole:
      Text(
        vi: "sửa để tổng đúng 100 %, hoặc bỏ hết tỷ lệ để chia đều",
        en: "make them sum to 100 %, or leave all of them out for equal parts")
    case .lyricistShare(_, let lowest, let highest, _):
      Text(
        vi: "ghi phần của tác giả phần lời từ \(lowest.paperText) % đến \(highest.paperText) %",
        en: "give the lyricists between \(lowest) % and \(highest) %")
    case .notPublished:
      Text(
        vi: "ghi ngày đăng (published_on) khi tin, bài đã đăng, rồi chấm lại",
        en: "state published_on once the part is published, then grade it")
    case .quotaUnstated, .quotaOffPayroll, .quotaStranger, .quotaOfNobody: quotaRemedy
    case .modifierOutOfRange, .modifiersExclude, .modifierTwice, .modifierWithAmount,
      .translationMissing, .translationUnfounded:
      modifierRemedy
    default: gradingRemedy
    }
  }

  private var quotaRemedy: Text {
    switch self {
    case .quotaUnstated(let codes):
      Text(
        vi:
          "ghi cột quota, hoặc --quota khi chấm từng bài: outside, within, hoặc mã người trong định "
          + "mức (\(Self.list(codes)))",
        en: "state it in the column quota, or with --quota where one item is graded: outside, "
          + "within, or who is within (\(Self.list(codes)))")
    case .quotaOfNobody:
      Text(
        vi: "kiểm tra lại loại đối tượng, hoặc ghi outside",
        en: "check the contributors' kinds, or state outside")
    default:
      Text(
        vi: "chỉ ghi mã của biên chế, người lao động có phần trong tin, bài",
        en: "name only staff and employees who have a share")
    }
  }

  private var modifierRemedy: Text {
    switch self {
    case .modifierOutOfRange(let modifier, let lowest, let highest, _):
      Text(
        vi: "ghi \(modifier.code) từ \(lowest.paperText) đến \(highest.paperText)",
        en: "state \(modifier.code) between \(lowest) and \(highest)")
    case .translationMissing:
      Text(vi: "ghi ví dụ translation=50", en: "state for instance translation=50")
    case .translationUnfounded:
      Text(
        vi: "ghi origin là translated, hoặc bỏ translation",
        en: "state the origin translated, or leave translation out")
    case .modifierWithAmount:
      Text(
        vi: "ghi số tiền đã gồm mọi khoản cộng thêm và bỏ cột modifiers",
        en: "state the amount with every addition in it and leave modifiers out")
    default:
      Text(vi: "giữ lại một trong hai", en: "keep one of the two")
    }
  }

  private var gradingRemedy: Text {
    switch self {
    case .aboveCeiling(_, let highest, _, _):
      Text(
        vi: "chấm không quá \(highest.paperText)", en: "grade it at \(highest) or less")
    case .outOfRange(_, let lowest, let highest, _, _):
      Text(
        vi: "chấm từ \(lowest.paperText) đến \(highest.paperText)",
        en: "grade it between \(lowest) and \(highest)")
    case .amountOutOfRange(_, let lowest, let highest, _, _):
      Text(
        vi: "ghi số tiền từ \(lowest) đến \(highest) đ",
        en: "state an amount between \(lowest.englishText) and \(highest.englishText) đ")
    case .lengthMissing(let unit, _):
      Text(
        vi: "ghi cột length theo đơn vị \(unit)", en: "state length in the unit \(unit)")
    case .gradeMissing:
      Text(vi: "ghi cột grade thay cho coefficient", en: "state grade, not a coefficient")
    case .gradeWithoutValue:
      Text(vi: "ghi coefficient thay cho grade", en: "state a coefficient, not a grade")
    case .totalDiffers(_, let computed):
      Text(
        vi: "ghi total là \(computed.amount), hoặc sửa cách chấm",
        en: "state the total \(computed.amount), or correct the grading")
    case .basisMissing:
      Text(
        vi: "ghi hợp đồng, quyết định hoặc biên bản vào cột basis, hoặc --basis khi chấm từng bài",
        en:
          "state the contract, decision or minutes in the column basis, or with --basis where one "
          + "item is graded")
    case .amountTooLarge:
      Text(
        vi: "kiểm tra lại hệ số hoặc số tiền", en: "check the coefficient or the amount")
    case .sitePercentTwice:
      Text(
        vi: "bỏ tỷ lệ theo Cổng của trang, hoặc dùng bộ định mức khác",
        en: "take the percentage from the site, or use another rate set")
    default:
      Text(
        vi: "ghi amount bằng đồng cùng basis", en: "state amount in đồng together with basis")
    }
  }

  static func list(_ codes: [ContributorCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }
}
