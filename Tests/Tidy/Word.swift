/// A word of code with what stands around it.
struct Word: Sendable {
  let text: String
  /// From 1.
  let line: Int
  /// The last character before it that is no space, on any line.
  let before: Character?
  /// The character right after it.
  let after: Character?
  /// The word before it.
  let previous: String?

  /// Whether a free function is called: neither a member nor a declaration.
  var isFreeCall: Bool {
    let qualified = before == "." && !Self.systemModules.contains(previous ?? "")
    return after == "(" && !qualified && previous != "func"
  }

  private static let systemModules: Set = [
    "Swift", "Glibc", "Foundation", "FoundationEssentials", "Darwin",
  ]

  /// The words of lines of code.
  static func all(in code: [String]) -> [Word] {
    var words: [Word] = []
    var before: Character?
    for (index, line) in code.enumerated() {
      var at = line.startIndex
      while at < line.endIndex {
        let end = line[at...].firstIndex { !isPartOfWord($0) } ?? line.endIndex
        if end > at {
          let after = end < line.endIndex ? line[end] : nil
          words.append(
            Word(
              text: String(line[at..<end]), line: index + 1, before: before, after: after,
              previous: words.last?.text))
          before = line[line.index(before: end)]
          at = end
        } else {
          if !line[at].isWhitespace { before = line[at] }
          at = line.index(after: at)
        }
      }
    }
    return words
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
