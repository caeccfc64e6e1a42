import Foundation
import Testing

/// Closing of months (contract 4.14): in order, for posting dates alone, never reopened.
@Suite struct PeriodTests {
  private func binary() throws -> Binary {
    let binary = try Binary.office(
      people:
        "code,name,kind\nC1,Nông Thị An,collaborator\n",
      items:
        """
        id,title,genre,contributors,published_on,coefficient
        T1,Một,tin,C1,2024-09-03,2
        T2,Hai,tin,C1,2024-09-04,
        """)
    return binary
  }

  @Test func ungradedAndUnapprovedLinesRefuseItUnlessForcedWithAReason() throws {
    let binary = try binary()
    let refused = try binary.run("period", "close", "2024-09", "--lang", "en")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("2 lines through 2024-09") && refused.errors.contains("T1, T2"))
    #expect(try binary.run("period", "close", "2024-09", "--force").status == 64)
    #expect(
      try binary.run("period", "close", "2024-09", "--force", "--reason", "Chờ chấm").status == 0)
    let rows = try #require(try binary.json("period", "list")["rows"] as? [[String: Any]])
    // The allotment of January is the first entry; the first month closed closes what lies before.
    #expect(
      rows.map { $0["period"] as? String } == (1...10).map { $0 < 10 ? "2024-0\($0)" : "2024-10" })
    #expect(
      rows.map { $0["state"] as? String } == Array(repeating: "closed", count: 9) + ["open"])
  }

  @Test func monthsCloseInOrderAndNeverReopen() throws {
    let binary = try binary()
    let force = ["--force", "--reason", "Thử"]
    #expect(try binary.run(["period", "close", "2024-08"] + force).status == 0)
    for month in ["2024-07", "2024-08", "2024-10", "2024-11"] {
      #expect(try binary.run(["period", "close", month] + force).status == 1, "\(month)")
    }
    #expect(try binary.run(["period", "close", "2024-09"] + force).status == 0)
  }

  @Test func whatIsPostedIsDatedInAnOpenMonthWhateverTheDayOfTheEvent() throws {
    let binary = try binary()
    #expect(
      try binary.run("period", "close", "2024-09", "--force", "--reason", "Thử").status == 0)
    let closed = try binary.run(
      "approve", "--period", "2024-09", "--on", "2024-09-30", actor: "head")
    #expect(closed.status == 1 && closed.errors.contains("[PERIOD_CLOSED]"))
    #expect(closed.errors.contains("--on 2024-10-01"))
    #expect(try binary.run("item", "grade", "T2", "--coefficient", "1").status == 0)
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
  }

  @Test func aMonthThatHasNotBegunDoesNotClose() throws {
    let outcome = try binary().run("period", "close", "2024-11")
    #expect(outcome.status == 1 && outcome.errors.contains("[PERIOD_NOT_BEGUN]"))
  }
}
