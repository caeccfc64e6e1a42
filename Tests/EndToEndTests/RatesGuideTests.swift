import Foundation
import Testing

/// What `rates/README.md` tells an officer to do when a new document comes, done to the letter: the
/// cells it names are written, its commands are run, and what it shows is what comes out.
@Suite struct RatesGuideTests {
  private static let guide = Binary.root.appendingPathComponent("rates/README.md")

  /// The Vietnamese guide, up to the conventions.
  private func guide() throws -> [String] {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let from = try #require(text.range(of: "## Khi có văn bản mới"))
    let to = try #require(text.range(of: "## Quy ước"))
    return text[from.upperBound..<to.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  /// An office in August 2026: 253.000 đ a unit (161/2026/NĐ-CP), one item graded and one posted.
  private func office() throws -> Binary {
    let binary = try Binary()
    try FileManager.default.copyItem(
      at: Binary.root.appendingPathComponent("rates"),
      to: binary.folder.appendingPathComponent("rates"))
    #expect(try binary.run("init", "--unit", "Đơn vị", today: Self.today).status == 0)
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv", today: Self.today).status == 0)
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\n"
        + "A1,Một,tin,C1,2026-08-03,2\nA2,Hai,tin,C1,2026-08-04,3\n", to: "items.csv")
    #expect(try binary.run("item", "import", "items.csv", today: Self.today).status == 0)
    #expect(
      try binary.run(
        "budget", "allot", "--year", "2026", "--line", "NB", "--amount", "9.000.000", "--decision",
        "QĐ", today: Self.today
      ).status == 0)
    let approved = try binary.run(
      "approve", "--period", "2026-08", "A1", actor: "truongban", today: Self.today)
    #expect(approved.status == 0, "\(approved.errors)")
    return binary
  }

  private static let today = "2026-08-25"

  @Test func itsStepsAreWhatAnOfficerDoes() throws {
    let binary = try office()
    var file = ""
    var record: [String: String] = [:]
    var isConsole = false
    var output = ""
    for line in try guide() {
      if line.hasPrefix("```") {
        isConsole.toggle()
      } else if isConsole, line.hasPrefix("$ ") {
        output = try carryOut(String(line.dropFirst(2)), binary)
      } else if isConsole {
        let words = line.split(separator: " ").map(String.init)
        let isShown = output.split(separator: "\n").contains { shown in
          words.allSatisfy { shown.contains($0) }
        }
        #expect(isShown, "“\(line)” is not in:\n\(output)")
      } else if line.hasPrefix("| `") {
        let cells = line.split(separator: "|").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
        if cells.count == 3 {
          try binary.rewrite(file) { $0.set(cells[1], to: cells[2], whereFirstIs: cells[0]) }
        } else {
          record[cells[0]] = cells[1]
        }
      } else {
        if !record.isEmpty { try binary.rewrite(file) { $0.append(record) } }
        record = [:]
        file = named(in: line) ?? file
      }
    }
    // A1 was posted at 2 × 253.000, A2 graded at 3 × 253.000; a unit is now 270.000 đ.
    let report = try binary.json("report", "royalties", "--period", "2026-08", today: Self.today)
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.map { $0["kind"] as? String } == ["line", "adjustment", "line"])
    #expect(rows.map { $0["amount"] as? Int } == [506_000, 34_000, 759_000])
  }

  /// The English guide names the same cells and commands.
  @Test func theEnglishGuideSaysTheSame() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let english = try #require(text.range(of: "# The rate book")).lowerBound
    for words in [
      "cp -r rates muc-moi", "muc-moi/national/documents.csv", "`161/2026/NĐ-CP`", "`31/07/2026`",
      "`99/2026/NĐ-CP`", "muc-moi/national/parameters.csv", "nhuanbut rates check muc-moi",
      "nhuanbut rates diff muc-moi", "nhuanbut rates impact muc-moi --period 2026-08",
      "nhuanbut rates update muc-moi", "nhuanbut approve --adjust --period 2026-08",
    ] {
      #expect(text[english...].contains(words), "\(words)")
    }
  }

  private func carryOut(_ command: String, _ binary: Binary) throws -> String {
    let words = command.split(separator: " ").map(String.init)
    if words[0] == "cp" {
      #expect(words[1] == "-r")
      try FileManager.default.copyItem(
        at: binary.folder.appendingPathComponent(words[2]),
        to: binary.folder.appendingPathComponent(words[3]))
      return ""
    }
    #expect(words[0] == "nhuanbut")
    let outcome = try binary.run(Array(words.dropFirst()), today: Self.today)
    #expect(outcome.status == 0, "\(command): \(outcome.errors)")
    return outcome.output
  }

  private func named(in line: String) -> String? {
    line.split(separator: "`").map(String.init).first { $0.hasSuffix(".csv") && $0.contains("/") }
  }
}

extension Binary {
  /// Opens a table as a spreadsheet would, and saves it.
  fileprivate func rewrite(_ name: String, _ body: (inout Table) -> Void) throws {
    let url = folder.appendingPathComponent(name)
    var table = Table(try String(contentsOf: url, encoding: .utf8))
    body(&table)
    try table.text.write(to: url, atomically: true, encoding: .utf8)
  }
}

/// A table as an officer sees it; saved with semicolons, as a Vietnamese spreadsheet saves it.
private struct Table {
  private var rows: [[String]]

  init(_ text: String) {
    rows = [[""]]
    let header = text.prefix { !$0.isNewline }
    let delimiter: Character = header.contains(";") ? ";" : ","
    var isQuoted = false
    var previous: Character?
    for character in text {
      let last = rows.count - 1
      switch character {
      case "\"":
        if !isQuoted, previous == "\"" { rows[last][rows[last].count - 1].append("\"") }
        isQuoted.toggle()
      case delimiter where !isQuoted: rows[last].append("")
      case "\n", "\r\n":
        guard !isQuoted else { continue }
        rows.append([""])
      default: rows[last][rows[last].count - 1].append(character)
      }
      previous = character
    }
    if rows.last == [""] { rows.removeLast() }
  }

  mutating func set(_ column: String, to value: String, whereFirstIs first: String) {
    guard let index = rows[0].firstIndex(of: column),
      let row = rows.firstIndex(where: { $0[0] == first })
    else {
      Issue.record("no \(column) of \(first)")
      return
    }
    rows[row][index] = value
  }

  mutating func append(_ record: [String: String]) {
    for column in record.keys where !rows[0].contains(column) {
      Issue.record("no column \(column)")
    }
    rows.append(rows[0].map { record[$0] ?? "" })
  }

  var text: String {
    rows.map { row in
      row.map { cell in
        cell.contains(where: { ";\"\n".contains($0) })
          ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }.joined(separator: "\r\n") + "\r\n"
  }
}
