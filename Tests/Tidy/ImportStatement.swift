/// An import as written.
struct ImportStatement: Sendable {
  /// The access level and the attributes, such as `public` or `@testable`.
  let modifiers: [String]
  let module: String
  let line: Int
}

extension Source {
  /// Every import of the file.
  var imports: [ImportStatement] {
    code.enumerated().compactMap { index, line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), words.count > at + 1 else { return nil }
      let rest = words[(at + 1)...].filter { !Self.importedKinds.contains($0) }
      guard let module = rest.first?.split(separator: ".").first else { return nil }
      return ImportStatement(
        modifiers: Array(words[..<at]), module: String(module), line: index + 1)
    }
  }

  private static let importedKinds: Set = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]
}
