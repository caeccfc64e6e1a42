public import Diagnostics

/// What reading a file came to.
public struct ImportSummary: Sendable {
  /// Rows read.
  public var rows = 0
  /// Rows that were new.
  public var added = 0
  /// Rows that changed what was there.
  public var changed = 0
  /// Rows that graded a part.
  public var graded = 0
  /// What the office should know.
  public var findings = Findings()
}
