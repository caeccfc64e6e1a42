import Testing

private let mostLines = 400

/// The sample data are literals, as long as the month they describe.
private let literals = "Sources/Bookkeeping/Demo/"

/// One noun, one file: past the limit there are two nouns in it.
func longFiles(in source: Source) -> [Violation] {
  let count = source.lines.last == "" ? source.lines.count - 1 : source.lines.count
  guard count > mostLines, !source.path.hasPrefix(literals) else { return [] }
  return [
    source.violation(
      "length", line: mostLines + 1, "split the file: \(count) lines, at most \(mostLines)")
  ]
}

@Test func aFileOfMoreThanFourHundredLinesIsRefused() {
  let limit = String(repeating: "let a = 1\n", count: 400)
  #expect(longFiles(in: Source(path: "Sources/Files/A.swift", text: limit)).isEmpty)
  #expect(longFiles(in: Source(path: "Sources/Files/A.swift", text: limit + "\n")).count == 1)
  #expect(longFiles(in: Source(path: "\(literals)A.swift", text: limit + "\n")).isEmpty)
}
