import Foundation
import Testing

/// What somebody new gets wrong, and what the program answers: each says what to do next, as a
/// command that can be copied where there is one.
@Suite struct NewcomerTests {
  private let people =
    "Mã người;Họ và tên;Đối tượng;Bút danh\r\nC1;Nông Thị An;cộng tác viên;Sông;Núi\r\n"
    + "C2;Hoàng Văn Bình;viên chức;\r\n"
  private let items = "Mã tin bài;Tiêu đề;Thể loại;Tác giả;Ngày đăng;Hệ số;\r\n"

  private func ledger() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Văn phòng").status == 0)
    try binary.write(
      people.replacingOccurrences(of: "Sông;Núi", with: "\"Sông;Núi\""), to: "nguoi.csv")
    #expect(try binary.run("contributor", "import", "nguoi.csv").status == 0)
    return binary
  }

  /// What the program says of words that it refuses.
  private func refusal(_ binary: Binary, _ words: [String], _ status: Int32) throws -> String {
    let outcome = try binary.run(words)
    #expect(outcome.status == status && outcome.output == "", "\(words): \(outcome.errors)")
    return outcome.errors
  }

  @Test func aWrongFileIsAnsweredWithTheCommandThatTakesIt() throws {
    let binary = try ledger()
    let other = try refusal(binary, ["item", "import", "nguoi.csv"], 65)
    #expect(other.contains("nhuanbut contributor import nguoi.csv"))
    #expect(other.split(separator: "\n").count == 4, "\(other)")
    // The file of a spreadsheet's “Unicode text”, and of a Windows without UTF-8.
    let text = items + "T1;Tin;Tin;C1;5/9/2024;2,5;\r\n"
    try (text.data(using: .utf16) ?? Data()).write(
      to: binary.folder.appendingPathComponent("utf16.csv"))
    let wide = try refusal(binary, ["item", "import", "utf16.csv"], 65)
    #expect(wide.contains("iconv -f UTF-16 -t UTF-8 \"utf16.csv\" -o utf8.csv"))
    #expect(!wide.contains("\u{FFFD}"))
    let missing = try refusal(binary, ["item", "import", "khong-co.csv"], 66)
    #expect(missing.contains("[FILE_NOT_FOUND]"))
  }

  @Test func aCodeReadOnTheScreenIsExplainedAndASlipOfItIsAnsweredWithTheCode() throws {
    let binary = try Binary()
    let page = try binary.run("help", "unknown_site")
    #expect(page.status == 0 && page.output.hasPrefix("UNKNOWN_SITE\n"), "\(page.errors)")
    for text in ["mã thoát 65: ", "không có trang ", "Việc cần làm:"] {
      #expect(page.output.contains(text), "\(text): \(page.output)")
    }
    let english = try binary.run("help", "UNKNOWN_SITE", "--lang", "en")
    #expect(english.output.contains("exit status 65: ") && english.output.contains("What to do:"))
    #expect(try refusal(binary, ["help", "UNKNOWN_SIET"], 64).contains("“help UNKNOWN_SITE”"))
  }

  @Test func whatWasTakenInIsToldInWordsThatFitIt() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Văn phòng").status == 0)
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    let people = try binary.run("contributor", "import", "people.csv", "--lang", "en")
    #expect(people.errors == "nhuanbut: 1 row: 1 new, 0 changed, 0 as before\n")
    #expect(!(try binary.run("contributor", "import", "people.csv").errors.contains("chấm")))
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nT1,Tin,tin,C1,2024-09-05,2\n",
      to: "items.csv")
    let items = try binary.run("item", "import", "items.csv", "--lang", "en")
    #expect(items.errors == "nhuanbut: 1 row: 1 new, 0 changed, 0 as before; 1 graded\n")
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "9000000", "--decision",
        "Q"
      ).status == 0)
    let approved = try binary.run("approve", "--period", "2024-09", "--lang", "en", actor: "head")
    #expect(approved.errors == "nhuanbut: approved 1 amount: 468,000 đ\n")
  }

  @Test func theFileOfASpreadsheetIsTakenAndItsMistakesStandInTheOrderOfTheRow() throws {
    let binary = try ledger()
    try binary.write(
      items + "T1;Tin;Tin;Nông Thị An;5/9/2024;2,5;\r\n;;;;;;\r\n", to: "tin.csv")
    #expect(try binary.run("item", "import", "tin.csv").status == 0)
    try binary.write(
      items + "T2;Tin;Tin;Hoàng Văn Binh;5/13/2024;2.5.5;\r\n", to: "tin.csv")
    let wrong = try refusal(binary, ["item", "import", "tin.csv"], 65)
    let columns = wrong.matches(of: /tin.csv:2:(\d+)/).compactMap { Int($0.output.1) }
    #expect(columns == columns.sorted() && columns.count == 3)
    #expect(wrong.contains("có phải “Hoàng Văn Bình”?"))
    #expect(
      wrong.contains(
        "nhuanbut contributor add MÃ --name \"Hoàng Văn Binh\" --kind collaborator"))
  }

  @Test func aSiteThatIsNotThereIsToldOnceWithTheCommandThatMakesIt() throws {
    let binary = try ledger()
    try binary.write(
      """
      Mã tin bài;Tiêu đề;Thể loại;Tác giả;Ngày đăng;Trang
      T1;Tin;tin;C1;5/9/2024;so-yte
      T2;Tin;tin;C1;5/9/2024;portal
      T3;Tin;tin;C1;5/9/2024;so-yte
      T4;Tin;tin;C1;5/9/2024;portla
      T5;Tin;tin;C1;5/9/2024;so-yte

      """, to: "tin.csv")
    let told = try refusal(binary, ["item", "import", "tin.csv", "--lang", "en"], 65)
    let errors = told.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      errors == [
        "tin.csv:2:24: error: there is no site “so-yte” (3 times, first here) [UNKNOWN_SITE]",
        "tin.csv:5:24: error: there is no site “portla”; did you mean “portal”? [UNKNOWN_SITE]",
      ], "\(told)")
    #expect(told.contains("help: make the site: nhuanbut site add so-yte --name \"NAME\"\n"))
    #expect(told.contains("help: see: nhuanbut site list; or make the site: "))
    #expect(try binary.run("site", "add", "so-yte", "--name", "NAME").status == 0)
    #expect(try binary.run("site", "add", "portla", "--name", "NAME").status == 0)
    #expect(try binary.run("item", "import", "tin.csv").status == 0)
  }

  @Test func theSameContributorsAgainChangeNothing() throws {
    let binary = try ledger()
    let again = try binary.run("contributor", "import", "nguoi.csv")
    #expect(again.errors.contains("0 mới, 0 sửa, 2 như cũ"), "\(again.errors)")
  }

  @Test func aStepForgottenIsNamedWithItsCommand() throws {
    let binary = try ledger()
    try binary.write(items + "T1;Tin;Tin;C1;5/9/2024;2,5;\r\n", to: "tin.csv")
    #expect(try binary.run("item", "import", "tin.csv").status == 0)
    let unapproved = try refusal(binary, ["run", "create", "--period", "2024-09"], 1)
    #expect(unapproved.contains("nhuanbut approve --period"))
    let month = try refusal(binary, ["approve", "--period", "2024-08"], 1)
    #expect(month.contains("nhuanbut status"))
    let own = try refusal(binary, ["approve", "--period", "2024-09", "--decision", "QĐ 1"], 77)
    #expect(own.contains("nhuanbut approve --period 2024-09 --decision \"QĐ 1\" --actor MÃ"))
    let poor = try binary.run("approve", "--period", "2024-09", actor: "chief")
    #expect(poor.status == 1)
    // 2,5 × 234.000 đ is what the line lacks.
    #expect(
      poor.errors.contains(
        "nhuanbut budget allot --year 2024 --line NB --amount 585.000 --decision \"SỐ\""))
    let second = try refusal(binary, ["init", "--unit", "X"], 1)
    #expect(second.contains("nhuanbut init --unit X --ledger TÊN-KHÁC.sqlite"))
  }

  @Test(arguments: [
    (["report", "royalty", "--period", "2024-09"], "“report royalties”"),
    (["itm"], "“item”"), (["item", "imprt", "x"], "“item import”"),
    (["item", "import", "x", "--mapp", "y"], "--map"),
    (["report", "royalties"], "nhuanbut report royalties --period P"),
    (["approve", "--period", "9/2024"], "2024-09"),
  ])
  func aWordMisspeltIsAnsweredInThreeLines(words: [String], meant: String) throws {
    let outcome = try Binary().run(words)
    #expect(outcome.status == 64 && outcome.errors.contains(meant), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 3)
  }
}
