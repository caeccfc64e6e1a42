import Foundation
import Testing

/// The library as another program uses it, and its documentation; from what is built already.
@Suite struct LibraryTests {
  private static let rooms = [
    "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation", "Royalties", "Budgeting",
    "Payments", "Planning", "Intake", "SQLite", "Persistence", "Typesetting", "Reporting", "Files",
    "Bookkeeping",
  ]

  private static func tool(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  static func has(_ name: String) -> Bool { tool(name) != nil }

  private var build: URL { Binary.program.deletingLastPathComponent() }
  private var modules: [String] {
    [
      "-I", build.appendingPathComponent("Modules").path, "-I",
      Binary.root.appendingPathComponent("Sources/CSQLite").path,
    ]
  }

  /// The objects of the rooms; a build folder also keeps those of files that were renamed since.
  private func objects() throws -> [String] {
    try Self.rooms.flatMap { room in
      let sources = FileManager.default.enumerator(
        at: Binary.root.appendingPathComponent("Sources/\(room)"),
        includingPropertiesForKeys: nil)
      let names = Set((sources?.allObjects ?? []).compactMap { ($0 as? URL)?.lastPathComponent })
      return try FileManager.default.contentsOfDirectory(
        at: build.appendingPathComponent("\(room).build"), includingPropertiesForKeys: nil
      ).filter { object in
        let source = object.deletingPathExtension().lastPathComponent
        return object.pathExtension == "o"
          && (!source.hasSuffix(".swift") || names.contains(source))
      }.map(\.path)
    }
  }

  private func run(_ tool: URL, _ words: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = tool
    process.arguments = words
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(text)")
    return text
  }

  @Test(.enabled(if: Self.has("swiftc"))) func theWorkedExampleCompilesAndPaysAMonth() throws {
    let binary = try Binary()
    let source = Binary.root.appendingPathComponent(
      "Tests/LibraryExample/Sources/LibraryExample/main.swift")
    let program = binary.folder.appendingPathComponent("example")
    let compiler = try #require(Self.tool("swiftc"))
    _ = try run(
      compiler,
      ["-swift-version", "6", "-enable-upcoming-feature", "MemberImportVisibility"] + modules
        + [source.path] + objects() + ["-lsqlite3", "-o", program.path], in: binary.folder)
    try binary.write(
      "id,title,genre,contributors,published_on\nA1,Hội nghị,tin,C01,2024-09-02\n", to: "items.csv")
    let said = try run(
      program, [Binary.root.appendingPathComponent("rates").path], in: binary.folder)
    // Coefficient 2 at 234.000 đ, no tax below 2.000.000 đ.
    #expect(
      said == """
        items: 1
        approved: 468.000
        paid: 468.000 in 2024-001
        Hội nghị 468000
        - Hệ số 2 18/2021/QĐ-UBND, bảng hệ số tối đa
        - Giá trị một đơn vị hệ số 234000\u{20}

        """)
  }

  /// The targets of the product, read from the manifest.
  private static let product: [String] = {
    let manifest = Binary.root.appendingPathComponent("Package.swift")
    let text = (try? String(contentsOf: manifest, encoding: .utf8)) ?? ""
    let list = text.firstMatch(of: /name: "NhuanBut",\s+targets: \[([^\]]*)\]/)?.output.1 ?? ""
    return list.matches(of: /"(\w+)"/).map { String($0.output.1) }
  }()

  @Test(
    .enabled(if: Self.has("docc") && Self.has("swift-symbolgraph-extract")),
    arguments: Self.product)
  func theDocumentationBuildsWithoutWarnings(module: String) throws {
    let binary = try Binary()
    let (graphs, output) = (
      binary.folder.appendingPathComponent("graphs"), binary.folder.appendingPathComponent("docs")
    )
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    let extract = try #require(Self.tool("swift-symbolgraph-extract"))
    let docc = try #require(Self.tool("docc"))
    #if arch(arm64)
      let target = "aarch64-unknown-linux-gnu"
    #else
      let target = "x86_64-unknown-linux-gnu"
    #endif
    _ = try run(
      extract,
      ["-module-name", module, "-target", target, "-minimum-access-level", "public"] + modules
        + ["-output-dir", graphs.path], in: binary.folder)
    let catalog = Binary.root.appendingPathComponent("Sources/\(module)/\(module).docc").path
    let said = try run(
      docc,
      ["convert"] + (FileManager.default.fileExists(atPath: catalog) ? [catalog] : []) + [
        "--additional-symbol-graph-dir", graphs.path, "--fallback-display-name", module,
        "--fallback-bundle-identifier", "vn.nhuanbut.\(module)", "--output-path", output.path,
      ], in: binary.folder)
    #expect(!said.contains("warning:") && !said.contains("error:"), "\(said)")
  }

  @Test func theProductIsKnown() {
    #expect(Self.product.contains("Bookkeeping") && Self.product.count > 5)
  }
}
