import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

@Suite("A future rate changes nothing before its day")
struct FutureRateTests {
  /// The shipped files with one text replaced, which must stand there exactly once.
  static func files(
    _ set: String, _ name: String, replacing text: String = "", with new: String = "",
    adding line: String = ""
  ) throws -> [RateFile] {
    try ShippedRates.files().map { file in
      guard file.set == set, file.name == name else { return file }
      let old = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.isEmpty || old.components(separatedBy: text).count == 2, "\(text)")
      let edited = text.isEmpty ? old : old.replacingOccurrences(of: text, with: new)
      return RateFile(set: set, name: name, bytes: Array((edited + line).utf8))
    }
  }

  /// All that the rules answer on a day, in words.
  static func answers(_ rules: Rules, on date: CivilDate) -> [String] {
    var words: [String] = []
    func note<Value>(_ ask: () throws(LawProblem) -> Value) {
      do throws(LawProblem) { words.append("\(try ask())") } catch { words.append(error.code) }
    }
    for code in rules.genreCodes {
      for site in SiteScope.allCases {
        note { () throws(LawProblem) in
          let rule = try rules.royalty(genre: code, grade: nil, site: site, on: date) { _ in nil }
          return [
            "\(rule.row.shape)", "\(rule.row.citation)", "\(String(describing: rule.unitValue))",
            "\(String(describing: rule.ceiling))", "\(String(describing: rule.derived))",
          ]
        }
      }
    }
    note { () throws(LawProblem) in try rules.unitValue(on: date) }
    note { () throws(LawProblem) in try rules.withholding(on: date).threshold }
    for code in rules.activityCodes {
      note { () throws(LawProblem) in try rules.creationRate(activity: code, on: date).maximum }
    }
    words.append("\(rules.warning(on: date)?.code ?? "none")")
    return words
  }

  static let edits: [(set: String, name: String, old: String, new: String, line: String)] = [
    (
      "national", "documents.csv", "2026-05-15,2026-07-01,,", "2026-05-15,2026-07-01,2027-06-30,",
      ""
    ),
    (
      "bac-kan", "royalties.csv", "", "",
      "tin,,,coefficient,,6,,,,2027-01-01,,287/2026/NĐ-CP,21.2,A,2026-11-24,\n"
    ),
    (
      "national", "parameters.csv", "", "",
      "unit-share,12,,,percent,2027-01-01,,287/2026/NĐ-CP,21.2,A,2026-11-24,\n"
    ),
    (
      "bac-kan", "profile.csv", "", "", "rounding,1000,2027-01-01,\n"
    ),
  ]

  @Test(arguments: 0..<4, 0..<2)
  func onEveryDayBeforeIt(edit index: Int, seed: Int) throws {
    let edit = Self.edits[index]
    let edited = try ShippedRates.book(
      Self.gapsDeclared(
        in: Self.files(
          edit.set, edit.name, replacing: edit.old, with: edit.new, adding: edit.line)))
    let shipped = try ShippedRates.book()
    var random = UInt64(seed * 4 + index + 1)
    for profile in shipped.profiles {
      let before = try shipped.rules(profile: profile)
      let after = try edited.rules(profile: profile)
      for _ in 0..<12 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // From 2012-01-01 to 2026-12-31.
        let date = day("2012-01-01").adding(days: Int((random >> 33) % 5_479))
        #expect(Self.answers(before, on: date) == Self.answers(after, on: date), "\(date)")
        #expect(before.profile.rounding(on: date) == after.profile.rounding(on: date))
      }
    }
  }

  /// The gap that the first edit makes on purpose must be declared.
  private static func gapsDeclared(in files: [RateFile]) -> [RateFile] {
    files.map { file in
      guard file.set == "national", file.name == "gaps.csv" else { return file }
      let line = "parameters,base-salary,2027-07-01,,,,,chưa có mức mới,,2026-11-24\n"
      return RateFile(set: file.set, name: file.name, bytes: file.bytes + Array(line.utf8))
    }
  }

  @Test func itHoldsFromItsDayOn() throws {
    let line = Self.edits[1].line
    let book = try ShippedRates.book(Self.files("bac-kan", "royalties.csv", adding: line))
    let share = try Self.files("national", "parameters.csv", adding: Self.edits[2].line)
    let rules = try ShippedRates.book(
      share.map { file in
        guard file.set == "bac-kan", file.name == "royalties.csv" else { return file }
        return RateFile(set: file.set, name: file.name, bytes: file.bytes + Array(line.utf8))
      }
    ).rules(profile: "bac-kan")
    let rule = try rules.royalty(
      genre: genre("tin"), grade: nil, site: .portal, on: day("2027-01-01")
    ) { _ in nil }
    #expect(rule.row.shape.greatest == .coefficient(Coefficient(6)))
    #expect(rule.unitValue?.dong == Dong(303_600))
    #expect(rule.ceiling == nil)
    #expect(throws: LawProblem.self) {
      try book.rules(profile: "bac-kan").royalty(
        genre: genre("tin"), grade: nil, site: .portal, on: day("2026-12-31")
      ) { _ in nil }
    }
  }

  @Test func theDifferenceOfTwoRateBooksIsTheRowAdded() throws {
    let book = try ShippedRates.book()
    let other = try ShippedRates.book(
      Self.files("bac-kan", "royalties.csv", adding: Self.edits[1].line))
    let changes = book.changes(to: other)
    #expect(changes.count == 1)
    #expect(changes.first?.before == nil)
    #expect(changes.first?.after?.value == "≤ 6")
    #expect(other.changes(to: book).first?.before?.value == "≤ 6")
    #expect(book.changes(to: book).isEmpty)
  }
}
