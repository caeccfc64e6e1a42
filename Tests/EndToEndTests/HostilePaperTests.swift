import Foundation
import Testing

/// A month in which every text that people can write is an attack: no paper, in no format, passes
/// it on to a spreadsheet, a browser or a terminal.
@Suite struct HostilePaperTests {
  private static let formula = #"=HYPERLINK("http://x";"y")"#
  private static let sum = "@SUM(1+1)*cmd|' /C calc'!A0"
  private static let script = "<script>alert(1)</script>"
  private static let image = #""><img src=x onerror=alert(2)>"#
  private static let entity = "]]></t></is></c><c t=\"n\"><f>1+1</f></c>&#60;b>"

  /// Every paper and list; a test tells when a new one is missing.
  private static let papers: [String] = [
    "profile show", "site list", "contributor list", "contributor show C1", "item list",
    "item show A1", "work list --period 2024-09", "remuneration list --period 2024-09",
    "budget status --year 2024 --line NB --entries", "run show 2024-001", "run list",
    "advance list", "period list", "rates list", "rates show base-salary", "statement C1",
    "report content --period 2024-09", "report royalties --period 2024-09",
    "report works --period 2024-09", "report remuneration --period 2024-09",
    "report contributors --period 2024-09", "report summary --period 2024-09 --by unit",
    "report payments --run 2024-001", "report payment-request --run 2024-001",
    "report bank --run 2024-001", "report treasury --run 2024-001",
    "report vouchers --run 2024-001", "report tax --period 2024-10",
    "report tax-certificate C1 --year 2024", "report outstanding --on 2024-12-31",
    "report budget --year 2024", "report settlement --year 2023",
    "report request --year 2026", "report journal --period 2024", "audit", "explain A1", "status",
  ]

  /// The command of a paper: its first two words, none of which is an option or a code.
  private static func name(_ paper: String) -> String {
    paper.split(separator: " ").prefix(2).prefix { $0.first?.isLowercase == true }
      .joined(separator: " ")
  }

  @Test func noPaperIsForgotten() throws {
    let reference = try String(
      contentsOf: Binary.root.appendingPathComponent("docs/commands.md"), encoding: .utf8)
    let listed = reference.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
      .filter { $0.hasPrefix("report ") || $0.hasSuffix(" list") || $0.hasSuffix(" show") }
    #expect(Set(listed).subtracting(Self.papers.map(Self.name)) == [])
  }

  @Test func whatPeopleWriteIsNeverCode() throws {
    let binary = try month()
    var attacks = 0
    for paper in Self.papers {
      let words = paper.split(separator: " ").map(String.init)
      for form in ["csv", "html", "xlsx", "text"] {
        guard Self.isPrinted(paper, form) else { continue }
        let name = "paper.\(form)"
        let outcome = try binary.run(
          words + ["--format", form, "--output", name], actor: "reader", today: "2024-12-31")
        #expect(outcome.status == 0, "\(paper) \(form): \(outcome.errors)")
        guard outcome.status == 0 else { continue }
        let path = binary.folder.appendingPathComponent(name)
        let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
        if text.contains("HYPERLINK") || text.contains("script") { attacks += 1 }
        check(text, form, paper)
        try FileManager.default.removeItem(at: path)
      }
    }
    #expect(attacks > 2 * Self.papers.count)
  }

  /// `status` is read on a screen alone.
  private static func isPrinted(_ paper: String, _ form: String) -> Bool {
    form == "text" || paper != "status"
  }

