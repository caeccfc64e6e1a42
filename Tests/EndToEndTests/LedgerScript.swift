import Foundation
import Testing

/// A ledger script: a table of text, one step a line, with what is expected of it.
///
/// A step is the words of a command, `=>` the exit status, and a text that its output or its
/// messages must hold. `@2025-02-01 head:` before the words changes the day and who works. A line
/// `NB 2024 = allotted committed paid` states a position. Lines that begin with `#` are remarks.
struct LedgerScript {
  let binary: Binary

  func run(_ script: String) throws {
    for line in script.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.contains(" => ") {
        try step(line)
      } else {
        try position(line)
      }
    }
  }

  private func step(_ line: String) throws {
    let sides = line.components(separatedBy: " => ")
    var words = Self.words(sides[0])
    var (today, actor) = ("2024-10-05", "grader")
    if let first = words.first, first.hasPrefix("@") {
      today = String(first.dropFirst())
      actor = String(words[1].dropLast())
      words.removeFirst(2)
    }
    let outcome = try binary.run(words, actor: actor, today: today)
    let expected = sides[1].split(separator: " ", maxSplits: 1).map(String.init)
    #expect(outcome.status == Int32(expected[0]), "\(line)\n\(outcome.errors)")
    if expected.count > 1 {
      let said = outcome.output + outcome.errors
      #expect(said.contains(expected[1]), "\(line)\n\(said)")
    }
    if outcome.status != 0 { #expect(outcome.output.isEmpty, "\(line)\n\(outcome.output)") }
  }

  private func position(_ line: String) throws {
    let sides = line.components(separatedBy: " = ")
    let key = sides[0].split(separator: " ").map(String.init)
    let report = try binary.json("budget", "status", "--year", key[1], today: "2025-02-01")
    let rows = try #require(report["rows"] as? [[String: Any]])
    let row = try #require(rows.first { $0["line"] as? String == key[0] }, "\(line)")
    let found = ["allotted", "committed", "paid"].map { row[$0] as? Int ?? -1 }
    let expected = sides[1].split(separator: " ").compactMap { Int($0) }
    #expect(found == expected, "\(line)")
    #expect(row["left"] as? Int == expected[0] - expected[1] - expected[2], "\(line)")
  }

  /// Words parted by spaces; single quotes hold a word together.
  private static func words(_ text: String) -> [String] {
    text.components(separatedBy: "'").enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [piece]
    }
  }
}
