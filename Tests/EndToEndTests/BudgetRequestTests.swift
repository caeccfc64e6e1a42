import Foundation
import Testing

/// The estimate of a year through the built program (contract 4.17).
///
/// On 2024-10-05 the history is 2023-10 … 2024-09. The base salary is 1.800.000 đ until 2024-06-30
/// (24/2023/NĐ-CP) and 2.340.000 đ from then on (73/2024/NĐ-CP); a unit is 10 % of it.
@Suite struct BudgetRequestTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    // 7,3 in the window for `tin`; September 2023 and October 2024 are outside it.
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      A0,Ngoài,tin,C1,2023-09-30,4
      A1,Một,tin,C1,2023-10-01,2.3
      A2,Hai,tin,C1,2024-09-30,4
      A4,Ba,tin,C1,2024-02-29,1
      A3,Ngoài,tin,C1,2024-10-01,4

      """, to: "items.csv")
    let taken = try binary.run("item", "import", "items.csv")
    #expect(taken.status == 0, "\(taken.errors)")
    return binary
  }

  private func rows(_ report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["rows"] as? [[String: Any]])
  }

  private func amounts(_ report: [String: Any]) throws -> [Int] {
    try rows(report).map { $0["amount"] as? Int ?? -1 }
  }

  @Test func aSalaryThatChangesInTheMiddleOfTheYearMakesTwoStretches() throws {
    let binary = try ledger()
    try binary.write(
      "line,content,unit,quantity,unit_price,basis\nTL,Phỏng vấn,trang,1.5,75001,194/2012\n",
      to: "plan.csv")
    let words = [
      "budget", "request", "--year", "2025", "--growth", "5", "--incentive", "30",
      "--remuneration", "12.5", "--plan", "plan.csv",
    ]
    let plain = try binary.json(words + ["--dry-run"])
    let request = try binary.json(
      words + ["--assume", "base-salary=2600000@2025-07-01", "--scenario", "thap:growth=0"])
    // 7,3 × 6/12 × 1,05 = 3,8325; × 234.000 = 896.805; × 260.000 = 996.450.
    // A = 1.893.255; 30 % = 567.976,5 → 567.977; 12,5 % = 236.656,875 → 236.657.
    // 1,5 × 75.001 = 112.501,5 → 112.502, untouched by growth.
    #expect(try amounts(request) == [896_805, 996_450, 567_977, 236_657, 112_502])
    #expect(
      try rows(request).map { $0["quantity"] as? String } == [
        "3.8325", "3.8325", "0.3", "0.125", "1.5",
      ])
    #expect(try rows(request)[1]["unitPrice"] as? Int == 260_000)
    #expect(try rows(request)[1]["unit"] as? String == "hệ số")
    // Without the assumption the twelve months are one stretch: 7,665 × 234.000 = 1.793.610.
    #expect(try amounts(plain).first == 1_793_610)
    let totals = try #require(request["totals"] as? [String: Any])
    #expect(totals["amount"] as? Int == 896_805 + 996_450 + 567_977 + 236_657 + 112_502)
    #expect((totals["amountInWords"] as? String)?.hasSuffix("đồng") ?? false)
    for name in ["byLine", "bySource", "byCategory"] {
      let sums = try #require(totals[name] as? [[String: Any]])
      #expect(sums.map { $0["amount"] as? Int ?? 0 }.reduce(0, +) == totals["amount"] as? Int)
    }
    // October to December of 2024: 7,3 × 3/12 × 234.000 = 427.050; nothing is approved yet.
    let comparison = try #require(request["comparison"] as? [[String: Any]])
    let royalties = try #require(comparison.first { $0["line"] as? String == "NB" })
    #expect(royalties["lastYear"] as? Int == 0)
    #expect(royalties["thisYearEstimate"] as? Int == 427_050)
    #expect(royalties["nextYear"] as? Int == 2_697_889)
    #expect(royalties["percent"] as? String == "631.8")
    let creation = try #require(comparison.first { $0["line"] as? String == "TL" })
    #expect(creation["percent"] is NSNull)
    let scenarios = try #require(request["scenarios"] as? [[String: Any]])
    // 3,65 × 234.000 = 854.100, × 260.000 = 949.000; A = 1.803.100.
    #expect(scenarios.first?["amount"] as? Int == 1_803_100 + 540_930 + 225_388 + 112_502)
  }

  @Test func aRequestIsPrintedAgainJustAsItWasMade() throws {
    let binary = try ledger()
    #expect(try binary.run("report", "request").status == 1)
    let words = ["budget", "request", "--year", "2025", "--scenario", "x:growth=10"]
    #expect(try binary.run(words + ["--dry-run"]).status == 0)
    #expect(try binary.run("report", "request", "--year", "2025").status == 1)
    // An estimate is of a year to come; of one that is over nothing is asked for any more.
    let over = try binary.run("budget", "request", "--year", "2023", "--dry-run")
    #expect(over.status == 1 && over.errors.contains("[REQUEST_OF_PAST_YEAR]"), "\(over.errors)")
    #expect(over.errors.contains("--year 2025"), "\(over.errors)")
    let formats = ["text", "json", "csv", "html"]
    let made = try formats.map { try binary.run(words + ["--format", $0]).output }
    #expect(try binary.run(words + ["--format", "xlsx", "--output", "made.xlsx"]).status == 0)
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "9",
        "--decision", "1/QĐ"
      ).status == 0)
    // Beside what was asked for stands what was given and used.
    let status = try binary.json("budget", "status", "--year", "2025")
    let lines = try #require(status["rows"] as? [[String: Any]])
    let royalties = try #require(lines.first { $0["line"] as? String == "NB" })
    // 7,3 × 234.000 đ.
    #expect(royalties["requested"] as? Int == 1_708_200 && royalties["allotted"] as? Int == 0)
    let now = try binary.json("budget", "status", "--year", "2024")
    #expect((now["rows"] as? [[String: Any]])?.first?["requested"] is NSNull)
    let paper = try binary.run("report", "budget", "--year", "2025")
    #expect(paper.output.contains("ĐỀ NGHỊ, ĐƯỢC GIAO VÀ THỰC HIỆN"))
    for (format, output) in zip(formats, made) {
      let again = try binary.run(
        ["report", "request", "--format", format], actor: "another", today: "2025-03-01")
      #expect(again.output == output, "\(format)")
      #expect(!again.output.isEmpty)
    }
    #expect(
      try binary.run(
        "report", "request", "--year", "2025", "--format", "xlsx", "--output",
        "again.xlsx"
      ).status == 0)
    let (first, second) = (
      binary.folder.appendingPathComponent("made.xlsx"),
      binary.folder.appendingPathComponent("again.xlsx")
    )
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
  }

  @Test func monthsWithoutLawAreAssumedAndSaidUnlessStrict() throws {
    let binary = try ledger()
    let words = ["budget", "request", "--year", "2027", "--dry-run"]
    let report = try binary.json(words)
    let assumptions = try #require(report["assumptions"] as? [[String: Any]])
    #expect(assumptions.contains { $0["kind"] as? String == "no-unit-value" })
    #expect((try rows(report).first?["basis"] as? String)?.contains("không có") ?? false)
    let strict = try binary.run(words + ["--strict"])
    #expect(strict.status == 1)
    #expect(strict.output.isEmpty)
    #expect(strict.errors.contains("REQUEST_ASSUMES"))
    #expect(
      try binary.run(["budget", "request", "--year", "2025", "--dry-run", "--strict"]).status == 0)
  }

  @Test func whatPassesTheCapsOrIsNotInTheProfileIsRefused() throws {
    let binary = try ledger()
    let words = ["budget", "request", "--year", "2025"]
    #expect(try binary.run(words + ["--incentive", "30.01"]).status == 65)
    #expect(try binary.run(words + ["--remuneration", "51"]).status == 65)
    #expect(try binary.run(words + ["--assume", "salary=1@2025-01-01"]).status == 64)
    #expect(try binary.run(words + ["--scenario", "x:growht=5"]).status == 64)
    try binary.write("line,content,quantity,unit_price\nXX,Gì,0,1\nYY,Gì,1,1\n", to: "plan.csv")
    let plan = try binary.run(words + ["--plan", "plan.csv"])
    #expect(plan.status == 65)
    #expect(plan.errors.contains("plan.csv:2") && plan.errors.contains("plan.csv:3"))
    #expect(try binary.run("report", "request").status == 1)
  }
}
