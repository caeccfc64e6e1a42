import Foundation
import Testing

/// The turn of the year (contract 4.16) through the built program, as a ledger script.
///
/// T1 is tin at 4 × 234.000 đ, 936.000 đ; T2 at 1, 234.000 đ. Of the state's money what is not
/// spent lapses, other money is carried over, KH carries 50.000 of its 300.000 by decision.
@Suite struct SettlementTests {
  @Test func aYearIsSettledOnceAndNothingIsChargedToItAfterwards() throws {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account
      C1,Nông Thị An,collaborator,0100109106,0123
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1,2024-09-03,4
      T2,Hai,tin,C1,2024-12-03,1
      """, to: "items.csv")
    try LedgerScript(binary: binary).run(
      """
      init --unit 'Đơn vị' => 0
      contributor import people.csv => 0
      @2024-12-10 grader: item import items.csv => 0
      budget line add NK --name 'Nguồn khác' --source other --category other => 0
      budget allot --year 2024 --line NB --amount 2000000 --decision '1/QĐ' => 0
      budget allot --year 2024 --line KH --amount 500000 --decision '1/QĐ' => 0
      budget allot --year 2024 --line NK --amount 300000 --decision '1/QĐ' => 0
      budget spend --line KH --amount 200000 --voucher U1 --on 2024-10-01 --memo 'Giấy' => 0
      budget spend --line NK --amount 100000 --voucher U2 --on 2024-10-01 --memo 'Mực' => 0
      @2024-10-05 head: approve --period 2024-09 => 0
      @2025-01-31 head: budget settle --year 2024 => 1 [SETTLED_TOO_EARLY]
      # The next year has no room yet for what T1 is still to be paid.
      @2025-02-01 head: budget settle --year 2024 => 1 [OVER_BUDGET]
      @2025-02-01 head: budget allot --year 2025 --line NB --amount 1000000 --decision '2/QĐ' => 0
      @2025-02-01 head: budget settle --year 2024 --dry-run => 0 936.000
      NB 2024 = 2000000 936000 0
      @2025-02-01 head: budget settle --year 2024 --carry KH=50000 => 64
      @2025-02-01 head: budget settle --year 2024 --carry KH --decision '3/QĐ' => 65
      @2025-02-01 head: budget settle --year 2024 --carry KX=1 --decision '3/QĐ' => 65 [UNKNOWN_LINE]
      @2025-02-01 head: budget settle --year 2024 --carry KH=300001 --decision '3/QĐ' => 1 [CARRIES_TOO_MUCH]
      @2025-02-01 head: budget settle --year 2024 --carry KH=50000 --decision '3/QĐ' => 0
      @2025-02-01 head: verify => 0
      NB 2024 = 0 0 0
      NB 2025 = 1000000 936000 0
      KH 2024 = 200000 0 200000
      KH 2025 = 50000 0 0
      NK 2024 = 100000 0 100000
      NK 2025 = 200000 0 0
      @2025-02-02 head: budget settle --year 2024 => 1 [ALREADY_SETTLED]
      @2025-02-02 head: budget allot --year 2024 --line VH --amount 5 --decision '4/QĐ' => 1 [YEAR_SETTLED]
      @2025-02-02 head: budget transfer --year 2024 --from NK --to KH --amount 5 --decision '4/QĐ' => 1
      @2025-02-02 head: budget spend --line KH --amount 1 --voucher U3 --on 2024-12-31 --memo 'Bì' => 1 [YEAR_SETTLED]
      @2025-02-02 head: approve --period 2024-12 --on 2024-12-31 => 1 [YEAR_SETTLED]
      @2025-02-02 head: reverse 4 --reason 'Trả hàng' => 0
      KH 2024 = 200000 0 200000
      @2025-02-10 grader: run create --period 2024-09 => 0
      @2025-02-10 grader: run confirm 2025-001 => 0
      NB 2024 = 0 0 0
      NB 2025 = 1000000 0 936000
      @2025-02-10 grader: verify => 0
      """)
    let report = try binary.json("report", "settlement", "--year", "2024", today: "2025-02-10")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["line"] as? String } == ["HT", "VH", "NB", "TL", "KH", "NK"])
    let keys = ["allotted", "paid", "carried", "lapsed", "recharged"]
    let figures = rows.map { row in keys.map { row[$0] as? Int } }
    #expect(figures[2] == [2_000_000, 0, 0, 2_000_000, 936_000])
    #expect(figures[4] == [500_000, 200_000, 50_000, 250_000, 0])
    #expect(figures[5] == [300_000, 100_000, 200_000, 0, 0])

    let journal = try binary.json("report", "journal", "--period", "2025", today: "2025-02-10")
    let entries = try #require(journal["rows"] as? [[String: Any]])
    let links = entries.filter { $0["kind"] as? String == "settle" }.map { $0["reverses"] as? Int }
    #expect(links == [6, nil], "what T1 is still to be paid is charged by an entry linked to it")
  }

  /// A ledger whose T1, tin at 4 (936.000 đ), is graded in 2024.
  private func graded() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account
      C1,Nông Thị An,collaborator,0100109106,0123
      C2,Lý Văn Bình,collaborator,0101243150,0456
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1,2024-12-03,4
      """, to: "items.csv")
    try LedgerScript(binary: binary).run(
      """
      init --unit 'Đơn vị' => 0
      contributor import people.csv => 0
      @2024-12-10 grader: item import items.csv => 0
      budget allot --year 2024 --line NB --amount 1000000 --decision '1/QĐ' => 0
      budget allot --year 2025 --line NB --amount 1000000 --decision '2/QĐ' => 0
      """)
    return binary
  }

  @Test func whatWasChargedToTheNextYearAndPaidThereGoesBackToIt() throws {
    try LedgerScript(binary: try graded()).run(
      """
      @2024-12-11 head: approve --period 2024-12 => 0
      @2025-02-01 head: budget settle --year 2024 => 0
      NB 2025 = 1000000 936000 0
      @2025-02-10 payer: run create --period 2024-12 => 0
      @2025-02-10 payer: run confirm 2025-001 => 0
      NB 2025 = 1000000 0 936000
      @2025-02-11 head: reverse 3 --amount 100000 --reason 'Chấm nhầm' => 0
      NB 2025 = 1000000 0 836000
      # Once that year is settled too, nothing goes back to it.
      @2026-02-02 head: budget settle --year 2025 => 0
      @2026-02-03 head: reverse 3 --amount 100000 --reason 'Chấm nhầm' => 0
      NB 2025 = 836000 0 836000
      NB 2026 = 0 0 0
      @2026-02-03 head: verify => 0
      """)
  }

  @Test func whatWasPaidInAYearThatIsSettledSinceStaysSpentThere() throws {
    try LedgerScript(binary: try graded()).run(
      """
      @2024-12-11 head: approve --period 2024-12 => 0
      @2024-12-20 payer: run create --period 2024-12 => 0
      @2024-12-20 payer: run confirm 2024-001 => 0
      @2025-01-10 head: reverse 3 --amount 36000 --reason 'Chấm nhầm' => 0
      NB 2024 = 1000000 0 900000
      @2025-02-01 head: budget settle --year 2024 => 0
      @2025-02-11 head: reverse 3 --reason 'Chấm nhầm' => 0
      NB 2024 = 900000 0 900000
      NB 2025 = 1000000 0 0
      @2025-02-11 head: verify => 0
      """)
  }

  @Test func januaryChargesTheYearBeforeAndPaysForItByItsEnd() throws {
    try LedgerScript(binary: try graded()).run(
      """
      @2025-01-08 head: approve --period 2024-12 --budget-year 2023 => 1 [BUDGET_YEAR_NOT_OPEN]
      @2025-02-01 head: approve --period 2024-12 --budget-year 2024 => 1 [BUDGET_YEAR_NOT_OPEN]
      @2025-01-08 head: approve --period 2024-12 --budget-year 2024 => 0
      NB 2024 = 1000000 936000 0
      @2025-01-08 payer: run create --period 2024-12 --pay-date 2025-02-05 => 1 [JANUARY_OVER]
      @2025-01-08 payer: run create --period 2024-12 --pay-date 2025-01-31 => 0
      @2025-02-03 payer: run confirm 2025-001 --paid-on 2025-02-03 => 1 [JANUARY_OVER]
      NB 2024 = 1000000 936000 0
      @2025-02-03 head: budget settle --year 2024 => 0
      # Settled, it is the next year that pays.
      @2025-02-03 payer: run confirm 2025-001 --paid-on 2025-02-03 => 0
      NB 2024 = 0 0 0
      NB 2025 = 1000000 0 936000
      @2025-02-03 payer: verify => 0
      """)
  }

  @Test func paidByTheEndOfJanuaryItIsTheYearBeforeThatSpent() throws {
    try LedgerScript(binary: try graded()).run(
      """
      @2025-01-08 head: approve --period 2024-12 --budget-year 2024 => 0
      @2025-01-30 payer: run create --period 2024-12 => 0
      @2025-01-30 payer: run confirm 2025-001 => 0
      NB 2024 = 1000000 0 936000
      NB 2025 = 1000000 0 0
      @2025-02-01 head: budget settle --year 2024 => 0
      NB 2024 = 936000 0 936000
      NB 2025 = 1000000 0 0
      @2025-02-01 head: verify => 0
      """)
  }

  @Test func anAdvanceFollowsItsLineIntoTheNextYear() throws {
    try LedgerScript(binary: try graded()).run(
      """
      advance pay C1 50000 --line NB --on 2024-12-12 --document PC1 => 0
      NB 2024 = 1000000 50000 0
      @2025-02-01 head: budget settle --year 2024 => 0
      NB 2024 = 0 0 0
      NB 2025 = 1000000 50000 0
      @2025-02-02 head: approve --period 2024-12 => 0
      NB 2025 = 1000000 986000 0
      advance return C1 10000 --on 2025-02-03 => 0
      NB 2025 = 1000000 976000 0
      @2025-02-10 payer: run create --period 2024-12 => 0
      @2025-02-10 payer: run confirm 2025-001 => 0
      NB 2025 = 1000000 0 936000
      @2025-02-12 payer: run return 2025-001 --only C1 --on 2025-02-12 --reason 'Sai số' => 0
      NB 2025 = 1000000 976000 0
      @2025-02-12 payer: verify => 0
      """)
  }

  @Test func twoYearsAreSettledInTheirOrderAndWhatIsUnpaidGoesThroughBoth() throws {
    try LedgerScript(binary: try graded()).run(
      """
      @2024-12-11 head: approve --period 2024-12 => 0
      @2026-01-20 head: budget allot --year 2026 --line NB --amount 936000 --decision '5/QĐ' => 0
      @2026-02-02 head: budget settle --year 2025 => 1 [EARLIER_YEAR_OPEN]
      @2026-02-02 head: budget settle --year 2024 => 0
      NB 2025 = 1000000 936000 0
      @2026-02-02 head: budget settle --year 2025 => 0
      NB 2024 = 0 0 0
      NB 2025 = 0 0 0
      NB 2026 = 936000 936000 0
      @2026-02-02 head: budget settle --year 2024 => 1 [ALREADY_SETTLED]
      @2026-02-02 head: budget settle --year 2022 => 1 [NOTHING_TO_SETTLE]
      @2026-02-02 head: budget settle --year 2022 --dry-run --lang en => 1 there is nothing to settle
      # A line that is added later does not open the years again.
      budget line add NX --name 'Mới' --source other --category other => 0
      budget allot --year 2024 --line NX --amount 5 --decision '6/QĐ' => 1 [YEAR_SETTLED]
      @2026-02-10 payer: run create --period 2024-12 => 0
      @2026-02-10 payer: run confirm 2026-001 => 0
      NB 2026 = 936000 0 936000
      @2026-02-11 head: reverse 3 --amount 36000 --reason 'Chấm nhầm' => 0
      NB 2026 = 936000 0 900000
      @2026-02-12 head: verify => 0
      """)
  }

  @Test func aYearThatPassesTheCapsOfItsFundIsNotSettled() throws {
    let binary = try graded()
    try binary.write(
      """
      id,period,role,contributor,form,value
      R1,2024-12,editor,C2,amount,468001
      """, to: "remuneration.csv")
    try LedgerScript(binary: binary).run(
      """
      budget allot --year 2024 --line NB --amount 1000000 --decision '3/QĐ' --kind supplement => 0
      @2024-12-11 grader: remuneration import remuneration.csv => 0
      # 50 % of 936.000 đ are 468.000 đ.
      @2024-12-31 head: approve --period 2024-12 => 0 [REMUNERATION_ABOVE_CAP]
      @2024-12-31 payer: run create --period 2024-12 => 0
      @2024-12-31 payer: run confirm 2024-001 => 0
      @2025-02-01 head: budget settle --year 2024 => 1 [REMUNERATION_ABOVE_CAP]
      @2025-02-01 head: budget settle --year 2024 --dry-run => 1 [REMUNERATION_ABOVE_CAP]
      NB 2024 = 2000000 0 1404001
      """)
  }

  @Test func theEstimateOfAYearCountsItsLastFullMonthAsItWasThen() throws {
    let binary = try graded()
    try LedgerScript(binary: binary).run(
      """
      @2024-12-11 head: approve --period 2024-12 => 0
      @2025-02-01 head: budget settle --year 2024 => 0
      """)
    // At the end of January 936.000 đ were committed of 2024; that February's settlement charged
    // them to 2025 does not take them out of what 2024 came to by then.
    for (year, used) in [("2025", 936_000), ("2026", 936_000)] {
      let today = year == "2025" ? "2025-02-10" : "2026-01-05"
      let request = try binary.json(
        "budget", "request", "--year", year, "--dry-run", today: today)
      let lines = try #require(request["comparison"] as? [[String: Any]])
      let royalties = try #require(lines.first { $0["line"] as? String == "NB" })
      #expect(royalties["thisYearEstimate"] as? Int == used, "\(year)")
    }
  }
}
