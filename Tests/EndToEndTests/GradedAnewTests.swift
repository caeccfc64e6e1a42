import Foundation
import Testing

/// A correction is a linked reversal and a new entry (contract 4.1): what was reversed whole is graded
/// anew under its own identifier.
///
/// September 2024: unit value 234.000 đ. T1 is tin at 4, 936.000 đ, C1 60 % and C2 40 %: 561.600 and
/// 374.400. T2 is phóng sự at 10, 2.340.000 đ, C1 alone. C1's day is 2.901.600 đ, tax 290.160 đ, of
/// which 56.160 on T1. The entries are 1 allotment, 2 T1, 3 T2, 4 and 5 the payments.
@Suite struct GradedAnewTests {
  private func paid() throws -> Binary {
    let binary = try Binary()
    try binary.write(
      """
      code,name,kind,tax_code,bank_account,payment
      C1,Nông Thị An,collaborator,0100109106,0123,
      C2,Hoàng Văn Bình,collaborator,,,cash
      """, to: "people.csv")
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient
      T1,Một,tin,C1=60%;C2=40%,2024-09-03,4
      T2,Hai,phong-su,C1,2024-09-04,10
      """, to: "items.csv")
    try LedgerScript(binary: binary).run(
      """
      init --unit 'Đơn vị' => 0
      contributor import people.csv => 0
      item import items.csv => 0
      budget allot --year 2024 --line NB --amount 10000000 --decision 'QĐ 1' --on 2024-01-05 => 0
      @2024-10-05 head: approve --period 2024-09 => 0
      run create --period 2024-09 --pay-date 2024-10-05 => 0
      run confirm 2024-001 => 0
      """)
    return binary
  }

  private func rows(_ binary: Binary, _ words: String...) throws -> [[String: Any]] {
    let report = try binary.json(words, today: "2024-11-20")
    return try #require(report["rows"] as? [[String: Any]])
  }

  private func figures(_ rows: [[String: Any]], _ keys: String...) -> [String] {
    rows.map { row in keys.map { "\(row[$0] ?? "–")" }.joined(separator: " ") }
  }

  @Test func whatWasPaidAndReversedIsGradedApprovedAndPaidAnew() throws {
    let binary = try paid()
    // T1 takes 936.000 − 56.160 back; the tax goes down, the new line is 702.000: 421.200 and 280.800.
    try LedgerScript(binary: binary).run(
      """
      item grade T1 --coefficient 3 => 1 WRONG_STATE
      @2024-11-02 payer: reverse 2 --reason 'Chấm nhầm' => 0
      NB 2024 = 10000000 0 2340000
      @2024-11-02 grader: item import items.csv => 0
      @2024-11-02 head: approve --period 2024-09 => 1 NOTHING_TO_APPROVE
      @2024-11-02 grader: item grade T1 --coefficient 4,1 => 65
      @2024-11-02 grader: item grade T1 --coefficient 3 => 0
      @2024-11-02 grader: approve --period 2024-09 => 77
      @2024-11-02 head: approve --period 2024-09 => 0
      @2024-11-02 grader: item grade T1 --coefficient 2 => 1 WRONG_STATE
      NB 2024 = 10000000 702000 2340000
      """)
    #expect(
      figures(
        try rows(binary, "report", "royalties", "--period", "2024-09"), "item", "kind",
        "coefficient", "amount", "state") == [
          "T1 line 4 936000 reversed", "T1 line 3 702000 approved", "T2 line 10 2340000 paid",
        ])
    #expect(
      figures(
        try rows(binary, "report", "royalties", "--period", "2024-11"), "item", "kind",
        "amount", "postedOn", "reverses") == ["T1 reversal -936000 2024-11-02 2"])
    #expect(
      figures(try rows(binary, "report", "content", "--period", "2024"), "item", "state")
        == ["T1 approved", "T2 paid"])
    #expect(
      figures(
        try rows(binary, "report", "contributors", "--period", "2024"), "contributor",
        "items", "royalties") == ["C1 2 2761200", "C2 1 280800"])
    #expect(
      figures(
        try rows(binary, "report", "summary", "--period", "2024", "--by", "genre"), "key", "items",
        "parts", "coefficient", "amount") == ["phong-su 1 1 10 2340000", "tin 1 1 3 702000"])
    #expect(
      figures(
        try rows(binary, "report", "outstanding", "--on", "2024-11-20"), "item",
        "contributor", "amount", "state") == ["T1 C1 421200 approved", "T1 C2 280800 approved"])
    #expect(
      figures(try rows(binary, "item", "show", "T1"), "coefficient", "amount", "state")
        == ["3 702000 approved", "4 936000 reversed"])
    #expect(
      figures(try rows(binary, "explain", "T1"), "value", "replaced")
        == ["702000 –", "936000 1"])

    // The receivables of the first reversal, 505.440 and 374.400, take all that is paid.
    try LedgerScript(binary: binary).run(
      """
      @2024-11-05 payer: run create --period 2024-09 --pay-date 2024-11-05 => 0
      @2024-11-05 payer: run confirm 2024-002 => 0
      NB 2024 = 10000000 0 3042000
      @2024-11-06 payer: verify => 0
      """)
    #expect(
      figures(
        try rows(binary, "report", "payments", "--run", "2024-002"), "contributor", "gross",
        "tax", "recouped", "net") == ["C1 421200 0 421200 0", "C2 280800 0 280800 0"])
    // A third time, with the line before reversed: 468.000 in other hands.
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nT1,Một,tin,C2,2024-09-03,2\n",
      to: "again.csv")
    try LedgerScript(binary: binary).run(
      """
      @2024-11-07 payer: reverse 2 --reason 'Nữa' => 1 NOTHING_LEFT
      @2024-11-07 grader: item import again.csv => 1 GRADED_DIFFERS
      @2024-11-07 payer: reverse 7 --reason 'Sai người' => 0
      @2024-11-08 grader: item import again.csv => 0
      @2024-11-08 grader: item import again.csv => 0
      @2024-11-08 head: approve --period 2024-09 => 0
      NB 2024 = 10000000 468000 2340000
      @2024-11-09 payer: verify => 0
      """)
    #expect(
      figures(
        try rows(binary, "report", "royalties", "--period", "2024-09"), "item", "amount",
        "state") == [
          "T1 936000 reversed", "T1 702000 reversed", "T1 468000 approved", "T2 2340000 paid",
        ])
    let statement = try binary.json("statement", "C2", "--period", "2024", today: "2024-11-20")
    let lines = try #require(statement["rows"] as? [[String: Any]])
    #expect(
      lines.compactMap { $0["amount"] as? Int }.sorted()
        == [-374_400, -280_800, 280_800, 374_400, 468_000])
  }

  @Test func whatWasCancelledOrStandsInPartIsNotGradedAnew() throws {
    let binary = try paid()
    try binary.write("id,coefficient\nT1,3\nT2,2\n", to: "grades.csv")
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nT3,Ba,tin,C1,2024-09-06,2\n",
      to: "more.csv")
    try LedgerScript(binary: binary).run(
      """
      @2024-11-02 payer: reverse 2 --contributor C1 --reason 'Chấm nhầm' => 0
      @2024-11-02 grader: item grade T1 --coefficient 3 => 1 WRONG_STATE
      @2024-11-02 payer: item withdraw T1 --reason Trùng --pay cancel --decision 'QĐ 2' => 0
      @2024-11-02 payer: item withdraw T2 --reason Trùng --pay cancel --decision 'QĐ 2' => 0
      @2024-11-03 grader: item grade T1 --coefficient 3 => 1 theo mã khác
      @2024-11-03 grader: item grade T2 --coefficient 3 => 1 WRONG_STATE
      @2024-11-03 grader: item grade grades.csv => 1
      @2024-11-03 grader: item import more.csv => 0
      @2024-11-03 payer: item withdraw T3 --reason Trùng --pay cancel --decision 'QĐ 2' => 0
      @2024-11-03 grader: item import more.csv => 0
      @2024-11-03 payer: verify => 0
      """)
    #expect(
      figures(try rows(binary, "report", "content", "--period", "2024"), "item", "state")
        == ["T1 reversed", "T2 reversed", "T3 withdrawn"])
  }

  @Test func aFileOfGradesGradesAnewWhatItChangesAlone() throws {
    let binary = try paid()
    try binary.write("id,coefficient\nT1,4\nT2,9\n", to: "grades.csv")
    try LedgerScript(binary: binary).run(
      """
      @2024-11-02 payer: reverse 2 --reason 'Chấm nhầm' => 0
      @2024-11-02 payer: reverse 3 --reason 'Chấm nhầm' => 0
      @2024-11-02 grader: item grade grades.csv => 0
      """)
    #expect(
      figures(try rows(binary, "report", "content", "--period", "2024"), "item", "state")
        == ["T1 reversed", "T2 graded"])
  }

  /// Text at 9.000 đ a page: 100 pages, then 60 counted rightly; 300.000 đ for editing, then 200.000.
  @Test func aWorkAndARemunerationAreEnteredAnew() throws {
    let binary = try paid()
    for (name, text) in [
      (
        "work-1",
        "id,done_on,activity,quantity,contributors,rate\nW1,2024-09-05,entry-text,100,C1,9000\n"
      ),
      (
        "work-2",
        "id,done_on,activity,quantity,contributors,rate\nW1,2024-09-05,entry-text,60,C2,9000\n"
      ),
      ("rem-1", "id,period,role,contributor,form,value\nR1,2024-09,biên tập,C1,amount,300000\n"),
      ("rem-2", "id,period,role,contributor,form,value\nR1,2024-09,biên tập,C2,amount,200000\n"),
    ] { try binary.write(text, to: name + ".csv") }
    try LedgerScript(binary: binary).run(
      """
      budget allot --year 2024 --line TL --amount 2000000 --decision 'QĐ 1' --on 2024-01-05 => 0
      work import work-1.csv => 0
      remuneration import rem-1.csv => 0
      @2024-10-06 head: approve --period 2024-09 => 0
      @2024-10-07 grader: work import work-2.csv => 1 GRADED_DIFFERS
      @2024-10-07 payer: reverse 7 --reason 'Đếm nhầm' => 0
      @2024-10-07 payer: reverse 8 --reason 'Nhầm người' => 0
      TL 2024 = 2000000 0 0
      @2024-10-07 grader: work import work-1.csv => 0
      @2024-10-07 grader: work import work-2.csv => 0
      @2024-10-07 grader: remuneration import rem-2.csv => 0
      @2024-10-08 head: approve --period 2024-09 => 0
      TL 2024 = 2000000 540000 0
      NB 2024 = 10000000 200000 3276000
      @2024-10-08 payer: verify => 0
      """)
    #expect(
      figures(
        try rows(binary, "report", "works", "--period", "2024-Q3"), "work", "quantity",
        "amount", "state") == ["W1 100 900000 reversed", "W1 60 540000 approved"])
    #expect(
      figures(try rows(binary, "report", "works", "--period", "2024-10"), "work", "amount")
        == ["W1 -900000"])
    #expect(
      figures(
        try rows(binary, "report", "remuneration", "--period", "2024-Q3"), "contributor",
        "amount", "state") == ["C1 300000 reversed", "C2 200000 approved"])
    #expect(
      figures(
        try rows(binary, "report", "contributors", "--period", "2024"), "contributor",
        "creation", "remuneration") == ["C1 0 0", "C2 540000 200000"])
    #expect(
      figures(try rows(binary, "explain", "work:W1"), "value", "replaced")
        == ["540000 –", "900000 1"])
  }
}
