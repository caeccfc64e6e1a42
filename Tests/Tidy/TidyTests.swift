import Testing

/// The rules over this checkout; each is shown to fail on a bad example beside its definition.
struct TidyTests {
  /// Read once for all the rules.
  private static let sources = Result { try Repository.here.swiftSources() }

  @Test(arguments: Rule.all) func everySwiftFileKeepsTheRule(rule: Rule) throws {
    report(try Self.sources.get().flatMap(rule.check))
  }

  @Test func everyImportStandsInTheTableAndTheManifest() throws {
    let table = ImportTable(text: try Repository.here.text("Tests/Tidy/imports.txt"))
    let manifest = Manifest(text: try Repository.here.text("Package.swift"))
    report(disagreements(of: table, with: manifest))
    report(
      try Self.sources.get().flatMap {
        imports(in: $0, table: table, manifest: manifest)
      })
  }

  @Test func everyRoomHasItsLineAndItsReadme() throws {
    let table = ImportTable(text: try Repository.here.text("Tests/Tidy/imports.txt"))
    let rooms = try Repository.here.folders(in: "Sources")
    #expect(table.rows.map(\.room).sorted() == rooms.sorted())
    for room in rooms {
      report(readme(ofRoom: room, text: try? Repository.here.text("Sources/\(room)/README.md")))
    }
  }

  @Test func noFileNamesAPathOfOneMachine() throws {
    report(try Repository.here.documents().flatMap(machinePaths))
  }

  @Test func theCheckoutIsFound() throws {
    #expect(try Self.sources.get().count > 40)
  }

  private func report(_ violations: [Violation]) {
    for violation in violations { Issue.record(Comment(rawValue: violation.description)) }
  }
}
