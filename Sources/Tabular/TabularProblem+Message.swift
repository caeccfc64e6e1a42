public import Diagnostics

extension TabularProblem {
  /// What happened.
  public var message: Text {
    switch self {
    case .invalidUTF8:
      Text(vi: "có byte không phải UTF-8", en: "there are bytes that are not UTF-8")
    case .utf16:
      Text(vi: "tệp mã hóa UTF-16, không phải UTF-8", en: "the file is UTF-16, not UTF-8")
    case .nulByte:
      Text(vi: "có ký tự NUL trong văn bản", en: "there is a NUL character in the text")
    case .fieldTooLong:
      Text(vi: "ô dài quá 64 KiB", en: "the field is longer than 64 KiB")
    case .rowTooLong:
      Text(vi: "dòng dữ liệu dài quá 1 MiB", en: "the row is longer than 1 MiB")
    case .tooManyColumns(let count):
      Text(
        vi: "có \(count) cột, nhiều nhất là \(TableLimits.columns)",
        en: "there are \(count) columns, at most \(TableLimits.columns) are read")
    case .unterminatedQuote:
      Text(
        vi: "dấu ngoặc kép mở ở đây không được đóng đến hết tệp",
        en: "the quotation mark opened here is never closed")
    case .textAfterQuote(let line):
      Text(
        vi: "có chữ sau dấu ngoặc kép đóng (ô này mở ngoặc ở dòng \(line))",
        en: "there is text after the closing quotation mark (the field opened on line \(line))")
    case .tooManyFields(let found, let expected):
      Text(
        vi: "dòng có \(found) ô nhưng dòng tiêu đề chỉ có \(expected) cột",
        en: "the row has \(found) fields but the header has \(expected) columns")
    case .missingHeader:
      Text(vi: "tệp không có dòng tiêu đề", en: "the file has no header row")
    case .jsonSyntax, .jsonNotFlat, .jsonNotObject, .jsonExponent, .jsonLoneSurrogate:
      jsonMessage
    case .unknownColumn, .unnamedColumn, .missingColumns, .duplicateColumn:
      columnMessage
    case .notAWorkbook, .workbookDamaged, .workbookTooLarge, .unknownSheet, .sheetOfPlainText,
      .cellError, .formulaWithoutValue, .numberTooLong, .valueOutsideTable:
      workbookMessage
    }
  }

  private var columnMessage: Text {
    switch self {
    case .unknownColumn(let name, _, _):
      Text(vi: "không có cột nào tên “\(name)”", en: "there is no column “\(name)”")
    case .unnamedColumn:
      Text(vi: "cột không có tên ở dòng tiêu đề", en: "a column has no heading")
    case .missingColumns(let names, _):
      Text(
        vi: "thiếu cột bắt buộc: \(names.joined(separator: ", "))",
        en: "missing required column\(names.count == 1 ? "" : "s"): "
          + names.joined(separator: ", "))
    case .duplicateColumn(let name):
      Text(vi: "cột “\(name)” có hai lần", en: "the column “\(name)” stands twice")
    default: preconditionFailure("not a problem of a column: \(code)")
    }
  }

  private var jsonMessage: Text {
    switch self {
    case .jsonSyntax(let expected):
      Text(
        vi: "không đúng JSON: ở đây cần \(expected.text.vi)",
        en: "not JSON: expected here is \(expected.text.en)")
    case .jsonNotFlat:
      Text(
        vi: "giá trị không được là danh sách hay đối tượng lồng nhau",
        en: "a value may not be a list or a nested object")
    case .jsonNotObject:
      Text(vi: "dòng không phải một đối tượng JSON", en: "the line is not a JSON object")
    case .jsonExponent:
      Text(vi: "số không được viết dạng lũy thừa", en: "a number may not have an exponent")
    case .jsonLoneSurrogate:
      Text(
        vi: "mã \\u chỉ là một nửa cặp surrogate",
        en: "the \\u escape is half of a surrogate pair")
    default: preconditionFailure("not a problem of JSON: \(code)")
    }
  }
}
