import Testing

/// Every bug that this program must never have is a named test, and stays one.
@Suite struct RegressionTableTests {
  private struct Entry {
    let number: Int
    let file: String
    let function: String
  }

  private static func entries(_ text: String) -> [Entry] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let number = Int(words[0]) else { return nil }
      return Entry(number: number, file: "Tests/\(words[1]).swift", function: words[2])
    }
  }

  /// Whether a source has a test of that name; comments and strings do not count.
  private static func hasTest(_ function: String, in source: Source) -> Bool {
    let words = source.code.joined(separator: "\n")
    guard let place = words.firstRange(of: "func \(function)(") else { return false }
    return words[..<place.lowerBound].split(separator: "}").last?.contains("@Test") ?? false
  }

  @Test func everyRegressionIsANamedTestThatExists() throws {
    let text = try Repository.here.text("Tests/Tidy/regressions.txt")
    let entries = Self.entries(text)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(entries.count == lines.count, "every line is a number, a file and a function")
    #expect(Set(entries.map(\.number)) == Set(1...20))
    for entry in entries {
      let source = Source(path: entry.file, text: try Repository.here.text(entry.file))
      #expect(
        Self.hasTest(entry.function, in: source),
        "\(entry.number): \(entry.file) has no test \(entry.function)")
    }
  }

  @Test func aFunctionThatIsNoTestOrOnlySpokenOfIsNotTakenForOne() {
    let source = Source(
      path: "A.swift",
      text: """
        struct A {
          @Test func one() {}
          func two() {}
          // @Test func three() {}
          @Test(arguments: [1])
          func four(n: Int) {}
        }
        """)
    #expect(
      ["one", "two", "three", "four"].filter { Self.hasTest($0, in: source) } == ["one", "four"])
  }
}
