import Diagnostics

/// What JSON wants at the place where a line stops being JSON.
public enum JSONExpectation: Hashable, Sendable {
  /// A key in quotation marks.
  case key
  /// The colon after a key.
  case colon
  /// A value.
  case value
  /// A comma, or the end of the object.
  case commaOrEnd
  /// The end of the line after the object.
  case endOfLine
  /// The quotation mark that ends a text.
  case endOfText
  /// A control character written as an escape.
  case escapedControl
  /// One of the escapes that JSON knows.
  case escape
  /// A number as JSON writes it.
  case number

  /// The expectation in words.
  var text: Text {
    switch self {
    case .key: Text(vi: "một khóa trong dấu ngoặc kép", en: "a key in quotation marks")
    case .colon: Text(vi: "dấu hai chấm sau khóa", en: "a colon after the key")
    case .value:
      Text(
        vi: "một giá trị: chuỗi trong ngoặc kép, số, true, false hoặc null",
        en: "a value: a quoted text, a number, true, false or null")
    case .commaOrEnd: Text(vi: "dấu phẩy hoặc dấu }", en: "a comma or }")
    case .endOfLine: Text(vi: "hết dòng sau dấu }", en: "the end of the line after }")
    case .endOfText: Text(vi: "dấu ngoặc kép đóng chuỗi", en: "the closing quotation mark")
    case .escapedControl:
      Text(
        vi: "ký tự điều khiển phải viết dạng \\n, \\t hoặc \\u00XX",
        en: "control characters to be written as \\n, \\t or \\u00XX")
    case .escape:
      Text(
        vi: "sau dấu \\ là một trong \" \\ / b f n r t hoặc u với bốn chữ số hex",
        en: "after \\ one of \" \\ / b f n r t, or u with four hex digits")
    case .number:
      Text(
        vi: "một số thập phân, không có số 0 ở đầu",
        en: "a decimal number without leading zeros")
    }
  }
}
