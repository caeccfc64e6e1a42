import Foundation
import Testing

/// Another program holds the ledger: a writer gives up with 75, a reader is not disturbed.
@Suite struct BusyTests {
  private static let shell = "/usr/bin/sqlite3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Self.shell)))
  func aWriterGivesUpWith75AndAReaderGoesOn() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let holder = Process()
    let (input, output) = (Pipe(), Pipe())
    holder.executableURL = URL(fileURLWithPath: Self.shell)
    holder.arguments = [binary.folder.appendingPathComponent("nhuanbut.sqlite").path]
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    defer {
      try? input.fileHandleForWriting.close()
      holder.waitUntilExit()
    }
    input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\n.print ready\n".utf8))
    #expect(output.fileHandleForReading.availableData == Data("ready\n".utf8))

    let writer = try binary.run("site", "add", "a", "--name", "A", "--wait", "0")
    #expect(writer.status == 75)
    #expect(writer.errors.contains("[LEDGER_BUSY]"))
    #expect(try binary.run("site", "list", "--wait", "0").status == 0)
  }
}
