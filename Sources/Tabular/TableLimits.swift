/// What an input file may not pass, so that memory never grows with what it holds.
enum TableLimits {
  /// Bytes in a field.
  static let field = 64 * 1024
  /// Bytes in a row, its line ending not counted.
  static let row = 1024 * 1024
  /// Columns in a file, keys in an object.
  static let columns = 256
  /// How often a file is read again after a quotation mark that nothing closes.
  static let restarts = 100
}
