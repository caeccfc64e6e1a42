import Diagnostics

/// Reads the words of one command line against a tree.
///
/// The first fault is kept while reading goes on, so that `--help` anywhere wins over it; only an
/// unknown command ends the reading, because nothing after it can be understood.
struct CommandLineParser {
  private let tree: CommandTree
  private let words: [String]
  private var next = 0
  private var optionsEnded = false
  private var command: CommandDescription
  private var path: [String] = []
  private var given: [(option: String, value: String?)] = []
  private var arguments: [String] = []
  private var listBefore: String?
  private var fault: UsageFault?

  init(tree: CommandTree, words: [String]) {
    self.tree = tree
    self.words = words
    command = tree.root
  }

  /// Reads all words.
  mutating func parse() throws(Failure) -> ParsedCommand {
    while next < words.count {
      let word = words[next]
      next += 1
      switch optionsEnded ? .argument(word) : CommandLineWord(word) {
      case .endOfOptions: optionsEnded = true
      case .long(let name, let value): takeLong(name, value)
      case .short(let letters): takeShort(letters, as: word)
      case .argument(let word): try takeArgument(word)
      }
    }
    return try finish()
  }

  private func refuse(_ fault: UsageFault) -> Failure {
    Failure(UsageProblem(fault, at: path, in: tree))
  }

  private mutating func note(_ fault: UsageFault) {
    if self.fault == nil { self.fault = fault }
  }

  // MARK: Words

  private mutating func takeArgument(_ word: String) throws(Failure) {
    if command.subcommands.isEmpty {
      if let list = listBefore, !hasRoomForArgument {
        note(.unexpectedArgument(word, list: list))
      }
      arguments.append(word)
      return
    }
    guard let found = command.subcommand(called: word) else {
      if fault != nil { return }
      let suggestions = WordSuggestion.commands(near: word, in: tree, at: path)
      throw refuse(.unknownCommand(word, suggestions: suggestions))
    }
    let misplaced = given.first { word in
      command.options.contains { $0.name == word.option }
        && !tree.options(of: found).contains { $0.name == word.option }
    }
    if let misplaced { note(.misplacedOption(misplaced.option)) }
    command = found
    path.append(found.name)
  }

  private var hasRoomForArgument: Bool {
    arguments.count < command.arguments.count || command.arguments.last?.takesRest == true
  }

  private mutating func takeLong(_ name: String, _ value: String?) {
    listBefore = nil
    guard let option = tree.options(of: command).first(where: { $0.name == name }) else {
      return noteUnknown("--\(name)")
    }
    if option.isFlag, let value {
      return note(.unexpectedValue(name, value: value))
    }
    take(option, attached: value)
  }

  private mutating func takeShort(_ letters: String, as word: String) {
    listBefore = nil
    var rest = Substring(letters)
    while let letter = rest.popFirst() {
      guard let option = tree.options(of: command).first(where: { $0.short == letter }) else {
        return noteUnknown(rest.count + 1 == letters.count ? word : "-\(letter)")
      }
      if !option.isFlag {
        return take(option, attached: rest.isEmpty ? nil : String(rest))
      }
      take(option, attached: nil)
    }
  }

  private mutating func take(_ option: OptionDescription, attached: String?) {
    if !option.repeats, given.contains(where: { $0.option == option.name }) {
      note(.repeatedOption(option.name))
    }
    guard let valueName = option.valueName else {
      return given.append((option.name, nil))
    }
    guard let value = attached ?? followingValue() else {
      let following = next < words.count ? words[next] : nil
      return note(.missingValue(option.name, valueName: valueName, next: following))
    }
    given.append((option.name, value))
    if option.takesList, attached == nil { listBefore = option.name }
  }

  /// The next word unless it is an option: `--reason --dry-run` has forgotten the reason.
  private mutating func followingValue() -> String? {
    guard next < words.count, case .argument(let value) = CommandLineWord(words[next]) else {
      return nil
    }
    next += 1
    return value
  }

  private mutating func noteUnknown(_ word: String) {
    let name = String(word.drop { $0 == "-" })
    let nearest = WordSuggestion.option(near: name, among: tree.options(of: command))
    let isElsewhere = tree.allCommands.contains { $0.command.options.contains { $0.name == name } }
    if !command.subcommands.isEmpty, isElsewhere, word.hasPrefix("--") {
      note(.misplacedOption(name))
    } else {
      note(.unknownOption(word, suggestion: nearest.map { "--\($0)" }))
    }
  }

  // MARK: The whole

  private func finish() throws(Failure) -> ParsedCommand {
    if isGiven("help") { return parsed(.help) }
    if let fault { throw refuse(fault) }
    if isGiven("version") { return parsed(.version) }
    if path == [CommandDescription.helpName] { return try helpAsked() }
    if !command.isRunnable, !path.isEmpty {
      throw refuse(.missingCommand(among: command.subcommands.map(\.name)))
    }
    let result = parsed(.run)
    if let fault = CommandLineCheck(result).fault { throw refuse(fault) }
    return result
  }

  private func isGiven(_ name: String) -> Bool {
    given.contains { $0.option == name }
  }

  private func parsed(_ purpose: ParsedCommand.Purpose) -> ParsedCommand {
    ParsedCommand(
      tree: tree, purpose: purpose, path: path, command: command, given: given,
      arguments: arguments)
  }

  /// `help item import` is about that command, `help errors` about a topic, `help UNKNOWN_SITE` about
  /// an entry of one.
  private func helpAsked() throws(Failure) -> ParsedCommand {
    if arguments.count == 1, let word = arguments.first, let purpose = tree.topic(word) {
      return parsed(purpose)
    }
    var about = tree.root
    var target: [String] = []
    for word in arguments {
      guard let found = about.subcommand(called: word) else {
        let suggestions = WordSuggestion.commands(near: word, in: tree, at: target)
        throw refuse(.unknownCommand(word, suggestions: suggestions))
      }
      about = found
      target.append(found.name)
    }
    return ParsedCommand(
      tree: tree, purpose: .help, path: target, command: about, given: given, arguments: [])
  }
}
