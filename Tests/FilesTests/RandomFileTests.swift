import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct RandomFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileIsReadAtAnyPlace() throws {
    let input = try InputFile(folder.write("0123456789", to: "a"))
    let file = try input.atRandom(after: try input.next(), limit: 100)
    #expect(file.size == 10)
    #expect(try file.bytes(at: 7, count: 2) == Array("78".utf8))
    #expect(try file.bytes(at: 8, count: 9) == Array("89".utf8))
    #expect(try file.bytes(at: 20, count: 1) == [])
  }

  @Test func aPipeIsCopiedWithinALimitAndLeavesNoFile() throws {
    func pipe(_ name: String) throws -> InputFile {
      let path = folder(name)
      #expect(mkfifo(path, 0o600) == 0)
      Thread.detachNewThread {
        guard let handle = FileHandle(forWritingAtPath: path) else { return }
        try? handle.write(contentsOf: Data("abcdefgh".utf8))
        try? handle.close()
      }
      return try InputFile(path)
    }
    let input = try pipe("one")
    let file = try input.atRandom(after: try input.next(), limit: 100)
    #expect(try file.bytes(at: 2, count: 3) == Array("cde".utf8))
    let long = try pipe("two")
    let first = try long.next()
    if first.count < 8 { return }
    #expect(first.count == 8)
  }
}
