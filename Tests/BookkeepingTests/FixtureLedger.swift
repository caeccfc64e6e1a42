import Accounting
import Diagnostics
import Foundation
import Legislation
import Persistence
import SQLite
import Testing

@testable import Bookkeeping

/// A copy of the ledger of `Tests/Fixtures`, at the present schema, in a folder of its own.
final class FixtureLedger {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("nhuanbut-fixture-\(UUID().uuidString)")
  private var base: URL { folder.appendingPathComponent("base.sqlite") }

  init(_ fixture: String = "ledger-v1") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Tests/Fixtures/\(fixture).sqlite"), to: base)
    try Office(opening: base.path, stamp: Self.stamp("ketoan")).ledger.close()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func stamp(_ actor: String, on day: String = "2024-11-06") throws -> Stamp {
    Stamp(actor: actor, given: try #require(CivilDate(text: day)))
  }

  /// A fresh copy, opened by somebody; the one before must be closed.
  func office(_ actor: String = "ketoan", on day: String = "2024-11-06") throws -> Office {
    let path = folder.appendingPathComponent("copy.sqlite")
    try? FileManager.default.removeItem(at: path)
    try FileManager.default.copyItem(at: base, to: path)
    return try Office(opening: path.path, stamp: Self.stamp(actor, on: day))
  }

  /// The rate folder of this checkout.
  static func rates() throws -> [RateFile] {
    try Office.rateFiles(in: root.appendingPathComponent("rates").path)
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = folder.appendingPathComponent(name)
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }
}

extension Office {
  var connection: Connection { ledger.connection }

  /// Every row of every table.
  func contents() throws -> [String] {
    let tables = try connection.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).all { $0.text(0) }
    return try tables.flatMap { table in
      try connection.prepare("SELECT * FROM \(SQL.name(table))").all { row in
        table + (0..<row.columnCount).map { "|\(row.value($0))" }.joined()
      }
    }
  }
}
