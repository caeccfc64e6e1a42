import Accounting
import Diagnostics
import Files
import Orthography
import Typesetting

/// Prints what was found on standard error: for people with the line and a caret, or an object
/// a line for programs.
struct DiagnosticPrinter {
  let language: Language
  let isMachine: Bool
  private let same: SameCommand
  /// How wide the terminal is, where one shows the messages: a caret under a folded line would
  /// point at nothing.
  private let columns = Terminal.columns(.error)

  /// - Parameter words: the command that was typed, for remedies that change a word of it.
  init(language: Language, isMachine: Bool, words: [String] = []) {
    self.language = language
    self.isMachine = isMachine
    same = SameCommand(words: words)
  }

  func print(_ findings: Findings) {
    for warning in findings.warningsByCode { print(warning.first, count: warning.count) }
    for error in findings.errors { print(error, count: findings.count(of: error)) }
    let hidden = findings.errorCount - findings.errors.count
    guard hidden > 0, !isMachine else { return }
    let more = Text(
      vi: "còn \(hidden.paperText) lỗi nữa (tất cả \(findings.errorCount.paperText))",
      en: "\(hidden.english("more error")) (\(findings.errorCount.englishText) in all)")
    StandardError.write("nhuanbut: \(more[language])\n".folded(to: columns))
  }

  /// Prints one diagnostic, which stands for so many of its code.
  func print(_ diagnostic: Diagnostic, count: Int = 1) {
    StandardError.write(isMachine ? json(diagnostic, count) : prose(diagnostic, count))
  }

  private func prose(_ diagnostic: Diagnostic, _ count: Int) -> String {
    let place = diagnostic.place.map { $0.label + ": " } ?? ""
    let message =
      place + diagnostic.severity.rawValue + ": "
      + diagnostic.message[language] + times(count) + " [\(diagnostic.code)]"
    var text = message.folded(to: columns) + "\n"
    if let excerpt = diagnostic.excerpt.map({ $0.narrowed(to: columns) }) {
      let before = String(
        String.UnicodeScalarView(excerpt.line.unicodeScalars.prefix(excerpt.column - 1)))
      let indent = String(repeating: " ", count: TextWidth.columns(before))
      text += "  \(excerpt.line)\n  \(indent)" + String(repeating: "^", count: excerpt.width) + "\n"
    }
    if diagnostic.kind == .usage {
      return text + diagnostic.remedy[language].folded(to: columns) + "\n"
    }
    text += "help: \(remedy(diagnostic))".folded(to: columns) + "\n"
    if let law = diagnostic.law { text += "law: \(law[language])".folded(to: columns) + "\n" }
    return text
  }

  private func remedy(_ diagnostic: Diagnostic) -> String {
    same.filling(diagnostic.remedy[language])
  }

  /// How often a finding was met, where it is shown at its first place only.
  private func times(_ count: Int) -> String {
    guard count > 1 else { return "" }
    return Text(
      vi: " (\(count.paperText) lần, đây là lần đầu)",
      en: " (\(count.englishText) times, first here)")[
        language]
  }

  private func json(_ diagnostic: Diagnostic, _ count: Int) -> String {
    var line: Int64?
    var column: Datum = .null
    switch diagnostic.place {
    case .line(_, let number, let scalar):
      line = Int64(number)
      column = .integer(Int64(scalar))
    case .cell(_, let sheet, let cell): column = .text("\(sheet)!\(cell)")
    case .file, nil: break
    }
    return Datum.record([
      Member("severity", .text(diagnostic.severity.rawValue)),
      Member("code", .text(diagnostic.code)),
      Member("message", .text(diagnostic.message[language])),
      Member("file", .optional(diagnostic.place?.file)), Member("line", .optional(line)),
      Member("column", column), Member("help", .text(remedy(diagnostic))),
      Member("law", .optional(diagnostic.law?[language])),
      Member("count", .integer(Int64(count))),
    ]).json + "\n"
  }
}