  private func check(_ text: String, _ form: String, _ paper: String) {
    switch form {
    case "csv":
      for field in DemoPapers.records(text).joined() {
        let isNumber = field.wholeMatch(of: /-?[0-9.,]+/) != nil
        let isSafe = field.first.map { !"=+-@\t\r".contains($0) } ?? true
        #expect(isNumber || isSafe, "\(paper): \(field)")
      }
    case "html":
      #expect(!text.contains("<script"), "\(paper)")
      #expect(!text.contains("<img"), "\(paper)")
    case "xlsx":
      // The parts of the workbook are stored as they are; its only formulas are our own sums.
      #expect(!text.contains("<script") && !text.contains("<img"), "\(paper)")
      #expect(!text.contains("<f>1+1") && !text.contains("<f>HYPERLINK"), "\(paper)")
    default:
      // A form feed parts the sheets of one paper.
      let controls = text.unicodeScalars.filter {
        $0.value < 32 && !"\n\u{0C}".unicodeScalars.contains($0) || $0.value == 0x7F
      }
      #expect(controls.isEmpty, "\(paper)")
    }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private func month() throws -> Binary {
    let binary = try Binary()
    func done(_ words: [String], _ actor: String, on day: String = "2024-10-10") throws {
      let outcome = try binary.run(words, actor: actor, today: day)
      try #require(outcome.status == 0, "\(words): \(outcome.errors)")
    }
    let (formula, sum, script) = (Self.formula, Self.sum, Self.script)
    let (image, entity) = (Self.image, Self.entity)
    try binary.write(
      "code,name,kind,pen_names,unit,address,bank_account,bank_name,payment\n"
        + "C1,\(quoted(formula)),ctv,,\(quoted(sum)),\(quoted(script)),=1+1,\(quoted(image)),transfer\n"
        + "C2,\(quoted(script)),ctv,<b onclick>,\(quoted(image)),\(quoted(formula)),,,cash\n",
      to: "people.csv")
    try binary.write(
      "id,title,genre,contributors,published_on,section,coefficient,note\n"
        + "A1,\(quoted(sum)),tin,C1,2024-09-02,\(quoted(entity)),1,\(quoted(formula))\n"
        + "A2,\(quoted(image)),phong-su,C1=60%;C2=40%,2024-09-03,\(quoted(script)),9,\n"
        + "A3,\(quoted(entity)),tin,C2,2024-09-04,\(quoted(formula)),,\n",
      to: "items.csv")
    try binary.write(
      "id,done_on,description,activity,quantity,contributors,note\n"
        + "W1,2024-09-05,\(quoted(formula)),entry-text,5,C1,\(quoted(script))\n", to: "works.csv")
    try binary.write(
      "id,period,role,contributor,form,value,note\n"
        + "R1,2024-09,\(quoted(script)),C2,amount,500000,\(quoted(formula))\n", to: "helpers.csv")
    try done(["init", "--unit", script], "keeper")
    for (key, value) in [("signer-head", image), ("place", formula), ("signer-preparer", sum)] {
      try done(["profile", "set", key, value], "keeper")
    }
    try done(["site", "add", "s1", "--name", formula], "keeper")
    try done(["contributor", "import", "people.csv"], "keeper")
    for line in ["NB", "TL", "HT"] {
      try done(
        ["budget", "allot", "--year", "2024", "--line", line, "--amount", "90000000"]
          + ["--decision", sum, "--on", "2024-01-02"], "keeper")
    }
    try done(["budget", "line", "set", "NB", "--name", formula, "--index", script], "keeper")
    try done(
      ["budget", "spend", "--line", "HT", "--amount", "9", "--voucher", image]
        + ["--on", "2024-09-05", "--memo", formula], "keeper")
    try done(
      ["rates", "unit", "entry-text", "8000", "--decision", formula, "--from", "2024-01-01"], "head"
    )
    try done(["item", "import", "items.csv"], "grader")
    try done(["work", "import", "works.csv"], "grader")
    try done(["remuneration", "import", "helpers.csv"], "grader")
    try done(["approve", "--period", "2024-09", "--decision", script], "head")
    try done(["run", "create", "--period", "2024-09"], "payer")
    try done(["run", "confirm", "2024-001", "--document", formula], "payer")
    try done(["item", "correct", "A1", "--reason", formula], "grader")
    try done(
      ["advance", "pay", "C1", "9", "--line", "NB", "--on", "2024-10-10", "--document", sum],
      "payer")
    try done(["budget", "request", "--year", "2026"], "keeper", on: "2024-12-31")
    return binary
  }
}
