import Foundation
import Testing

/// Several processes on one ledger: readers see an import whole or not at all, writers wait for
/// each other, and no line is spent twice.
@Suite(.serialized) struct SharingTests {
  private func ledger(_ items: Int) throws -> Binary {
    let binary = try Binary()
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    let rows = (1...items).map { "T\($0),Tin,tin,C1,2024-09-15,1" }
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\n"
        + rows.joined(separator: "\n") + "\n", to: "items.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["contributor", "import", "people.csv"],
    ] { #expect(try binary.run(words).status == 0) }
    return binary
  }

  /// Starts a process; its output goes nowhere.
  private func start(
    _ binary: Binary, _ words: [String], actor: String = "grader"
  ) throws -> Process {
    let process = binary.process(words, actor: actor)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func count(_ binary: Binary) throws -> Int {
    let listed = try binary.json("item", "list", "--period", "2024", "--wait", "0")
    return try #require(listed["rows"] as? [Any]).count
  }

  @Test func readersSeeAnImportWholeOrNotAtAllAndNeverWait() throws {
    let binary = try ledger(1_500)
    let importing = try start(binary, ["item", "import", "items.csv"])
    var seen: Set<Int> = []
    while importing.isRunning { seen.insert(try count(binary)) }
    importing.waitUntilExit()
    #expect(importing.terminationStatus == 0)
    #expect(seen.isSubset(of: [0, 1_500]), "\(seen)")
    #expect(try count(binary) == 1_500)
  }

  @Test func writersTakeTurnsAndEachOnesWorkIsThere() throws {
    let binary = try ledger(1)
    let writers = try (1...6).map { number in
      try start(binary, ["site", "add", "s\(number)", "--name", "S", "--wait", "60"])
    }
    for writer in writers {
      writer.waitUntilExit()
      #expect(writer.terminationStatus == 0)
    }
    let rows = try binary.json("site", "list")["rows"] as? [Any]
    #expect(try #require(rows).count == 7)
    #expect(try binary.run("verify").status == 0)
  }

  /// Each approval alone fits the line, both do not: one is refused, whichever comes second.
  @Test(arguments: 1...3) func twoApprovalsNeverOverspendALine(round: Int) throws {
    let binary = try ledger(2)
    #expect(try binary.run("item", "import", "items.csv").status == 0)
    // Unit value 234.000 đ: one item fits 300.000 đ, two do not.
    let allotted = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "300000", "--decision", "QĐ")
    #expect(allotted.status == 0)
    let approvals = try ["T1", "T2"].map { item in
      try start(
        binary, ["approve", "--period", "2024-09", item, "--wait", "60"], actor: "head-\(item)")
    }
    for approval in approvals { approval.waitUntilExit() }
    #expect(approvals.map(\.terminationStatus).sorted() == [0, 1])
    let budget = try binary.json("budget", "status", "--year", "2024")
    let line = try #require(
      (budget["rows"] as? [[String: Any]])?.first { $0["line"] as? String == "NB" })
    #expect(line["committed"] as? Int == 234_000)
    #expect(try binary.run("verify").status == 0)
  }

  @Test func backupsMadeWhileOthersWriteAreWhole() throws {
    let binary = try ledger(1_500)
    let importing = try start(binary, ["item", "import", "items.csv"])
    var number = 0
    repeat {
      number += 1
      #expect(try binary.run("backup", "b\(number).sqlite").status == 0)
      let sound = try binary.run("verify", "--ledger", "b\(number).sqlite")
      #expect(sound.status == 0, "\(sound.output)")
    } while importing.isRunning
    importing.waitUntilExit()
    #expect(importing.terminationStatus == 0)
  }
}
