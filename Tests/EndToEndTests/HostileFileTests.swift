import Foundation
import Testing

/// Hostile ledgers and words, through the program: an exit of the contract, never a crash, a hang
/// or a defect (70).
@Suite struct HostileFileTests {
  /// The statuses of contract §1, a defect aside.
  private static let statuses: Set<Int32> = [0, 1, 64, 65, 66, 74, 75, 77]
  private static let isFull = ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full"

  private static let commands = [
    ["status"], ["verify"], ["report", "royalties", "--period", "2024-09"],
    ["item", "import", "items.csv"],
  ]

  private func binary() throws -> (Binary, ledger: Data) {
    let binary = try Binary.office(
      people:
        "code,name,kind\nC1,Nông Thị An,collaborator\n",
      items:
        "id,title,genre,contributors,published_on,coefficient\nT1,Một,tin,C1,2024-09-03,2\n",
      allotted: nil)
    let path = binary.folder.appendingPathComponent("nhuanbut.sqlite")
    return (binary, try Data(contentsOf: path))
  }

  private func check(_ binary: Binary, _ ledger: String, _ what: String) throws {
    for words in Self.commands {
      let outcome = try binary.run(words + ["--ledger", ledger])
      #expect(
        Self.statuses.contains(outcome.status), "\(what) \(words): \(outcome.status)")
    }
  }

  @Test func ledgersThatAreNoneAreRefused() throws {
    let (binary, ledger) = try binary()
    let folder = binary.folder
    try Data().write(to: folder.appendingPathComponent("empty"))
    try Data("id,title\n".utf8).write(to: folder.appendingPathComponent("text"))
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("folder"), withIntermediateDirectories: true)
    #expect(mkfifo(folder.appendingPathComponent("fifo").path, 0o600) == 0)
    for (name, status) in [("empty", 74), ("text", 74), ("folder", 66), ("fifo", 66)] {
      try check(binary, name, name)
      let outcome = try binary.run("verify", "--ledger", name)
      #expect(outcome.status == Int32(status), "\(name): \(outcome.errors)")
    }
    // The version of the file stands in bytes 60 to 63 of the header: one of a later program.
    var newer = ledger
    newer.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7])
    try newer.write(to: folder.appendingPathComponent("newer"))
    #expect(try binary.run("verify", "--ledger", "newer").status == 74)
  }

  @Test func cutAndFlippedLedgersEndInAnAnswer() throws {
    let (binary, ledger) = try binary()
    let path = binary.folder.appendingPathComponent("hurt")
    var state: UInt64 = 0x2024_0905
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for round in 0..<(Self.isFull ? 400 : 6) {
      var hurt = ledger
      if round.isMultiple(of: 3) {
        hurt = hurt.prefix(random(hurt.count))
      } else {
        for _ in 0...random(40) { hurt[random(hurt.count)] ^= UInt8(1 << random(8)) }
      }
      try hurt.write(to: path)
      try? FileManager.default.removeItem(atPath: path.path + "-wal")
      try? FileManager.default.removeItem(atPath: path.path + "-shm")
      try check(binary, "hurt", "round \(round)")
    }
  }

  @Test func hostileWordsAreRefused() throws {
    let (binary, _) = try binary()
    let words = [
      "", "-", "--", "---", "-x", "--=", "--ledger", "\u{202E}", "'; DROP TABLE part; --",
      String(repeating: "a", count: 100_000), "99999999999999999999", "-9223372036854775808",
      "0000-00", "2024-13", "9999-12-31", "\n", "=1+1", "../../etc/passwd", "%s%n", "T1/",
    ]
    var state: UInt64 = 7
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return list[Int(state >> 33) % list.count]
    }
    let heads = [
      "item", "report", "run", "words", "approve", "budget", "rates", "explain", "help", "period",
      "reverse", "reconcile", "contributor",
    ]
    let tails = [
      "import", "list", "show", "--period", "--amount", "--today", "--site", "--format", "--line",
      "payments", "--run", "allot", "--year", "--lang", "--actor", "--wait", "--dry-run",
    ]
    for _ in 0..<(Self.isFull ? 3000 : 40) {
      let line = [pick(heads), pick(tails), pick(words), pick(tails), pick(words)]
      let outcome = try binary.run(line)
      #expect(Self.statuses.contains(outcome.status), "\(line): \(outcome.status)")
    }
    #expect(try binary.run("verify").status == 0)
  }

  /// A number in the law that no amount can be made of ends in a problem of the contract too.
  @Test func absurdLawEndsInAnAnswer() throws {
    let (binary, _) = try binary()
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nT2,Hai,tin,C1,2024-09-04,2\n",
      to: "more.csv")
    let values = ["9223372036854775807", "9200000000000000000", "0.0000001", "-1", "1", "1e99"]
    for value in values {
      try? FileManager.default.removeItem(at: binary.folder.appendingPathComponent("law"))
      try FileManager.default.copyItem(
        at: Binary.root.appendingPathComponent("rates"),
        to: binary.folder.appendingPathComponent("law"))
      try binary.edit(
        "law/national/parameters.csv", "base-salary,2340000,", "base-salary,\(value),")
      for words in [
        ["rates", "check", "law"], ["rates", "impact", "law", "--period", "2024-09"],
        ["rates", "update", "law", "--dry-run"],
        ["init", "--unit", "U", "--rates", "law", "--ledger", "\(value).sqlite"],
        ["contributor", "import", "people.csv", "--rates", "law", "--ledger", "\(value).sqlite"],
        ["item", "import", "more.csv", "--rates", "law", "--ledger", "\(value).sqlite"],
      ] {
        let outcome = try binary.run(words)
        #expect(Self.statuses.contains(outcome.status), "\(words): \(outcome.status)")
      }
    }
  }

  @Test func wordsOfPeopleAreNeverCode() throws {
    let (binary, _) = try binary()
    try binary.write(
      "code,name,kind\nC2,\"=cmd|' /C calc'!A0\",ctv\nC3,<script>alert(1)</script>,ctv\n",
      to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    let csv = try binary.run("contributor", "list", "--format", "csv").output
    #expect(!csv.contains(",=cmd") && !csv.contains("\"=cmd"))
    let html = try binary.run("contributor", "list", "--format", "html").output
    #expect(html.contains("&lt;script&gt;") && !html.contains("<script>alert"))
  }
}
