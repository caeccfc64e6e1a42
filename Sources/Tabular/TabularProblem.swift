public import Diagnostics

/// What can be wrong with a table as a file, before the meaning of any cell.
public enum TabularProblem: Problem, Hashable {
  /// Bytes that are not UTF-8.
  case invalidUTF8(file: String)
  /// Text of two bytes a letter, as a spreadsheet saves “Unicode text”.
  case utf16(file: String)
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
  case missingHeader(required: [String])
  /// A heading that the table does not know; the known ones are left out where they were told before.
  case unknownColumn(String, nearest: String?, known: [String])
  /// A column without a heading.
  case unnamedColumn
  /// Required columns that the header, or a JSON object, lacks.
  case missingColumns([String], Elsewhere?)
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
  /// A file of a spreadsheet that is no workbook in the XLSX format, or an encrypted one.
  case notAWorkbook(WorkbookForm)
  /// A workbook that is cut off or damaged, and where.
  case workbookDamaged(String)
  /// A workbook that unpacks to an absurd size, and where.
  case workbookTooLarge(String)
  /// A sheet that the workbook does not have.
  case unknownSheet(String, known: [String])
  /// A sheet is named for a file that is no workbook.
  case sheetOfPlainText
  /// A cell with an error such as `#REF!`.
  case cellError(String)
  /// A formula whose value the workbook does not hold.
  case formulaWithoutValue
  /// A number of more digits than a spreadsheet keeps.
  case numberTooLong
  /// A value in a column without a heading.
  case valueOutsideTable

  /// Where the columns that a table lacks may be.
  public enum Elsewhere: Hashable, Sendable {
    /// The file is another command's; in the command `FILE` stands for what names it.
    case command(String, operands: [String])
    /// Other sheets of the workbook.
    case sheets([String])
  }

  /// Every problem of a table is a value that the format forbids.
  public var kind: ProblemKind { .invalidInput }

  /// The stable code.
  public var code: String {
    switch self {
    case .invalidUTF8, .utf16: "INVALID_UTF8"
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
    case .notAWorkbook: "NOT_A_WORKBOOK"
    case .workbookDamaged: "WORKBOOK_DAMAGED"
    case .workbookTooLarge: "WORKBOOK_TOO_LARGE"
    case .unknownSheet: "UNKNOWN_SHEET"
    case .sheetOfPlainText: "SHEET_OF_PLAIN_TEXT"
    case .cellError: "CELL_ERROR"
    case .formulaWithoutValue: "FORMULA_WITHOUT_VALUE"
    case .numberTooLong: "NUMBER_TOO_LONG"
    case .valueOutsideTable: "VALUE_OUTSIDE_TABLE"
    }
  }
}

/// What a spreadsheet's file is that cannot be read as a workbook.
public enum WorkbookForm: Hashable, Sendable {
  /// The old format (`.xls`), or a workbook with a password.
  case oldOrEncrypted
  /// Parts of it are encrypted.
  case encrypted
  /// Another format, such as `.ods` or `.xlsb`.
  case otherFormat
}
