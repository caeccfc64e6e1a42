import Accounting
import Diagnostics
import Foundation
import Legislation
import Persistence
import Royalties
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

  /// The copy as it was left, opened by somebody else; the one before must be closed.
  func reopened(_ actor: String, on day: String) throws -> Office {
    try Office(
      opening: folder.appendingPathComponent("copy.sqlite").path,
      stamp: Self.stamp(actor, on: day))
  }

  /// The ledger of schema 4 in which what was reversed whole is graded anew and approved: one part
  /// as it is, one of another genre and section and by others, a work, a remuneration; the part
  /// reversed again and graded a third time.
  static func gradedAnew() throws -> FixtureLedger {
    let fixture = try FixtureLedger("ledger-v4")
    let day = "2025-04-05"
    func work(as actor: String, _ body: (Office) throws -> Void) throws {
      let office = try fixture.reopened(actor, on: day)
      defer { office.ledger.close() }
      try body(office)
    }
    func grade(_ label: String, _ tenths: Int) throws {
      try work(as: "bientap") { office in
        let coefficient = try #require(Coefficient(text: "\(tenths / 10).\(tenths % 10)"))
        _ = try office.grade(
          try #require(PartKey(label: label)), Grading(.coefficient(coefficient)))
      }
    }
    func approve() throws {
      try work(as: "truongban") { office in
        _ = try office.approve(ApprovalRequest(period: try #require(Period(text: "2025-Q1"))))
      }
    }
    try fixture.office("bientap", on: day).ledger.close()
    try grade("BK2502-005", 70)
    try work(as: "bientap") { office in
      let items = """
        id,title,genre,contributors,published_on,coefficient,section
        BK2503-001,Tháng Thanh niên,anh,CTV03;CTV09,2025-03-03,1.5,Ảnh
        """
      let works =
        "id,done_on,activity,quantity,contributors,rate\nW6,2025-03-02,entry-text,20,CTV01,9000\n"
      let remuneration =
        "id,period,role,contributor,form,value\nR6,2025-03,biên tập,CTV10,amount,310000\n"
      _ = try office.importItems(TableFile(try fixture.write(items, to: "items.csv")))
      _ = try office.importWorks(TableFile(try fixture.write(works, to: "works.csv")))
      _ = try office.importRemuneration(
        TableFile(try fixture.write(remuneration, to: "remuneration.csv")))
    }
    try approve()
    try work(as: "ketoan") { office in
      let line = try office.connection.prepare(
        "SELECT max(entry) FROM line WHERE subject = 'BK2502-005'"
      ).first { $0.int64(0) }
      _ = try office.reverse(ReversalRequest(entry: try #require(line), reason: "Nhầm nữa"))
    }
    try grade("BK2502-005", 60)
    try approve()
    return fixture
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
