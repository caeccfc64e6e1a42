import Diagnostics
import Tabular
import Testing

@Suite struct CSVProblemTests {
  @Test func anEmptyFileHasNoHeader() {
    for text in ["", "\u{FEFF}", "\n\r\n  \n"] {
      let reading = read(text)
      #expect(reading.found.map(\.code) == ["MISSING_HEADER"])
      #expect(reading.found.first?.place == .file("f"))
    }
  }

  @Test func anUnknownColumnNamesTheNearest() {
    let reading = read("id,Tiêu đè x,butdanh\nB1,,\n")
    #expect(reading.labels == ["1:4 UNKNOWN_COLUMN", "1:14 UNKNOWN_COLUMN"])
    #expect(reading.found.last?.remedy.en.contains("bút danh") == true)
    #expect(reading.rows.count == 1)
  }

  @Test func theKnownColumnsAreListedOnceHoweverManyAreUnknown() {
    let reading = read("id,vĩ độ,butdanh,hướng gió,áp suất\nB1,,,,\n")
    #expect(reading.labels.count == 4)
    let remedies = reading.found.map(\.remedy.en)
    let listing = remedies.map { $0.contains("the columns are: id, ") }
    #expect(listing == [true, false, false, false], "\(remedies)")
    #expect(remedies[1].contains("bút danh"))
    #expect(remedies[2] == remedies[3] && remedies[3].contains("--map"))
  }

