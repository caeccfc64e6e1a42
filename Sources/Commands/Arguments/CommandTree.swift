import Diagnostics

/// The whole program as its user sees it: the commands, the options all of them take, the topics
/// of `help`.
struct CommandTree: Sendable {
  /// The program itself; run bare, it is the command of the empty path.
  let root: CommandDescription
  /// The options accepted before and after every command.
  let globalOptions: [OptionDescription]
  /// What `help` tells besides the commands.
  let topics: [TopicDescription]

  init(
    root: CommandDescription, globalOptions: [OptionDescription] = [.help, .version],
    topics: [TopicDescription] = []
  ) {
    self.root = root
    self.globalOptions = globalOptions
    self.topics = topics
  }

  /// Reads what stands after the program's name.
  ///
  /// Throws a failure of a single `UsageProblem`.
  func parse(_ words: [String]) throws(Failure) -> ParsedCommand {
    var parser = CommandLineParser(tree: self, words: words)
    return try parser.parse()
  }

  /// The command at a path of canonical names.
  func command(at path: [String]) -> CommandDescription? {
    var command = root
    for name in path {
      guard let next = command.subcommands.first(where: { $0.name == name }) else { return nil }
      command = next
    }
    return command
  }

  /// The topic of `help` that a word names, else the entry of one in whatever case; a command comes
  /// first.
  func topic(_ word: String) -> ParsedCommand.Purpose? {
    if let topic = topics.first(where: { $0.names.contains(word) }) { return .topic(topic.name) }
    guard root.subcommand(called: word) == nil else { return nil }
    let entry = word.uppercased()
    let topic = topics.first { $0.entries().contains(entry) }
    return topic.map { .entry(entry, topic: $0.name) }
  }

  /// The options a command accepts: its own, then the global ones it does not describe itself.
  func options(of command: CommandDescription) -> [OptionDescription] {
    let own = Set(command.options.map(\.name))
    return command.options + globalOptions.filter { !own.contains($0.name) }
  }

  /// The value of a global option, read before anything is judged: how to print a refusal must
  /// be known even when the words are refused.
  func glance(at name: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == "--\(name)" {
        return words.indices.contains(index + 1) ? words[index + 1] : nil
      }
      if word.hasPrefix("--\(name)=") { return String(word.dropFirst(name.count + 3)) }
    }
    return nil
  }

  /// Every command with its path, parents before children, in the order described.
  var allCommands: [(path: [String], command: CommandDescription)] {
    var found: [(path: [String], command: CommandDescription)] = []
    func visit(_ command: CommandDescription, _ path: [String]) {
      found.append((path, command))
      for next in command.subcommands { visit(next, path + [next.name]) }
    }
    visit(root, [])
    return found
  }
}
