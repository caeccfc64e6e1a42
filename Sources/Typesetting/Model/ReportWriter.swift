public import Diagnostics

/// Something that prints reports in one format.
public protocol ReportWriter {
  /// Writes a whole report.
  ///
  /// - Throws: what the report's rows or the sink throw; then what was written is incomplete.
  func write(_ report: Report, to sink: inout some ByteSink) throws(Failure)
}
