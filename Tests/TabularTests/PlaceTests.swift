import Diagnostics
import Tabular
import Testing

@Suite struct PlaceTests {
  @Test func columnsCountScalarsBehindVietnameseText() {
    let found = mark("title,id\nBắc Kạn đổi mới,B1\n", column: 0)
    #expect(found.map { $0.place?.label } == ["f:2:17"])
    #expect(shown(found[0].excerpt) == "Bắc Kạn đổi mới,»B1«")
  }

  @Test func decomposedTextCountsItsScalars() {
    let found = mark("title,id\nBa\u{306}\u{301}c,B1\n", column: 0)
    #expect(found[0].place?.label == "f:2:7")
  }

  @Test func aPartOfAFieldIsMarked() {
    let found = mark("title,id\nĐề,C01=60%;C99=40%\n", column: 0, scalars: 8..<15)
    #expect(found[0].place?.label == "f:2:12")
    #expect(shown(found[0].excerpt) == "Đề,C01=60%;»C99=40%«")
  }

  @Test func aPartIsFoundBehindDoubledQuotesAndComposedText() {
    let quoted = mark("id,title\nB1,\"a \"\"b\"\" c\"\n", column: 1, scalars: 6..<7)
    #expect(shown(quoted[0].excerpt) == "B1,\"a \"\"b\"\" »c«\"")
    let composed = mark("id,title\nB1,Ba\u{306}\u{301}c=x\n", column: 1, scalars: 4..<5)
    #expect(composed[0].place?.label == "f:2:10")
    let end = mark("id,title\nB1,\"ab\"\n", column: 1, scalars: 2..<2)
    #expect(end[0].place?.label == "f:2:7")
  }

  @Test func aSliceOfTheValueMarksItself() throws {
    var findings = Findings()
    TableReader(file: "f", format: .csv, schema: schema).read(
      bytes: Array("id,title\nB1,Đỗ=1;Hà=2\n".utf8), into: &findings
    ) { row, findings in
      guard let part = row[1]?.split(separator: ";").last else { return }
      row.diagnose(Wrong(), severity: .warning, column: 1, part: part, into: &findings)
    }
    #expect(findings.isClean)
    #expect(shown(findings.warnings.first?.excerpt) == "B1,Đỗ=1;»Hà=2«")
  }

  @Test func aFieldOfSeveralLinesIsPlacedWhereItStarts() {
    let text = "title,id,pen_names\n\"một\nhai\",\"B\r\n1\",x\n"
    #expect(mark(text, column: 0)[0].place?.label == "f:3:6")
    #expect(shown(mark(text, column: 0)[0].excerpt) == "hai\",»\"B«")
    #expect(mark(text, column: 2)[0].place?.label == "f:4:4")
    #expect(shown(mark(text, column: 1)[0].excerpt) == "»\"một«")
    #expect(mark(text, column: 1, scalars: 4..<7)[0].place?.label == "f:3:1")
  }

  @Test func anAbsentColumnPointsToTheRowAndAnEmptyCellToItsOwnPlace() {
    #expect(mark("id\nB1\n", column: 1)[0].place?.label == "f:2:1")
    #expect(mark("id\nB1\n", column: nil)[0].place?.label == "f:2:1")
    let empty = mark("id,title,pen_names\nB1,,x\n", column: 1)
    #expect(empty[0].place?.label == "f:2:4")
    #expect(empty[0].excerpt == Excerpt(line: "B1,,x", column: 4))
    #expect(mark("id,title\nB1\n", column: 1)[0].place?.label == "f:2:3")
  }

  @Test func aLongLineIsCutAroundTheCaret() throws {
    let long = String(repeating: "đ", count: 500)
    let found = mark("title,id,pen_names\n\(long),B1,\(long)\n", column: 0)
    #expect(found[0].place?.label == "f:2:502")
    let excerpt = try #require(found[0].excerpt)
    #expect(excerpt.line.unicodeScalars.count == 162)
    #expect(excerpt.line.hasPrefix("…đ") && excerpt.line.hasSuffix("đ…"))
    #expect(shown(excerpt)?.contains(",»B1«,") == true)
  }

  @Test func controlsInAnExcerptAreVisible() {
    let found = mark("id;title\nB\u{202E}1;\u{1B}[31mx\ty\n", column: 1)
    #expect(found[0].excerpt?.line == "B\u{FFFD}1;\u{FFFD}[31mx y")
  }

  @Test func aFieldTellsItsPlace() {
    var findings = Findings()
    TableReader(file: "f", format: .csv, schema: schema).read(
      bytes: Array("pen_names,id\nĐỗ Hà,\"B\"\"1\"\n".utf8), into: &findings
    ) { row, _ in
      #expect(row.field(1) == nil && !row.hasColumn(1) && row.hasColumn(0))
      let field = row.field(0)
      #expect(field?.text == "B\"1")
      #expect([field?.line, field?.column, field?.width] == [2, 7, 6])
    }
  }
}
