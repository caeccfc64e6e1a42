import Diagnostics

/// A command: how it is described and what it does.
struct Command: Sendable {
  let description: CommandDescription
  let run: @Sendable (Context) throws(Failure) -> Void

  init(
    _ description: CommandDescription, _ run: @escaping @Sendable (Context) throws(Failure) -> Void
  ) {
    self.description = description
    self.run = run
  }
}

/// A family of commands under one word.
struct CommandFamily: Sendable {
  let name: String
  let aliases: [String]
  let summary: Text
  let group: Text
  let commands: [Command]
  /// The families within it.
  var families: [CommandFamily] = []
  /// What the word itself does where no command of the family follows it.
  var alone: Command?

  var description: CommandDescription {
    CommandDescription(
      name, aliases: aliases, summary: summary, discussion: alone?.description.discussion,
      group: group, options: alone?.description.options ?? [],
      rules: alone?.description.rules ?? [], synopses: alone?.description.synopses ?? [],
      examples: alone?.description.examples ?? [],
      subcommands: commands.map(\.description) + families.map(\.description),
      runsAlone: alone != nil)
  }

  /// The command at a path of names below the family.
  func command(at path: ArraySlice<String>) -> Command? {
    guard let name = path.first else { return alone }
    if let command = commands.first(where: { $0.description.name == name }) { return command }
    return families.first { $0.name == name }?.command(at: path.dropFirst())
  }
}

/// Every command of the program.
enum CommandList {
  static let singles: [Command] = [
    InitCommand.command,
    StatusCommand.command,
    ApproveCommand.command,
    ReverseCommand.command,
    ExplainCommand.command,
    ReconcileCommand.command,
    VerifyCommand.command,
    AuditCommand.command,
    ConsolidateCommand.command,
    WordsCommand.command,
    DemoCommand.command,
    CopyCommands.backup,
    CopyCommands.restore,
    StatementCommand.command,
    CompletionCommand.command,
  ]
  static let families: [CommandFamily] = [
    ProfileCommands.family,
    OpeningCommands.family,
    ContributorCommands.family,
    SiteCommands.family,
    ItemCommands.family,
    WorkCommands.family,
    RemunerationCommands.family,
    BudgetCommands.family,
    RunCommands.family,
    AdvanceCommands.family,
    PayableCommands.family,
    TaxCommands.family,
    PeriodCommands.family,
    ReportCommands.family,
    ExportCommands.family,
    RatesCommands.family,
  ]

  static let tree = CommandTree(
    root: CommandDescription(
      "nhuanbut",
      summary: Text(
        vi: "kế toán nhuận bút và kinh phí của cổng thông tin điện tử",
        en: "royalty and budget accounting of a web portal"),
      subcommands: grouped(
        singles.map(\.description) + families.map(\.description) + [.help(group: Groups.help)])),
    globalOptions: GlobalOptions.all, topics: [HelpTopics.errors])

  /// The commands by the task they are for, in the order of a month's work.
  private static func grouped(_ commands: [CommandDescription]) -> [CommandDescription] {
    Groups.all.flatMap { group in commands.filter { $0.group == group } }
      + commands.filter { command in !Groups.all.contains { $0 == command.group } }
  }

  /// What the command at a path does; the bare program shows where the ledger stands.
  static func work(at path: [String]) -> @Sendable (Context) throws(Failure) -> Void {
    if path.isEmpty { return StatusCommand.command.run }
    let found =
      singles.first { [$0.description.name] == path }
      ?? families.first { $0.name == path[0] }?.command(at: path.dropFirst())
    guard let found else { preconditionFailure("a described command can be run") }
    return found.run
  }
}

/// The tasks under which help lists the commands.
enum Groups {
  static let begin = Text(vi: "Bắt đầu", en: "Beginning")
  static let content = Text(vi: "Tin bài và nhuận bút", en: "Content and royalties")
  static let money = Text(vi: "Dự toán và chi trả", en: "Budget and payment")
  static let law = Text(vi: "Quy định, mức chi", en: "Law and rates")
  static let papers = Text(vi: "Báo cáo", en: "Papers")
  static let help = Text(vi: "Trợ giúp", en: "Help")
  /// In the order in which help lists them.
  static let all = [begin, content, money, law, papers, help]
}
