import CSQLite

/// The columns of the current row, numbered from 0.
///
/// A type other than the one asked for is converted as SQLite converts it, never a crash: a
/// damaged file is the user's situation.
extension Statement {
  /// How many columns a row has.
  package var columnCount: Int { Int(sqlite3_column_count(pointer)) }

  /// The name of a column.
  package func columnName(_ column: Int) -> String {
    sqlite3_column_name(pointer, Int32(column)).map { String(cString: $0) } ?? ""
  }

  /// Whether the column is NULL.
  package func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
  }

  /// The integer, 0 for NULL.
  package func int64(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

  /// The integer, 0 for NULL.
  package func int(_ column: Int) -> Int { Int(int64(column)) }

  package func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

  package func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  /// Whether the integer is not 0.
  package func bool(_ column: Int) -> Bool { int64(column) != 0 }

  /// The text, empty for NULL.
  package func text(_ column: Int) -> String {
    withUTF8(column) { String(decoding: $0, as: UTF8.self) }
  }

  package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// Lends the text's UTF-8 without copying it; it is gone after the closure.
  package func withUTF8<R>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let start = sqlite3_column_text(pointer, Int32(column))
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// The bytes, none for NULL.
  package func blob(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  package func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }

  /// The value as it is kept; a floating-point number, which no table here holds, as its text.
  package func value(_ column: Int) -> Value {
    switch sqlite3_column_type(pointer, Int32(column)) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(int64(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .text(text(column))
    }
  }
}
