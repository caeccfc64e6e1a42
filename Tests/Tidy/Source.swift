/// A Swift file as the rules see it.
struct Source: Sendable {
  /// The path from the top of the repository, such as `Sources/Accounting/Dong.swift`.
  let path: String
  /// The lines as written.
  let lines: [String]
  /// The lines with comments and literals blanked.
  let code: [String]
  /// The lines with literals blanked and comments kept.
  let codeAndComments: [String]
  /// The lines with comments blanked and literals kept.
  let codeAndLiterals: [String]
  /// The words of the code, in order.
  let words: [Word]

  init(path: String, text: String) {
    let stretches = Lexer.stretches(of: text)
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = Self.lines(of: text, stretches) { $0 == .code }
    codeAndComments = Self.lines(of: text, stretches) { $0 != .string }
    codeAndLiterals = Self.lines(of: text, stretches) { $0 != .comment }
    words = Word.all(in: code)
  }

  /// The folder under `Sources` or `Tests` that holds the file, `nil` for the rest.
  var room: String? {
    let steps = path.split(separator: "/")
    return steps.count > 2 && (isShipped || isTest) ? String(steps[1]) : nil
  }

  /// Whether the file is part of the library or the program.
  var isShipped: Bool { path.hasPrefix("Sources/") }

  /// Whether the file belongs to a test target.
  var isTest: Bool { path.hasPrefix("Tests/") }

  /// Whether a free function is called, rather than one that the file declares itself.
  func callsFreely(_ word: Word) -> Bool {
    word.isFreeCall && !words.contains { $0.text == word.text && $0.previous == "func" }
  }

  /// A violation of a rule in this file.
  func violation(_ rule: String, line: Int, _ whatToDo: String) -> Violation {
    Violation(file: path, line: line, rule: rule, whatToDo: whatToDo)
  }

  private static func lines(
    of text: String, _ stretches: [Stretch], keeping keeps: (Stretch) -> Bool
  ) -> [String] {
    let bytes = zip(text.utf8, stretches).map { byte, stretch in
      byte == UInt8(ascii: "\n") || keeps(stretch) ? byte : UInt8(ascii: " ")
    }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
