public import Diagnostics

/// What can be wrong with a table as a file, before the meaning of any cell.
public enum TabularProblem: Problem, Hashable {
  /// Bytes that are not UTF-8.
  case invalidUTF8
  /// A NUL byte, or `\u0000` in JSON.
  case nulByte
  /// A field of more than 64 KiB.
  case fieldTooLong
  /// A row of more than 1 MiB.
  case rowTooLong
  /// More than 256 columns.
  case tooManyColumns(Int)
  /// A quotation mark that opens a field and is never closed.
  case unterminatedQuote
  /// Text between a closing quotation mark and the next delimiter.
  case textAfterQuote(openedOnLine: Int)
  /// More fields than the header has columns.
  case tooManyFields(found: Int, expected: Int)
  /// A file without a header row.
  case missingHeader
  /// A heading that the table does not know.
  case unknownColumn(String, nearest: String?, known: [String])
  /// A column without a heading.
  case unnamedColumn
  /// Required columns that the header, or a JSON object, lacks.
  case missingColumns([String])
  /// A column that stands twice.
  case duplicateColumn(String)
  /// Text that is not JSON, and what was expected there.
  case jsonSyntax(expected: JSONExpectation)
  /// A list or an object as a value.
  case jsonNotFlat
  /// A line that is not a JSON object.
  case jsonNotObject
  /// A number with an exponent.
  case jsonExponent
  /// Half of a surrogate pair in an escape.
  case jsonLoneSurrogate

  /// Every problem of a table is a value that the format forbids.
  public var kind: ProblemKind { .invalidInput }

  /// The stable code.
  public var code: String {
    switch self {
    case .invalidUTF8: "INVALID_UTF8"
    case .nulByte: "NUL_BYTE"
    case .fieldTooLong: "FIELD_TOO_LONG"
    case .rowTooLong: "ROW_TOO_LONG"
    case .tooManyColumns: "TOO_MANY_COLUMNS"
    case .unterminatedQuote: "UNTERMINATED_QUOTE"
    case .textAfterQuote: "TEXT_AFTER_QUOTE"
    case .tooManyFields: "TOO_MANY_FIELDS"
    case .missingHeader: "MISSING_HEADER"
    case .unknownColumn: "UNKNOWN_COLUMN"
    case .unnamedColumn: "UNNAMED_COLUMN"
    case .missingColumns: "MISSING_COLUMN"
    case .duplicateColumn: "DUPLICATE_COLUMN"
    case .jsonSyntax: "JSON_SYNTAX"
    case .jsonNotFlat: "JSON_NOT_FLAT"
    case .jsonNotObject: "JSON_NOT_OBJECT"
    case .jsonExponent: "JSON_EXPONENT"
    case .jsonLoneSurrogate: "JSON_LONE_SURROGATE"
    }
  }
}
