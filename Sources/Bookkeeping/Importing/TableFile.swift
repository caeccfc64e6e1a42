public import Diagnostics

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

extension Office {
  /// Takes contributors from a file that needs no further word.
  public func importContributors(
    _ path: String, isDry: Bool = false
  ) throws(Failure) -> ImportSummary {
    try importContributors(TableFile(path), isDry: isDry)
  }

  /// Takes items from a file that needs no further word.
  public func importItems(_ path: String, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try importItems(TableFile(path), isDry: isDry)
  }

  /// Takes grades from a file that needs no further word.
  public func gradeItems(_ path: String, isDry: Bool = false) throws(Failure) -> ImportSummary {
    try gradeItems(TableFile(path), isDry: isDry)
  }
}
