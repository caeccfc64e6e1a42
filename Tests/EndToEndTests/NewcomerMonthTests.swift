import Foundation
import Testing

/// A newcomer's month with its wrong turns: each answer holds the command that goes on, and that
/// command works as it is printed.
@Suite struct NewcomerMonthTests {
  private static let people =
    "code,name,kind\nCTV01,Nông Thị An,collaborator\nCTV02,Hoàng Văn Bình,staff\n"
  private static let items = """
    id,title,genre,contributors,published_on,coefficient
    T1,Tin một,tin,CTV01,2024-09-03,2
    T2,Tin hai,tin,CTV02,2024-09-05,

    """

  /// A ledger with one graded item and one of somebody on the payroll, which is not.
  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write(Self.people, to: "people.csv")
    try binary.write(Self.items, to: "items.csv")
    for words in [
      ["init", "--unit", "Văn phòng"], ["contributor", "import", "people.csv"],
      ["item", "import", "items.csv"],
    ] {
      #expect(try binary.run(words).status == 0)
    }
    return binary
  }

  /// The command that a refusal ends in, after these words, as a shell would split it.
  private func command(_ words: String, in errors: String) throws -> [String] {
    let start = try #require(errors.range(of: words + ": nhuanbut "), "\(errors)")
    let line = errors[start.upperBound...].prefix { $0 != "\n" && $0 != ";" }
    return line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, piece in
        index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
      }
  }

  @Test func whoIsWithinTheQuotaIsSaidWhereOneItemIsGraded() throws {
    let binary = try ledger()
    let grade = ["item", "grade", "T2", "--coefficient", "1.5"]
    let unstated = try binary.run(grade)
    #expect(unstated.status == 65 && unstated.errors.contains("--quota"), "\(unstated.errors)")
    #expect(try binary.run("item", "grade", "items.csv", "--quota", "outside").status == 64)
    #expect(try binary.run(grade + ["--quota", "CTV01"]).status == 65)
    #expect(try binary.run(grade + ["--quota", "CTV02"]).status == 0)
    // 1,5 × 234.000 đ, all of it within the quota.
    let within = try row(binary, "T2")
    #expect(within["amount"] as? Int == 0 && within["withinQuota"] as? Int == 351_000)
    #expect(try binary.run("item", "return", "T2", "--reason", "nhầm").status == 0)
    #expect(try binary.run(grade + ["--quota", "outside"]).status == 0)
    let outside = try row(binary, "T2")
    #expect(outside["amount"] as? Int == 351_000 && outside["coefficient"] as? String == "1.5")
    #expect(outside["grader"] as? String == "grader" && outside["budgetLine"] is NSNull)
  }

  private func row(_ binary: Binary, _ item: String) throws -> [String: Any] {
    let rows = try #require(try binary.json("item", "show", item)["rows"] as? [[String: Any]])
    return try #require(rows.first)
  }

  @Test func aMonthThatIsApprovedYearsLaterNamesTheYearItIsChargedTo() throws {
    let binary = try ledger()
    let (head, late) = ("head", "2026-11-24")
    let approve = ["approve", "--period", "2024-09"]
    let poor = try binary.run(approve, actor: head, today: late)
    #expect(poor.status == 1 && poor.errors.contains("NB năm 2026"), "\(poor.errors)")
    #expect(try command("vào năm khác", in: poor.errors) == approve + ["--on", "NGÀY"])
    let closed = try binary.run(
      approve + ["--budget-year", "2024"], actor: head, today: late)
    let within = try command("trong năm đó", in: closed.errors)
    #expect(within == approve + ["--budget-year", "2024", "--on", "2024-12-31"])
    let lacking = try binary.run(within, actor: head, today: late)
    let allot = try command("bổ sung dự toán", in: lacking.errors)
    #expect(try binary.run(allot, today: late).status == 0)
    #expect(try binary.run(within, actor: head, today: late).status == 0)
    #expect(try row(binary, "T1")["budgetLine"] as? String == "NB")
  }

  @Test func aRunThatIsNotThereIsAnsweredWithTheOneThatIs() throws {
    let binary = try ledger()
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "1.000.000", "--decision",
        "QĐ 1"
      ).status == 0)
    let early = try binary.run("run", "create", "--period", "2024-09")
    #expect(early.status == 1)
    #expect(
      try binary.run(try command("duyệt trước", in: early.errors), actor: "head").status == 0)
    #expect(try binary.run("run", "create", "--period", "2024-09").status == 0)
    for word in ["1", "2024-01", "2024-0001"] {
      let unknown = try binary.run("run", "confirm", word)
      #expect(unknown.status == 65 && unknown.errors.contains("“2024-001”?"), "\(unknown.errors)")
    }
    let soon = try binary.run("run", "confirm", "2024-001", "--paid-on", "2024-09-01")
    #expect(soon.status == 1)
    #expect(try binary.run(try command("ghi ngày đã chi", in: soon.errors)).status == 0)
  }

  @Test func aPaperHasTheFormOfItsFilesEnding() throws {
    let binary = try ledger()
    let report = ["report", "royalties", "--period", "2024-09", "--output"]
    for (name, start) in [
      ("a.xlsx", "PK"), ("a.html", "<!DOCTYPE html>"), ("a.json", "{"), ("a.csv", "kind,item,"),
      ("a.txt", " "),
    ] {
      #expect(try binary.run(report + [name]).status == 0)
      let bytes = try Data(contentsOf: binary.folder.appendingPathComponent(name))
      #expect(bytes.starts(with: Data(start.utf8)), "\(name)")
    }
    let stated = try binary.run(report + ["b.csv", "--format", "html"])
    #expect(stated.status == 0)
    #expect(try binary.text("b.csv").hasPrefix("<!DOCTYPE html>"))
    let paper = try binary.run(report + ["a.pdf"])
    #expect(paper.status == 64 && paper.errors.contains(".html"), "\(paper.errors)")
    #expect(try !binary.files().contains("a.pdf"))
  }

  @Test func englishReadsEnglishDatesAndNumbers() throws {
    let binary = try Binary()
    let nowhere = try binary.run("status", "--lang", "en", "--ledger", "new.sqlite")
    #expect(nowhere.status == 0 && nowhere.output.hasPrefix("There is no ledger new.sqlite.\n"))
    #expect(
      nowhere.output.contains("nhuanbut init --unit \"Name of the unit\" --ledger new.sqlite"))
    #expect(try binary.run("init", "--unit", "Văn phòng").status == 0)
    let status = try binary.run("status", "--lang", "en")
    #expect(status.output.hasPrefix("Văn phòng — 2024-10-05 — "), "\(status.output)")
    let rows = (1...1_200).map { "C\($0),Người \($0),collaborator\n" }
    try binary.write("code,name,kind\n" + rows.joined(), to: "people.csv")
    let dry = ["contributor", "import", "people.csv", "--dry-run"]
    #expect(try binary.run(dry + ["--lang", "en"]).errors.contains("1,200 rows: 1,200 new"))
    #expect(try binary.run(dry).errors.contains("1.200 dòng: 1.200 mới"))
    let amount = try binary.run(
      "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "300,000,000",
      "--decision", "1", "--lang", "en")
    #expect(amount.status == 65 && amount.errors.split(separator: "\n").count == 2)
    #expect(amount.errors.contains("such as 1500000 or 1.500.000"))
  }

  @Test func whatAFileHoldsIsSaidBeforeAndAfterItIsGiven() throws {
    let binary = try Binary()
    let help = try binary.run("help", "item", "import", "--lang", "en").output
    #expect(help.contains("Required columns: id, title, genre, contributors."), "\(help)")
    #expect(try binary.run("init", "--unit", "Văn phòng").status == 0)
    try binary.write("", to: "empty.csv")
    let empty = try binary.run("item", "import", "empty.csv", "--lang", "en")
    #expect(empty.status == 65 && empty.errors.contains("at least: id, title, genre, contributors"))
    let gone = try binary.run("restore", "gone.sqlite", "--lang", "en")
    #expect(gone.status == 66 && gone.errors.contains("there is no ledger gone.sqlite"))
    #expect(!gone.errors.contains("nhuanbut init"), "\(gone.errors)")
  }

  @Test func aFileOfAnotherEncodingIsAnsweredWithTheCommandForThatFile() throws {
    let binary = try Binary()
    // “Hà” as Windows-1258 writes it.
    let bytes = Data("code,name,kind\nC1,H".utf8) + Data([0xE0]) + Data(",staff\n".utf8)
    try bytes.write(to: binary.folder.appendingPathComponent("old.csv"))
    #expect(try binary.run("init", "--unit", "Văn phòng").status == 0)
    let refused = try binary.run("contributor", "import", "old.csv")
    #expect(
      refused.errors.contains("iconv -f WINDOWS-1258 -t UTF-8 \"old.csv\" -o utf8.csv"),
      "\(refused.errors)")
  }
}
