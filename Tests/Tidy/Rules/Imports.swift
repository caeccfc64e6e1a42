import Testing

/// Compares every import with the table and with what the target declares.
func imports(in source: Source, table: ImportTable, manifest: Manifest) -> [Violation] {
  guard let room = source.room else { return [] }
  guard let declared = manifest.dependencies[room] else {
    return [source.violation("imports", line: 1, "declare the target \(room) in Package.swift")]
  }
  let allowed: [String]
  if source.isShipped {
    guard let row = table.row(of: room) else {
      return [source.violation("imports", line: 1, "give \(room) a line in Tests/Tidy/imports.txt")]
    }
    allowed = row.rooms.filter(declared.contains) + row.system
  } else {
    allowed = declared + table.testModules
  }
  return source.imports.filter { !allowed.contains($0.module) }.map {
    source.violation(
      "imports", line: $0.line,
      "\(room) may not import \($0.module): move the code, or change Package.swift and imports.txt")
  }
}

/// The table and the manifest say the same, and a room stands on what is above it.
func disagreements(of table: ImportTable, with manifest: Manifest) -> [Violation] {
  var above: Set<String> = []
  return table.rows.flatMap { row in
    defer { above.insert(row.room) }
    var found = row.rooms.filter { !above.contains($0) }.map { "let \(row.room) do without \($0)" }
    if manifest.dependencies[row.room]?.sorted() != row.rooms.sorted() {
      found.append("say of \(row.room) here what Package.swift says")
    }
    return found.map {
      Violation(file: "Tests/Tidy/imports.txt", line: row.line, rule: "imports", whatToDo: $0)
    }
  }
}

private let exampleTable = ImportTable(
  text: "# who\nFiles: + Glibc\nPayments: Files\nReporting: Payments\nTests: + Testing\n")
private let exampleManifest = Manifest(
  text: """
    func room(_ name: String, _ imports: String...) -> Target {}
    room("Files"), // room("Nothing")
    room(
      "Payments", "Files"),
    room("Reporting", "Payments"),
    .executableTarget(name: "tool", dependencies: ["Payments"], exclude: ["README.md"]),
    tests("FilesTests", "Files")
    """)

@Test(arguments: [
  ("Sources/Payments/A.swift", "import Reporting"), ("Sources/Payments/A.swift", "import Glibc"),
  ("Sources/Reporting/A.swift", "public import Files"), ("Sources/Unknown/A.swift", ""),
  ("Tests/FilesTests/A.swift", "import Payments"),
])
func anImportOutsideTheTableIsRefused(path: String, code: String) {
  let source = Source(path: path, text: code)
  #expect(imports(in: source, table: exampleTable, manifest: exampleManifest).count == 1)
}

@Test(arguments: [
  ("Sources/Payments/A.swift", "public import Files"), ("Sources/Files/A.swift", "import Glibc"),
  ("Tests/FilesTests/A.swift", "import Files\nimport Testing"),
])
func anImportInTheTableIsFine(path: String, code: String) {
  let source = Source(path: path, text: code)
  #expect(imports(in: source, table: exampleTable, manifest: exampleManifest).isEmpty)
}

@Test func aTableThatTheManifestContradictsIsRefused() {
  #expect(disagreements(of: exampleTable, with: exampleManifest).isEmpty)
  let upward = ImportTable(text: "Payments: Files\nFiles:\n")
  #expect(disagreements(of: upward, with: exampleManifest).map(\.line) == [1])
  let more = ImportTable(text: "Files:\nPayments:\n")
  #expect(disagreements(of: more, with: exampleManifest).map(\.line) == [2])
}

@Test func theManifestIsReadWithoutItsComments() {
  #expect(
    exampleManifest.dependencies == [
      "Files": [], "Payments": ["Files"], "Reporting": ["Payments"], "tool": ["Payments"],
      "FilesTests": ["Files"],
    ])
}
