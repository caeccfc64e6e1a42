import Bookkeeping
import Diagnostics
import Files
import Legislation

/// `completion`: the script by which a shell completes commands, options and codes.
enum CompletionCommand {
  static let command = Command(
    CommandDescription(
      "completion", aliases: ["goi-y"],
      summary: Text(vi: "gợi ý khi gõ lệnh trong shell", en: "completion for a shell"),
      discussion: Text(
        vi: "In đoạn mã cho bash, zsh hoặc fish. Mã thể loại, trang, người, đợt được lấy từ sổ.",
        en: "Prints the script for bash, zsh or fish. Genres, sites, people and runs come from "
          + "the ledger."),
      group: Groups.help,
      arguments: [
        ArgumentDescription(
          "SHELL", Text(vi: "loại shell", en: "the shell"),
          choices: CompletionScript.Shell.allCases.map(\.rawValue))
      ],
      options: [
        OptionDescription(
          "list", value: "KIND",
          Text(vi: "in các mã của một loại, mỗi dòng một mã", en: "print the codes of a kind"),
          replacesArguments: true, hidden: true, choices: ListedKind.allCases.map(\.rawValue))
      ], synopses: ["bash|zsh|fish"],
      examples: [
        CommandExample(
          Text(vi: "dùng ngay trong bash", en: "use it in bash"),
          "source <(nhuanbut completion bash)"),
        CommandExample(
          Text(vi: "dùng trong fish", en: "use it in fish"), "nhuanbut completion fish | source"),
      ])
  ) { context throws(Failure) in
    if let kind = context.parsed.value("list").flatMap({ ListedKind(rawValue: $0) }) {
      // Somebody is typing: a ledger that is absent or busy offers nothing and says nothing.
      let words = (try? codes(kind, context)) ?? []
      return try StandardOutput.write(words.map { $0 + "\n" }.joined())
    }
    let shell = context.parsed.argument("SHELL").flatMap { CompletionScript.Shell(rawValue: $0) }
    guard let shell else { preconditionFailure("the argument is one of the shells") }
    let script = CompletionScript(for: CommandList.tree, language: context.language)
    try StandardOutput.write(script.text(for: shell))
  }

  private static func codes(_ kind: ListedKind, _ context: Context) throws(Failure) -> [String] {
    let code: LedgerCode
    switch kind {
    case .activity: code = .activity
    case .contributor: code = .contributor
    case .genre: code = .genre
    case .item: code = .item
    case .line: code = .line
    case .period: code = .period
    case .run: code = .run
    case .site: code = .site
    case .subject: code = .subject
    case .setting: return ProfileKey.allCases.filter { !$0.isFixed }.map(\.rawValue)
    case .topic:
      let (commands, topics) = (CommandList.tree.root.subcommands, CommandList.tree.topics)
      return commands.map(\.name) + topics.map(\.name) + topics.flatMap { $0.entries() }
    case .profile:
      let sets = try context.rateFiles().filter { $0.name == "profile.csv" }
      return sets.map(\.set).sorted()
    case .rate: return try context.shelf().names
    }
    return try context.office().codes(of: code)
  }
}
