import Diagnostics

/// A command line that was understood.
///
/// Values are asked for by the names of the description; asking for a name the command does not
/// describe is a defect.
struct ParsedCommand: Sendable {
  /// What was asked for.
  enum Purpose: Hashable, Sendable {
    /// To carry the command out.
    case run
    /// To show the help page of the command at `path`.
    case help
    /// To show what `help` tells about a topic.
    case topic(String)
    /// To show what `help` tells about one entry of a topic, such as an error code.
    case entry(String, topic: String)
    /// To show the version of the program.
    case version
  }

  /// What was asked for.
  let purpose: Purpose
  /// The command's canonical names; empty is the program run bare.
  let path: [String]
  /// The command's description.
  let command: CommandDescription
  /// Every argument, in order.
  let positionals: [String]
  /// Every option the command accepts.
  let options: [OptionDescription]
  private let tree: CommandTree
  private let given: [(option: String, value: String?)]

  init(
    tree: CommandTree, purpose: Purpose, path: [String], command: CommandDescription,
    given: [(option: String, value: String?)], arguments: [String]
  ) {
    self.tree = tree
    self.purpose = purpose
    self.path = path
    self.command = command
    self.given = given
    positionals = arguments
    options = tree.options(of: command)
  }

  /// Whether the command describes this option, for code that serves several commands.
  func describes(_ name: String) -> Bool {
    options.contains { $0.name == name }
  }

  /// Whether the option was typed, flag or not.
  func isGiven(_ name: String) -> Bool {
    given.contains { $0.option == name }
  }

  /// Whether the flag was typed.
  func flag(_ name: String) -> Bool {
    precondition(option(name).isFlag, "--\(name) is not a flag")
    return isGiven(name)
  }

  /// The value of an option; of a repeated one the last.
  func value(_ name: String) -> String? {
    precondition(!option(name).isFlag, "--\(name) is a flag")
    return typed(name).last
  }

  /// Every value of an option in the order typed, lists taken apart at their commas.
  func values(_ name: String) -> [String] {
    texts(of: option(name))
  }

  /// The argument of this name, `nil` when it was left out.
  func argument(_ name: String) -> String? {
    arguments(name).first
  }

  /// The argument at an index, `nil` when there are fewer.
  func positional(_ index: Int) -> String? {
    positionals.indices.contains(index) ? positionals[index] : nil
  }

  /// The words that an argument of this name took.
  func arguments(_ name: String) -> [String] {
    guard let index = command.arguments.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(path.joined(separator: " ")) describes no argument \(name)")
    }
    let rest = positionals.dropFirst(index)
    return Array(command.arguments[index].takesRest ? rest : rest.prefix(1))
  }

  /// The refusal of this command line for a fault that only the command itself can see.
  func refusal(_ fault: UsageFault) -> Failure {
    Failure(UsageProblem(fault, at: path, in: tree))
  }

  /// The values of an option as typed, lists whole.
  func typed(_ name: String) -> [String] {
    given.filter { $0.option == name }.compactMap(\.value)
  }

  /// The values of an option, lists taken apart.
  func texts(of option: OptionDescription) -> [String] {
    let typed = typed(option.name)
    guard option.takesList else { return typed }
    return typed.flatMap { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    }
  }

  private func option(_ name: String) -> OptionDescription {
    guard let option = options.first(where: { $0.name == name }) else {
      preconditionFailure("\(path.joined(separator: " ")) describes no option --\(name)")
    }
    return option
  }

  private func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