  @Test func aMissingColumnIsReportedAndRowsAreOnlyChecked() {
    let reading = read("title,tên\nx,y\na,b,c\n")
    #expect(
      reading.labels == ["1:7 UNKNOWN_COLUMN", "1:1 MISSING_COLUMN", "3:5 TOO_MANY_FIELDS"])
    #expect(reading.rows.isEmpty)
  }

  @Test func aColumnUnderTwoNamesStandsTwice() {
    #expect(read("id,title,Tên bài\nB1,x,y\n").labels == ["1:10 DUPLICATE_COLUMN"])
    // A spreadsheet leaves delimiters behind the last column; only what stands there is a fault.
    #expect(read("id,title,\nB1,x,\n").labels == [])
    #expect(read("id,title,\nB1,x,y\n").labels == ["2:6 VALUE_OUTSIDE_TABLE"])
  }

  @Test func allBadRowsOfAFileAreReportedAndGoodOnesHandedOn() {
    let reading = read("id,title\nB1,\"x\"y,z\nB2,a,b\nB3,ok\nB4,\"open\nB5,ok\nB6,đóng\n")
    #expect(
      reading.labels == [
        "2:7 TEXT_AFTER_QUOTE", "3:6 TOO_MANY_FIELDS", "5:4 UNTERMINATED_QUOTE",
      ])
    #expect(reading.rows.map { $0[0] } == ["B3", "B5", "B6"])
    #expect(reading.lines == [4, 6, 7])
  }

  @Test func textAfterAQuoteOverSeveralLinesIsPlacedOnItsOwnLine() {
    let reading = read("id,title\nB1,\"x\nđề \"tài\nB2,ok\n")
    #expect(reading.labels == ["3:5 TEXT_AFTER_QUOTE"])
    #expect(reading.found[0].message.en.contains("line 2"))
    #expect(shown(reading.found[0].excerpt) == "đề \"»t«ài")
    #expect(reading.rows.map { $0[0] } == ["B2"])
    #expect(reading.lines == [4])
  }

  @Test func bytesThatAreNoTextHaveTheirPlace() {
    var bytes = Array("id,title\nB1,Đề ".utf8) + [0xC3, 0x28] + Array("\nB2,x".utf8)
    bytes += [0] + Array("\nB3,ok\n".utf8)
    let reading = read(bytes: bytes)
    #expect(reading.labels == ["2:7 INVALID_UTF8", "3:5 NUL_BYTE"])
    #expect(reading.rows.map { $0[0] } == ["B3"])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xFF], [0xE1, 0xBA],
    ] as [[UInt8]])
  func illFormedSequencesAreNotText(sequence: [UInt8]) {
    #expect(read(bytes: Array("id\n".utf8) + sequence).labels == ["2:1 INVALID_UTF8"])
  }

  @Test func aFileInUTF16IsRefusedOnce() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "id\nB1\n".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    #expect(read(bytes: bytes).labels == ["1:1 INVALID_UTF8"])
  }

  @Test(arguments: [nil, 1000] as [Int?])
  func limitsAreInclusive(chunk: Int?) {
    let field = String(repeating: "a", count: 65_536)
    #expect(read("id,title\nB1,\(field)\n", chunk: chunk).rows.count == 1)
    #expect(read("id,title\nB1,\"\(field)\"\n", chunk: chunk).rows.count == 1)
    #expect(read("id,title\nB1,\(field)a\nB2,", chunk: chunk).labels == ["2:4 FIELD_TOO_LONG"])
    let quotes = String(repeating: "\"\"", count: 65_536)
    #expect(read("id,title\nB1,\"\(quotes)\"\n", chunk: chunk).rows.count == 1)
    let long = read("id,title\nB1,\"\(quotes)\"\"\n\n\"\nB2,x\n", chunk: chunk)
    #expect(long.labels == ["2:4 FIELD_TOO_LONG"])
    #expect(long.rows.map { $0[0] } == ["B2"])
    #expect(long.lines == [5])
  }

  @Test(arguments: [nil, 5000] as [Int?])
  func aRowOfMoreThanAMebibyteIsPassedOver(chunk: Int?) {
    let names = (0..<32).map { "c\($0)" }
    let wide = ColumnSchema(names.map { .init($0) })
    let fields = Array(repeating: String(repeating: "b", count: 32_767), count: 32)
    let row = fields.joined(separator: ",")
    let header = names.joined(separator: ",") + "\n"
    #expect(read(header + row + "b\n", chunk: chunk, schema: wide).count == 0)
    let long = read(header + row + "bb\nx\n", chunk: chunk, schema: wide)
    #expect(long.labels == ["2:1 ROW_TOO_LONG"])
    #expect(long.lines == [3])
  }

  @Test func moreThan256ColumnsAreRefused() {
    let header = (0..<257).map { "c\($0)" }.joined(separator: ",")
    #expect(read(header + "\n1\n").labels == ["1:1 TOO_MANY_COLUMNS"])
    let row = Array(repeating: "x", count: 5000).joined(separator: ",")
    #expect(read("id\n\(row)\n").labels == ["2:3 TOO_MANY_FIELDS"])
  }

  @Test func aHeaderThatCannotBeReadEndsTheFile() {
    #expect(read("\"id\"x,title\nB1,\"y\"z\n").labels == ["1:5 TEXT_AFTER_QUOTE"])
    #expect(read("id,\"title\nB1,x\n").labels == ["1:4 UNTERMINATED_QUOTE"])
  }

  @Test func everyProblemSpeaksBothLanguagesUnderItsOwnCode() {
    let problems: [TabularProblem] = [
      .invalidUTF8(file: "x"), .nulByte, .fieldTooLong, .rowTooLong, .tooManyColumns(300),
      .unterminatedQuote, .textAfterQuote(openedOnLine: 3), .tooManyFields(found: 3, expected: 2),
      .missingHeader(required: ["id"]), .unknownColumn("x", nearest: nil, known: ["id"]),
      .unnamedColumn,
      .missingColumns(["id"], nil), .duplicateColumn("id"), .jsonSyntax(expected: .value),
      .jsonNotFlat, .jsonNotObject, .jsonExponent, .jsonLoneSurrogate,
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    for problem in problems {
      #expect(problem.kind == .invalidInput)
      for text in [problem.message, problem.remedy] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
      }
    }
  }
}
