import Accounting
public import Diagnostics

extension LawProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .nothingInForce(let gap): gap.remedy
    case .unknownGenre(_, let nearest?, _):
      Text(vi: "có phải “\(nearest)” không?", en: "did you mean “\(nearest)”?")
    case .unknownGenre(_, nil, let known) where known.isEmpty:
      Text(vi: "xem: nhuanbut rates list", en: "see: nhuanbut rates list")
    case .unknownGenre(_, nil, let known):
      Text(
        vi: "dùng một trong: \(known.joined(separator: ", "))",
        en: "use one of: \(known.joined(separator: ", "))")
    case .genreNotInTable:
      Text(
        vi: "chấm theo số tiền kèm căn cứ: --amount A --basis T",
        en: "grade by an amount with its basis: --amount A --basis T")
    case .unknownGrade(_, _, let grades) where grades.isEmpty:
      Text(vi: "ghi hệ số: coefficient", en: "state a coefficient")
    case .unknownGrade, .gradeRequired:
      Text(vi: "ghi một trong các loại đó", en: "state one of these grades")
    case .unknownModifier(_, let nearest), .unknownActivity(_, let nearest):
      Self.nearest(nearest, vi: "xem: nhuanbut rates list", en: "see: nhuanbut rates list")
    case .modifierNotForActivity:
      Text(
        vi: "bỏ hệ số đó hoặc chọn công việc khác", en: "drop the modifier or choose another work")
    case .unknownProfile(_, let nearest):
      Self.nearest(
        nearest, vi: "xem các thư mục trong bộ mức", en: "see the folders of the rate book")
    case .noRates:
      Text(
        vi: "chỉ đúng thư mục có các bộ mức: nhuanbut … --rates THƯ-MỤC",
        en: "name the folder that holds the sets: nhuanbut … --rates DIR")
    default: loadingRemedy
    }
  }

  private var loadingRemedy: Text {
    switch self {
    case .unknownFile(_, let nearest):
      Self.nearest(
        nearest, vi: "xem danh sách tệp trong rates/README.md",
        en: "see the list of files in rates/README.md")
    case .unknownKey(_, let nearest):
      Self.nearest(
        nearest, vi: "xem danh sách khóa trong rates/README.md",
        en: "see the list of keys in rates/README.md")
    case .invalidValue(_, _, let expected):
      Text(vi: "ghi \(expected.vi)", en: "write \(expected.en)")
    case .emptyValue(let column):
      Text(vi: "điền cột \(column)", en: "fill in column \(column)")
    case .misplacedValue(let column, _):
      Text(vi: "để trống cột \(column) ở dòng này", en: "leave column \(column) empty in this row")
    case .uncited:
      Text(
        vi: "ghi số văn bản vào cột document và điều, khoản vào cột article",
        en: "write the document's number in column document, its article in column article")
    case .unregisteredDocument(_, let nearest):
      Self.nearest(
        nearest, vi: "thêm văn bản vào documents.csv của bộ này",
        en: "add the document to documents.csv of this set")
    case .duplicate:
      Text(vi: "bỏ một trong hai dòng", en: "remove one of the two rows")
    case .overlap:
      Text(
        vi: "ghi ngày cuối cùng có hiệu lực vào cột to của dòng cũ (hoặc cột ended của văn bản cũ)",
        en: "write the last day in force in column to of the older row (or ended of its document)")
    case .undeclaredGap:
      Text(
        vi: "bổ sung dòng còn thiếu, hoặc khai báo khoảng trống trong gaps.csv",
        en: "add the missing row, or declare the gap in gaps.csv")
    case .inverted:
      Text(vi: "ghi giá trị nhỏ trước, lớn sau", en: "write the lower value first")
    case .percentageAbove(_, _, let limit):
      Text(vi: "ghi tối đa \(limit.paperText)", en: "write at most \(limit)")
    case .missingParent(_, let nearest):
      Self.nearest(nearest, vi: "sửa tên đó", en: "correct the name")
    case .circle:
      Text(vi: "bỏ một mắt xích của vòng đó", en: "remove one link of the circle")
    default: lintRemedy
    }
  }

  private var lintRemedy: Text {
    switch self {
    case .aboveFrame:
      Text(
        vi: "hạ mức đó xuống trong khung, hoặc sửa hệ số ghi nhầm",
        en: "lower the value into the frame, or correct a slip of the pen")
    case .expiredDocument:
      Text(
        vi: "ghi cột to của dòng, hoặc bổ sung văn bản thay thế",
        en: "fill in column to of the row, or add the document that replaced it")
    case .notChecked, .weaklyKnown:
      Text(
        vi: "đối chiếu với bản chính trên cổng công báo, rồi sửa confidence và checked_on",
        en: "check it against the official gazette, then correct confidence and checked_on")
    default: preconditionFailure("the problem \(code) has no remedy")
    }
  }

  /// “Did you mean”, where something is near; else where to look.
  private static func nearest(_ word: String?, vi: String, en: String) -> Text {
    guard let word else { return Text(vi: vi, en: en) }
    return Text(vi: "có phải “\(word)” không? \(vi)", en: "did you mean “\(word)”? \(en)")
  }
}
