import Bookkeeping
import Diagnostics
import Testing

@testable import Commands

/// A command that a remedy names can be copied: the program takes it as it stands, but for words in
/// capitals, which the reader replaces.
@Suite struct RemedyTests {
  /// The commands of a text; one ends at a sign that no command holds.
  static func commands(in text: String) -> [String] {
    text.split(separator: "nhuanbut ", omittingEmptySubsequences: false).dropFirst()
      .filter { !$0.hasPrefix("… ") }
      .map { rest in
        var isQuoted = false
        let end = rest.firstIndex { sign in
          if sign == "\"" { isQuoted.toggle() }
          return !isQuoted && ";,)`\n".contains(sign)
        }
        return String(rest[..<(end ?? rest.endIndex)])
      }
  }

  /// The words of a command as a shell parts them.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    for (index, piece) in command.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index % 2 == 1 {
        words.append(String(piece))
      } else {
        words += piece.split(separator: " ").map(String.init)
      }
    }
    return words
  }

  /// The words with what the reader writes in place of a date, a period or a year.
  static func filled(_ words: [String]) -> [String] {
    let values = [
      "--period": "2024-09", "--year": "2024", "--on": "2024-09-30", "--from": "2024-09-01",
      "--pay-date": "2024-10-10",
    ]
    return words.enumerated().map { index, word in
      let value = index > 0 ? values[words[index - 1]] : nil
      return word == word.uppercased() ? value ?? word : word
    }
  }

  @Test func everyCommandOfARemedyIsOne() {
    for problem in ProblemCatalogue.all {
      for language in Language.allCases {
        for command in Self.commands(in: problem.remedy[language]) {
          let words = Self.filled(Self.words(of: command))
          let fault = Result { () throws(Failure) in try CommandList.tree.parse(words) }
          if case .failure(let failure) = fault {
            let message = failure.findings.errors.first?.message.en ?? ""
            Issue.record("\(problem.code): nhuanbut \(command): \(message)")
          }
          #expect(!command.contains("…"), "\(problem.code): nhuanbut \(command)")
        }
      }
    }
  }
}
