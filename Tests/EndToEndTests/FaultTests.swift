import Foundation
import Testing

/// A command that writes, on the ledger of `Tests/Fixtures`; a new command is one line here.
struct WritingCommand: CustomTestStringConvertible {
  let words: [String]
  var actor = "ketoan"
  /// An input file, by its name.
  var input: (name: String, text: String)?

  var testDescription: String { words.joined(separator: " ") }

  init(_ words: String, actor: String = "ketoan", input: (String, String)? = nil) {
    self.words = words.split(separator: " ").map(String.init)
    self.actor = actor
    self.input = input
  }

  static let all: [WritingCommand] = [
    WritingCommand("init --unit U --ledger new.sqlite"),
    WritingCommand("site add x --name X"),
    WritingCommand(
      "contributor import people.csv",
      input: ("people.csv", "code,name,kind\nZ1,Nông Thị Mẫu,collaborator\n")),
    WritingCommand(
      "item import items.csv", actor: "chuyenvien",
      input: (
        "items.csv",
        "id,title,genre,contributors,published_on,coefficient\nZ1,Một,tin,CTV01,2024-10-30,1\n"
          + "Z2,Hai,tin,CTV02,2024-10-30,\n"
      )),
    WritingCommand(
      "item grade grades.csv", actor: "chuyenvien",
      input: ("grades.csv", "id,coefficient\nBK2410-005,1\n")),
    WritingCommand("item return BK2410-006 --reason R", actor: "chuyenvien"),
    WritingCommand("item withdraw BK2410-006 --reason R --pay cancel --decision D"),
    WritingCommand("approve --period 2024-10", actor: "truongban"),
    WritingCommand("run create --period 2024-10"),
    WritingCommand("run confirm 2024-002"),
    WritingCommand("run void 2024-002 --reason R"),
    WritingCommand("reverse 180 --reason R"),
    WritingCommand("budget allot --year 2024 --line NB --amount 9 --kind supplement --decision D"),
    WritingCommand("period close 2024-09 --force --reason R"),
    WritingCommand("backup copy.sqlite"),
    WritingCommand("restore old.sqlite"),
  ]
}

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
  private static let day = "2024-11-06"
  private let command: WritingCommand
  private let binary: Binary
  /// The state before the command.
  let before: String

  init(_ command: WritingCommand) throws {
    self.command = command
    binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "old.sqlite")
    try binary.takeFixture("ledger-v1.sqlite", as: "base.sqlite")
    // Opened once, it has the present schema.
    #expect(
      try binary.run("site", "add", "mau", "--name", "M", "--ledger", "base.sqlite").status == 0)
    if let input = command.input { try binary.write(input.text, to: input.name) }
    before = "nhuanbut.sqlite" + (try Self.dump(binary, "base.sqlite"))
  }

  /// Runs the command on a fresh copy.
  func run(injecting injection: String? = nil) throws -> Binary.Outcome {
    try run(under: injection.map { ["-e", "inject=\($0)"] })
  }

  private func run(under options: [String]?) throws -> Binary.Outcome {
    for name in try binary.files() where !keeps(name) {
      try FileManager.default.removeItem(at: binary.folder.appendingPathComponent(name))
    }
    try FileManager.default.copyItem(
      at: binary.folder.appendingPathComponent("base.sqlite"),
      to: binary.folder.appendingPathComponent("nhuanbut.sqlite"))
    let tracer = options.map { [Binary.strace, "-f", "-qq", "-o", "trace"] + $0 } ?? []
    return try binary.run(command.words, actor: command.actor, today: Self.day, under: tracer)
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

  private func keeps(_ name: String) -> Bool {
    ["old.sqlite", "base.sqlite", command.input?.name].contains(name)
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
    try binary.files().filter { !keeps($0) && $0 != "nhuanbut.sqlite" && $0 != "trace" }
  }
}
