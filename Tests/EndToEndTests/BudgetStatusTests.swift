import Foundation
import Testing

/// `budget status` and `report budget` (contract §5; Điều 15): by line, category, source and month,
/// on any day, with the entries behind every figure.
@Suite struct BudgetStatusTests {
  /// 12.000.000 đ for VH by a decision of the year before, 4.000.000 đ more in May, 1.000.000 đ of it
  /// moved to KH in June; 1.000.000 đ spent a month from January to August; today is 30 September.
  private func ledger() throws -> Binary {
    let binary = try Binary()
    for words in [
      "init --unit U",
      "budget allot --year 2024 --line VH --amount 12000000 --decision QĐ1 --on 2023-12-20",
      "budget allot --year 2024 --line VH --amount 4000000 --decision QĐ2 --kind supplement "
        + "--on 2024-05-10",
      "budget transfer --year 2024 --from VH --to KH --amount 1000000 --decision QĐ3 "
        + "--on 2024-06-01",
    ] {
      let done = try binary.run(words.split(separator: " ").map(String.init), today: "2024-09-30")
      #expect(done.status == 0, "\(words): \(done.errors)")
    }
    let rows = (1...8).map { "VH,1000000,PC-\($0),2024-0\($0)-15,Tháng \($0)" }
    try binary.write(
      "line,amount,voucher,on,memo\n" + rows.joined(separator: "\n") + "\n", to: "spend.csv")
    #expect(
      try binary.run("budget", "spend", "import", "spend.csv", today: "2024-09-30").status == 0)
    return binary
  }

  private func rows(_ report: [String: Any], _ key: String = "rows") throws -> [[String: Any]] {
    try #require(report[key] as? [[String: Any]])
  }

  @Test func everyFigureLeadsToItsEntriesAndEveryDayHasItsPosition() throws {
    let binary = try ledger()
    let today = "2024-09-30"
    let status = try binary.json("budget", "status", "--year", "2024", today: today)
    let line = try #require(try rows(status).first { $0["line"] as? String == "VH" })
    #expect(line["allotted"] as? Int == 15_000_000)
    #expect(line["paid"] as? Int == 8_000_000)
    #expect(line["left"] as? Int == 7_000_000)
    // 274 of 366 days; eight full months of 1.000.000 and four to come, September among them.
    #expect(status["yearGone"] as? String == "74.9")
    #expect(line["forecast"] as? Int == 12_000_000)
    #expect(
      try rows(status, "byCategory").map { $0["category"] as? String }
        == ["infrastructure", "operations", "royalties", "other"])
    #expect(try rows(status, "bySource").map { $0["allotted"] as? Int } == [16_000_000])
    let months = try rows(status, "byMonth")
    #expect(months.map { $0["month"] as? String }.first == "2023-12")
    #expect(months.last?["left"] as? Int == 8_000_000)

    let entries = try binary.json(
      "budget", "status", "--year", "2024", "--line", "VH", "--entries", today: today)
    let found = try rows(entries)
    #expect(found.count == 11)
    #expect(found.map { $0["kind"] as? String }.prefix(3) == ["allot", "allot", "transfer"])
    for key in ["allotted", "committed", "paid"] {
      #expect(found.compactMap { $0[key] as? Int }.reduce(0, +) == line[key] as? Int)
    }
    #expect(found.last?["left"] as? Int == line["left"] as? Int)

    for (day, allotted, paid) in [
      ("2023-12-19", 0, 0), ("2023-12-20", 12_000_000, 0), ("2024-05-09", 12_000_000, 4_000_000),
      ("2024-05-14", 16_000_000, 4_000_000), ("2024-05-15", 16_000_000, 5_000_000),
      ("2024-06-01", 15_000_000, 5_000_000),
    ] {
      let then = try binary.json(
        "report", "budget", "--year", "2024", "--line", "VH", "--on", day, today: today)
      let row = try #require(try rows(then).first)
      #expect(row["allotted"] as? Int == allotted, "\(day)")
      #expect(row["paid"] as? Int == paid, "\(day)")
    }
    let monthly = try binary.run(
      "report", "budget", "--year", "2024", "--by", "month", "--format", "csv", today: today)
    #expect(monthly.output.hasPrefix("month,allotted,committed,paid,left\r\n2023-12,12000000"))
    #expect(try binary.run("budget", "status", "--entries").status == 64)
  }
}
