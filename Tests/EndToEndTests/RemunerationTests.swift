import Foundation
import Testing

/// What the law and the contract refuse of remuneration and incentives, through the built program;
/// A1 is worth 468.000 đ, A2 702.000 đ.
@Suite struct RemunerationTests {
  private let header = "id,period,role,item,contributor,kind,form,value,quota\n"

  private func take(_ rows: String, in binary: Binary) throws -> Binary.Outcome {
    try CreationTests.take(header + rows, as: "remuneration", in: binary)
  }

  @Test(
    arguments: [
      ("R1,,editor,,C2,,amount,1000,", 65, "PERIOD_MISSING"),
      ("R1,2024-09,editor,,C2,,percent,10,", 65, "ITEM_MISSING"),
      ("R1,2024-09,editor,A1,C2,,weight,1,", 65, "WEIGHT_OF_ITEM"),
      ("R1,,editor,A9,C2,,percent,10,", 65, "REMUNERATION_OF_UNKNOWN_ITEM"),
      ("R1,,editor,A1,C2,,amount,468001,", 65, "REMUNERATION_ABOVE_ROYALTY"),
      ("R1,,editor,A1,C2,,percent,100.01,", 65, "REMUNERATION_ABOVE_ROYALTY"),
      ("R1,2024-13,editor,,C2,,amount,1,", 65, "INVALID_PERIOD"),
      ("R1,2024-09,editor,,C2,,points,1,", 65, "UNKNOWN_WORD"),
      ("R1,2024-09,editor,,C2,,amount,1,within", 65, "REMUNERATION_QUOTA_OFF_PAYROLL"),
      ("R1,2026-09,editor,,C2,,coefficient,1,", 1, "NOTHING_IN_FORCE"),
    ])
  func whatTheLawForbidsIsNotTaken(_ row: String, _ status: Int32, _ code: String) throws {
    let binary = try CreationTests.ledger()
    let outcome = try take(row, in: binary)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
  }

  @Test func anAuthorsRoyaltyIsNotBelowOneHelpersRemuneration() throws {
    let binary = try CreationTests.ledger()
    // Two rows of one person count together; an incentive, and another person, do not.
    #expect(try take("R1,,editor,A1,C2,,amount,468000,", in: binary).status == 0)
    let second = try take("R2,,uploader,A1,C2,,amount,1,", in: binary)
    #expect(second.status == 65 && second.errors.contains("[REMUNERATION_ABOVE_ROYALTY]"))
    #expect(second.errors.contains("18/2014/NĐ-CP, Điều 4.1"))
    #expect(try take("R2,,author,A1,C2,incentive,amount,1,", in: binary).status == 0)
    #expect(try take("R3,,uploader,A1,S1,,amount,468000,", in: binary).status == 0)
  }

  @Test func workWithinTheQuotaOfStaffIsNotPaid() throws {
    let binary = try CreationTests.ledger()
    #expect(try take("R1,,editor,A1,S1,,percent,10,within", in: binary).status == 0)
    let report = try binary.json("report", "remuneration", "--period", "2024-09")
    #expect((report["rows"] as? [[String: Any]])?.first?["amount"] as? Int == 0)
    #expect(try binary.run("explain", "rem:R1").output.contains("46.800"))
    #expect(try binary.run("approve", "--period", "2024-09", actor: "chief").status == 0)
    #expect(try binary.run("verify").status == 0)
  }

