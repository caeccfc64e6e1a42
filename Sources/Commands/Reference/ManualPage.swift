import Diagnostics

/// The manual page of the whole program in roff, generated from the descriptions.
struct ManualPage {
  let tree: CommandTree
  let language: Language
  /// The version that stands in the page's footer.
  let version: String

  /// The page.
  var text: String {
    let name = tree.root.name
    var lines = [
      ".\\\" Generated from the descriptions of the commands; Tests/README.md says how.",
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\"",
      heading(Text(vi: "TÊN", en: "NAME")),
      "\(name) \\- \(Roff.escaped(tree.root.summary[language]))",
      heading(Text(vi: "CÁCH DÙNG", en: "SYNOPSIS")),
      ".B \(name)", "COMMAND [SUBCOMMAND] [\(label(Text(vi: "tham số", en: "arguments")))]",
    ]
    lines += section(Text(vi: "TÙY CHỌN CHUNG", en: "GLOBAL OPTIONS"))
    lines += tree.globalOptions.filter { !$0.isHidden }.flatMap(option)
    lines += section(Text(vi: "CÁC LỆNH", en: "COMMANDS"))
    for (path, command) in tree.allCommands where !path.isEmpty && command.isRunnable {
      lines += entry(path, command)
    }
    lines += section(Text(vi: "MÃ THOÁT", en: "EXIT STATUS"))
    for (status, meaning) in ExitStatuses.all {
      lines += [".TP", ".B \(status)", Roff.line(meaning[language])]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ path: [String], _ command: CommandDescription) -> [String] {
    let usage = UsageLine(path: path, in: tree).full
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    var lines = [".SS \"\(Roff.escaped(path.joined(separator: " ")))\""]
    lines += [
      Roff.line(capital(command.summary[language]) + "."), ".PP", ".RS", Roff.line(usage), ".RE",
    ]
    if let discussion = command.discussion {
      lines += [".PP"] + discussion[language].split(separator: "\n").map { Roff.line(String($0)) }
    }
    for argument in command.arguments {
      lines += [".TP", ".I \(Roff.escaped(argument.name))", Roff.line(argument.help[language])]
    }
    lines += command.options.filter { !$0.isHidden }.flatMap(option)
    for example in command.examples {
      lines += [".PP", Roff.line(capital(example.purpose[language]) + ":"), ".PP", ".RS", ".nf"]
      lines += [Roff.line(example.line), ".fi", ".RE"]
    }
    return lines
  }

  private func option(_ option: OptionDescription) -> [String] {
    let choices = option.choices.isEmpty ? "" : ": " + option.choices.joined(separator: " | ")
    return [
      ".TP", ".B \(Roff.escaped(option.label))", Roff.line(option.help[language] + choices),
    ]
  }

  private func heading(_ text: Text) -> String { ".SH \"\(text[language])\"" }
  private func section(_ text: Text) -> [String] { [heading(text)] }
  private func label(_ text: Text) -> String { text[language] }
  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// Text as roff takes it.
enum Roff {
  /// A piece of a line: backslashes and hyphens as such.
  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      default: String(character)
      }
    }.joined()
  }

  /// A whole line, which a point or an apostrophe at its start does not make a request.
  static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
