public import Diagnostics
import Files
public import Typesetting

/// The forms in which a paper is written to a file; the raw value is the file's extension.
public enum PaperForm: String, Sendable, CaseIterable {
  /// Plain text as on a terminal.
  case text = "txt"
  /// Rows alone.
  case csv
  /// The envelope.
  case json
  /// For the screen and the printer.
  case html
  /// For a spreadsheet.
  case xlsx
}

/// Writes a paper to a file that appears whole or not at all.
public enum PaperFile {
  /// Writes a report; an older file at the path is replaced.
  public static func write(
    _ report: Report, as form: PaperForm, to path: String
  ) throws(Failure) {
    let output = try OutputFile(path)
    var sink = FileSink(output: output)
    switch form {
    case .text: try TextWriter(width: 120).write(report, to: &sink)
    case .csv: try CSVWriter().write(report, to: &sink)
    case .json: try JSONWriter().write(report, to: &sink)
    case .html: try HTMLWriter().write(report, to: &sink)
    case .xlsx: try XLSXWriter().write(report, to: &sink)
    }
    try output.commit()
  }
}

private struct FileSink: ByteSink {
  let output: OutputFile

  mutating func write(_ bytes: [UInt8]) throws(Failure) {
    try output.write(bytes)
  }
}
