import Foundation
import Testing

/// What the law of 2026 leaves open is said wherever it matters: the caps of the fund hold until
/// 18/2014/NĐ-CP ends on 31 August, and from 25 January another local rule probably governs.
/// In August the unit value is 253.000 đ (161/2026/NĐ-CP): A1 is worth 506.000 đ.
@Suite struct LawInDoubtTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị", today: "2026-08-21").status == 0)
    try binary.write(
      "code,name,kind\nC1,Nông Thị An,collaborator\nC2,Hà Văn Bình,collaborator\n",
      to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nA1,Một,tin,C1,2026-08-20,2\n",
      to: "items.csv")
    let taken = try binary.run("item", "import", "items.csv", today: "2026-08-21")
    #expect(taken.status == 0 && taken.errors.contains("[LOCAL_RULE_UNCERTAIN]"), "\(taken.errors)")
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2026", "--line", "NB", "--amount", "9000000", "--decision",
        "1/QĐ", today: "2026-08-21"
      ).status == 0)
    return binary
  }

  private func take(_ rows: String, in binary: Binary) throws {
    try binary.write("id,period,role,contributor,form,value\n" + rows + "\n", to: "more.csv")
    let outcome = try binary.run("remuneration", "import", "more.csv", today: "2026-09-15")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func approve(_ period: String, in binary: Binary) throws -> Binary.Outcome {
    try binary.run("approve", "--period", period, actor: "chief", today: "2026-09-15")
  }

  @Test func theCapsOfAYearHoldForThePartOfItInWhichTheyWereInForce() throws {
    let binary = try ledger()
    // Half of 506.000 đ: not above.
    try take("R1,2026-08,board,C2,amount,253000", in: binary)
    let first = try approve("2026-08", in: binary)
    #expect(first.status == 0 && !first.errors.contains("ABOVE_CAP"), "\(first.errors)")
    // September has no caps, whatever it brings.
    try take("R2,2026-09,board,C2,amount,900000", in: binary)
    let second = try approve("2026-09", in: binary)
    #expect(second.status == 0 && !second.errors.contains("ABOVE_CAP"), "\(second.errors)")
    try take("R3,2026-08,board,C2,amount,1", in: binary)
    let third = try approve("2026-08", in: binary)
    #expect(third.status == 0 && third.errors.contains("[REMUNERATION_ABOVE_CAP]"))
    #expect(third.errors.contains("từ 01/01/2026 đến 31/08/2026"), "\(third.errors)")
    let status = try binary.json("budget", "status", "--year", "2026", today: "2026-09-15")
    let warnings = try #require(status["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["code"] as? String }.contains("REMUNERATION_ABOVE_CAP"))
    // Radio and television may pay 70 %.
    #expect(
      try binary.run("profile", "set", "broadcaster", "yes", "--from", "2026-01-01").status == 0)
    let other = try binary.run("budget", "status", "--year", "2026", "--format", "json")
    #expect(!other.output.contains("ABOVE_CAP"), "\(other.output)")
  }

  @Test func thatAnotherRuleProbablyGovernsIsSaidWhereverItsAmountsAreUsed() throws {
    let binary = try ledger()
    for command in [
      ["explain", "A1"], ["report", "royalties", "--period", "2026-08"],
      ["approve", "--period", "2026-08"],
    ] {
      let shown = try binary.run(
        command + ["--format", "json"], actor: "chief", today: "2026-09-15")
      #expect(shown.status == 0, "\(shown.errors)")
      #expect(shown.errors.contains("[LOCAL_RULE_UNCERTAIN]"), "\(command) \(shown.errors)")
      #expect(shown.output.contains("\"LOCAL_RULE_UNCERTAIN\""), "\(command) \(shown.output)")
    }
  }
}
