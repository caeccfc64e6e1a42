import Diagnostics

/// The tables that the scripts for bash and zsh share: functions that print what the description
/// says about a path of command names.
extension CompletionScript {
  var tables: String {
    [steps, menus, optionMenus, optionValues, argumentValues].joined(separator: "\n")
  }

  /// `_step PATH WORD`: the path after one more word, nothing when it is no command.
  private var steps: String {
    let branches = tree.allCommands.flatMap { path, command in
      command.subcommands.map { next in
        let patterns = next.names.map { key(path, $0) }.joined(separator: "|")
        return branch(patterns, "echo \(quoted((path + [next.name]).joined(separator: " ")))")
      }
    }
    return function("step", "case \"$1/$2\" in", branches)
  }

  /// `_menu PATH TYPED`: the commands under it with what they do; aliases once something is typed.
  private var menus: String {
    let branches = tree.allCommands.filter { !$0.command.subcommands.isEmpty }
      .map { path, command in
        let names = command.subcommands.map { entry($0.name, $0.summary) }
        let aliases = command.subcommands.flatMap { next in
          next.aliases.map { entry($0, next.summary) }
        }
        let more = aliases.isEmpty ? "" : "\n      [ -z \"$2\" ] || \(printed(aliases))"
        return branch(quoted(path.joined(separator: " ")), printed(names) + more)
      }
    return function("menu", "case \"$1\" in", branches)
  }

  /// `_options PATH`: the options of a command, its own first.
  private var optionMenus: String {
    let branches = tree.allCommands.filter { !visible($0.command.options).isEmpty }
      .map { path, command in
        let entries = visible(command.options).map { entry("--\($0.name)", $0.help) }
        return branch(quoted(path.joined(separator: " ")), printed(entries))
      }
    let global = visible(tree.globalOptions).map { entry("--\($0.name)", $0.help) }
    return function(
      "options", "case \"$1\" in", branches, after: global.isEmpty ? nil : printed(global))
  }

  /// `_value PATH OPTION`: what its value is, nothing for a flag.
  private var optionValues: String {
    var branches = tree.allCommands.flatMap { path, command in
      command.options.filter { !$0.isFlag }.map { option in
        let patterns = spellings(of: option).map { key(path, $0) }
        return branch(patterns.joined(separator: "|"), "echo \(offer(option))")
      }
    }
    branches += tree.globalOptions.filter { !$0.isFlag }.map { option in
      let patterns = spellings(of: option).map { "*/\(quoted($0))" }
      return branch(patterns.joined(separator: "|"), "echo \(offer(option))")
    }
    return function("value", "case \"$1/$2\" in", branches)
  }

  /// `_argument PATH INDEX`: what the argument there is.
  private var argumentValues: String {
    let branches = tree.allCommands.flatMap { path, command in
      command.arguments.enumerated().map { index, argument in
        let offer = CompletionOffer.line(choices: argument.choices, source: argument.completion)
        let pattern = argument.takesRest ? "\(key(path, ""))*" : key(path, String(index))
        return branch(pattern, "echo \(quoted(offer))")
      }
    }
    return function("argument", "case \"$1/$2\" in", branches)
  }

  // MARK: Pieces

  func spellings(of option: OptionDescription) -> [String] {
    ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
  }

  private func offer(_ option: OptionDescription) -> String {
    quoted(CompletionOffer.line(choices: option.choices, source: option.completion))
  }

  private func key(_ path: [String], _ word: String) -> String {
    quoted("\(path.joined(separator: " "))/\(word)")
  }

  private func entry(_ name: String, _ text: Text) -> String {
    quoted("\(name):\(text[language])")
  }

  private func printed(_ entries: [String]) -> String {
    "printf '%s\\n' " + entries.joined(separator: " \\\n        ")
  }

  private func branch(_ patterns: String, _ body: String) -> String {
    "    \(patterns))\n      \(body) ;;"
  }

  private func function(
    _ name: String, _ head: String, _ branches: [String], after: String? = nil
  ) -> String {
    let lines =
      ["_\(program)_\(name)() {", "  \(head)"] + branches + ["  esac"]
      + (after.map { ["  \($0)"] } ?? []) + ["}", ""]
    return lines.joined(separator: "\n")
  }
}
