import Diagnostics

/// Every help page as one Markdown document: `docs/lenh.md`.
struct CommandReference {
  let tree: CommandTree
  let language: Language

  /// The document.
  var text: String {
    let title = Text(vi: "Các lệnh của nhuanbut", en: "The commands of nhuanbut")
    let note = Text(
      vi: "Sinh từ mô tả của chính các lệnh; cũng là điều `nhuanbut help LỆNH` in ra.",
      en: "Generated from the descriptions; what `nhuanbut help COMMAND` prints.")
    let commands = tree.allCommands.filter { $0.command.isRunnable || $0.path.isEmpty }
    let index = commands.dropFirst().map { path, command in
      let name = path.joined(separator: " ")
      return "- [`\(name)`](#\(path.joined(separator: "-"))): \(command.summary[language])"
    }
    let pages = commands.map { path, _ in
      let name = path.isEmpty ? tree.root.name : path.joined(separator: " ")
      let page = HelpPage(of: path, in: tree, language: language).text
      return "## \(name)\n\n```text\n\(page)```\n"
    }
    return (["# \(title[language])", note[language], index.joined(separator: "\n")] + pages)
      .joined(separator: "\n\n")
  }
}
