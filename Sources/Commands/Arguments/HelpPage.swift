import Diagnostics

/// The help page of one command in one language, at most 80 columns wide.
struct HelpPage {
  let tree: CommandTree
  let path: [String]
  let language: Language
  let command: CommandDescription

  init(of path: [String], in tree: CommandTree, language: Language) {
    guard let command = tree.command(at: path) else {
      preconditionFailure("no command stands at \(path)")
    }
    self.tree = tree
    self.path = path
    self.language = language
    self.command = command
  }

  /// The page, with a line feed at its end.
  var text: String {
    sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The parts of the page, each its lines; the overview of the program is the root's page.
  private var sections: [[String]] {
    let body = path.isEmpty ? overviewSections : commandSections
    return [title, usage, discussion].filter { !$0.isEmpty } + body
      + [examples, seeAlso].filter {
        !$0.isEmpty
      }
  }

  private var commandSections: [[String]] {
    var sections = [subcommands, arguments].filter { !$0.isEmpty }
    sections += optionSections(
      command.options, common: Text(vi: "Tùy chọn", en: "Options"))
    return sections + [globalOptions, aliases].filter { !$0.isEmpty }
  }

  // MARK: Parts

  private var title: [String] {
    let name = ([tree.root.name] + path).joined(separator: " ")
    return TextWrap.lines(
      ofProse: "\(name) – \(command.summary[language])", width: TextWrap.page)
  }

  private var usage: [String] {
    [heading(Text(vi: "Cách dùng", en: "Usage"))] + UsageLine(path: path, in: tree).full
  }

  private var discussion: [String] {
    guard let discussion = command.discussion else { return [] }
    return TextWrap.lines(ofProse: discussion[language], width: TextWrap.page)
  }

  private var subcommands: [String] {
    if command.subcommands.isEmpty { return [] }
    let rows = command.subcommands.map { (commandLabel($0), $0.summary[language]) }
    return [heading(Text(vi: "Lệnh con", en: "Subcommands"))] + table(rows)
  }

  private var arguments: [String] {
    if command.arguments.isEmpty { return [] }
    let rows = command.arguments.map { argument in
      (argument.name, argument.help[language] + list(argument.choices))
    }
    return [heading(Text(vi: "Tham số", en: "Arguments"))] + table(rows)
  }

  /// The options all commands take by name alone; the overview explains them.
  private var globalOptions: [String] {
    let own = Set(command.options.map(\.name))
    let names = tree.globalOptions.filter { !$0.isHidden && !own.contains($0.name) }
      .map { "--\($0.name)" }
    if names.isEmpty { return [] }
    let lines = TextWrap.lines(of: names, width: TextWrap.page - 2)
    return [heading(Self.globalHeading)] + lines.map { "  \($0)" }
  }

  private var aliases: [String] {
    let commands = path.indices.compactMap { tree.command(at: Array(path[...$0])) }
    if commands.allSatisfy(\.aliases.isEmpty) { return [] }
    let parents = commands.dropLast().map { ($0.aliases.first ?? $0.name) + " " }.joined()
    let own = command.aliases.isEmpty ? [command.name] : command.aliases
    let names = own.map { parents + $0 }.joined(separator: ", ")
    return ["\(heading(Text(vi: "Tên khác", en: "Also called"))) \(names)"]
  }

  private var examples: [String] {
    if command.examples.isEmpty { return [] }
    let lines = command.examples.flatMap { example in
      TextWrap.lines(ofProse: example.purpose[language], width: TextWrap.page - 4)
        .map { "  # \($0)" } + ["  \(example.line)"]
    }
    return [heading(Text(vi: "Ví dụ", en: "Examples"))] + lines
  }

  private var seeAlso: [String] {
    let parents = path.indices.reversed().map { path[..<$0].joined(separator: " ") }
    let pages = (command.seeAlso + parents).map { name in
      ([tree.root.name, "help"] + (name.isEmpty ? [] : [name])).joined(separator: " ")
    }
    if pages.isEmpty { return [] }
    let list = pages.dropLast().map { $0 + "," } + pages.suffix(1)
    return [heading(Text(vi: "Xem thêm", en: "See also"))]
      + TextWrap.lines(of: list, width: TextWrap.page - 2).map { "  \($0)" }
  }

  // MARK: Pieces shared with the overview

  static let globalHeading = Text(vi: "Tùy chọn chung", en: "Global options")

  func heading(_ text: Text) -> String { text[language] + ":" }

  func table(_ rows: [(label: String, prose: String)]) -> [String] {
    TextWrap.table(rows, column: TextWrap.column(beside: rows.map(\.label)))
  }

  func commandLabel(_ command: CommandDescription) -> String {
    guard let alias = command.aliases.first else { return command.name }
    return "\(command.name) (\(alias))"
  }

  /// Options under their headings, those without one first under `common`.
  func optionSections(_ options: [OptionDescription], common: Text) -> [[String]] {
    let visible = options.filter { !$0.isHidden }
    var groups: [Text] = []
    for group in visible.map({ $0.group ?? common }) where !groups.contains(group) {
      groups.append(group)
    }
    if let index = groups.firstIndex(of: common) { groups.insert(groups.remove(at: index), at: 0) }
    return groups.map { group in
      let rows = visible.filter { ($0.group ?? common) == group }.map { option in
        (option.label, option.help[language] + list(option.choices))
      }
      return [heading(group)] + table(rows)
    }
  }

  private func list(_ choices: [String]) -> String {
    choices.isEmpty ? "" : ": " + choices.joined(separator: " | ")
  }
}
