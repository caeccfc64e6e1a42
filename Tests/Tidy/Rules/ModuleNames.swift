import Testing

private let declarations: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]

/// A type that bears its module's name hides everything else in the module.
func typesNamedAsTheirModule(in source: Source) -> [Violation] {
  source.words.filter { $0.text == source.room && declarations.contains($0.previous ?? "") }.map {
    source.violation("module-name", line: $0.line, "name the type otherwise than its module")
  }
}

@Test(arguments: ["public struct Files {}", "enum Files {}", "typealias Files = Int"])
func aTypeMayNotBearTheNameOfItsModule(code: String) {
  #expect(typesNamedAsTheirModule(in: Source(path: "Sources/Files/A.swift", text: code)).count == 1)
  #expect(typesNamedAsTheirModule(in: Source(path: "Sources/SQLite/A.swift", text: code)).isEmpty)
}
