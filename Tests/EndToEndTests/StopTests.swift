import Foundation
import Testing

/// Ctrl-C and SIGTERM in the middle of an import: nothing is written, one line says so.
@Suite struct StopTests {
  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func aSignalRollsBackAndSaysSoInOneLine(signal: Int32, status: Int32) throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let process = binary.process(["contributor", "import", "-"])
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardError = errors
    try process.run()
    // The rows are in the transaction when the program waits for more.
    input.fileHandleForWriting.write(
      Data("code,name,kind\nC01,Nông Thị An,collaborator\n".utf8))
    Thread.sleep(forTimeInterval: 0.4)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    try? input.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == status)
    let said = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "nhuanbut: đã dừng; không có gì được ghi\n")
    let people = try binary.json("contributor", "list")
    #expect((people["rows"] as? [Any])?.isEmpty == true)
  }
}
