import Accounting
import Bookkeeping
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing
import Typesetting

/// Rows alike in one file are graded from memory; row by row nothing is remembered. Both ledgers say
/// the same of every part, to the letter of its working.
@Suite("What is remembered of a grade is what would be computed")
struct GradeMemoryTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: 1...6)
  func oneFileAndRowByRowComeToTheSame(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nhuanbut-memory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try Self.office(folder, "whole.sqlite")
    let single = try Self.office(folder, "single.sqlite")
    var random = Random(seed: seed)
    var taken: [String] = []
    for row in Self.rows(&random) {
      let file = folder.appendingPathComponent("one.csv")
      try "\(Self.heading)\n\(row)\n".write(to: file, atomically: true, encoding: .utf8)
      if (try? single.importItems(TableFile(file.path))) != nil { taken.append(row) }
    }
    #expect(taken.count > 40, "most rows are sound")
    let file = folder.appendingPathComponent("all.csv")
    try "\(Self.heading)\n\(taken.joined(separator: "\n"))\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let summary = try whole.importItems(TableFile(file.path))
    #expect(summary.added == taken.count)
    let explained = try taken.map { try Self.explanation(of: $0, in: whole) }
    #expect(try taken.map { try Self.explanation(of: $0, in: single) } == explained)
    // Rows alike are met, or this test is about nothing.
    let keyless = explained.map { $0.drop { $0 != ";" }.dropFirst().drop { $0 != ";" } }
    #expect(Set(keyless).count < explained.filter { !$0.isEmpty }.count)
  }

  private static func explanation(of row: String, in office: Office) throws -> String {
    let id = try #require(ItemID(String(row.prefix { $0 != "," })))
    guard let found = try? office.explain(PartKey(item: id)) else { return "" }
    return found.map(\.working.canonicalText).joined()
  }

  private static func office(_ folder: URL, _ name: String) throws -> Office {
    let today = try #require(CivilDate(text: "2024-12-31"))
    let office = try Office.create(
      at: folder.appendingPathComponent(name).path, unit: "Đơn vị", profile: "bac-kan",
      rates: try Office.rateFiles(in: root.appendingPathComponent("rates").path),
      stamp: Stamp(actor: "grader", given: today))
    let people = folder.appendingPathComponent("people.csv")
    try "code,name,kind\nC1,An,collaborator\nC2,Bình,staff\nC3,Cúc,employee\nC4,Duy,organisation\n"
      .write(to: people, atomically: true, encoding: .utf8)
    _ = try office.importContributors(people.path)
    // From 15/07/2024 the collaborator is on the payroll.
    try "code,name,kind,kind_from\nC1,An,staff,2024-07-15\n"
      .write(to: people, atomically: true, encoding: .utf8)
    _ = try office.importContributors(people.path)
    return office
  }

  private static let heading =
    "id,title,genre,contributors,published_on,assigned_on,section,origin,language,modifiers,"
    + "coefficient,amount,basis,quota"

  /// Values of each column that bear on an amount, around the days on which the base salary and a
  /// kind change.
  private static let values: [[String]] = [
    ["tin", "anh", "phong-su"],
    ["C1", "C2", "C4", "C1=60%;C4=40%", "C1;C2", "C3:photographer=1;C4=2"],
    ["2023-06-30", "2023-07-01", "2024-06-30", "2024-07-01", "2024-07-14", "2024-07-15"],
    ["", "2023-06-01"], ["", "Kinh tế"], ["", "original", "translated"], ["", "tay"],
    ["", "hardship=50", "minority=15", "translation=40"], ["1", "2.5", "4"],
    ["", "outside", "within"],
  ]

  /// Rows that differ in two columns or three, so that most pairs are alike or nearly.
  private static func rows(_ random: inout Random) -> [String] {
    var usual = values.map { $0[random.below($0.count)] }
    return (0..<160).map { index in
      if index.isMultiple(of: 20) { usual = values.map { $0[random.below($0.count)] } }
      var cells = usual
      for _ in 0..<2 {
        let column = random.below(values.count)
        cells[column] = values[column][random.below(values[column].count)]
      }
      let isAgreed = random.below(10) == 0
      let ground = isAgreed ? ["", "300000", "Giấy \(random.below(2))"] : [cells[8], "", ""]
      let all =
        ["I\(index)", "Tin \(random.below(3))"] + cells.prefix(8) + ground + [cells[9]]
      return all.joined(separator: ",")
    }
  }
}
