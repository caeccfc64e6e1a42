import Foundation
import Testing

/// The rate book through the built program: lists, the lint, two books side by side.
@Suite struct RatesTests {
  /// A program with a copy of the shipped rates in its folder, to be edited.
  private func copied() throws -> Binary {
    let binary = try Binary()
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("next"))
    return binary
  }

  private func rows(_ outcome: Binary.Outcome) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
  }

  @Test func aValueIsShownByItsKeyAndDayWithoutALedger() throws {
    let binary = try Binary()
    let shown = try binary.run(
      "rates", "show", "base-salary", "--on", "2024-07-01", "--format", "json")
    #expect(shown.status == 0)
    // 73/2024/NĐ-CP: 2.340.000 đ from 1 July 2024.
    let rows = try rows(shown)
    #expect(rows.map { $0["value"] as? Int } == [2_340_000])
    #expect(rows.map { $0["document"] as? String } == ["73/2024/NĐ-CP"])
    #expect(rows.map { $0["to"] as? String } == ["2026-06-30"])
    let unknown = try binary.run("rates", "show", "base-salry")
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("base-salary"))
    #expect(try binary.run("rates", "show", "tin", "--on", "1990-01-01").status == 1)
    let gone = try binary.run("rates", "show", "unit-share", "--on", "2026-09-01")
    #expect(gone.status == 1)
    #expect(gone.errors.contains("[RATE_NOT_IN_FORCE]"))
  }

  @Test func figuresAreNumbersAndPlainDecimalsAndTheUnitsOwnRatesStandAmongThem() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    for (amount, from) in [("8000", "2024-01-01"), ("8.500", "2025-01-01")] {
      #expect(
        try binary.run(
          "rates", "unit", "entry-text", amount, "--decision", "5/QĐ", "--from", from
        ).status == 0)
    }
    let all = try rows(try binary.run("rates", "list", "--format", "json"))
    // 194/2012/TT-BTC, Điều 4.1.b, and the unit's own rates, each until the next begins.
    let text = all.filter {
      $0["key"] as? String == "entry-text" && $0["from"] as? String ?? "" > "2012"
    }
    #expect(text.map { $0["set"] as? String } == ["national", "unit", "unit"])
    #expect(text.map { $0["max"] as? Int } == [9_500, nil, nil])
    #expect(text.map { $0["value"] as? Int } == [nil, 8_000, 8_500])
    #expect(text.map { $0["unit"] as? String } == Array(repeating: "dong/page", count: 3))
    #expect(text.map { $0["to"] as? String } == [nil, "2024-12-31", nil])
    #expect(text.last?["document"] as? String == "5/QĐ")
    let conversion = try #require(all.first { $0["key"] as? String == "creation:conversion" })
    #expect(conversion["min"] as? String == "0" && conversion["max"] as? String == "30")
    for row in all {
      for key in ["value", "min", "max"] {
        if row["unit"] as? String != nil, let figure = row[key] as? String {
          #expect(figure.wholeMatch(of: /\d{4}-\d\d-\d\d|\d+(\.\d*[1-9])?/) != nil, "\(row)")
        }
      }
    }
    let now = try rows(
      try binary.run("rates", "show", "entry-text", "--on", "2025-06-01", "--format", "json"))
    #expect(now.map { $0["value"] as? Int } == [nil, 8_500])
  }

  @Test func theLintEndsIn0WithWarnings1WithFindingsAnd65WhereNothingLoads() throws {
    let binary = try copied()
    let clean = try binary.run("rates", "check", today: "2026-11-24")
    #expect(clean.status == 0)
    #expect(clean.errors.contains("[RATES_WEAKLY_KNOWN]"))
    // 18/2021/QĐ-UBND gives news 4 where 18/2014/NĐ-CP, Điều 7.1 allows 10.
    try binary.edit("next/bac-kan/royalties.csv", "tin,,,coefficient,,4,", "tin,,,coefficient,,11,")
    let above = try binary.run("rates", "check", "next", "--lang", "en", today: "2026-11-24")
    #expect(above.status == 1)
    #expect(above.errors.contains("next/bac-kan/royalties.csv:2:1: error:"))
    #expect(above.errors.contains("law: 18/2014/NĐ-CP, Article 7.1"))
    let listed = try binary.run("rates", "check", "next", "--format", "json", today: "2026-11-24")
    #expect(listed.status == 1)
    #expect(try rows(listed).first?["code"] as? String == "RATES_ABOVE_FRAME")
    try binary.edit("next/bac-kan/royalties.csv", "genre,", "gener,")
    let unread = try binary.run("rates", "check", "next", today: "2026-11-24")
    #expect(unread.status == 65)
    #expect(try binary.run("rates", "check", "nowhere").status == 66)
  }

  @Test func twoBooksStandSideBySideByValue() throws {
    let binary = try copied()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let same = try binary.run("rates", "diff", "next", "--format", "json")
    #expect(try rows(same).isEmpty)
    try binary.edit("next/bac-kan/royalties.csv", "anh,,,coefficient,,3,", "anh,,,coefficient,,2,")
    try binary.edit(
      "next/national/parameters.csv", "reuse-share,",
      "unit-share,12,,,percent,2027-01-01,,287/2026/NĐ-CP,21.2,A,2026-11-24,\nreuse-share,")
    let differing = try rows(try binary.run("rates", "diff", "next", "--format", "json"))
    #expect(differing.map { $0["change"] as? String } == ["value", "added"])
    #expect(differing.map { $0["key"] as? String } == ["anh", "unit-share"])
    let before = try #require(differing[0]["before"] as? [String: Any])
    let after = try #require(differing[0]["after"] as? [String: Any])
    #expect(before["max"] as? String == "3")
    #expect(after["max"] as? String == "2" && after["text"] as? String == "≤ 2")
    #expect(differing[1]["before"] is NSNull)
  }
}
