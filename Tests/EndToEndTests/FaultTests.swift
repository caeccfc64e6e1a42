import Foundation
import Testing

/// The 1st, 2nd, 3rd … write, synchronisation or truncation of each command fails, or the program
/// is killed at it: the ledger is then as before or as after, it verifies, and the exit status and
/// the message say which.
@Suite(
  .serialized, .enabled(if: Binary.hasTracer, "skipped: needs strace and the sqlite3 shell"))
struct FaultTests {
  private static let isWhole =
    ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full"

  /// What is done to one of the calls of a name.
  private struct Fault {
    let call: String
    let effect: String

    var kills: Bool { effect == "signal=KILL" }

    static let all: [Fault] = [
      Fault(call: "pwrite64", effect: "error=EIO"), Fault(call: "pwrite64", effect: "error=ENOSPC"),
      Fault(call: "pwrite64", effect: "signal=KILL"),
      Fault(call: "fdatasync", effect: "error=EIO"),
      Fault(call: "fdatasync", effect: "signal=KILL"), Fault(call: "fsync", effect: "error=EIO"),
      Fault(call: "ftruncate", effect: "error=EIO"), Fault(call: "link", effect: "error=EIO"),
      Fault(call: "link", effect: "signal=KILL"), Fault(call: "rename", effect: "error=EIO"),
    ]
  }

  @Test(arguments: WritingCommand.all)
  func whereverItFailsItHappensWholeOrNotAtAll(command: WritingCommand) throws {
    let bench = try FaultBench(command)
    let after = try bench.run()
    #expect(after.status == 0, "\(after.errors)")
    let (before, done) = (bench.before, try bench.state())
    #expect(before != done)
    let counts = try bench.counts(of: Set(Fault.all.map(\.call)))
    for (index, fault) in Fault.all.enumerated() {
      let count = counts[fault.call] ?? 0
      for number in Self.points(count, index + command.words.joined().utf8.count) {
        let place = "\(fault.call) \(fault.effect) at \(number) of \(count)"
        let outcome = try bench.run(injecting: "\(fault.call):\(fault.effect):when=\(number)")
        let state = try bench.state()
        let (isBefore, isDone) = (state == before, state == done)
        if fault.kills {
          #expect(outcome.status == 9, "\(place): \(outcome.status)")
          #expect(isBefore || isDone, "\(place): neither before nor after")
        } else if outcome.status == 0 {
          // A fault after the commit, such as while the log is written back, undoes nothing.
          #expect(isDone, "\(place): exit 0, not done")
        } else {
          #expect(outcome.status == 74, "\(place): \(outcome.status) \(outcome.errors)")
          #expect(isBefore, "\(place): exit 74, not as before")
          #expect(outcome.errors.contains("["), "\(place): \(outcome.errors)")
          #expect(!outcome.errors.contains("Mẫu"), "\(place): \(outcome.errors)")
          #expect(try bench.leftovers() == [], "\(place)")
        }
        #expect(try bench.verifies(), "\(place)")
      }
    }
  }

  /// Every point in the whole form; one of the first, the middle and the last in the quick one.
  private static func points(_ count: Int, _ turn: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isWhole { return Array(1...count) }
    return [[1, (count + 1) / 2, count][turn % 3]]
  }
}

/// A folder in which one command is run again and again on the same ledger.
private struct FaultBench {
  private let command: WritingCommand
  private let binary: Binary
  /// What lay in the folder before the command.
  private let kept: Set<String>
  /// The state before the command.
  let before: String

  init(_ command: WritingCommand) throws {
    self.command = command
    binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "old.sqlite")
    for (name, text) in command.inputs { try binary.write(text, to: name) }
    if command.words.contains("law") { try Self.writeLaw(in: binary) }
    var lines = command.preparation
    if command.isOnNewLedger {
      try binary.write(
        "code,name,kind\nCTV01,A,collaborator\nCTV02,B,collaborator\n", to: "who.csv")
      lines = [("init --unit U", "ketoan"), ("contributor import who.csv", "ketoan")] + lines
    } else {
      try binary.takeFixture("ledger-v1.sqlite", as: "base.sqlite")
      // Opened once, it has the present schema.
      lines.insert(("site add mau --name M", "ketoan"), at: 0)
    }
    for (line, actor) in lines {
      let words = line.split(separator: " ").map(String.init) + ["--ledger", "base.sqlite"]
      let outcome = try binary.run(words, actor: actor, today: command.day)
      try #require(outcome.status == 0, "\(line): \(outcome.errors)")
    }
    kept = Set(try binary.files())
    before = "nhuanbut.sqlite" + (try Self.dump(binary, "base.sqlite"))
  }

  /// The shipped rates with one row more.
  private static func writeLaw(in binary: Binary) throws {
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("law"))
    let parameters = "law/national/parameters.csv"
    let row = "base-salary,2700000,,,dong,2027-07-01,,161/2026/NĐ-CP,3.2,A,2026-11-24,\n"
    try binary.edit(parameters, ",dong,2026-07-01,,161", ",dong,2026-07-01,2027-06-30,161")
    try binary.write(try binary.text(parameters) + row, to: parameters)
  }

  /// Runs the command on a fresh copy.
  func run(injecting injection: String? = nil) throws -> Binary.Outcome {
    try run(under: injection.map { ["-e", "inject=\($0)"] })
  }

  private func run(under options: [String]?) throws -> Binary.Outcome {
    for name in try binary.files() where !kept.contains(name) {
      try FileManager.default.removeItem(at: binary.folder.appendingPathComponent(name))
    }
    try FileManager.default.copyItem(
      at: binary.folder.appendingPathComponent("base.sqlite"),
      to: binary.folder.appendingPathComponent("nhuanbut.sqlite"))
    let tracer = options.map { [Binary.strace, "-f", "-qq", "-o", "trace"] + $0 } ?? []
    return try binary.run(command.words, actor: command.actor, today: command.day, under: tracer)
  }

  /// How many calls of each name the command makes.
  func counts(of calls: Set<String>) throws -> [String: Int] {
    let traced = "trace=" + calls.sorted().joined(separator: ",")
    #expect(try run(under: ["-e", traced]).status == 0)
    var counts: [String: Int] = [:]
    for line in try binary.text("trace").split(separator: "\n") {
      let call = line.split(separator: " ").dropFirst().first?.prefix { $0 != "(" } ?? ""
      if calls.contains(String(call)) { counts[String(call), default: 0] += 1 }
    }
    return counts
  }

  /// Everything that the ledgers in the folder hold.
  func state() throws -> String {
    var names = ["nhuanbut.sqlite"]
    for name in ["new.sqlite", "copy.sqlite"] where try binary.files().contains(name) {
      names.append(name)
    }
    return try names.map { $0 + (try Self.dump(binary, $0)) }.joined(separator: "\n")
  }

  private static func dump(_ binary: Binary, _ name: String) throws -> String {
    try binary.sqlite(name, ".dump")
  }

  func verifies() throws -> Bool {
    try binary.run("verify", "--ledger", "nhuanbut.sqlite").status == 0
  }

  /// Files that a failed command left behind.
  func leftovers() throws -> [String] {
    try binary.files().filter { !kept.contains($0) && $0 != "nhuanbut.sqlite" && $0 != "trace" }
  }
}
