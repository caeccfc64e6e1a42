import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct InputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileIsHandedOutInPiecesAndNothingIsLost() throws {
    let text = String(repeating: "tin bài;", count: 100_000)
    let input = try InputFile(folder.write(text, to: "a.csv"))
    #expect(input.size == text.utf8.count)
    var all: [UInt8] = []
    while true {
      let chunk = try input.next()
      if chunk.isEmpty { break }
      #expect(chunk.count <= InputFile.chunkSize)
      all += chunk
    }
    #expect(String(decoding: all, as: UTF8.self) == text)
    #expect(input.position == text.utf8.count)
    #expect(try input.next().isEmpty)
  }

  @Test func anEmptyFileIsReadAtOnce() throws {
    #expect(try InputFile(folder.write("", to: "a")).next() == [])
  }

  @Test func aPipeIsReadToItsEnd() async throws {
    let path = folder("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    // A thread of its own: opening a pipe blocks until the other side does the same.
    Thread.detachNewThread {
      guard let handle = FileHandle(forWritingAtPath: path) else { return }
      for _ in 0..<3 { try? handle.write(contentsOf: Data("abc".utf8)) }
      try? handle.close()
    }
    let input = try InputFile(path)
    #expect(input.size == nil)
    #expect(try input.readAll(limit: 100) == Array("abcabcabc".utf8))
  }

  @Test func standardInputHasItsOwnName() throws {
    #expect(try InputFile("-").name == "<stdin>")
  }

  @Test func whatCannotBeReadIsToldApart() throws {
    try folder.makeFolder("sub")
    try folder.write("", to: "file")
    #expect(codes { _ = try InputFile(folder("none")) } == ["FILE_NOT_FOUND"])
    #expect(codes { _ = try InputFile(folder("file/none")) } == ["FILE_NOT_FOUND"])
    #expect(codes { _ = try InputFile(folder("sub")) } == ["FILE_IS_FOLDER"])
  }

  @Test(.disabled(if: isSuperuser)) func aForbiddenFileIsNotReadable() throws {
    let path = try folder.write("x", to: "a")
    #expect(chmod(path, 0) == 0)
    #expect(codes { _ = try InputFile(path) } == ["FILE_NOT_READABLE"])
  }

  @Test func aFailureNamesTheFileAndLeavesWith66() throws {
    let failure = try #require(throws: Failure.self) { try InputFile(folder("none")) }
    #expect(failure.exitStatus == 66)
    #expect(failure.findings.errors.first?.place == .file(folder("none")))
  }

  @Test func aFileTakenWholeHasALimit() throws {
    let path = try folder.write("12345", to: "a")
    #expect(try InputFile(path).readAll(limit: 5).count == 5)
    #expect(codes { _ = try InputFile(path).readAll(limit: 4) } == ["FILE_TOO_LARGE"])
  }
}

@Suite struct RateFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["national", "bac-kan", "empty", ".git"] { try folder.makeFolder(name) }
    try folder.makeFolder("national/old.csv")
    for name in [
      "README.md", "stray.csv", "national/b.csv", "national/a.csv", "national/README.md",
      "bac-kan/Z.CSV", "bac-kan/.hidden.csv", ".git/x.csv",
    ] { try folder.write(name, to: name) }
  }

  @Test(arguments: ["", "/"]) func tablesComeSortedWithTheirSubfolder(_ ending: String) throws {
    let found = try RateFolder(folder.path + ending)
    #expect(found.subfolders == ["bac-kan", "empty", "national"])
    #expect(found.tables.map(\.name) == ["bac-kan/Z.CSV", "national/a.csv", "national/b.csv"])
    for table in found.tables {
      #expect(String(decoding: table.bytes, as: UTF8.self) == table.name)
    }
  }

  @Test func aTableBeyondTheLimitIsRefused() throws {
    let path = try folder.write("", to: "national/a.csv")
    #expect(truncate(path, off_t(RateFolder.tableLimit)) == 0)
    #expect(try RateFolder(folder.path).tables.count == 3)
    #expect(truncate(path, off_t(RateFolder.tableLimit + 1)) == 0)
    #expect(codes { _ = try RateFolder(folder.path) } == ["FILE_TOO_LARGE"])
  }

  @Test func aTableWhoseLinkLeadsNowhereIsNotPassedOver() throws {
    #expect(symlink("nowhere", folder("national/c.csv")) == 0)
    #expect(codes { _ = try RateFolder(folder.path) } == ["FILE_NOT_FOUND"])
  }

  @Test func whatIsNoFolderIsTold() throws {
    #expect(codes { _ = try RateFolder(folder("none")) } == ["FILE_NOT_FOUND"])
    #expect(codes { _ = try RateFolder(folder("README.md")) } == ["NOT_A_FOLDER"])
  }
}
