public import Diagnostics

extension TabularProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .invalidUTF8(let file): Self.recoding(file, from: "WINDOWS-1258")
    case .utf16(let file): Self.recoding(file, from: "UTF-16")
    case .nulByte:
      Text(
        vi: "xóa ký tự này; nếu cả tệp đều có, lưu lại tệp dạng “CSV UTF-8”",
        en: "delete it; if the whole file has them, save the file as “CSV UTF-8”")
    case .fieldTooLong, .rowTooLong:
      Text(
        vi: "rút ngắn nội dung; nếu nội dung vốn ngắn, tìm dấu ngoặc kép chưa đóng ở đây",
        en: "shorten it; if it is short, look for an unclosed quotation mark here")
    case .tooManyColumns, .unnamedColumn:
      Text(
        vi: "xóa những cột thừa khỏi tệp",
        en: "delete the surplus columns from the file")
    case .unterminatedQuote:
      Text(
        vi: "đóng ngoặc kép ở cuối ô; dấu ngoặc kép bên trong ô viết hai lần (\"\")",
        en: "close it at the end of the field; write a quotation mark inside as two (\"\")")
    case .textAfterQuote:
      Text(
        vi: "dấu ngoặc kép bên trong ô phải viết hai lần (\"\")",
        en: "write a quotation mark inside a field as two (\"\")")
    case .tooManyFields:
      Text(
        vi: "đặt trong ngoặc kép ô có dấu phân cách, hoặc xóa ô thừa",
        en: "put a field that holds the delimiter in quotation marks, or delete the surplus")
    case .missingHeader(let required):
      Text(
        vi: "thêm dòng đầu tiên ghi tên các cột, ít nhất: \(required.joined(separator: ", "))",
        en: "add a first row that names the columns, at least: "
          + required.joined(separator: ", "))
    case .jsonSyntax, .jsonNotFlat, .jsonNotObject, .jsonExponent, .jsonLoneSurrogate:
      jsonRemedy
    case .unknownColumn, .missingColumns, .duplicateColumn: columnRemedy
    case .notAWorkbook, .workbookDamaged, .workbookTooLarge, .unknownSheet, .sheetOfPlainText,
      .cellError, .formulaWithoutValue, .numberTooLong, .valueOutsideTable:
      workbookRemedy
    }
  }

  private var columnRemedy: Text {
    switch self {
    case .unknownColumn(_, let nearest?, _):
      Text(vi: "có phải là “\(nearest)”?", en: "did you mean “\(nearest)”?")
    case .unknownColumn(_, nil, []):
      Text(
        vi: "đổi tên, xóa cột, hoặc bỏ qua nó trong tệp --map",
        en: "rename it, delete it, or pass it over in a --map file")
    case .unknownColumn(_, nil, let known):
      Text(
        vi: "đổi tên, xóa cột, hoặc bỏ qua nó trong tệp --map; các cột được nhận: "
          + known.joined(separator: ", "),
        en: "rename it, delete it, or pass it over in a --map file; the columns are: "
          + known.joined(separator: ", "))
    case .missingColumns(_, .command(let command, let operands)):
      elsewhere(command, operands)
    case .missingColumns(_, .sheets(let names)):
      Text(
        vi: "thêm cột còn thiếu, hoặc chọn trang tính khác bằng --sheet: "
          + names.joined(separator: ", "),
        en: "add what is missing, or choose another sheet by --sheet: "
          + names.joined(separator: ", "))
    case .missingColumns:
      Text(
        vi: "thêm cột còn thiếu, hoặc ghi trong tệp --map tiêu đề nào là cột nào",
        en: "add what is missing, or say in a --map file which heading is which column")
    case .duplicateColumn:
      Text(vi: "giữ lại một cột, xóa cột kia", en: "keep one of the two")
    default: preconditionFailure("not a problem of a column: \(code)")
    }
  }

  /// The command that takes the file, ready to be copied.
  private func elsewhere(_ command: String, _ operands: [String]) -> Text {
    let quoted = operands.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    let words = command.split(separator: " ").map(String.init)
    let line = words.map { $0 == "FILE" ? quoted : $0 }.joined(separator: " ")
    return Text(
      vi: "tệp này có các cột của lệnh khác: \(line)",
      en: "the file has the columns of another command: \(line)")
  }

  private var jsonRemedy: Text {
    switch self {
    case .jsonNotFlat:
      Text(
        vi: "viết giá trị thành một chuỗi, như trong tệp CSV: \"C01=60%;C02=40%\"",
        en: "write the value as one text, as in a CSV file: \"C01=60%;C02=40%\"")
    case .jsonExponent:
      Text(
        vi: "viết đủ các chữ số: 1000000 thay cho 1e6",
        en: "write all digits: 1000000 instead of 1e6")
    case .jsonLoneSurrogate:
      Text(
        vi: "viết thẳng ký tự bằng UTF-8, hoặc viết đủ hai mã \\u của cặp",
        en: "write the character itself in UTF-8, or both escapes of the pair")
    default:
      Text(
        vi: "mỗi dòng là một đối tượng JSON, ví dụ: {\"id\": \"B001\", \"title\": \"…\"}",
        en: "each line is one JSON object, such as {\"id\": \"B001\", \"title\": \"…\"}")
    }
  }

  /// How a file of another encoding is made one of UTF-8.
  private static func recoding(_ file: String, from encoding: String) -> Text {
    let command = "iconv -f \(encoding) -t UTF-8 \"\(file)\" -o utf8.csv"
    return Text(
      vi: "lưu lại tệp dạng “CSV UTF-8”, hoặc: \(command)",
      en: "save the file as “CSV UTF-8”, or: \(command)")
  }
}
