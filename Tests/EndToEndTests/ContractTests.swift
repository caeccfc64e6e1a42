import Foundation
import Testing

/// Keys and forms that the contract fixes, seen through the built program.
@Suite struct ContractTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,bank_account,payment
      C01,Nông Thị An,collaborator,0123,
      C02,Hoàng Văn Bình,collaborator,,transfer

      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,site,coefficient
      A1,Tin một,tin,C01=60%;C02=40%,2024-09-01,,1
      A2,Tin hai,tin,C01,2024-09-02,so,1
      A3,Tin ba,tin,C01=3;C02=2,2024-09-03,so-con,1

      """, to: "items.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["site", "add", "so", "--name", "Sở"],
      ["site", "add", "so-con", "--name", "Phòng", "--parent", "so"],
      ["contributor", "import", "people.csv"], ["item", "import", "items.csv"],
      [
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "9000000", "--decision",
        "1",
      ],
    ] {
      let outcome = try binary.run(words)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return binary
  }

  private func rows(_ report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["rows"] as? [[String: Any]])
  }

  @Test func aRunsRowHoldsItsPeriodAndWhoWasLeftOut() throws {
    let binary = try ledger()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    let made = try binary.json("run", "create", "--period", "2024-09", actor: "payer")
    for report in [made, try binary.json("run", "show", "2024-001")] {
      let row = try #require(rows(report).first)
      #expect(row["period"] as? [String: String] == ["from": "2024-09-01", "to": "2024-09-30"])
      // 40 % of 234.000 and two fifths of 234.000, both 93.600.
      let leftOut = try #require(row["leftOut"] as? [[String: Any]])
      #expect(leftOut.map { $0["contributor"] as? String } == ["C02"])
      #expect(leftOut.map { $0["amount"] as? Int } == [187_200])
      #expect(leftOut.map { $0["reason"] as? String } == ["no-account"])
    }
    let listed = try #require(rows(binary.json("run", "list")).first)
    #expect(listed["period"] as? [String: String] == ["from": "2024-09-01", "to": "2024-09-30"])
    #expect(try binary.run("run", "show", "2024-001").output.contains("Để lại C02, 187.200 đ"))
  }

  @Test func sharesAreNumbersInJSONAndInputSyntaxInCSV() throws {
    let binary = try ledger()
    let report = try rows(binary.json("report", "content", "--period", "2024-09"))
    let shares = report.map { row in
      (row["contributors"] as? [[String: Any]] ?? []).map { $0["share"] as? String }
    }
    #expect(shares == [["60", "40"], [nil], ["3", "2"]])
    let csv = try binary.run("report", "content", "--period", "2024-09", "--format", "csv")
    #expect(csv.output.contains("C01=60%;C02=40%"))
  }

  @Test func ownLeavesOutWhatHangsUnderTheSite() throws {
    let binary = try ledger()
    func items(_ words: String...) throws -> [String?] {
      try rows(binary.json("item", "list", "--site", words[0])).map { $0["item"] as? String }
    }
    #expect(try items("so") == ["A2", "A3"])
    let own = try rows(binary.json("item", "list", "--site", "so", "--own"))
    #expect(own.map { $0["item"] as? String } == ["A2"])
    #expect(try binary.run("item", "list", "--own").status == 64)
    let approved = try binary.json(
      "approve", "--period", "2024-09", "--site", "so", "--own", actor: "head")
    #expect(try rows(approved).first?["count"] as? Int == 1)
  }

  @Test func anItemNamedWithoutItsGradeIsNotTakenForAFile() throws {
    let binary = try ledger()
    let outcome = try binary.run("item", "grade", "A1")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--coefficient"))
    #expect(try binary.run("item", "grade", "none.csv").status == 66)
  }

  @Test func aDamagedFileIsNamed() throws {
    let binary = try Binary()
    try binary.write("this is not a ledger, whatever its name says", to: "bad.sqlite")
    let outcome = try binary.run("item", "list", "--ledger", "bad.sqlite")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("bad.sqlite: error: "))
    #expect(outcome.errors.contains("[LEDGER_DAMAGED]"))
  }

  @Test func numbersAreWrittenAsTheLanguageDoes() throws {
    let binary = try ledger()
    let vietnamese = try binary.run("explain", "A1").output
    #expect(vietnamese.contains("234.000 đ"))
    let english = try binary.run("explain", "A1", "--lang", "en").output
    #expect(english.contains("234,000 VND"))
    try binary.write(
      "id,title,genre,contributors\nB,T,tin,C01=60%;C02=39.99%\n", to: "bad.csv")
    #expect(try binary.run("item", "import", "bad.csv").errors.contains("99,99 %"))
    #expect(try binary.run("item", "import", "bad.csv", "--lang", "en").errors.contains("99.99 %"))
  }

  @Test func aWarningOfManyRowsIsSaidOnce() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write(
      """
      code,name,kind,tax_code
      C01,A,collaborator,0100109107
      C02,B,collaborator,0100109108
      C03,C,collaborator,0100109109

      """, to: "people.csv")
    let outcome = try binary.run("contributor", "import", "people.csv")
    #expect(outcome.errors.components(separatedBy: "[TAX_CODE_CHECK]").count == 2)
    #expect(outcome.errors.contains("people.csv:2:20: warning:"))
    #expect(outcome.errors.contains("(3 lần"))
  }
}
