import Diagnostics

extension CompletionScript {
  /// The script for fish.
  var fish: String {
    let head = """
      # fish completion for \(program); load it with: \(program) completion fish | source

      \(fishSteps)
      \(fishValues)
      \(fishDriver)
      complete -c \(program) -f
      """
    let global = visible(tree.globalOptions).map { fishOption($0, at: nil) }
    let own = tree.allCommands.flatMap(fishCommand)
    return ([head] + global + own).joined(separator: "\n") + "\n"
  }

  private var fishSteps: String {
    let branches = tree.allCommands.flatMap { path, command in
      command.subcommands.map { next in
        let keys = next.names.map { quoted("\(path.joined(separator: " "))/\($0)") }
        return """
              case \(keys.joined(separator: " "))
                echo \(quoted((path + [next.name]).joined(separator: " ")))
          """
      }
    }
    return """
      function __\(program)_step
        switch "$argv[1]/$argv[2]"
      \(branches.joined(separator: "\n"))
        end
      end

      """
  }

  /// Which options take a value, so that the value is not taken for a command.
  private var fishValues: String {
    var keys = tree.allCommands.flatMap { path, command in
      command.options.filter { !$0.isFlag }.flatMap(spellings).map {
        quoted("\(path.joined(separator: " "))/\($0)")
      }
    }
    keys += tree.globalOptions.filter { !$0.isFlag }.flatMap(spellings).map { quoted("*/\($0)") }
    return """
      function __\(program)_takes_value
        switch "$argv[1]/$argv[2]"
          case \(keys.joined(separator: " \\\n        "))
            return 0
        end
        return 1
      end

      """
  }

  /// `_is PATH [INDEX|INDEX+]`: whether the cursor stands in that command, at that argument.
  private var fishDriver: String {
    #"""
    function __NAME_is
      set -l words (commandline -opc)
      set -e words[1]
      set -l at ''
      set -l index 0
      set -l ended no
      while set -q words[1]
        set -l word $words[1]
        set -e words[1]
        if test $ended = yes
          set index (math $index + 1)
        else if test "$word" = --
          set ended yes
        else if string match -q -- '-?*' "$word"
          if __NAME_takes_value "$at" "$word"
            set -e words[1]
          end
        else
          set -l next (__NAME_step "$at" "$word")
          if test -n "$next"
            set at $next
          else
            set index (math $index + 1)
          end
        end
      end
      test "$at" = "$argv[1]"; or return 1
      set -q argv[2]; or return 0
      if string match -q '*+' -- $argv[2]
        test $index -ge (string trim -r -c + -- $argv[2])
      else
        test $index -eq $argv[2]
      end
    end

    function __NAME_list
      set -l words (commandline -opc)
      set -l ledger
      if set -l i (contains -i -- --ledger $words)
        set ledger --ledger $words[(math $i + 1)]
      end
      NAME completion --list $argv[1] $ledger 2>/dev/null
    end

    """#.replacingName(with: program)
  }

  private func fishCommand(_ path: [String], _ command: CommandDescription) -> [String] {
    let menu = command.subcommands.map { next in
      "complete -c \(program)\(fishCondition(path, nil)) -a \(quoted(next.name))"
        + " -d \(fishText(next.summary))"
    }
    let options = visible(command.options).map { fishOption($0, at: path) }
    let arguments = command.arguments.enumerated().compactMap { index, argument in
      fishOffer(argument.choices, argument.completion).map { offer in
        let place = argument.takesRest ? "\(index)+" : "\(index)"
        return "complete -c \(program)\(fishCondition(path, place)) \(offer)"
      }
    }
    return menu + options + arguments
  }

  private func fishOption(_ option: OptionDescription, at path: [String]?) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    let offer = fishOffer(option.choices, option.completion) ?? ""
    let value =
      option.isFlag ? "" : offer == "-F" ? " -r -F" : offer.isEmpty ? " -x" : " -x \(offer)"
    return "complete -c \(program)\(path.map { fishCondition($0, nil) } ?? "")"
      + " -l \(option.name)\(short)\(value) -d \(fishText(option.help))"
  }

  private func fishOffer(_ choices: [String], _ source: CompletionSource) -> String? {
    if !choices.isEmpty { return "-a \(quoted(choices.joined(separator: " ")))" }
    return switch source {
    case .nothing: nil
    case .file: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .code(let kind): "-a '(__\(program)_list \(kind.rawValue))'"
    }
  }

  private func fishCondition(_ path: [String], _ place: String?) -> String {
    " -n \"__\(program)_is '\(path.joined(separator: " "))'\(place.map { " \($0)" } ?? "")\""
  }

  private func fishText(_ text: Text) -> String {
    let escaped = text[language].split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\")
    return "'"
      + escaped.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
