import Testing

private let markers = ["TODO", "FIXME", "XXX"]

/// What is not finished does not stand in the code as a note to oneself.
func leftovers(in source: Source) -> [Violation] {
  Word.all(in: source.codeAndComments).filter { markers.contains($0.text) }.map {
    source.violation("leftover", line: $0.line, "do what `\($0.text)` says, or remove it")
  }
}

@Test(arguments: markers) func aNoteToOneselfIsRefused(marker: String) {
  let code = "let a = 1  // \(marker): more"
  #expect(leftovers(in: Source(path: "Sources/Files/A.swift", text: code)).count == 1)
}

@Test func aMarkerInAStringIsData() {
  let code = "let a = \"XXX\""
  #expect(leftovers(in: Source(path: "Sources/Files/A.swift", text: code)).isEmpty)
}
