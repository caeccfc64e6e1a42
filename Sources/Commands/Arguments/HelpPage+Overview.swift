import Diagnostics

extension HelpPage {
  /// The program's own page: commands grouped by task, the options all take, the topics.
  var overviewSections: [[String]] {
    commandGroups
      + optionSections(tree.options(of: command), common: Self.globalHeading)
      + [topics, advice].filter { !$0.isEmpty }
  }

  private var commandGroups: [[String]] {
    let rest = Text(vi: "Lệnh khác", en: "Other commands")
    var groups: [Text] = []
    for command in command.subcommands where !groups.contains(command.group ?? rest) {
      groups.append(command.group ?? rest)
    }
    // One column for the whole page, so that the eye runs down it.
    let column = TextWrap.column(beside: command.subcommands.map(commandLabel))
    return groups.map { group in
      let rows = command.subcommands.filter { ($0.group ?? rest) == group }
        .map { (label: commandLabel($0), prose: $0.summary[language]) }
      return [heading(group)] + TextWrap.table(rows, column: column)
    }
  }

  private var topics: [String] {
    if tree.topics.isEmpty { return [] }
    let rows = tree.topics.map { topic in
      (
        ([topic.name] + topic.aliases.prefix(1).map { "(\($0))" }).joined(separator: " "),
        topic.summary[language]
      )
    }
    return [heading(Text(vi: "Chủ đề của help", en: "Topics of help"))] + table(rows)
  }

  private var advice: [String] {
    let name = tree.root.name
    let advice = Text(
      vi: "Gõ “\(name) help LỆNH” để xem cách dùng một lệnh.",
      en: "Type “\(name) help COMMAND” for how to use a command.")
    return TextWrap.lines(ofProse: advice[language], width: TextWrap.page)
  }
}
