import Diagnostics
import Orthography

/// What is wrong with the words of a command, and the command it is about.
///
/// It prints in three lines: what is wrong, how the command is written, where to get help. The
/// last two are the remedy.
struct UsageProblem: Problem, Equatable {
  /// What is wrong.
  let fault: UsageFault
  /// The command in question, by its canonical names.
  let path: [String]
  /// How that command is written, on one line.
  let usage: Text
  /// The program's name.
  let program: String

  /// Sets a fault in the command at a path.
  init(_ fault: UsageFault, at path: [String], in tree: CommandTree) {
    self.fault = fault
    self.path = path
    self.usage = UsageLine(path: path, in: tree).short(naming: fault.options)
    self.program = tree.root.name
  }

  var code: String { fault.code }
  var kind: ProblemKind { fault.kind }

  /// What is wrong; what was typed is shown so that it cannot fool a terminal.
  var message: Text {
    let message = fault.message
    return Text(
      vi: TextWidth.printable(message.vi), en: TextWidth.printable(message.en))
  }

  var remedy: Text {
    // Help for a topic that is not there is the list of topics.
    let topic = path == ["help"] ? [] : path
    let help = ([program, "help"] + topic).joined(separator: " ")
    if kind != .usage {
      return Text(vi: "\(usage.vi); xem: \(help)", en: "\(usage.en); see: \(help)")
    }
    return Text(
      vi: "cách dùng: \(usage.vi)\ntrợ giúp: \(help)", en: "usage: \(usage.en)\nhelp: \(help)")
  }

  /// The three lines, the code at the end of the first.
  func notice(in language: Language) -> String {
    "error: \(message[language]) [\(code)]\n\(remedy[language])\n"
  }
}
