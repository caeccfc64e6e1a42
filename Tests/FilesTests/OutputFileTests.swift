import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func put(_ text: String, _ name: String, _ protection: Protection = Protection()) throws {
    let output = try OutputFile(folder(name), protecting: protection)
    try output.write(Array(text.utf8))
    try output.commit()
  }

  @Test func anOutputIsItsOwnersAloneEvenWhereTheOldOneWasNot() throws {
    try put("một", "a.csv")
    #expect(try folder.permissions("a.csv") == 0o600)
    #expect(chmod(folder("a.csv"), 0o644) == 0)
    try put("hai", "a.csv")
    #expect(try folder.permissions("a.csv") == 0o600)
    #expect(try folder.read("a.csv") == "hai")
    #expect(try folder.names() == ["a.csv"])
  }

  @Test func nothingAppearsBeforeItIsCommitted() throws {
    let output = try OutputFile(folder("a.csv"))
    try output.write(Array("một".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder("a.csv")))
    try output.commit()
    #expect(try folder.read("a.csv") == "một")
  }

  @Test func anAbandonedOutputLeavesTheOldOneAsItWas() throws {
    try folder.write("cũ", to: "a.csv")
    var output: OutputFile? = try OutputFile(folder("a.csv"))
    try output?.write(Array("mới".utf8))
    output = nil
    #expect(try folder.read("a.csv") == "cũ")
    #expect(try folder.names() == ["a.csv"])
  }

  @Test func whatALinkLeadsToIsReplacedAndTheLinkStays() throws {
    try folder.write("cũ", to: "real.csv")
    #expect(symlink("real.csv", folder("link.csv")) == 0)
    try put("mới", "link.csv")
    #expect(try folder.read("real.csv") == "mới")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder("link.csv")) == "real.csv")
  }

  @Test func anotherLibraryMayFillItByItsTemporaryName() throws {
    let output = try OutputFile(folder("copy.sqlite"), replacing: false)
    let path = try #require(output.temporaryPath)
    try Data("đầy".utf8).write(to: URL(fileURLWithPath: path), options: [])
    try output.commit()
    #expect(try folder.read("copy.sqlite") == "đầy")
    #expect(try folder.permissions("copy.sqlite") == 0o600)
  }

  @Test func whatStandsIsKeptWhereItMustNotBeReplaced() throws {
    let early = try OutputFile(folder("a"), replacing: false)
    try folder.write("cũ", to: "a")
    #expect(codes { try early.commit() } == ["OUTPUT_EXISTS"])
    #expect(codes { _ = try OutputFile(folder("a"), replacing: false) } == ["OUTPUT_EXISTS"])
    #expect(try folder.read("a") == "cũ")
  }

  @Test func aPlaceThatCannotBeWrittenIsStorageTrouble() throws {
    try folder.makeFolder("sub")
    try folder.write("", to: "file")
    #expect(codes { _ = try OutputFile(folder("sub")) } == ["OUTPUT_IS_FOLDER"])
    #expect(codes { _ = try OutputFile(folder("sub/")) } == ["OUTPUT_IS_FOLDER"])
    #expect(codes { _ = try OutputFile(folder("none/a")) } == ["CANNOT_CREATE"])
    #expect(codes { _ = try OutputFile(folder("file/a")) } == ["CANNOT_CREATE"])
    let failure = try #require(throws: Failure.self) { try OutputFile(folder("none/a")) }
    #expect(failure.exitStatus == 74)
  }

  @Test func aFullDiskIsSaidAndADeviceIsNotReplaced() throws {
    let output = try OutputFile("/dev/full")
    #expect(codes { try output.write([1]) } == ["DISK_FULL"])
    #expect(FileStatus.of("/dev/full")?.isRegular == false)
    let null = try OutputFile("/dev/null")
    try null.write([1])
    try null.commit()
    #expect(FileStatus.of("/dev/null")?.isRegular == false)
  }

  @Test func aReaderWhoWentAwayIsNoError() throws {
    StorageSignals.reportAsErrors()
    let path = folder("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    let output = try OutputFile(path)
    close(reader)
    try output.write([1, 2, 3])
    try output.write([4])
    try output.commit()
  }
}

@Suite struct ProtectionTests {
  let folder: TemporaryFolder
  let protection: Protection

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("sổ", to: "ledger")
    try folder.write("id\n", to: "items.csv")
    try folder.makeFolder("sub")
    protection = Protection(ledgers: [folder("ledger")], inputs: ["-", folder("items.csv")])
  }

  func code(_ name: String) -> [String] {
    codes { _ = try OutputFile(folder(name), protecting: protection) }
  }

  @Test(arguments: [
    "ledger", "ledger-wal", "ledger-shm", "ledger-journal", "sub/../ledger", "./ledger-wal",
  ])
  func aLedgerAndItsCompanionsAreNeverReplaced(_ name: String) {
    #expect(code(name) == ["OUTPUT_IS_LEDGER"])
  }

  @Test func anInputIsNeverReplaced() throws {
    #expect(code("items.csv") == ["OUTPUT_IS_INPUT"])
    let failure = try #require(throws: Failure.self) {
      try OutputFile(folder("items.csv"), protecting: protection)
    }
    #expect(failure.exitStatus == 65)
  }

  @Test func neitherKindOfLinkGetsRoundIt() throws {
    #expect(symlink(folder("ledger"), folder("sub/soft")) == 0)
    #expect(link(folder("ledger"), folder("sub/hard")) == 0)
    #expect(symlink("sub", folder("way")) == 0)
    #expect(link(folder("items.csv"), folder("sub/items")) == 0)
    #expect(code("sub/soft") == ["OUTPUT_IS_LEDGER"])
    #expect(code("sub/hard") == ["OUTPUT_IS_LEDGER"])
    #expect(code("way/../ledger-wal") == ["OUTPUT_IS_LEDGER"])
    #expect(code("way/items") == ["OUTPUT_IS_INPUT"])
    #expect(try folder.read("ledger") == "sổ")
  }

  @Test func theCompanionsOfALinkedLedgerStandBesideTheRealOne() throws {
    #expect(symlink("../ledger", folder("sub/soft")) == 0)
    let linked = Protection(ledgers: [folder("sub/soft")])
    #expect(
      codes { _ = try OutputFile(folder("ledger-wal"), protecting: linked) }
        == ["OUTPUT_IS_LEDGER"])
  }

  @Test func aDatabaseThatNobodyNamedIsNotReplacedEither() throws {
    try folder.write("SQLite format 3\0…", to: "other.sqlite")
    #expect(code("other.sqlite") == ["OUTPUT_IS_LEDGER"])
    #expect(code("other.sqlite-wal") == ["OUTPUT_IS_LEDGER"])
    #expect(code("some-wal") == [])
  }

  @Test func anythingElseMayBeReplaced() {
    #expect(code("report.csv") == [])
    #expect(code("ledger.csv") == [])
  }
}
