import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Typesetting

/// Does to a real ledger file what the model does in memory.
final class LedgerDriver {
  private let folder: URL
  private let path: String
  private var offices: [String: Office] = [:]
  private var day: CivilDate
  private static let firstDay = CivilDate(year: 2024, month: 8, day: 1) ?? .earliest

  static let files: [RateFile] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? Office.rateFiles(in: root.appendingPathComponent("rates").path)) ?? []
  }()

  init(today: Int) throws {
    // Memory is a disk that syncs at once: thousands of ledgers are made here.
    let memory = URL(fileURLWithPath: "/dev/shm")
    let base =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    folder = base.appendingPathComponent("nhuanbut-model-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("ledger.sqlite").path
    day = Self.date(today)
    let keeper = try Office.create(
      at: path, unit: "Đơn vị", profile: "bac-kan", rates: Self.files,
      stamp: Stamp(actor: "grader", given: day))
    _ = try keeper.importContributors(try write(PayeeNames.csv))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func date(_ day: Int) -> CivilDate { firstDay.adding(days: day) }

  func go(to today: Int) {
    day = Self.date(today)
    offices.removeAll()
  }

  func office(_ actor: String) throws -> Office {
    if let known = offices[actor] { return known }
    let made = try Office(opening: path, stamp: Stamp(actor: actor, given: day))
    offices[actor] = made
    return made
  }

  private func write(_ text: String) throws -> String {
    let file = folder.appendingPathComponent("input.csv")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The exit status that a command would end with.
  func status(_ body: () throws -> Void) throws -> Int32 {
    do {
      try body()
      return 0
    } catch let failure as Failure {
      return failure.exitStatus
    }
  }

  func addItem(_ part: LedgerModel.Part) throws {
    let shares = part.weights.map { "\($0.payee.code)=\($0.weight)" }.joined(separator: ";")
    _ = try office("grader").importItems(
      try write(
        """
        id,title,genre,contributors,published_on
        \(part.id),Tin \(part.id),tin,\(shares),\(Self.date(part.day))
        """))
  }

  func enterAnew(_ part: LedgerModel.Part, note: String) throws {
    let shares = part.weights.map { "\($0.payee.code)=\($0.weight)" }.joined(separator: ";")
    _ = try office("grader").importItems(
      try write(
        """
        id,title,genre,contributors,published_on,coefficient,note
        \(part.id),Tin \(part.id),tin,\(shares),\(Self.date(part.day)),\
        \(part.tenths / 10).\(part.tenths % 10),\(note)
        """))
  }

  /// The rows of a report as programs read them.
  func rows(_ report: Report) throws -> [[String: Any]] {
    var sink = MemorySink()
    try JSONWriter().write(report, to: &sink)
    let object = try JSONSerialization.jsonObject(with: Data(sink.bytes))
    return (object as? [String: Any])?["rows"] as? [[String: Any]] ?? []
  }
}
