import Foundation
import Testing

/// `status` says what each kind of user does next, with the command.
@Suite struct StatusTests {
  @Test func withoutALedgerItTellsHowToBegin() throws {
    for words in [[], ["status"]] {
      let outcome = try Binary().run(words)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("nhuanbut init --unit"))
    }
  }

  @Test func aMonthsWorkIsPassedFromHandToHand() throws {
    let binary = try Binary()
    try binary.write("code,name,kind\nC01,An,collaborator\n", to: "people.csv")
    try binary.write(
      "id,title,genre,contributors,published_on\nA1,Tin,tin,C01,2024-09-01\n", to: "items.csv")
    func step(_ words: String..., actor: String = "grader", then command: String) throws {
      let outcome = try binary.run(words, actor: actor)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try binary.run("status", actor: actor).output.contains("→ " + command))
    }
    try step("init", "--unit", "Đơn vị", then: "nhuanbut budget allot --year 2024")
    try step("contributor", "import", "people.csv", then: "nhuanbut budget allot")
    try step("item", "import", "items.csv", then: "nhuanbut item grade")
    try step(
      "item", "grade", "A1", "--coefficient", "1", then: "nhuanbut approve --period 2024-09\n")
    try step(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "1000000", "--decision",
      "1", then: "nhuanbut budget status --year 2024\n")
    try step(
      "approve", "--period", "2024-09", actor: "head",
      then: "nhuanbut run create --period 2024-09\n")
    try step(
      "run", "create", "--period", "2024-09", actor: "payer",
      then: "nhuanbut run confirm 2024-001\n")
    try step("run", "confirm", "2024-001", actor: "payer", then: "nhuanbut budget status")
    // 234.000 đ of 1.000.000 đ; the contributor sees the own amount.
    let home = try binary.run([], actor: "C01").output
    #expect(home.contains("dòng NB đã dùng 23,4 %, còn 766.000 đ"))
    #expect(home.contains("C01: chờ chi 0 đ, đã nhận năm 2024 234.000 đ"))
    #expect(try !binary.run([], actor: "payer").output.contains("C01"))
  }

  @Test func whatIsUnpaidSixtyDaysAfterPublicationIsOverdue() throws {
    let binary = try Binary()
    try binary.write("code,name,kind\nC01,An,collaborator\n", to: "people.csv")
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nA1,Tin,tin,C01,2024-09-01,1\n",
      to: "items.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["contributor", "import", "people.csv"],
      ["item", "import", "items.csv"],
      [
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "900000", "--decision",
        "1",
      ],
    ] {
      #expect(try binary.run(words).status == 0)
    }
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    // 1/9 + 60 days is 31/10.
    #expect(try !binary.run(["status"], today: "2024-10-31").output.contains("quá hạn"))
    #expect(try binary.run(["status"], today: "2024-11-01").output.contains("quá hạn: 1"))
  }
}
