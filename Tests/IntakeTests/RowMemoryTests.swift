import Accounting
import Diagnostics
import Intake
import Royalties
import Tabular
import Testing

/// A row of which one alike was read before says what it would say alone: the same value, or the same
/// problems at the same places.
@Suite struct RowMemoryTests {
  /// What a file may state in each column, wrong values and empty ones among them.
  private static let values: [(column: String, of: [String])] = [
    ("part", ["", "text", "a b"]), ("genre", ["tin", "tin", "phong-su", "tinn", ""]),
    ("contributors", ["C01", "C01", "C01=60%;C02=40%", "C02;C03", "C01=60%;C02=30%", "C0", ""]),
    ("published_on", ["2024-09-10", "10/09/2024", "2024-09-11", "2024-02-30", ""]),
    ("assigned_on", ["", "2024-09-01", "hôm qua"]), ("url", ["", "https://x.vn/1"]),
    ("section", ["", "Xã hội", "Xa\u{303} hội"]), ("origin", ["", "compiled", "chép"]),
    ("modifiers", ["", "hardship=50", "hardship=", "minority=15"]),
    ("coefficient", ["", "1", "1,0", "2.5"]), ("total", ["", "", "300000", "ba"]),
    ("quota", ["", "outside", "C01", "C9"]), ("reviewed_on", ["", "2024-09-09", "9"]),
    ("note", ["", "gấp"]),
  ]

  /// Objects that differ from one before in one column or two, most without a mistake.
  private static func file(seed: UInt64) -> String {
    var random = Steps(state: seed)
    var usual: [String?] = values.map { $0.of[0] }
    return (0..<300).map { index in
      if index.isMultiple(of: 30) {
        usual = values.map { random.next(4) == 0 ? nil : $0.of[random.next($0.of.count) / 2] }
      }
      var cells = usual
      for _ in 0..<random.next(3) {
        let column = random.next(values.count)
        let choice = values[column].of
        cells[column] = random.next(5) == 0 ? nil : choice[random.next(choice.count)]
      }
      let id = random.next(40) == 0 ? "" : "T\(index)"
      let pairs =
        [("id", id), ("title", "Tin \(index % 7)")]
        + zip(values, cells).compactMap { value, cell in cell.map { (value.column, $0) } }
      return "{" + pairs.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}\n"
    }.joined()
  }

  private struct Steps {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private static func read(
    _ text: String, _ parse: (TableRow, inout Findings) -> ItemRow?
  ) -> (rows: [ItemRow?], marks: [String], count: Int) {
    var rows: [ItemRow?] = []
    var marks: [String] = []
    var count = 0
    let reader = TableReader(file: "f.jsonl", format: .jsonLines, schema: ItemTable.schema)
    var findings = Findings()
    reader.read(bytes: Array(text.utf8), into: &findings) { row, _ in
      var own = Findings()
      rows.append(parse(row, &own))
      marks += (own.errors + own.warnings).map { "\($0.place?.label ?? "") \($0.mark)" }
      count += own.errorCount
    }
    return (rows, marks, count)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func rowsAlikeAreReadAsEachAlone(seed: UInt64) {
    let text = Self.file(seed: seed)
    let pristine = ItemTable(directory: Reading.directory, rules: Reading.rules)
    var table = pristine
    let together = Self.read(text) { table.read($0, into: &$1) }
    let alone = Self.read(text) { row, findings in
      var table = pristine
      return table.read(row, into: &findings)
    }
    #expect(together.marks == alone.marks)
    #expect(together.count == alone.count)
    for (left, right) in zip(together.rows, alone.rows) {
      #expect(left?.part == right?.part && left?.grading == right?.grading)
      #expect(left?.columns == right?.columns && left?.line == right?.line)
      #expect(left?.malformed == right?.malformed)
    }
    // Rows alike are met, and rows that are not, or this test is about nothing.
    let known = together.rows.compactMap { $0?.likeness }
    #expect(Set(known).count > 20 && Set(known).count < known.count / 2)
    #expect(together.marks.count > 20)
  }

  @Test func rowsOfOneLikenessMayDifferInTheirDescriptionAlone() throws {
    let rows = Reading.items(
      """
      id,title,genre,contributors,published_on,section,coefficient,note
      T1,Một,tin,C01,2024-09-10,Xã hội,1,
      T2,Hai,tin,C01,2024-09-11,Xã hội,1,gấp
      T3,Ba,tin,C01,2024-09-11,Xã hội,2,
      T4,Bốn,tin,C02,2024-09-11,Xã hội,1,

      """
    ).rows
    #expect(rows.map(\.part.title) == ["Một", "Hai", "Ba", "Bốn"])
    let likeness = try rows.map { try #require($0.likeness) }
    #expect(likeness[0] == likeness[1] && Set(likeness).count == 3)
  }
}
