import Bookkeeping
import Diagnostics
import Files
import Typesetting

/// The forms in which data is shown.
enum OutputFormat: String, CaseIterable {
  case text, json, csv, html, xlsx

  /// The form that a file's ending asks for, `nil` where it says nothing: a report is written as
  /// text into `month.txt`, as a workbook into `month.xlsx`.
  init?(endingOf path: String) {
    guard let ending = Self.ending(of: path), ending != "text" else { return nil }
    self.init(rawValue: ending)
  }

  /// Whether a file's ending asks for a form that is not written here.
  static func isForeign(_ path: String) -> Bool {
    ending(of: path).map(["pdf", "xls", "ods", "doc", "docx", "odt"].contains) ?? false
  }

  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") ? name.split(separator: ".").last?.lowercased() : nil
  }
}

/// A sink that keeps what is written out of sight until it is whole.
struct SpoolSink: ByteSink {
  let spool: Spool

  mutating func write(_ bytes: [UInt8]) throws(Failure) {
    try spool.write(bytes)
  }
}

extension Context {
  private var format: OutputFormat {
    if let named = parsed.value("format").flatMap({ OutputFormat(rawValue: $0) }) { return named }
    return parsed.value("output").flatMap { OutputFormat(endingOf: $0) } ?? .text
  }

  var isText: Bool { format == .text }

  /// Whether a sentence is all that people want of a command that writes: no file was named for the
  /// envelope.
  var isSpoken: Bool { isText && parsed.value("output") == nil }

  /// The format asked for, as a paper's file has it.
  var paperForm: PaperForm {
    switch format {
    case .text: .text
    case .json: .json
    case .csv: .csv
    case .html: .html
    case .xlsx: .xlsx
    }
  }

  private var isColoured: Bool {
    Terminal.isTerminal(.output) && parsed.value("output") == nil && !parsed.flag("no-color")
      && !isColourRefused
  }

  private var width: Int? {
    parsed.value("output") == nil && Terminal.isTerminal(.output) ? Terminal.columns() : nil
  }

  /// Prints a report in the form asked for; it appears whole or not at all.
  func print(_ report: Report) throws(Failure) {
    try emit { (sink: inout SpoolSink) throws(Failure) in
      switch format {
      case .json: try JSONWriter().write(report, to: &sink)
      case .csv: try CSVWriter(bom: parsed.flag("bom")).write(report, to: &sink)
      case .html: try HTMLWriter().write(report, to: &sink)
      case .xlsx: try XLSXWriter().write(report, to: &sink)
      case .text: try TextWriter(width: width, colour: isColoured).write(report, to: &sink)
      }
    }
  }

  /// Prints the working of amounts.
  func print(_ roots: [OutlineNode], json: Datum) throws(Failure) {
    try emit { (sink: inout SpoolSink) throws(Failure) in
      if format == .json {
        try JSONWriter().write(json, to: &sink)
      } else {
        try OutlineWriter(width: width, colour: isColoured).write(roots, to: &sink)
      }
    }
  }

  /// Prints plain lines.
  func print(_ text: String) throws(Failure) {
    try emit { (sink: inout SpoolSink) throws(Failure) in try sink.write(Array(text.utf8)) }
  }

  /// Prints what a body writes piece by piece; it appears whole or not at all.
  func emit(_ body: (inout SpoolSink) throws(Failure) -> Void) throws(Failure) {
    var sink = SpoolSink(spool: Spool())
    try body(&sink)
    let output = try OutputFile(parsed.value("output"), protecting: protection)
    try sink.spool.copy(to: output)
    try output.commit()
  }

  /// Refuses an output that would replace what the command reads, before it changes anything.
  func checkOutput() throws(Failure) {
    guard let output = parsed.value("output"), output != "-" else { return }
    if parsed.value("format") == nil, OutputFormat.isForeign(output) {
      throw parsed.refusal(
        .invalidValue(subject: "--output", value: output, expected: Expected.output, kind: .usage))
    }
    try protection.refuse(output)
  }

  private var protection: Protection { Protection(ledgers: [ledgerPath], inputs: inputs) }

  /// What the command reads: its arguments, the files its options name, and the rates, which a paper
  /// never replaces even where this command needs none.
  private var inputs: [String] {
    let named = parsed.options.filter { $0.completion == .file && $0.name != "output" }
    return parsed.positionals.filter { $0 != "-" } + named.flatMap { parsed.typed($0.name) }
      + [ratesFolder]
  }
}
