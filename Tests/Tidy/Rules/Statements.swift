import Testing

/// A statement's text is written where it is used: nothing makes one from data.
func statementsFromData(in source: Source) -> [Violation] {
  guard source.isShipped, source.path != "Sources/SQLite/SQL.swift" else { return [] }
  guard source.words.contains(where: { $0.text == "SQL" }) else { return [] }
  return source.words.filter { $0.text == "stringLiteral" }.map {
    source.violation("statement", line: $0.line, "write the statement and bind what varies")
  }
}

@Test func aStatementMadeOfATextThatVariesIsFound() {
  let code = "let sql = SQL(stringLiteral: \"SELECT \" + title)"
  let path = "Sources/Persistence/ItemStore.swift"
  #expect(statementsFromData(in: Source(path: path, text: code)).count == 1)
  #expect(statementsFromData(in: Source(path: path, text: "let sql: SQL = \"SELECT 1\"")).isEmpty)
}
