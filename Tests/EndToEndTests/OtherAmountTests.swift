import Foundation
import Testing

/// What befalls posted creation work and remuneration: a reversal and a change of law are rows of
/// their own in the month they are posted in, as with royalties. The made-up decree of
/// `NewLawTests` raises the unit value from 234.000 to 300.000 đ from 3 September 2024.
@Suite struct OtherAmountTests {
  /// A1 (3 September, 2 units, 468.000 đ), W1 of 90.000 đ, R1 of 10 % of A1, R2 of half a unit of
  /// September, all posted on 1 October.
  private func posted() throws -> Binary {
    let binary = try CreationTests.ledger()
    #expect(
      try binary.run(
        "rates", "unit", "entry-text", "9000", "--decision", "5/QĐ", "--from", "2024-01-01"
      ).status == 0)
    let works = "id,done_on,activity,characters,contributors\nW1,2024-09-10,entry-text,32200,C1"
    #expect(try CreationTests.take(works, as: "work", in: binary).status == 0)
    let remuneration = """
      id,period,role,item,contributor,form,value
      R1,,editor,A1,S1,percent,10
      R2,2024-09,uploader,,C2,coefficient,"0,5"
      """
    #expect(try CreationTests.take(remuneration, as: "remuneration", in: binary).status == 0)
    let approved = try binary.run(
      "approve", "--period", "2024-09", "--on", "2024-10-01", actor: "chief")
    #expect(approved.status == 0, "\(approved.errors)")
    return binary
  }

  private func rows(_ words: String..., in binary: Binary) throws -> [[String: Any]] {
    try #require(try binary.json(words)["rows"] as? [[String: Any]])
  }

  @Test func aReversalIsARowOfItsOwnNegativeInTheMonthItIsPostedIn() throws {
    let binary = try posted()
    let entries = try rows("report", "journal", "--period", "2024-10", in: binary)
    func seq(_ memo: String) throws -> Int {
      try #require(
        entries.first { ($0["memo"] as? String)?.hasPrefix(memo) ?? false }?["seq"] as? Int)
    }
    let (work, uploader) = (try seq("work:W1"), try seq("rem:R2"))
    #expect(
      try binary.run("reverse", "\(work)", "--reason", "trùng", "--on", "2024-11-05").status == 0)
    #expect(
      try binary.run(
        "reverse", "\(uploader)", "--amount", "17.000", "--reason", "nhầm", "--on", "2024-11-06"
      ).status == 0)

    let september = try rows("report", "works", "--period", "2024-09", in: binary)
    #expect(september.map { $0["amount"] as? Int } == [90_000])
    #expect(september.map { $0["state"] as? String } == ["reversed"])
    let november = try binary.json("report", "works", "--period", "2024-11")
    let reversal = try #require((november["rows"] as? [[String: Any]])?.first)
    #expect(reversal["work"] as? String == "W1" && reversal["kind"] as? String == "reversal")
    #expect(reversal["amount"] as? Int == -90_000)
    #expect(reversal["postedOn"] as? String == "2024-11-05")
    #expect(reversal["reverses"] as? Int == work)
    #expect((november["totals"] as? [String: Any])?["amount"] as? Int == -90_000)

    let kept = try rows("report", "remuneration", "--period", "2024-09", in: binary)
    #expect(kept.map { $0["amount"] as? Int } == [46_800, 117_000])
    let less = try rows("report", "remuneration", "--period", "2024-11", in: binary)
    #expect(less.map { $0["remuneration"] as? String } == ["R2"])
    #expect(less.map { $0["amount"] as? Int } == [-17_000])
    #expect(less.map { $0["row"] as? String } == ["reversal"])
    #expect(less.map { $0["reverses"] as? Int } == [uploader])

    let people = try rows("report", "contributors", "--period", "2024-11", in: binary)
    #expect(people.map { $0["creation"] as? Int } == [-90_000, 0])
    #expect(people.map { $0["remuneration"] as? Int } == [0, -17_000])
    #expect(try binary.run("statement", "C1", "--period", "2024-11").output.contains("-90.000"))
    #expect(try rows("work", "list", in: binary).count == 1)
  }

  @Test func aNewLawIsShownAndPostedForRemunerationToo() throws {
    let binary = try posted()
    try NewLawTests.announce(in: binary)
    // A1 two units, 132.000 đ more, of which R1 is 10 %; R2 half a unit, 33.000; A2 3 units.
    let impact = try binary.json("rates", "impact", "next", "--period", "2024-09")
    let groups = try #require(impact["rows"] as? [[String: Any]])
    let roles = groups.filter { $0["by"] as? String == "role" }
    #expect(roles.map { $0["key"] as? String } == ["editor", "uploader"])
    #expect(roles.map { $0["difference"] as? Int } == [13_200, 33_000])
    let activities = groups.filter { $0["by"] as? String == "activity" }
    #expect(activities.map { $0["before"] as? Int } == [90_000])
    #expect(activities.map { $0["difference"] as? Int } == [0])
    let lines = groups.filter { $0["by"] as? String == "line" }
    #expect(lines.map { $0["key"] as? String } == ["NB", "TL"])
    #expect(lines.map { $0["difference"] as? Int } == [376_200, 0])

    let update = try rows("rates", "update", "next", in: binary)
    #expect(update.map { $0["item"] as? String } == ["A1", "A2", "rem:R1", "rem:R2"])
    #expect(update.allSatisfy { $0["state"] as? String == "posted" })
    let own = try binary.run("approve", "--period", "2024-09", "--adjust", "rem:R1")
    #expect(own.status == 77 && own.errors.contains("rem:R1"), "\(own.errors)")
    let adjusted = try binary.run(
      "approve", "--period", "2024-09", "--adjust", "--on", "2024-10-20", actor: "chief")
    #expect(adjusted.status == 0, "\(adjusted.errors)")
    let october = try rows("report", "remuneration", "--period", "2024-10", in: binary)
    #expect(october.map { $0["remuneration"] as? String } == ["R1", "R2"])
    #expect(october.map { $0["amount"] as? Int } == [13_200, 33_000])
    #expect(october.map { $0["row"] as? String } == ["adjustment", "adjustment"])
    #expect(try binary.run("explain", "rem:R2").output.contains("99/2024/NĐ-CP"))
    let again = try binary.run(
      "approve", "--period", "2024-09", "--adjust", actor: "chief")
    #expect(again.status == 1 && again.errors.contains("[NOTHING_TO_ADJUST]"))
    #expect(try binary.run("verify").status == 0)
  }
}
