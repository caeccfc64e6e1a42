import Diagnostics

/// How a command is written.
struct UsageLine {
  /// The program, the command and, where it has any, the word for its subcommands.
  private let head: String
  private let command: CommandDescription

  init(path: [String], in tree: CommandTree) {
    guard let command = tree.command(at: path) else {
      preconditionFailure("no command stands at \(path)")
    }
    self.command = command
    head = ([tree.root.name] + path).joined(separator: " ")
  }

  /// One line: what is required in full, the rest as `[options]`; of several ways to write it the
  /// first that names one of these options.
  func short(naming options: [String] = []) -> Text {
    let named = command.synopses.first { synopsis in
      options.contains { synopsis.contains("--\($0)") }
    }
    if let synopsis = named ?? command.synopses.first { return .verbatim("\(head) \(synopsis)") }
    let visible = command.options.filter { !$0.isHidden }
    let alternatives = command.rules.compactMap(\.oneRequired)
      .compactMap { name in visible.first { $0.name == name } }
    let required = visible.filter(\.isRequired) + alternatives
    let start = ([head] + operands + required.map(\.spelling)).joined(separator: " ")
    guard visible.contains(where: { !$0.isRequired }) else { return .verbatim(start) }
    return Text(vi: start + " [tùy chọn]", en: start + " [options]")
  }

  /// Every way to write it, in full, broken at 80 columns.
  var full: [String] {
    if command.synopses.isEmpty {
      let options = command.options.filter { !$0.isHidden }
      let ordered = options.filter(\.isRequired) + options.filter { !$0.isRequired }
      return broken(operands + ordered.map(\.synopsis))
    }
    return command.synopses.flatMap { broken($0.split(separator: " ").map(String.init)) }
  }

  private var operands: [String] {
    command.subcommands.isEmpty ? command.arguments.map(\.synopsis) : ["COMMAND"]
  }

  private func broken(_ pieces: [String]) -> [String] {
    let hanging = String(repeating: " ", count: 6)
    let lines = TextWrap.lines(of: [head] + pieces, width: TextWrap.page - hanging.count)
    return lines.enumerated().map { ($0.offset == 0 ? "  " : hanging) + $0.element }
  }
}
