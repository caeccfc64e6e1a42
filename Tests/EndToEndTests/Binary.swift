import Foundation
import Testing

/// The built program, run in a folder of its own.
struct Binary {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nhuanbut-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// Replaces a text of a file, which must stand there.
  func edit(_ name: String, _ text: String, _ new: String) throws {
    let url = folder.appendingPathComponent(name)
    let old = try String(contentsOf: url, encoding: .utf8)
    let range = try #require(old.range(of: text), "\(name) holds no “\(text)”")
    try old.replacingCharacters(in: range, with: new).write(
      to: url, atomically: true, encoding: .utf8)
  }

  /// The program lies beside the test bundle, wherever the build put that.
  static var program: URL {
    let bundle = Bundle.allBundles.map(\.bundleURL).first {
      $0.pathExtension == "xctest"
    }
    let beside = (bundle ?? Bundle.main.bundleURL).deletingLastPathComponent()
      .appendingPathComponent("nhuanbut")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("nhuanbut")
  }

  @discardableResult
  func run(
    _ words: String..., actor: String = "grader", today: String = "2024-10-05"
  ) throws -> Outcome {
    try run(words, actor: actor, today: today)
  }

  /// The program about to be run on some words, under another one where its words are given.
  func process(
    _ words: [String], actor: String = "grader", today: String = "2024-10-05",
    environment: [String: String] = [:], under tracer: [String] = []
  ) -> Process {
    let process = Process()
    let all = tracer + [Self.program.path] + words
    process.executableURL = URL(fileURLWithPath: all[0])
    process.arguments = Array(all.dropFirst())
    process.currentDirectoryURL = folder
    process.environment = [
      "NHUANBUT_RATES": Self.root.appendingPathComponent("rates").path,
      "NHUANBUT_ACTOR": actor, "NHUANBUT_TODAY": today,
    ].merging(environment) { $1 }
    return process
  }

  @discardableResult
  func run(
    _ words: [String], actor: String = "grader", today: String = "2024-10-05",
    environment: [String: String] = [:], under tracer: [String] = []
  ) throws -> Outcome {
    let process = process(
      words, actor: actor, today: today, environment: environment, under: tracer)
    let (output, errors) = (
      folder.appendingPathComponent("stdout-\(UUID())"),
      folder.appendingPathComponent("stderr-\(UUID())")
    )
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  func json(
    _ words: String..., actor: String = "grader", today: String = "2024-10-05"
  ) throws -> [String: Any] {
    try json(words, actor: actor, today: today)
  }

  func json(
    _ words: [String], actor: String = "grader", today: String = "2024-10-05"
  ) throws -> [String: Any] {
    let outcome = try run(words + ["--format", "json"], actor: actor, today: today)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }
}

/// What tests look at beside the program's own output.
extension Binary {
  /// Copies a ledger of `Tests/Fixtures` into the folder, readable by its owner alone.
  func takeFixture(_ name: String, as local: String) throws {
    let target = folder.appendingPathComponent(local)
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Tests/Fixtures/\(name)"), to: target)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target.path)
  }

  func permissions(_ name: String) throws -> Int? {
    let path = folder.appendingPathComponent(name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  func set(_ permissions: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.appendingPathComponent(name).path)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names in the folder, hidden ones too, but for what `run` keeps of its output.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("stdout-") && !$0.hasPrefix("stderr-") }.sorted()
  }

  /// Whether the sqlite3 shell, which some tests need to do what the program never does, is there.
  static let hasShell = FileManager.default.isExecutableFile(atPath: shell)
  static let shell = "/usr/bin/sqlite3"

  /// Whether the program can be watched and made to fail, and what it left be looked into.
  static let hasTracer = hasShell && FileManager.default.isExecutableFile(atPath: strace)
  static let strace = "/usr/bin/strace"

  /// How to run the program as somebody who is not allowed everything; `nil` where a superuser
  /// cannot step down.
  static let asNobody: [String]? = {
    guard getuid() == 0 else { return [] }
    let setpriv = "/usr/bin/setpriv"
    guard FileManager.default.isExecutableFile(atPath: setpriv) else { return nil }
    return [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
  }()

  /// What the sqlite3 shell prints.
  @discardableResult
  func sqlite(_ name: String, _ sql: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.shell)
    process.arguments = ["-batch", folder.appendingPathComponent(name).path, sql]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
