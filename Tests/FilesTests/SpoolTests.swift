import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct SpoolTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func copy(_ spool: Spool, _ name: String) throws {
    let output = try OutputFile(folder(name))
    try spool.copy(to: output)
    try output.commit()
  }

  @Test func aLittleStaysInMemory() throws {
    let spool = Spool(in: folder("no such folder"))
    try spool.write("xin ")
    try spool.write("chào")
    try copy(spool, "a")
    #expect(try folder.read("a") == "xin chào")
    #expect(spool.count == 9)
  }

  @Test func aLotGoesToAFileWithoutAName() throws {
    let spool = Spool(in: folder.path)
    let line = "nhuận bút;1.234.567\n"
    for _ in 0..<20_000 { try spool.write(line) }
    #expect(try folder.names() == [])
    try copy(spool, "a")
    #expect(try folder.read("a") == String(repeating: line, count: 20_000))
    #expect(spool.count == 20_000 * line.utf8.count)
  }

  @Test func aSecondCopyIsWholeAndWritingGoesOn() throws {
    let spool = Spool(in: folder.path)
    let first = [UInt8](repeating: 65, count: Spool.bufferSize + 1)
    try spool.write(first)
    try copy(spool, "a")
    try spool.write("B")
    try copy(spool, "b")
    #expect(try folder.read("a") == String(decoding: first, as: UTF8.self))
    #expect(try folder.read("b") == String(decoding: first, as: UTF8.self) + "B")
  }

  @Test func aFolderThatCannotTakeItIsStorageTrouble() throws {
    let spool = Spool(in: folder("none"))
    let failure = try #require(throws: Failure.self) {
      try spool.write([UInt8](repeating: 0, count: Spool.bufferSize))
    }
    #expect(failure.exitStatus == 74)
  }

  @Test func aFullDeviceIsSaid() throws {
    let spool = Spool()
    try spool.write("x")
    #expect(codes { try spool.copy(to: try OutputFile("/dev/full")) } == ["DISK_FULL"])
  }
}
