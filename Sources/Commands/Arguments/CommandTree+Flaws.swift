extension CommandTree {
  /// What is wrong with the description itself, a sentence each; a test holds this empty.
  var flaws: [String] {
    allCommands.flatMap { path, command in
      let title = path.isEmpty ? root.name : path.joined(separator: " ")
      return (flaws(in: command) + argumentFlaws(in: command)).map { "\(title): \($0)" }
    }
  }

  private func flaws(in command: CommandDescription) -> [String] {
    var flaws: [String] = []
    let options = options(of: command)
    for name in repeated(command.subcommands.flatMap(\.names)) {
      flaws.append("two subcommands are called \(name)")
    }
    for name in repeated(options.map(\.name)) { flaws.append("--\(name) is described twice") }
    for letter in repeated(options.compactMap(\.short).map(String.init)) {
      flaws.append("two options have the letter \(letter)")
    }
    for option in options where option.short?.isLetter == false {
      flaws.append("--\(option.name) has a short name that is no letter")
    }
    for option in command.options {
      let shadowed = globalOptions.first { $0.name == option.name }
      if let shadowed, shadowed.isFlag != option.isFlag || shadowed.repeats != option.repeats {
        flaws.append("--\(option.name) takes other values than the global option of that name")
      }
    }
    let names = Set(options.map(\.name))
    for name in command.rules.flatMap(\.options) where !names.contains(name) {
      flaws.append("a rule speaks of --\(name), which is not described")
    }
    return flaws
  }

  private func argumentFlaws(in command: CommandDescription) -> [String] {
    var flaws: [String] = []
    let arguments = command.arguments
    if !arguments.isEmpty, !command.subcommands.isEmpty {
      flaws.append("has both arguments and subcommands")
    }
    if arguments.dropLast().contains(where: \.takesRest) {
      flaws.append("an argument that takes the rest is not the last")
    }
    if arguments.drop(while: \.isRequired).contains(where: \.isRequired) {
      flaws.append("a required argument follows one that is not")
    }
    for name in repeated(arguments.map(\.name)) {
      flaws.append("two arguments are called \(name)")
    }
    for name in command.seeAlso where !isKnown(name) {
      flaws.append("refers to “\(name)”, which does not exist")
    }
    return flaws
  }

  private func isKnown(_ name: String) -> Bool {
    command(at: name.split(separator: " ").map(String.init)) != nil
      || topics.contains { $0.name == name }
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }
}
