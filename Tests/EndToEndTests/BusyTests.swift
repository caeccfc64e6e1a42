import Foundation
import Testing

/// Another program holds the ledger: a writer gives up with 75, a reader is not disturbed.
@Suite struct BusyTests {
  private static let shell = "/usr/bin/sqlite3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Self.shell)))
  func aWriterGivesUpWith75AndAReaderGoesOn() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let holder = try Holder(of: binary, "BEGIN IMMEDIATE;")
    defer { holder.letGo() }
    let writer = try binary.run("site", "add", "a", "--name", "A", "--wait", "0")
    #expect(writer.status == 75)
    #expect(writer.errors.contains("[LEDGER_BUSY]"))
    #expect(try binary.run("site", "list", "--wait", "0").status == 0)
  }

  /// Whoever closes a ledger last folds its log back and holds the whole file for that moment: a
  /// reader bears it without being told to wait.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Self.shell)))
  func aReaderBearsTheMomentInWhichAnotherClosesTheFile() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let holder = try Holder(
      of: binary, "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; SELECT 1 FROM ledger;")
    let reader = binary.process(["site", "list", "--wait", "0"], actor: "grader")
    reader.standardOutput = FileHandle.nullDevice
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    Thread.sleep(forTimeInterval: 0.3)
    let isWaiting = reader.isRunning
    holder.letGo()
    reader.waitUntilExit()
    #expect(isWaiting)
    #expect(reader.terminationStatus == 0)
  }

  /// Another program with the ledger in its hands.
  private final class Holder {
    private let process = Process()
    private let input = Pipe()

    init(of binary: Binary, _ script: String) throws {
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: BusyTests.shell)
      process.arguments = [binary.folder.appendingPathComponent("nhuanbut.sqlite").path]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      input.fileHandleForWriting.write(Data("\(script)\n.print ready\n".utf8))
      var said = Data()
      while !said.hasSuffix("ready\n") { said += output.fileHandleForReading.availableData }
    }

    func letGo() {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }
}

extension Data {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count) == Data(text.utf8) }
}
