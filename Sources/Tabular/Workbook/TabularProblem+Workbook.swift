import Diagnostics

extension TabularProblem {
  /// What happened to a workbook.
  var workbookMessage: Text {
    switch self {
    case .notAWorkbook(.oldOrEncrypted):
      Text(
        vi: "tệp bảng tính kiểu cũ (.xls) hoặc có mật khẩu",
        en: "the file is an old spreadsheet (.xls) or has a password")
    case .notAWorkbook(.encrypted):
      Text(vi: "bảng tính có mật khẩu", en: "the workbook has a password")
    case .notAWorkbook(.otherFormat):
      Text(vi: "tệp không phải bảng tính .xlsx", en: "the file is not an .xlsx workbook")
    case .workbookDamaged(let part):
      Text(
        vi: "bảng tính bị hỏng hoặc bị cắt mất một đoạn (\(part))",
        en: "the workbook is damaged or cut off (\(part))")
    case .workbookTooLarge(let part):
      Text(
        vi: "bảng tính quá lớn khi giải nén (\(part))",
        en: "the workbook is too large once unpacked (\(part))")
    case .unknownSheet(let name, _):
      Text(vi: "không có trang tính “\(name)”", en: "there is no sheet “\(name)”")
    case .sheetOfPlainText:
      Text(
        vi: "--sheet chỉ dùng cho bảng tính .xlsx", en: "--sheet goes with an .xlsx workbook only")
    case .cellError(let value):
      Text(vi: "ô mang lỗi \(value)", en: "the cell holds the error \(value)")
    case .formulaWithoutValue:
      Text(
        vi: "công thức trong ô chưa được tính", en: "the formula of the cell was never computed")
    case .numberTooLong:
      Text(
        vi: "số có hơn \(SheetNumber.precision) chữ số nên bảng tính đã làm mất các chữ số cuối",
        en: "the number has more than \(SheetNumber.precision) digits: the sheet lost the last ones"
      )
    case .valueOutsideTable:
      Text(
        vi: "ô nằm ở cột không có tên ở dòng tiêu đề",
        en: "the cell stands in a column without a heading")
    default: preconditionFailure("not a problem of a workbook: \(code)")
    }
  }

  /// What to do about a workbook.
  var workbookRemedy: Text {
    switch self {
    case .notAWorkbook:
      Text(
        vi: "mở bằng chương trình bảng tính rồi lưu thành .xlsx không mật khẩu, hoặc CSV UTF-8",
        en: "open it in a spreadsheet, save it as .xlsx without a password, or as CSV UTF-8")
    case .workbookDamaged:
      Text(
        vi: "tải hoặc chép lại tệp; nếu mở được thì lưu lại thành .xlsx",
        en: "fetch the file again; where it still opens, save it as .xlsx anew")
    case .workbookTooLarge:
      Text(
        vi: "chỉ giữ trang tính cần nhập, hoặc lưu nó thành CSV UTF-8",
        en: "keep only the sheet that is needed, or save it as CSV UTF-8")
    case .unknownSheet(_, let known):
      Text(
        vi: "các trang tính: \(known.joined(separator: ", "))",
        en: "the sheets are: \(known.joined(separator: ", "))")
    case .sheetOfPlainText: Text(vi: "bỏ --sheet", en: "leave --sheet out")
    case .cellError:
      Text(vi: "sửa công thức của ô rồi lưu lại", en: "mend the formula of the cell and save")
    case .formulaWithoutValue:
      Text(
        vi: "mở tệp bằng chương trình bảng tính rồi lưu lại",
        en: "open the file in a spreadsheet program and save it")
    case .numberTooLong:
      Text(
        vi: "định dạng cột là văn bản (Text) rồi gõ lại đủ chữ số",
        en: "make the column text and type all digits again")
    case .valueOutsideTable:
      Text(
        vi: "ghi tên cột ở dòng tiêu đề, hoặc xóa ô này",
        en: "give the column a heading, or clear the cell")
    default: preconditionFailure("not a problem of a workbook: \(code)")
    }
  }
}
