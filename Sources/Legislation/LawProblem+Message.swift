import Accounting
public import Diagnostics

extension LawProblem {
  /// What happened.
  public var message: Text {
    switch self {
    case .nothingInForce(let gap): gap.message
    case .unknownGenre(let code, _, _):
      Text(vi: "không có thể loại “\(code)”", en: "there is no genre “\(code)”")
    case .genreNotInTable(let code, let document):
      Text(
        vi: "bảng mức của \(document) không có thể loại “\(code)”",
        en: "the table of \(document) has no genre “\(code)”")
    case .unknownGrade(_, let genre, let grades) where grades.isEmpty:
      Text(
        vi: "thể loại “\(genre)” không chấm theo xếp loại",
        en: "the genre “\(genre)” is not graded by a grade")
    case .unknownGrade(let grade, let genre, let grades):
      Text(
        vi: "thể loại “\(genre)” không có loại “\(grade)”; có: \(grades.joined(separator: ", "))",
        en:
          "the genre “\(genre)” has no grade “\(grade)”; it has: \(grades.joined(separator: ", "))"
      )
    case .gradeRequired(let genre, let grades):
      Text(
        vi: "thể loại “\(genre)” phải chấm theo xếp loại: \(grades.joined(separator: ", "))",
        en: "the genre “\(genre)” is graded by a grade: \(grades.joined(separator: ", "))")
    case .unknownModifier(let code, _):
      Text(vi: "không có hệ số điều chỉnh “\(code)”", en: "there is no modifier “\(code)”")
    case .unknownActivity(let code, _):
      Text(
        vi: "không có công việc tạo lập thông tin “\(code)”",
        en: "there is no creation activity “\(code)”")
    case .modifierNotForActivity(let code, let activity, _):
      Text(
        vi: "hệ số điều chỉnh “\(code)” không áp dụng cho công việc “\(activity)”",
        en: "the modifier “\(code)” does not apply to the activity “\(activity)”")
    case .unknownProfile(let name, _):
      Text(vi: "bộ mức không có “\(name)”", en: "the rate book has no set “\(name)”")
    default: loadingMessage
    }
  }

  private var loadingMessage: Text {
    switch self {
    case .noRates:
      Text(vi: "thư mục bộ mức không có tệp nào", en: "the rate folder holds no file")
    case .unknownFile(let name, _):
      Text(vi: "bộ mức không dùng tệp “\(name)”", en: "the rate book has no file “\(name)”")
    case .unknownKey(let key, _):
      Text(vi: "không có khóa “\(key)” trong tệp này", en: "this file has no key “\(key)”")
    case .invalidValue(let column, let value, let expected):
      Text(
        vi: "cột \(column): “\(value)” không phải là \(expected.vi)",
        en: "column \(column): “\(value)” is not \(expected.en)")
    case .emptyValue(let column):
      Text(vi: "cột \(column) không được để trống", en: "column \(column) must not be empty")
    case .misplacedValue(let column, let reason):
      Text(
        vi: "cột \(column) không được có giá trị ở dòng này: \(reason.vi)",
        en: "column \(column) cannot hold a value in this row: \(reason.en)")
    case .uncited(let column):
      Text(
        vi: "dòng không ghi căn cứ: cột \(column) để trống",
        en: "the row cites no law: column \(column) is empty")
    case .unregisteredDocument(let number, _):
      Text(
        vi: "văn bản “\(number)” chưa có trong documents.csv",
        en: "the document “\(number)” is not in documents.csv")
    case .duplicate(let subject, let other):
      Text(
        vi: "\(subject) đã có ở \(other.label)", en: "\(subject) stands at \(other.label) already")
    case .inverted(let column, let low, let high):
      Text(
        vi: "khoảng ngược ở cột \(column): \(high) trước \(low)",
        en: "inverted range in column \(column): \(high) is before \(low)")
    case .percentageAbove(let column, let value, let limit):
      Text(
        vi: "cột \(column): \(value.paperText) % vượt mức tối đa \(limit.paperText) %",
        en: "column \(column): \(value) % is above the limit of \(limit) %")
    case .missingParent(let name, _):
      Text(vi: "không có “\(name)” để dựa vào", en: "there is no “\(name)” to build on")
    case .circle(let path):
      Text(
        vi: "vòng tròn: \(path.joined(separator: " → "))",
        en: "a circle: \(path.joined(separator: " → "))")
    default: datedMessage
    }
  }

  private var datedMessage: Text {
    switch self {
    case .overlap(let subject, let date, let other):
      Text(
        vi: "ngày \(date.paperText) có hai dòng cùng hiệu lực cho \(subject); dòng kia ở "
          + other.label,
        en: "on \(date) two rows are in force for \(subject); the other is at \(other.label)")
    case .undeclaredGap(let subject, let from, let to, _):
      Text(
        vi: "\(subject) không có quy định từ ngày \(from.paperText)"
          + (to.map { " đến ngày \($0.paperText)" } ?? "") + " mà gaps.csv không khai báo",
        en: "\(subject) has no rule from \(from)\(to.map { " to \($0)" } ?? "") "
          + "and gaps.csv does not declare it")
    case .aboveFrame(let subject, let value, let maximum, _):
      Text(
        vi: "\(subject): mức \(value) vượt khung của trung ương (\(maximum))",
        en: "\(subject): \(value) is above the national frame (\(maximum))")
    case .expiredDocument(let subject, let document, let endedOn):
      Text(
        vi:
          "\(subject) còn hiệu lực sau ngày \(endedOn.paperText), khi \(document) đã hết hiệu lực",
        en: "\(subject) stays in force after \(endedOn), when \(document) ended")
    case .notChecked(let subject, let checkedOn):
      Text(
        vi: "\(subject) chưa được đối chiếu lại từ ngày \(checkedOn.paperText)",
        en: "\(subject) was not checked since \(checkedOn)")
    case .weaklyKnown(let subject, .unseen):
      Text(
        vi: "\(subject) chưa được đối chiếu với văn bản (mức tin cậy C)",
        en: "\(subject) was never checked against its text (mark C)")
    case .weaklyKnown(let subject, _):
      Text(
        vi: "\(subject) chỉ dựa vào một nguồn hoặc nguồn thứ cấp",
        en: "\(subject) rests on a single or a secondary source")
    default: preconditionFailure("the problem \(code) has no message")
    }
  }
}
