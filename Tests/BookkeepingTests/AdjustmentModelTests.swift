import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing
import Typesetting

/// A month posted under the old law, then adjusted to a new one, against the same month in a
/// ledger that knew the new law from the start: to the đồng and for every contributor the same.
@Suite("Retroactive law ends where the law would have begun")
struct AdjustmentModelTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: 1...8)
  func postedAndAdjustedIsPostedRight(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nhuanbut-adjust-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = Random(seed: seed)
    let old = try Office.rateFiles(in: Self.root.appendingPathComponent("rates").path)
    let new = Self.raised(
      old, to: 1_000_000 + random.below(30) * 100_000, from: 2 + random.below(25))
    try Self.people.write(
      to: folder.appendingPathComponent("people.csv"), atomically: true, encoding: .utf8)
    try Self.items(&random).write(
      to: folder.appendingPathComponent("items.csv"), atomically: true, encoding: .utf8)

    try Self.works(&random).write(
      to: folder.appendingPathComponent("works.csv"), atomically: true, encoding: .utf8)
    try Self.remuneration(&random).write(
      to: folder.appendingPathComponent("remuneration.csv"), atomically: true, encoding: .utf8)

    let right = try ledger(folder, "right.sqlite", rates: new)
    let late = try ledger(folder, "late.sqlite", rates: old)
    _ = try late("head").approve(ApprovalRequest(period: try Self.september))
    if seed % 2 == 0 {
      var request = RunRequest(period: try Self.september)
      request.payDate = try Self.day(10, 6)
      let run = try late("payer").createRun(request)
      _ = try late("payer").confirm(run: run, paidOn: nil, only: [], document: nil)
    }
    let update = try late("officer").updateRates(from: new)
    #expect(!update.differences.isEmpty)
    let adjusting = try late("head")
    _ = try adjusting.adjust(ApprovalRequest(period: try Self.september))
    #expect(try sums(adjusting) == sums(right("head")))
    #expect(try sumsByPerson(adjusting) == sums(adjusting))
    #expect(try adjusting.verify().isSound)
    #expect(throws: Failure.self) {
      try adjusting.adjust(ApprovalRequest(period: try Self.september))
    }
  }

  private static func day(_ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2024, month: month, day: day))
  }

  private static var september: Period {
    get throws { try #require(Period(text: "2024-09")) }
  }

  /// A ledger with the month graded; opened as whoever is named.
  private func ledger(
    _ folder: URL, _ name: String, rates: [RateFile]
  ) throws -> (String) throws -> Office {
    let path = folder.appendingPathComponent(name).path
    let today = try Self.day(10, 6)
    let grader = try Office.create(
      at: path, unit: "Đơn vị", profile: "bac-kan", rates: rates,
      stamp: Stamp(actor: "grader", given: today))
    _ = try grader.importContributors(folder.appendingPathComponent("people.csv").path)
    let taken = try grader.importItems(folder.appendingPathComponent("items.csv").path)
    #expect(taken.graded == 40)
    try grader.setUnitRate(
      UnitRate(
        activity: "entry-text", amount: Dong(9_000), decision: "QĐ",
        from: try #require(CivilDate(year: 2024, month: 1, day: 1))))
    let works = try grader.importWorks(TableFile(folder.appendingPathComponent("works.csv").path))
    #expect(works.graded == 20)
    let remuneration = try grader.importRemuneration(
      TableFile(folder.appendingPathComponent("remuneration.csv").path))
    #expect(remuneration.graded == 30)
    for line in ["NB", "TL"] {
      try grader.allot(
        Allotment(
          year: 2024, line: try #require(LineCode(line)), amount: Dong(900_000_000),
          kind: .initial, decision: "QĐ", date: today))
    }
    return { actor in try Office(opening: path, stamp: Stamp(actor: actor, given: today)) }
  }

  /// What each contributor is owed by everything reported of September and October.
  private func sums(_ office: Office) throws -> [String: Int] {
    let period = try #require(Period(from: try Self.day(9, 1), to: try Self.day(10, 31)))
    var sums: [String: Int] = [:]
    for report in [
      try office.royaltiesReport(period: period), try office.worksReport(period: period),
      try office.remunerationReport(period: period),
    ] {
      var sink = MemorySink()
      try JSONWriter().write(report, to: &sink)
      let object = try JSONSerialization.jsonObject(with: Data(sink.bytes))
      let rows = try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
      for share in rows.flatMap({ $0["shares"] as? [[String: Any]] ?? [$0] }) {
        let key = "\(report.name) \(share["contributor"] as? String ?? "")"
        sums[key, default: 0] += share["amount"] as? Int ?? 0
      }
    }
    return sums.filter { $0.value != 0 }
  }

  /// What the paper of people says of the works and remuneration of September and October.
  private func sumsByPerson(_ office: Office) throws -> [String: Int] {
    let period = try #require(Period(from: try Self.day(9, 1), to: try Self.day(10, 31)))
    var sink = MemorySink()
    try JSONWriter().write(try office.contributorsReport(period: period), to: &sink)
    let object = try JSONSerialization.jsonObject(with: Data(sink.bytes)) as? [String: Any]
    var sums: [String: Int] = [:]
    for person in try #require(object?["rows"] as? [[String: Any]]) {
      let code = person["contributor"] as? String ?? ""
      for (key, name) in [
        ("royalties", "royalties"), ("creation", "works"), ("remuneration", "remuneration"),
      ] {
        sums["\(name) \(code)"] = person[key] as? Int
      }
    }
    return sums.filter { $0.value != 0 }
  }

  private static let people =
    "code,name,kind,tax_code,payment\n"
    + (1...6).map { index in
      "C\(index),Nông Thị Số \(index),\(index == 6 ? "staff" : "collaborator"),0100109106,cash\n"
    }.joined()

  /// Forty parts of September with shares of every form, modifiers and a member of staff.
  private static func items(_ random: inout Random) -> String {
    var text =
      "id,title,genre,contributors,published_on,coefficient,modifiers,quota\n"
    for index in 0..<40 {
      let people = (1...6).map { "C\($0)" }.shuffled(using: &random).prefix(1 + random.below(3))
      let shares =
        switch random.below(3) {
        case 0: people.joined(separator: ";")
        case 1: people.enumerated().map { "\($1)=\($0 + 1)" }.joined(separator: ";")
        default:
          people.count == 2
            ? "\(people[0])=33.33%;\(people[1])=66.67%" : people.joined(separator: ";")
        }
      let coefficient = "\(random.below(3)).\(1 + random.below(9_999))"
      let modifier = ["", "hardship=\(random.below(101))", "minority=15"][random.below(3)]
      let quota = people.contains("C6") ? ["within", "outside"][random.below(2)] : ""
      text += "A\(index),Bài,\(["tin", "phong-su"][random.below(2)]),\(shares),"
      text += "2024-09-\(index % 30 < 9 ? "0" : "")\(1 + index % 30),\(coefficient),"
      text += "\(modifier),\(quota)\n"
    }
    return text
  }

  /// Twenty pieces of work of September by characters, which a page has fewer of under the decree.
  private static func works(_ random: inout Random) -> String {
    var text = "id,done_on,activity,characters,modifiers,performer,decision,contributors\n"
    for index in 0..<20 {
      let staff = random.below(4) == 0
      text += "W\(index),2024-09-\(index % 30 < 9 ? "0" : "")\(1 + index % 30),entry-text,"
      text += "\(1 + random.below(90_000)),\(["", "foreign-language=12.5"][random.below(2)]),"
      text += staff ? "staff,QĐ 1,C6\n" : "outside,,C1=1;C2=2;C3=4\n"
    }
    return text
  }

  /// Ten percentages of royalties, ten coefficients on items, ten of the month.
  private static func remuneration(_ random: inout Random) -> String {
    var text = "id,period,role,item,contributor,form,value\n"
    for index in 0..<30 {
      let item = index < 20 ? "A\(index)" : ""
      text += "R\(index),\(item.isEmpty ? "2024-09" : ""),editor,\(item),C\(1 + random.below(6)),"
      text +=
        index < 10
        ? "percent,\(1 + random.below(40)).5\n" : "coefficient,0.00\(1 + random.below(9))\n"
    }
    return text
  }

  /// The rates with a base salary that a later decree sets from a day of September on, and with
  /// shorter pages.
  private static func raised(_ files: [RateFile], to amount: Int, from day: Int) -> [RateFile] {
    func date(_ day: Int) -> String { "2024-09-\(day < 10 ? "0" : "")\(day)" }
    return files.map { file in
      guard file.set == "national" else { return file }
      var text = String(decoding: file.bytes, as: UTF8.self)
      switch file.name {
      case "documents.csv":
        text.replace("2026-06-30,161/2026/NĐ-CP,", with: "\(date(day - 1)),99/2024/NĐ-CP,")
        text += "99/2024/NĐ-CP,Chính phủ,Giả định,2024-10-01,\(date(day)),2026-06-30,"
        text += "161/2026/NĐ-CP,,mẫu,,2024-10-02,A,\n"
      case "parameters.csv":
        text.replace(
          "page-characters,3220,,,characters,2013-01-01,,",
          with: "page-characters,3220,,,characters,2013-01-01,\(date(day - 1)),")
        text += "page-characters,2300,,,characters,\(date(day)),,99/2024/NĐ-CP,2,A,2024-10-02,\n"
        text += "page-characters,3220,,,characters,2026-07-01,,194/2012/TT-BTC,4.1,A,2026-11-24,\n"
        text += "base-salary,\(amount),,,dong,\(date(day)),,99/2024/NĐ-CP,1,A,2024-10-02,\n"
      default: return file
      }
      return RateFile(set: file.set, name: file.name, bytes: Array(text.utf8))
    }
  }
}
