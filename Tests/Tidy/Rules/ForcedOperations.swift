import Testing

/// Nothing may stop the program by force; a defect is a precondition with a sentence.
func forcedOperations(in source: Source) -> [Violation] {
  source.words.compactMap { word in
    switch (word.text, word.after) {
    case ("try", "!"):
      source.violation("force", line: word.line, "handle the error or rethrow it, not `try!`")
    case ("as", "!"):
      source.violation("force", line: word.line, "cast with `as?` and say what is expected")
    case ("fatalError", "("):
      source.violation("force", line: word.line, "use `preconditionFailure` with a sentence")
    default: nil
    }
  }
}

@Test(arguments: ["let a = try! f()", "let a = b as! Int", "fatalError(\"no\")"])
func forceIsRefusedEverywhere(code: String) {
  for path in ["Sources/Files/A.swift", "Tests/FilesTests/A.swift"] {
    #expect(forcedOperations(in: Source(path: path, text: code)).count == 1)
  }
}

@Test(arguments: ["let a = try !f()", "// try! as!", "let a = \"fatalError()\"", "a as? B"])
func whatOnlyLooksLikeForceIsFine(code: String) {
  #expect(forcedOperations(in: Source(path: "Sources/Files/A.swift", text: code)).isEmpty)
}
