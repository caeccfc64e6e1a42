import Accounting
public import Diagnostics

extension RoyaltyProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .noShares:
      Text(
        vi: "Ghi mã người cung cấp thông tin, ví dụ C01=60%;C02=40%.",
        en: "Write the contributors' codes, such as C01=60%;C02=40%.")
    case .contributorTwice:
      Text(
        vi: "Gộp thành một phần cho mỗi người.", en: "Give each contributor one share.")
    case .shareOutOfRange:
      Text(
        vi: "Ghi phần lớn hơn 0, hoặc bỏ người đó khỏi danh sách.",
        en: "Write a share above 0, or leave the contributor out.")
    case .sharesNotWhole:
      Text(
        vi: "Sửa để tổng đúng 100 %, hoặc bỏ hết tỷ lệ để chia đều.",
        en: "Make them sum to 100 %, or leave all of them out for equal parts.")
    case .lyricistShare(_, let lowest, let highest, _):
      Text(
        vi: "Ghi phần của tác giả phần lời từ \(lowest) % đến \(highest) %.",
        en: "Give the lyricists between \(lowest) % and \(highest) %.")
    case .notPublished:
      Text(
        vi: "Ghi ngày đăng (published_on) khi tin, bài đã đăng, rồi chấm lại.",
        en: "State published_on once the part is published, then grade it.")
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
        vi: "Ghi cột quota: outside, within hoặc mã \(Self.list(codes)).",
        en: "State quota: outside, within, or the codes \(Self.list(codes)).")
    case .quotaOfNobody:
      Text(
        vi: "Kiểm tra lại loại đối tượng, hoặc ghi outside.",
        en: "Check the contributors' kinds, or state outside.")
    default:
      Text(
        vi: "Chỉ ghi mã của biên chế, người lao động có phần trong tin, bài.",
        en: "Name only staff and employees who have a share.")
    }
  }

  private var modifierRemedy: Text {
    switch self {
    case .modifierOutOfRange(let modifier, let lowest, let highest, _):
      Text(
        vi: "Ghi \(modifier.code) từ \(lowest) đến \(highest).",
        en: "State \(modifier.code) between \(lowest) and \(highest).")
    case .translationMissing:
      Text(vi: "Ghi ví dụ translation=50.", en: "State for instance translation=50.")
    case .translationUnfounded:
      Text(
        vi: "Ghi origin là translated, hoặc bỏ translation.",
        en: "State the origin translated, or leave translation out.")
    case .modifierWithAmount:
      Text(
        vi: "Ghi số tiền đã gồm mọi khoản cộng thêm và bỏ cột modifiers.",
        en: "State the amount with every addition in it and leave modifiers out.")
    default:
      Text(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")
    }
  }

  private var gradingRemedy: Text {
    switch self {
    case .aboveCeiling(_, let highest, _, _):
      Text(vi: "Chấm không quá \(highest).", en: "Grade it at \(highest) or less.")
    case .outOfRange(_, let lowest, let highest, _, _):
      Text(
        vi: "Chấm từ \(lowest) đến \(highest).",
        en: "Grade it between \(lowest) and \(highest).")
    case .amountOutOfRange(_, let lowest, let highest, _, _):
      Text(
        vi: "Ghi số tiền từ \(lowest) đến \(highest) đ.",
        en: "State an amount between \(lowest) and \(highest) đ.")
    case .lengthMissing(let unit, _):
      Text(
        vi: "Ghi cột length theo đơn vị \(unit).", en: "State length in the unit \(unit).")
    case .gradeMissing:
      Text(vi: "Ghi cột grade thay cho coefficient.", en: "State grade, not a coefficient.")
    case .gradeWithoutValue:
      Text(vi: "Ghi coefficient thay cho grade.", en: "State a coefficient, not a grade.")
    case .totalDiffers(_, let computed):
      Text(
        vi: "Ghi total là \(computed.amount), hoặc sửa cách chấm.",
        en: "State the total \(computed.amount), or correct the grading.")
    case .basisMissing:
      Text(
        vi: "Ghi cột basis: hợp đồng, quyết định hoặc biên bản.",
        en: "State basis: the contract, decision or minutes.")
    case .amountTooLarge:
      Text(
        vi: "Kiểm tra lại hệ số hoặc số tiền.", en: "Check the coefficient or the amount.")
    case .sitePercentTwice:
      Text(
        vi: "Bỏ tỷ lệ theo Cổng của trang, hoặc dùng bộ định mức khác.",
        en: "Take the percentage from the site, or use another rate set.")
    default:
      Text(
        vi: "Ghi amount bằng đồng cùng basis.", en: "State amount in đồng together with basis.")
    }
  }

  static func list(_ codes: [ContributorCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }
}
