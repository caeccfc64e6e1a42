import Testing

private let outputCalls: Set = ["print", "debugPrint", "dump", "exit", "_exit", "abort"]

/// Only Commands speaks to the terminal and ends the process.
func printingAndExiting(in source: Source) -> [Violation] {
  guard source.isShipped, source.room != "Commands", source.room != "nhuanbut" else { return [] }
  return source.words.filter { outputCalls.contains($0.text) && source.callsFreely($0) }.map {
    source.violation(
      "output", line: $0.line, "return a value or throw; only Commands may call `\($0.text)`")
  }
}

@Test(arguments: ["print(1)", "  Swift.print(1)", "exit(1)", "Glibc.exit(0)"])
func onlyCommandsPrintsAndExits(code: String) {
  let rule = printingAndExiting
  #expect(rule(Source(path: "Sources/Payments/A.swift", text: code)).count == 1)
  #expect(rule(Source(path: "Sources/Commands/A.swift", text: code)).isEmpty)
  #expect(rule(Source(path: "Sources/nhuanbut/main.swift", text: code)).isEmpty)
}

@Test(arguments: ["paper.print(1)", "func print() {}", "// print(1)", "let a = \"exit(1)\""])
func whatOnlyLooksLikeOutputIsFine(code: String) {
  #expect(printingAndExiting(in: Source(path: "Sources/Payments/A.swift", text: code)).isEmpty)
}
