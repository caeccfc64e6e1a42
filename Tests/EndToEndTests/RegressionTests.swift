import Foundation
import Testing

/// Bugs seen in systems that do this job, through the built program; `Tests/Tidy/regressions.txt`
/// says where each has its test.
///
/// September 2024: unit value 234.000 đ. T1 is tin at 4, 936.000 đ, of C1; T2 at 1, 234.000 đ, of
/// C2, who bears the same name and is paid in cash.
@Suite struct RegressionTests {
  private func paid() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account,payment
      C1,Nông Thị An,collaborator,0100109106,0123,
      C2,Nông Thị An,collaborator,,,cash
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1,2024-09-03,4
      T2,Hai,tin,C2,2024-09-04,1
      """, to: "items.csv")
    try LedgerScript(binary: binary).run(
      """
      init --unit 'Đơn vị' => 0
      contributor import people.csv => 0
      item import items.csv => 0
      budget allot --year 2024 --line NB --amount 2000000 --decision '1/QĐ' => 0
      @2024-10-05 head: approve --period 2024-09 => 0
      @2024-10-05 payer: run create --period 2024-09 => 0
      @2024-10-05 payer: run confirm 2024-001 => 0
      """)
    return binary
  }

  private func rows(_ binary: Binary, _ words: String...) throws -> [[String: Any]] {
    try #require(try binary.json(words)["rows"] as? [[String: Any]])
  }

  @Test func twoPeopleOfOneNameArePaidEachForTheirOwn() throws {
    let binary = try paid()
    let payments = try rows(binary, "report", "payments", "--run", "2024-001")
    #expect(payments.map { $0["contributor"] as? String } == ["C1", "C2"])
    #expect(payments.map { $0["gross"] as? Int } == [936_000, 234_000])
    let earned = try rows(binary, "report", "contributors", "--period", "2024-09")
    #expect(earned.map { $0["contributor"] as? String } == ["C1", "C2"])
    #expect(earned.map { $0["gross"] as? Int } == [936_000, 234_000])
  }

  @Test func aPaidItemThatIsTakenOffStaysListedAndMovesNoTotalOfAClosedMonth() throws {
    let binary = try paid()
    try LedgerScript(binary: binary).run(
      """
      @2024-11-02 head: period close 2024-09 => 0
      @2024-11-02 head: period close 2024-10 => 0
      """)
    let before = try binary.json("report", "royalties", "--period", "2024-09")
    let sheet = try binary.run("report", "payments", "--run", "2024-001", "--format", "csv")
    try LedgerScript(binary: binary).run(
      """
      @2024-11-03 head: item withdraw T1 --reason 'Sai sự thật' --pay cancel --decision '2/QĐ' => 0
      """)
    let after = try binary.json("report", "royalties", "--period", "2024-09")
    #expect(after["totals"] as? NSDictionary == before["totals"] as? NSDictionary)
    let september = try #require(after["rows"] as? [[String: Any]])
    #expect(september.map { $0["item"] as? String } == ["T1", "T2"])
    #expect(september.map { $0["amount"] as? Int } == [936_000, 234_000])
    #expect(september.first?["state"] as? String == "reversed")
    let content = try rows(binary, "report", "content", "--period", "2024-09")
    #expect(content.map { $0["item"] as? String } == ["T1", "T2"])
    let again = try binary.run("report", "payments", "--run", "2024-001", "--format", "csv")
    #expect(again.output == sheet.output)
    let november = try rows(binary, "report", "royalties", "--period", "2024-11")
    #expect(november.map { $0["amount"] as? Int } == [-936_000])
  }

  @Test func nothingErasesWhoGradedApprovedAndPaid() throws {
    let binary = try paid()
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C2,2024-09-03,2
      """, to: "changed.csv")
    let signed = try rows(binary, "report", "journal", "--period", "2024")
    try LedgerScript(binary: binary).run(
      """
      @2024-10-06 admin: init --unit 'Đơn vị' => 1
      @2024-10-06 admin: item return T1 --reason 'Làm lại' => 1
      @2024-10-06 admin: item grade T1 --coefficient 1 => 1
      @2024-10-06 admin: item import changed.csv => 1
      @2024-10-06 admin: run void 2024-001 --reason 'Làm lại' => 1
      @2024-10-06 admin: approve --period 2024-09 => 1
      @2024-10-06 admin: verify => 0
      """)
    let journal = try rows(binary, "report", "journal", "--period", "2024")
    #expect(journal as NSArray == signed as NSArray)
    #expect(
      journal.map { $0["actor"] as? String } == ["grader", "head", "head", "payer", "payer"])
    #expect(try binary.run("audit").output.contains("grader"))
  }
}
