/// An input table as the office has it: a file, and how to read it (tệp nhập).
public struct TableFile: Sendable, Hashable {
  /// The path; `-` is standard input.
  public var path: String
  /// The sheet of a workbook; the first visible one without it.
  public var sheet: String?
  /// A file that says which column each heading of the office's own is.
  public var map: String?

  /// A CSV or JSON Lines file, or a workbook.
  public init(_ path: String, sheet: String? = nil, map: String? = nil) {
    self.path = path
    self.sheet = sheet
    self.map = map
  }
}
