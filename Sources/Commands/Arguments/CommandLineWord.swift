/// What a word of the command line looks like, before it is known what it means.
enum CommandLineWord: Equatable {
  /// `--`: whatever follows is an argument.
  case endOfOptions
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-q`, `-oFILE`, `-qo`: the letters after the dash.
  case short(String)
  /// A word that is no option: a name, `-` for standard input, a negative number.
  case argument(String)

  init(_ word: String) {
    if word == "--" {
      self = .endOfOptions
    } else if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      self = .long(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : nil)
    } else if word.hasPrefix("-"), word != "-", !Self.isNegativeNumber(word) {
      self = .short(String(word.dropFirst()))
    } else {
      self = .argument(word)
    }
  }

  /// Whether a word is a minus, a digit, and digits, points and commas: `-5`, `-1.234.567`, `-2,5`.
  static func isNegativeNumber(_ word: String) -> Bool {
    let digits = word.utf8.dropFirst()
    guard word.utf8.first == UInt8(ascii: "-"), let first = digits.first else { return false }
    let range = UInt8(ascii: "0")...UInt8(ascii: "9")
    return range.contains(first)
      && digits.allSatisfy {
        range.contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
  }
}
