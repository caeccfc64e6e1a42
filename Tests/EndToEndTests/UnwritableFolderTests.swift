import Foundation
import Testing

/// A ledger where nothing can be written (contract §6): read as it stands, and where a log lies
/// beside it, refused with what to copy.
@Suite(.enabled(if: Binary.asNobody != nil, "skipped: a superuser without setpriv"))
struct UnwritableFolderTests {
  private func closedFolder(withLog: Bool) throws -> Binary {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "nhuanbut.sqlite")
    #expect(try binary.run("site", "add", "x", "--name", "X").status == 0)
    if withLog { try binary.write("frames", to: "nhuanbut.sqlite-wal") }
    for name in try binary.files() { try binary.set(0o644, name) }
    try binary.set(0o555, ".")
    return binary
  }

  @Test func aLedgerWithoutALogIsReadAsItStands() throws {
    let binary = try closedFolder(withLog: false)
    defer { try? binary.set(0o755, ".") }
    let names = try binary.files()
    let listed = try run(binary, ["site", "list", "--format", "csv"])
    #expect(listed.status == 0 && listed.output.contains("\nx,"), "\(listed.errors)")
    #expect(try run(binary, ["verify"]).status == 0)
    let written = try run(binary, ["site", "add", "y", "--name", "Y"])
    #expect(written.status == 74 && written.errors.contains("[LEDGER_READ_ONLY]"))
    #expect(try binary.files() == names)
  }

  @Test func aLedgerWithALogIsRefusedWithWhatToCopy() throws {
    let binary = try closedFolder(withLog: true)
    defer { try? binary.set(0o755, ".") }
    let refused = try run(binary, ["site", "list"])
    #expect(refused.status == 74 && refused.errors.contains("[LEDGER_NEEDS_ITS_LOG]"))
    #expect(refused.errors.contains("nhuanbut.sqlite-wal"))
  }

  /// The outputs go to a folder of their own, for this one takes none.
  private func run(_ binary: Binary, _ words: [String]) throws -> Binary.Outcome {
    let process = binary.process(words, under: Binary.asNobody ?? [])
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Binary.Outcome(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: messages, as: UTF8.self))
  }
}
