import Foundation
import Testing

/// What is said to have happened on a day to come is taken, with a warning: a slip in the year is seen
/// before the month of the other year is looked for.
@Suite struct DayWarningTests {
  @Test func whatIsSaidToHaveHappenedAfterTodayIsTakenWithAWarning() throws {
    let binary = try CreationTests.ledger()
    try LedgerScript(binary: binary).run(
      """
      @2024-10-05 head: budget allot --year 2024 --line HT --amount 1000 --decision '1/QĐ' => 0
      @2024-10-05 head: budget spend --line HT --amount 10 --voucher V1 --on 2024-10-06 --memo a => 0 warning: --on 06/10/2024 sau hôm nay, 05/10/2024
      @2024-10-05 head: advance pay C2 20 --line NB --on 2024-10-07 --document PC --lang en => 0 warning: --on 2024-10-07 is after today, 2024-10-05
      @2024-10-05 head: approve --period 2024-09 => 0
      @2024-10-05 payer: run create --period 2024-09 --pay-date 2024-10-08 --only C1 => 0
      @2024-10-05 payer: run confirm 2024-001 => 0 warning: --paid-on 08/10/2024 sau hôm nay
      @2024-10-05 payer: run return 2024-001 --only C1 --on 2024-10-09 --reason 'Sai' => 0 [DATE_TO_COME]
      """)
    try binary.write(
      "line,amount,voucher,on,memo\nHT,5,V8,2024-10-05,a\nHT,5,V9,2024-10-06,b\n", to: "spend.csv")
    let taken = try binary.run("budget", "spend", "import", "spend.csv", actor: "head")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.errors.contains("spend.csv:3:9: warning: on 06/10/2024"), "\(taken.errors)")
    #expect(!taken.errors.contains("spend.csv:2"), "\(taken.errors)")
    // Today and any day before are said nothing of.
    let spent = try binary.run(
      "budget", "spend", "--line", "HT", "--amount", "10", "--voucher", "V2", "--on", "2024-10-05",
      "--memo", "b", actor: "head")
    #expect(spent.status == 0 && !spent.errors.contains("warning"), "\(spent.errors)")
    let told = try binary.json(
      "budget", "spend", "--line", "HT", "--amount", "10", "--voucher", "V3", "--on", "2024-11-05",
      "--memo", "c", actor: "head")
    let warnings = try #require(told["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["code"] as? String } == ["DATE_TO_COME"])
  }
}
