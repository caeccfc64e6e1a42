import Foundation
import Testing

/// A month through the built program; every amount is worked out by hand from domain.md:
/// in September 2024 the unit value is 234.000 đ and tax is 10 % from 2.000.000 đ.
@Suite struct MonthTests {
  private let contributors = """
    code,name,kind,tax_code,bank_account,resident,payment
    C01,Nông Thị An,collaborator,0100109106,0123,,
    C02,Hoàng Văn Bình,collaborator,0100109106,,,cash
    S01,Vi Thị Sen,staff,,0456,,

    """
  private let items = """
    mã,tiêu đề,thể loại,tác giả,ngày đăng,quota
    A1,Tin một,tin,C01,01/09/2024,
    A2,Tin hai,tin,C01=60%;C02=40%,02/09/2024,
    A3,Tin ba,tin,S01,2024-09-03,within
    A4,Phóng sự,phong-su,C01,2024-09-04,

    """

  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write(contributors, to: "people.csv")
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let people = try binary.run("contributor", "import", "people.csv")
    #expect(people.status == 0, "\(people.errors)")
    return binary
  }

  /// Recorded, graded, and 10.000.000 đ on the line.
  private func graded() throws -> Binary {
    let binary = try ledger()
    try binary.write(
      items.replacingOccurrences(of: "mã,tiêu đề,thể loại,tác giả,ngày đăng", with: header),
      to: "items.csv")
    try binary.write(
      "id,coefficient,modifiers\nA1,2,\nA2,\"1,5\",hardship=50\nA3,1,\nA4,10,\n", to: "grades.csv")
    let taken = try binary.run("item", "import", "items.csv")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try binary.run("item", "grade", "grades.csv").status == 0)
    let allotted = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "10.000.000", "--decision",
      "QĐ 1")
    #expect(allotted.status == 0, "\(allotted.errors)")
    return binary
  }

  private let header = "id,title,genre,contributors,published_on"

  @Test func aMonthGoesFromItemsToASignedOffPaymentSheet() throws {
    let binary = try graded()
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    let run = try binary.run(
      "run", "create", "--period", "2024-09", "--pay-date", "2024-10-05", actor: "payer")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").last == "2024-001")
    #expect(try binary.run("run", "confirm", "2024-001", actor: "payer").status == 0)

    // A1 2 × 234.000 = 468.000; A2 1,5 × 234.000 × 1,5 = 526.500, of which 60 % = 315.900;
    // A4 10 × 234.000 = 2.340.000: C01 has 3.123.900, tax 312.390. C02 has 210.600, no tax.
    let payments = try binary.json("report", "payments", "--run", "2024-001")
    let rows = try #require(payments["rows"] as? [[String: Any]])
    #expect(rows.map { $0["contributor"] as? String } == ["C01", "C02"])
    #expect(rows.map { $0["gross"] as? Int } == [3_123_900, 210_600])
    #expect(rows.map { $0["tax"] as? Int } == [312_390, 0])
    #expect(rows.map { $0["voucher"] as? String } == [nil, "2024-0001"])
    let totals = try #require(payments["totals"] as? [String: Any])
    #expect(totals["net"] as? Int == 3_022_110)
    #expect(
      totals["netInWords"] as? String
        == "Ba triệu không trăm hai mươi hai nghìn một trăm mười đồng")

    let budget = try binary.json("report", "budget", "--year", "2024")
    let lines = try #require(budget["rows"] as? [[String: Any]])
    let line = try #require(lines.first { $0["line"] as? String == "NB" })
    #expect(line["paid"] as? Int == 3_334_500)
    #expect(line["committed"] as? Int == 0)
    #expect(line["percent"] as? String == "33.3")

    let royalties = try binary.json("report", "royalties", "--period", "2024-09")
    let parts = try #require(royalties["rows"] as? [[String: Any]])
    #expect(parts.map { $0["amount"] as? Int } == [468_000, 526_500, 0, 2_340_000])
    #expect(parts[2]["withinQuota"] as? Int == 234_000)
    #expect(parts[0]["state"] as? String == "paid")
    #expect(try binary.run("run", "create", "--period", "2024-09", actor: "payer").status == 1)
  }

  @Test func theGraderMayNotApproveNorTheApproverConfirm() throws {
    let binary = try graded()
    let own = try binary.run("approve", "--period", "2024-09")
    #expect(own.status == 77)
    #expect(own.errors.contains("[GRADER_APPROVES]"))
    #expect(try binary.run("approve", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("run", "create", "--period", "2024-09", actor: "head").status == 0)
    #expect(try binary.run("run", "confirm", "2024-001", actor: "head").status == 77)
  }

  @Test func overTheBudgetNothingIsPosted() throws {
    let binary = try graded()
    try binary.write("id,coefficient\nB1,10\n", to: "more.csv")
    let reduced = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "9.000.000", "--kind",
      "reduction", "--decision", "QĐ 2")
    #expect(reduced.status == 0, "\(reduced.errors)")
    let refused = try binary.run("approve", "--period", "2024-09", actor: "head")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[OVER_BUDGET]"))
    let content = try binary.json("item", "list", "--period", "2024-09")
    let rows = try #require(content["rows"] as? [[String: Any]])
    #expect(rows.allSatisfy { $0["state"] as? String == "graded" })
  }

  @Test func theSameRowsAgainChangeNothingAndADifferentOneIsRefused() throws {
    let binary = try graded()
    #expect(try binary.run("item", "import", "items.csv").status == 0)
    #expect(try binary.run("item", "grade", "grades.csv").status == 0)
    try binary.write("id,coefficient\nA1,3\n", to: "other.csv")
    let refused = try binary.run("item", "grade", "other.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("other.csv:2:1: error:"))
    #expect(try binary.run("item", "return", "A1", "--reason", "sai").status == 0)
    let royalties = try binary.json("report", "royalties", "--period", "2024-09")
    let rows = try #require(royalties["rows"] as? [[String: Any]])
    #expect(rows.first?["state"] as? String == "returned")
    #expect((royalties["totals"] as? [String: Any])?["count"] as? Int == 3)
    #expect(try binary.run("item", "grade", "other.csv").status == 0)
  }

  @Test(arguments: [
    ("A,Tin,tin,C01,2024-09-01,4.01", 65, "[COEFFICIENT_ABOVE_CEILING]", "x.csv:2:"),
    ("A,Tin,tim,C01,2024-09-01,1", 65, "[UNKNOWN_GENRE]", "x.csv:2:7:"),
    ("A,Tin,tin,C01=60%;C02=39.99%,2024-09-01,1", 65, "[SHARES_NOT_100]", "x.csv:2:11:"),
    ("A,Tin,tin,C09,2024-09-01,1", 65, "[UNKNOWN_CONTRIBUTOR]", "x.csv:2:11:"),
    ("A,Tin,tin,C01,2026-09-01,1", 1, "287/2026/NĐ-CP", "18/2014/NĐ-CP"),
    ("A,Tin,tin,C01,2024-09-01,x", 65, "help:", "^"),
  ])
  func aFaultyRowIsShownAtItsPlaceAndNothingIsWritten(
    row: String, status: Int32, code: String, place: String
  ) throws {
    let binary = try ledger()
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\n\(row)\nB,Tin,tin,C01,2024-09-01,1\n",
      to: "x.csv")
    let outcome = try binary.run("item", "import", "x.csv", today: "2026-10-01")
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(code), "\(outcome.errors)")
    #expect(outcome.errors.contains(place), "\(outcome.errors)")
    let content = try binary.json("item", "list", "--period", "2024-09")
    #expect((content["rows"] as? [Any])?.isEmpty == true)
  }

  @Test func wordsFilesAndLedgersThatAreNotThereAreToldApart() throws {
    let binary = try ledger()
    #expect(try binary.run("aprove").status == 64)
    #expect(try binary.run("words").status == 64)
    #expect(try binary.run("item", "import", "none.csv").status == 66)
    #expect(try binary.run("item", "list", "--ledger", "none.sqlite").status == 66)
    #expect(try binary.run("init", "--unit", "U").status == 1)
    try binary.write("this is not a ledger, whatever its name says", to: "bad.sqlite")
    #expect(try binary.run("item", "list", "--ledger", "bad.sqlite").status == 74)
    #expect(try binary.run("status", "--ledger", "none.sqlite").status == 0)
    #expect(try binary.run("words", "-5").output == "Âm năm đồng\n")
  }

  @Test func outputsAreTheOwnersAloneAndNeverTheLedger() throws {
    let binary = try graded()
    let report = try binary.run(
      "report", "royalties", "--period", "2024-09", "--format", "csv", "--output", "r.csv")
    #expect(report.status == 0)
    for name in ["r.csv", "nhuanbut.sqlite"] {
      let path = binary.folder.appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    let over = try binary.run(
      "report", "royalties", "--period", "2024-09", "--output", "nhuanbut.sqlite")
    #expect(over.status == 65)
    let again = try binary.run("report", "royalties", "--period", "2024-09", "--format", "json")
    #expect(
      try binary.run("report", "royalties", "--period", "2024-09", "--format", "json").output
        == again.output)
  }
}
