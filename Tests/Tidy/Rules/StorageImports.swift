import Testing

/// The modules that one room alone may see.
private let onlyImporter = [
  "CSQLite": "SQLite", "SQLite": "Persistence", "Persistence": "Bookkeeping",
]

/// Storage is one room deep at every step, whatever the table of imports says.
func storageImports(in source: Source) -> [Violation] {
  guard source.isShipped else { return [] }
  return source.imports.compactMap { statement in
    guard let importer = onlyImporter[statement.module], importer != source.room else { return nil }
    return source.violation(
      "storage-import", line: statement.line,
      "only \(importer) imports \(statement.module); ask \(importer) for what is needed")
  }
}

/// A room's public face never shows how it stores, nor passes another room on.
func exposingImports(in source: Source) -> [Violation] {
  source.imports.compactMap { statement in
    if statement.modifiers.contains("@_exported") {
      return source.violation(
        "public-import", line: statement.line, "let each file import what it uses")
    }
    guard statement.modifiers.contains("public"), ["SQLite", "CSQLite"].contains(statement.module)
    else { return nil }
    return source.violation(
      "public-import", line: statement.line,
      "import \(statement.module) without `public`; public declarations may not show it")
  }
}

@Test(arguments: onlyImporter.sorted { $0.key < $1.key })
func oneRoomAloneImportsStorage(module: String, importer: String) {
  let code = "import \(module)\n"
  let rule = storageImports
  #expect(rule(Source(path: "Sources/\(importer)/A.swift", text: code)).isEmpty)
  #expect(rule(Source(path: "Sources/Commands/A.swift", text: code)).count == 1)
}

@Test(arguments: [
  "public import SQLite", "@_exported import Payments",
])
func anImportMayNotExpose(code: String) {
  let rule = exposingImports
  #expect(rule(Source(path: "Sources/Persistence/A.swift", text: code)).count == 1)
  #expect(rule(Source(path: "Sources/Persistence/A.swift", text: "// \(code)")).isEmpty)
}

@Test(arguments: ["import SQLite", "public import Payments"])
func anImportThatExposesNothingOfStorageIsFine(code: String) {
  #expect(exposingImports(in: Source(path: "Sources/Persistence/A.swift", text: code)).isEmpty)
}
