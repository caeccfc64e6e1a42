import Tabular
import Testing

@Suite struct CSVTests {
  @Test func aPlainFileGivesItsRows() {
    let reading = read("id,title,pen_names\nB1,Tin,An\nB2,,\n")
    #expect(reading.rows == [["B1", "Tin", "An"], ["B2", "", ""]])
    #expect(reading.lines == [2, 3])
    #expect(reading.count == 0)
  }

  @Test func columnsComeInAnyOrderAndUnderVietnameseHeadings() {
    let reading = read("Bút danh;MÃ;Tie\u{302}u đe\u{302}\u{300}\nAn;B1;Tin\n")
    #expect(reading.rows == [["B1", "Tin", "An"]])
  }

  @Test func anAbsentColumnIsNilAndAnEmptyCellEmpty() {
    #expect(read("id,title\nB1,\n").rows == [["B1", "", nil]])
  }

  @Test(arguments: [",", ";", "\t"])
  func theHeaderDecidesTheDelimiter(delimiter: String) {
    let text = "id,title\nB1,\"a;b,c\td\"\n".replacing(",", with: delimiter, maxReplacements: 2)
    #expect(read(text).rows == [["B1", "a;b,c\td", nil]])
  }

  @Test func delimitersOfLaterRowsDoNotCount() {
    #expect(read("id;title\nB1;a,b,c,d\n").rows == [["B1", "a,b,c,d", nil]])
    #expect(read("id\na;b\n").rows == [["a;b", nil, nil]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndingEndsARow(ending: String) {
    let text = ["id,title", "B1,a", "", "B2,\"x\(ending)y\"", "B3,c"].joined(separator: ending)
    let reading = read(text)
    #expect(reading.rows == [["B1", "a", nil], ["B2", "x\(ending)y", nil], ["B3", "c", nil]])
    #expect(reading.lines == [2, 4, 6])
  }

  @Test func aByteOrderMarkIsNotPartOfTheFirstHeading() {
    let reading = read("\u{FEFF}id,titel\n007,x\n")
    #expect(reading.labels == ["1:4 UNKNOWN_COLUMN"])
    #expect(reading.rows == [["007", nil, nil]])
  }

  @Test func identifiersAndFormulasStayTheTextTheyAre() {
    let reading = read("id,title\n0012345678,=1+2\n1e5,-3\n+84,@x\n")
    #expect(reading.rows.map { $0[0] } == ["0012345678", "1e5", "+84"])
    #expect(reading.rows.map { $0[1] } == ["=1+2", "-3", "@x"])
  }

  @Test func quotesInsideAreDoubledOrStandAfterTheFirstByte() {
    let reading = read("id,title\nB1,\"nói \"\"xong\"\"\"\nB2,Bài \"hay\"\nB3,\"\"\nB4,\"\"\"\"\n")
    #expect(reading.rows.map { $0[1] } == ["nói \"xong\"", "Bài \"hay\"", "", "\""])
  }

  @Test func textIsComposed() throws {
    let title = try #require(read("id,title\nB1,Ba\u{306}\u{301}c Ka\u{323}n\n").rows[0][1])
    #expect(Array(title.unicodeScalars) == Array("Bắc Kạn".unicodeScalars))
    let quoted = try #require(read("id,title\nB1,\"\"\"a\u{323}\"\n").rows[0][1])
    #expect(Array(quoted.unicodeScalars) == Array("\"ạ".unicodeScalars))
  }

  @Test func blankLinesAndRowsOfDelimitersAlonePass() {
    let reading = read("\n  \nid,title\n\n,\n   \nB1,x\n , \n")
    #expect(reading.rows == [["B1", "x", nil]])
    #expect(reading.lines == [7])
    #expect(reading.count == 0)
  }

  @Test func aShortRowHasEmptyCellsAtItsEnd() {
    #expect(read("id,title,pen_names\nB1\n").rows == [["B1", "", ""]])
  }

  @Test func theLastRowNeedsNoLineEnding() {
    #expect(read("id,title\nB1,").rows == [["B1", "", nil]])
    #expect(read("id,title\nB1,\"a\"").rows == [["B1", "a", nil]])
  }

  @Test func formatsAreToldByNameOrFirstByte() {
    #expect(TableFormat.detect(fileName: "a.jsonl") == .jsonLines)
    #expect(TableFormat.detect(fileName: "a.b.CSV", firstBytes: "{".utf8) == .csv)
    #expect(TableFormat.detect(fileName: "<stdin>", firstBytes: "\u{FEFF} {".utf8) == .jsonLines)
    #expect(TableFormat.detect(fileName: "<stdin>", firstBytes: "id".utf8) == .csv)
    #expect(TableFormat.detect(fileName: "<stdin>") == .csv)
  }
}
