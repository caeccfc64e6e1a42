import Foundation

/// The console blocks of a document: what is typed after `$`, and what is shown under it.
struct ConsoleBlocks {
  struct Command {
    let line: String
    let output: [String]
    let number: Int
  }

  let commands: [Command]

  init(of document: String) {
    var commands: [Command] = []
    var isInside = false
    for (index, line) in document.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        commands.append(
          Command(line: String(line.dropFirst(2)), output: [], number: index + 1))
      } else if isInside, let last = commands.popLast() {
        commands.append(
          Command(line: last.line, output: last.output + [line], number: last.number))
      }
    }
    self.commands = commands
  }

  /// Whether lines are as they are shown: `…` stands for the rest of a line, a line of `…` alone
  /// for any lines to the end.
  static func match(_ found: [String], _ shown: [String]) -> Bool {
    if shown == ["…"] { return true }
    guard let first = shown.first else { return found.isEmpty }
    guard let line = found.first, matches(line, first) else { return false }
    return match(Array(found.dropFirst()), Array(shown.dropFirst()))
  }

  private static func matches(_ line: String, _ shown: String) -> Bool {
    guard let dots = shown.range(of: "…"), dots.upperBound == shown.endIndex else {
      return line == shown
    }
    return line.hasPrefix(shown[..<dots.lowerBound])
  }
}