  @Test func anItemIsGradedFirstAndGradedAnewTheShareIsComputedAgain() throws {
    let binary = try CreationTests.ledger()
    #expect(try take("R1,,editor,A1,S1,,percent,10,", in: binary).status == 0)
    #expect(try binary.run("item", "return", "A1", "--reason", "chấm lại").status == 0)
    let early = try take("R2,,uploader,A1,S1,,percent,10,", in: binary)
    #expect(early.status == 1 && early.errors.contains("[ROYALTY_MISSING]"))
    #expect(try binary.run("item", "grade", "A1", "--coefficient", "1").status == 0)
    let stale = try binary.run("approve", "--period", "2024-09", actor: "chief")
    #expect(stale.status == 1 && stale.errors.contains("[ROYALTY_CHANGED]"))
    #expect(try take("R1,,editor,A1,S1,,percent,10,", in: binary).status == 0)
    let report = try binary.json("report", "remuneration", "--period", "2024-09")
    #expect((report["rows"] as? [[String: Any]])?.first?["amount"] as? Int == 23_400)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "chief").status == 0)
  }

  @Test func aPoolIsSharedByWeightUntilSomethingOfItIsApproved() throws {
    let binary = try CreationTests.ledger()
    let pool = ["remuneration", "pool", "--period", "2024-09", "--role", "board", "--percent"]
    let empty = try binary.run(pool + ["10"])
    #expect(empty.status == 1 && empty.errors.contains("[POOL_EMPTY]"))
    #expect(
      try take(
        "R1,2024-09,board,,C1,,weight,1,\nR2,2024-09,board,,C2,,weight,1,\n"
          + "R3,2024-09,board,,S1,,weight,1,", in: binary
      ).status == 0)
    #expect(try binary.run(pool + ["100,01"]).status == 65)
    #expect(try binary.run(pool + ["12"]).status == 0)
    // 0,01 % of 1.170.000 is 117 đ, 39 each.
    #expect(try binary.run(pool + ["0.01"]).status == 0)
    func amounts() throws -> [Int?] {
      let report = try binary.json("report", "remuneration", "--period", "2024-09")
      return try #require(report["rows"] as? [[String: Any]]).map { $0["amount"] as? Int }
    }
    #expect(try amounts() == [39, 39, 39])
    // 33,33 % of it is 389.961, 129.987 each.
    #expect(try binary.run(pool + ["33.33"]).status == 0)
    #expect(try amounts() == [129_987, 129_987, 129_987])
    #expect(try binary.run("approve", "--period", "2024-09", "rem:R1", actor: "chief").status == 0)
    let late = try binary.run(pool + ["10"])
    #expect(late.status == 1 && late.errors.contains("[POOL_APPROVED]"))
  }

  @Test func theYearsCapsWarnDuringTheYear() throws {
    let binary = try CreationTests.ledger()
    // 50 % and 30 % of 1.170.000 are 585.000 and 351.000.
    #expect(
      try take(
        "R1,2024-09,board,,C1,,amount,585000,\nI1,2024-09,board,,C1,incentive,amount,351000,",
        in: binary
      ).status == 0)
    let within = try binary.run("approve", "--period", "2024-09", actor: "chief")
    #expect(within.status == 0 && !within.errors.contains("ABOVE_CAP"), "\(within.errors)")
    #expect(
      try take(
        "R2,2024-09,board,,C2,,amount,1,\nI2,2024-09,board,,C2,incentive,amount,1,", in: binary
      ).status == 0)
    let above = try binary.run("approve", "--period", "2024-09", actor: "chief")
    #expect(above.status == 0 && above.errors.contains("[REMUNERATION_ABOVE_CAP]"))
    #expect(above.errors.contains("[INCENTIVES_ABOVE_CAP]"))
  }

  @Test func whoGradedMayApproveOnlyWhereTheProfileSaysSoAndThatIsRecorded() throws {
    let binary = try CreationTests.ledger()
    #expect(try take("R1,2024-09,editor,,C2,,amount,1000,", in: binary).status == 0)
    let refused = try binary.run("approve", "--period", "2024-09", "rem:R1")
    #expect(refused.status == 77 && refused.errors.contains("rem:R1"))
    #expect(try binary.run("profile", "set", "segregation", "waived", actor: "chief").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09", "rem:R1").status == 0)
    let audit = try binary.run("audit")
    #expect(audit.output.contains("duties waived"), "\(audit.output)")
  }
}
