import Testing

/// The code of a text, with everything else blanked and the blanks at the end cut off.
private func code(_ text: String) -> String {
  let line = Source(path: "Sources/Files/A.swift", text: text).code.joined(separator: "\n")
  return String(line.reversed().drop { $0 == " " }.reversed())
}

@Test func commentsAreNotCode() {
  #expect(code("let a  // try! b") == "let a")
  #expect(code("a /* b /* c */ d */ e") == "a" + String(repeating: " ", count: 19) + "e")
}

@Test func stringsAreNotCode() {
  #expect(code(#"let a = "b // c""#) == "let a =")
  #expect(code(#"let a = "b \" c"; d"#).hasSuffix("; d"))
  #expect(code("let a = \"\"\"\n  b \"c\" d\n  \"\"\"; e").hasSuffix("; e"))
  #expect(
    code("let a = #\"b \"c\" \\(d) \"#; e") == "let a = " + String(repeating: " ", count: 15)
      + "; e")
}

@Test func interpolationsAreCodeAgain() {
  #expect(code(#"f("a \(b("c", d)) e") + g"#).contains("b("))
  #expect(code(#"f("a \(b("c", d)) e") + g"#).hasSuffix(") + g"))
}

@Test func aQuoteInARegularExpressionOpensNoString() {
  #expect(code(#"let a = /b"c/; d"#).hasSuffix("; d"))
  #expect(code(#"let a = #/b"c/#; d"#).hasSuffix("; d"))
  #expect(code("let a = b / c / d") == "let a = b / c / d")
}

@Test func linesKeepTheirNumbers() {
  let source = Source(path: "Sources/Files/A.swift", text: "/* a\n b */\nlet c = \"đ\"\n")
  #expect(source.words.map(\.line) == [3, 3])
}
