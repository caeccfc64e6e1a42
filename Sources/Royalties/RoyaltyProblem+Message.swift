import Accounting
public import Diagnostics

extension RoyaltyProblem {
  /// What happened.
  public var message: Text {
    switch self {
    case .noShares, .contributorTwice, .shareOutOfRange, .sharesNotWhole, .lyricistShare:
      shareMessage
    case .quotaUnstated, .quotaOffPayroll, .quotaStranger, .quotaOfNobody: quotaMessage
    case .modifierOutOfRange, .modifiersExclude, .modifierTwice, .modifierWithAmount,
      .translationMissing, .translationUnfounded:
      modifierMessage
    default: gradingMessage
    }
  }

  private var shareMessage: Text {
    switch self {
    case .contributorTwice(let code):
      Text(vi: "\(code) được ghi hai lần", en: "\(code) is listed twice")
    case .shareOutOfRange(let code):
      Text(
        vi: "phần của \(code) phải lớn hơn 0 và không quá lớn",
        en: "the share of \(code) must be above 0 and not excessively large")
    case .sharesNotWhole(let sum):
      Text(
        vi: "các tỷ lệ cộng lại là \(sum.paperText) %, không đúng 100 %",
        en: "the percentages sum to \(sum) %, not to exactly 100 %")
    case .lyricistShare(let found, let lowest, let highest, _):
      Text(
        vi: "phần của tác giả phần lời là \(found) %, ngoài khung "
          + "\(lowest.paperText)–\(highest.paperText) %",
        en: "the lyricists' share is \(found) %, outside the range of \(lowest)–\(highest) %")
    default:
      Text(vi: "không ghi người cung cấp thông tin nào", en: "no contributor is listed")
    }
  }

  private var quotaMessage: Text {
    switch self {
    case .quotaUnstated(let codes):
      Text(
        vi: "chưa rõ phần của \(Self.list(codes)) nằm trong hay ngoài định mức",
        en: "whether \(Self.list(codes)) made this within or outside the quota is not stated")
    case .quotaOffPayroll(let code):
      Text(
        vi: "\(code) không phải biên chế hay hợp đồng lao động nên không có định mức",
        en: "\(code) is neither staff nor an employee and has no quota")
    case .quotaStranger(let code):
      Text(
        vi: "\(code) không có phần nào trong tin, bài này",
        en: "\(code) has no share in this part")
    default:
      Text(
        vi: "ghi là trong định mức, nhưng không ai ở đây hưởng lương của đơn vị",
        en: "stated as within the quota, but nobody here is on the payroll")
    }
  }

  private var modifierMessage: Text {
    switch self {
    case .modifierOutOfRange(let modifier, let lowest, let highest, _):
      Text(
        vi: "\(modifier.code) \(modifier.percent.paperText) % nằm ngoài khung "
          + "\(lowest.paperText)–\(highest.paperText) %",
        en: "\(modifier.code) of \(modifier.percent) % is outside the range \(lowest)–\(highest) %"
      )
    case .modifiersExclude(let first, let second, _):
      Text(
        vi: "\(first) và \(second) không dùng chung được",
        en: "\(first) and \(second) cannot stand together")
    case .modifierTwice(let code):
      Text(vi: "\(code) được ghi hai lần", en: "\(code) is stated twice")
    case .modifierWithAmount(let code):
      Text(
        vi: "số tiền thỏa thuận là số cuối cùng, không cộng thêm \(code)",
        en: "an agreed amount is final and takes no modifier \(code)")
    case .translationUnfounded(let origin):
      Text(
        vi: "có translation nhưng nguồn gốc của bài là \(origin.rawValue)",
        en: "the modifier translation is stated, but the origin is \(origin.rawValue)")
    default:
      Text(
        vi: "bài dịch phải có tỷ lệ translation khi chấm",
        en: "a translated part needs the modifier translation once it is graded")
    }
  }

  private var gradingMessage: Text {
    switch self {
    case .notPublished(let key, let date):
      date.map { date in
        Text(
          vi: "\(key.label) đến ngày \(date.paperText) mới đăng, chưa chấm được",
          en: "\(key.label) is published only on \(date) and cannot be graded yet")
      }
        ?? Text(
          vi: "\(key.label) chưa đăng nên chưa chấm được",
          en: "\(key.label) is not published and cannot be graded")
    case .aboveCeiling(let given, let highest, let genre, _):
      Text(
        vi: "hệ số \(given.paperText) vượt mức tối đa \(highest.paperText) của thể loại \(genre)",
        en: "coefficient \(given) is above the maximum of \(highest) for \(genre)")
    case .outOfRange(let given, let lowest, let highest, let genre, _):
      Text(
        vi: "hệ số \(given.paperText) nằm ngoài khung \(lowest.paperText)–\(highest.paperText) "
          + "của thể loại \(genre)",
        en: "coefficient \(given) is outside the range \(lowest)–\(highest) for \(genre)")
    case .amountOutOfRange(let given, let lowest, let highest, let genre, _):
      Text(
        vi: "\(given) đ nằm ngoài khung \(lowest)–\(highest) đ của thể loại \(genre)",
        en: "\(given.englishText) đ is outside the range "
          + "\(lowest.englishText)–\(highest.englishText) đ for \(genre)")
    case .totalDiffers(let stated, let computed):
      Text(
        vi: "tổng ghi là \(stated) đ, tính ra \(computed) đ",
        en: "the stated total is \(stated.englishText) đ, "
          + "the computed one \(computed.englishText) đ")
    case .amountTooLarge:
      Text(
        vi: "số tiền vượt quá mức lớn nhất của một dòng",
        en: "the amount is beyond the greatest a line can hold")
    case .sitePercentTwice(let site):
      Text(
        vi: "bộ định mức đã tính theo tỷ lệ cho trang \(site), không nhân tỷ lệ lần nữa",
        en: "the rate set already derives the table of site \(site); no second percentage applies")
    default: tableMessage
    }
  }

  private var tableMessage: Text {
    switch self {
    case .lengthMissing(let unit, _):
      Text(
        vi: "bảng hệ số tính theo độ dài (\(unit)), nhưng chưa ghi độ dài",
        en: "the table goes by length (\(unit)), which is not stated")
    case .gradeMissing(let genre, _):
      Text(
        vi: "bảng hệ số chấm thể loại \(genre) theo loại chất lượng, chưa ghi loại",
        en: "the table grades \(genre) by quality, and no grade is stated")
    case .gradeWithoutValue(let grade, let genre, _):
      Text(
        vi: "loại \(grade) của thể loại \(genre) không ứng với một mức cụ thể",
        en: "grade \(grade) of \(genre) does not stand for one value")
    case .tableInDong(let genre, _):
      Text(
        vi: "bảng của thể loại \(genre) tính bằng đồng, không dùng hệ số",
        en: "the table of \(genre) is in đồng and takes no coefficient")
    case .repostedWithoutRow(let genre):
      Text(
        vi: "bảng hệ số không có mức cho \(genre) đăng lại nên chỉ chấm bằng số tiền thỏa thuận",
        en: "the table has no rate for re-posted \(genre); it is graded by an agreed amount alone")
    case .basisMissing(.assigned(let date)):
      Text(
        vi: "áp dụng văn bản của ngày giao việc \(date.paperText) thì phải ghi căn cứ",
        en: "applying the texts of the day of assignment \(date) needs a stated basis")
    default:
      Text(
        vi: "chấm bằng số tiền thì phải ghi căn cứ", en: "a grade by amount needs its basis")
    }
  }
}
