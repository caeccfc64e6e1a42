import Foundation
import Testing

/// A portal's export against the ledger: every cause of the contract, with place and remedy.
@Suite struct ReconcileTests {
  private func binary() throws -> Binary {
    let binary = try Binary()
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    try binary.write(
      """
      id,part,title,genre,contributors,published_on,url,coefficient
      T1,,Một,tin,C1,2024-09-03,/1,2
      T2,,Hai,tin,C1,2024-09-04,/2,
      T3,,Ba,tin,C1,2024-09-30,/3,1
      T4,,Bốn,tin,C1,2024-09-06,/4,1
      T5,a,Năm,tin,C1,2024-09-07,/5,1
      T5,b,Năm,tin,C1,2024-09-07,/5,
      T6,,Sáu,tin,C1,2024-08-07,/6,1
      T7,,Bảy,tin,C1,2024-09-08,/7,1
      """, to: "items.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["contributor", "import", "people.csv"],
      ["item", "import", "items.csv"],
      ["item", "withdraw", "T7", "--reason", "Thử", "--pay", "keep"],
    ] {
      let outcome = try binary.run(words)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return binary
  }

  private func rows(_ binary: Binary, status: Int32) throws -> [[String: Any]] {
    let outcome = try binary.run(
      "reconcile", "portal.csv", "--period", "2024-09", "--format", "json")
    #expect(outcome.status == status, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let envelope = try #require(object as? [String: Any])
    #expect(envelope["report"] as? String == "reconcile")
    return try #require(envelope["rows"] as? [[String: Any]])
  }

  @Test func everyCauseIsFoundAtItsPlace() throws {
    let binary = try binary()
    try binary.write(
      """
      id;url;title;published_on;site
      T1;/1;Một sửa;03/09/2024;
      T2;/2;Hai;2024-09-04;
      T3;/3;Ba;2024-10-01;
      T1;/x;Một;2024-09-03;
      T5;/5;Năm;2024-09-07;
      T9;/9;Chín;2024-09-09;
      T10;/9;Mười;2024-09-09;
      T11;/11;Mười một;2024-10-09;
      """, to: "portal.csv")
    let rows = try rows(binary, status: 1)
    let found = rows.map { row in
      ["cause", "id", "part", "place"].map { row[$0] as? String ?? "-" }.joined(separator: " ")
    }
    #expect(
      found == [
        "changed-after-grading T1 - portal.csv:2:1", "not-graded T2 - portal.csv:3:1",
        "changed-after-grading T3 - portal.csv:4:1", "duplicate T1 - portal.csv:5:1",
        "not-graded T5 b portal.csv:6:1", "not-recorded T9 - portal.csv:7:1",
        "duplicate T10 - portal.csv:8:1", "not-published T4 - ledger:T4",
      ])
    #expect(rows[0]["columns"] as? [String] == ["title"])
    #expect(rows[2]["columns"] as? [String] == ["published_on"])
    #expect(rows.allSatisfy { ($0["remedy"] as? String)?.isEmpty == false })
  }

  @Test func whereAllAgreesItIsEmptyAndEndsWellAndChangesNothing() throws {
    let binary = try binary()
    #expect(try binary.run("item", "grade", "T2", "--coefficient", "1").status == 0)
    #expect(try binary.run("item", "grade", "T5/b", "--coefficient", "1").status == 0)
    try binary.write("Mã bài,Tiêu đề\nT1,Một\nT2,Hai\nT3,Ba\nT4,Bốn\nT5,Năm\n", to: "portal.csv")
    let ledger = binary.folder.appendingPathComponent("nhuanbut.sqlite")
    let before = try Data(contentsOf: ledger)
    #expect(try rows(binary, status: 0).isEmpty)
    #expect(try Data(contentsOf: ledger) == before)
  }

  @Test func aWrongFileOrNoPeriodIsRefused() throws {
    let binary = try binary()
    try binary.write("id,published_on\nT 1,32/09/2024\n", to: "portal.csv")
    let wrong = try binary.run("reconcile", "portal.csv", "--period", "2024-09")
    #expect(wrong.status == 65 && wrong.output.isEmpty)
    #expect(wrong.errors.contains("portal.csv:2:1") && wrong.errors.contains("portal.csv:2:5"))
    #expect(try binary.run("reconcile", "portal.csv").status == 64)
    #expect(try binary.run("reconcile", "none.csv", "--period", "2024-09").status == 66)
  }
}
