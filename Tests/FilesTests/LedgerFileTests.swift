import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct LedgerFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aNewLedgerIsItsOwnersAloneWhateverTheMask() throws {
    try LedgerFile.create(folder("a.sqlite"))
    #expect(try folder.permissions("a.sqlite") == 0o600)
    #expect(try folder.read("a.sqlite") == "")
  }

  @Test func whatStandsIsNeverTakenForANewLedger() throws {
    let path = try folder.write("cũ", to: "a")
    #expect(symlink("a", folder("link")) == 0)
    for name in [path, folder("link")] {
      let failure = try #require(throws: Failure.self) { try LedgerFile.create(name) }
      #expect(failure.findings.errors.map(\.code) == ["LEDGER_EXISTS"])
      #expect(failure.exitStatus == 1)
    }
    #expect(try folder.read("a") == "cũ")
    #expect(codes { try LedgerFile.create(folder("none/a")) } == ["CANNOT_CREATE"])
  }

  @Test func aLedgerIsAFileThatExists() throws {
    try folder.makeFolder("sub")
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    #expect(codes { _ = try LedgerFile.access(folder("none")) } == ["LEDGER_NOT_FOUND"])
    #expect(codes { _ = try LedgerFile.access(folder("sub")) } == ["LEDGER_NOT_A_FILE"])
    #expect(codes { _ = try LedgerFile.access(folder("pipe")) } == ["LEDGER_NOT_A_FILE"])
    let failure = try #require(throws: Failure.self) { try LedgerFile.access(folder("none")) }
    #expect(failure.exitStatus == 66)
    try LedgerFile.create(folder("a"))
    #expect(try LedgerFile.access(folder("a")) == .readWrite)
  }

  @Test func aFolderThatCannotBeWrittenDecidesHowALedgerIsOpened() {
    func decide(
      _ file: Bool, _ folder: Bool, _ log: Bool, atRest: Bool = false
    ) -> LedgerFile.Access? {
      LedgerFile.decide(
        isFileWritable: file, isFolderWritable: folder, hasLog: log, isAtRest: atRest)
    }
    #expect(decide(true, true, true) == .readWrite)
    #expect(decide(false, true, true) == .readOnly)
    #expect(decide(false, true, false) == .readOnly)
    #expect(decide(false, true, false, atRest: true) == .immutable)
    #expect(decide(true, false, false) == .immutable)
    #expect(decide(false, false, false) == .immutable)
    #expect(decide(true, false, true) == nil)
  }

  @Test func aLedgerIsAtRestWhenNobodyMayWriteItAndNobodyHasItOpen() throws {
    let path = folder("a")
    try LedgerFile.create(path)
    #expect(!LedgerFile.isAtRest(path))
    for mode: mode_t in [0o444, 0o400, 0o420, 0o402] {
      #expect(chmod(path, mode) == 0)
      #expect(LedgerFile.isAtRest(path) == (mode & 0o222 == 0))
    }
    #expect(chmod(path, 0o400) == 0)
    for companion in ["-wal", "-shm", "-journal"] {
      try LedgerFile.create(path + companion)
      #expect(!LedgerFile.isAtRest(path), "\(companion)")
      LedgerFile.discard(path + companion)
    }
    #expect(LedgerFile.isAtRest(path))
    #expect(!LedgerFile.isAtRest(folder("none")))
  }

  @Test(.disabled(if: isSuperuser)) func aLogInAClosedFolderIsStorageTrouble() throws {
    try LedgerFile.create(folder("a"))
    #expect(chmod(folder.path, 0o500) == 0)
    #expect(try LedgerFile.access(folder("a")) == .immutable)
    #expect(chmod(folder.path, 0o700) == 0)
    try folder.write("x", to: "a-wal")
    #expect(chmod(folder.path, 0o500) == 0)
    #expect(codes { _ = try LedgerFile.access(folder("a")) } == ["LEDGER_NEEDS_ITS_LOG"])
    #expect(chmod(folder.path, 0o700) == 0)
  }

  @Test func anEmptyLogIsNone() throws {
    try LedgerFile.create(folder("a"))
    #expect(!LedgerFile.hasLog(folder("a")))
    try folder.write("", to: "a-wal")
    #expect(!LedgerFile.hasLog(folder("a")))
    try folder.write("x", to: "a-wal")
    #expect(symlink("a", folder("link")) == 0)
    #expect(LedgerFile.hasLog(folder("a")) && LedgerFile.hasLog(folder("link")))
  }

  @Test func aDiscardedLedgerLeavesNoCompanion() throws {
    for name in ["a", "a-wal", "a-shm", "b"] { try folder.write("x", to: name) }
    LedgerFile.discard(folder("a"))
    #expect(try folder.names() == ["b"])
  }

  @Test func whatIsReplacedIsKeptUnderAnotherName() throws {
    try folder.write("cũ", to: "a")
    try LedgerFile.keep(folder("a"), as: folder("a.kept"))
    let output = try OutputFile(folder("a"))
    try output.write(Array("mới".utf8))
    try output.commit()
    #expect(try folder.read("a") == "mới")
    #expect(try folder.read("a.kept") == "cũ")
    #expect(codes { try LedgerFile.keep(folder("a"), as: folder("a.kept")) } == ["OUTPUT_EXISTS"])
  }
}

@Suite struct FolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func missingFoldersAreMadeForTheOwnerAlone() throws {
    try Folder.create(folder("a/b/c/"))
    #expect(try folder.permissions("a") == 0o700)
    #expect(try folder.permissions("a/b/c") == 0o700)
    try Folder.create(folder("a/b"))
  }

  @Test func aFileInTheWayIsStorageTrouble() throws {
    try folder.write("", to: "a")
    #expect(codes { try Folder.create(folder("a")) } == ["CANNOT_CREATE"])
    #expect(codes { try Folder.create(folder("a/b")) } == ["CANNOT_CREATE"])
  }
}

@Suite struct FileProblemTests {
  static let reason = Text(vi: "không có quyền", en: "permission denied")
  static let all: [FileProblem] = [
    .notFound(path: "P"), .isFolder(path: "P"), .notReadable(path: "P", reason: reason),
    .tooLarge(path: "P", limit: 8 * 1_048_576), .notAFolder(path: "P"),
    .ledgerNotFound(path: "P"), .ledgerNotAFile(path: "P"), .ledgerExists(path: "P"),
    .ledgerNeedsItsLog(path: "P"), .cannotCreate(path: "P", reason: reason),
    .cannotWrite(path: "P", reason: reason), .diskFull(path: "P"), .outputIsFolder(path: "P"),
    .outputIsLedger(path: "P"), .outputIsInput(path: "P"), .outputExists(path: "P"),
  ]

  @Test func codesAreDistinctAndMessagesNameThePath() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
    for problem in Self.all {
      #expect(problem.path == "P")
      #expect(problem.message.vi.contains("P") && problem.message.en.contains("P"))
      #expect(problem.message.vi != problem.message.en)
      #expect(!problem.remedy.vi.isEmpty && !problem.remedy.en.isEmpty)
    }
  }

  @Test func kindsFollowTheTableOfExitStatuses() {
    let statuses = Self.all.map(\.kind.exitStatus)
    #expect(statuses == [66, 66, 66, 65, 66, 66, 66, 1, 74, 74, 74, 74, 74, 65, 65, 1])
  }
}
