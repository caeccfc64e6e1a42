import Diagnostics
import Files
import Foundation

/// The program `nhuanbut`.
public enum Program {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  /// Runs the program on the words after its name; returns the exit status.
  public static func run(_ words: [String]) -> Int32 {
    StorageSignals.reportAsErrors()
    Stopping.prepare()
    let environment = ProcessInfo.processInfo.environment
    let tree = CommandList.tree
    let language = language(words, tree, environment)
    let isMachine = tree.glance(at: "diagnostics", in: words) == "json"
    let printer = DiagnosticPrinter(language: language, isMachine: isMachine, words: words)
    do {
      let parsed = try tree.parse(words)
      switch parsed.purpose {
      case .help:
        try StandardOutput.write(HelpPage(of: parsed.path, in: tree, language: language).text)
      case .version:
        try StandardOutput.write("nhuanbut \(version)\n")
      case .topic(let name):
        try StandardOutput.write(HelpTopics.text(name, language))
      case .entry(let code, _):
        try StandardOutput.write(HelpTopics.text(ofEntry: code, language))
      case .run:
        let context = try Context(
          parsed, words: words, language: language, environment: environment)
        try context.checkOutput()
        if !isMachine, !parsed.flag("quiet") { ProgressMeter.start(language: language) }
        defer { StandardError.clear() }
        try CommandList.work(at: parsed.path)(context)
      }
      return 0
    } catch {
      if let stopped = Stopping.outcome {
        StandardError.write("nhuanbut: \(stopped.text[language])\n")
        return stopped.status
      }
      printer.print(error.findings)
      return error.exitStatus
    }
  }

  private static func language(
    _ words: [String], _ tree: CommandTree, _ environment: [String: String]
  ) -> Language {
    let word = tree.glance(at: "lang", in: words) ?? environment["NHUANBUT_LANG"] ?? ""
    return Language(rawValue: word) ?? .vietnamese
  }
}
