import Diagnostics
import Tabular
import Testing

@Suite struct JSONTests {
  private func json(_ text: String, chunk: Int? = nil) -> Reading {
    read(text, .jsonLines, chunk: chunk)
  }

  @Test func flatObjectsGiveRows() {
    let reading = json(
      """
      \u{FEFF}{"id": "B1", "title": "Tin"}

       { "Mã" : 12.50 ,\t"pen-names":null}\r
      {"id":true,"title":false}
      """)
    #expect(reading.rows == [["B1", "Tin", nil], ["12.50", nil, ""], ["true", "false", nil]])
    #expect(reading.lines == [1, 3, 4])
  }

  @Test(arguments: ["0", "-0", "73.375", "0.10", "123456789012345678901234567890.05"])
  func numbersStayTheirDigits(number: String) {
    #expect(json("{\"id\":\(number)}").rows == [[number, nil, nil]])
  }

  @Test func escapesAndSurrogatePairsAreRead() {
    let reading = json(#"{"id":"a\"\\\/\b\f\n\r\t\u0111\uD83D\uDE00","title":"e\u0323\u0302"}"#)
    #expect(reading.rows == [["a\"\\/\u{8}\u{C}\n\r\tđ😀", "ệ", nil]])
    #expect(reading.rows[0][1]?.unicodeScalars.count == 1)
  }

  @Test(arguments: [
    (#"{"id":007}"#, "1:7 JSON_SYNTAX"), (#"{"id":1e6}"#, "1:7 JSON_EXPONENT"),
    (#"{"id":1.}"#, "1:7 JSON_SYNTAX"), (#"{"id":-}"#, "1:7 JSON_SYNTAX"),
    (#"{"id":"x"#, "1:7 JSON_SYNTAX"), (#"{"id":"x""#, "1:10 JSON_SYNTAX"),
    (#"{"id" "x"}"#, "1:7 JSON_SYNTAX"), (#"{"id":}"#, "1:7 JSON_SYNTAX"),
    (#"{"id":"x",}"#, "1:11 JSON_SYNTAX"), (#"{"id":"x"} y"#, "1:12 JSON_SYNTAX"),
    (#"{"đề":["x"]}"#, "1:7 JSON_NOT_FLAT"), (#"{"id":{"a":1}}"#, "1:7 JSON_NOT_FLAT"),
    (#"["id"]"#, "1:1 JSON_NOT_OBJECT"), (#"  1"#, "1:3 JSON_NOT_OBJECT"),
    (#"{"id":"\uD800"}"#, "1:8 JSON_LONE_SURROGATE"),
    (#"{"id":"é\uDE00\uD83D"}"#, "1:9 JSON_LONE_SURROGATE"),
    (#"{"id":"\uD83D\u0041"}"#, "1:8 JSON_LONE_SURROGATE"),
    (#"{"id":"\u00"}"#, "1:8 JSON_SYNTAX"), (#"{"id":"\x"}"#, "1:8 JSON_SYNTAX"),
    (#"{"id":"\u0000"}"#, "1:8 NUL_BYTE"), ("{\"id\":\"a\tb\"}", "1:9 JSON_SYNTAX"),
    (#"{"id":nil}"#, "1:7 JSON_SYNTAX"), (#"{"title":"đ"}"#, "1:1 MISSING_COLUMN"),
    (#"{}"#, "1:1 MISSING_COLUMN"), (#"{"id":"đ","mã":"x"}"#, "1:11 DUPLICATE_COLUMN"),
    (#"{"id":"đ","titel":"x"}"#, "1:11 UNKNOWN_COLUMN"), (#"{"id":"\"#, "1:8 JSON_SYNTAX"),
  ])
  func aBadLineIsPlacedAndTheNextIsRead(line: String, label: String) {
    let reading = json(line + "\n{\"id\":\"B2\"}\n")
    #expect(reading.labels == [label])
    #expect(reading.rows.last == ["B2", nil, nil])
  }

  @Test func anUnknownKeyOfManyLinesIsOneErrorAndTheKnownKeysAreListedOnce() {
    let reading = json(String(repeating: "{\"id\":\"B\",\"áp suất\":1,\"gió\":2}\n", count: 3))
    #expect(reading.labels == ["1:11 UNKNOWN_COLUMN", "1:23 UNKNOWN_COLUMN"])
    let listing = reading.found.map { $0.remedy.en.contains("the columns are: id, ") }
    #expect(listing == [true, false])
    #expect(reading.lines == [1, 2, 3])
  }

  @Test func deepNestingIsRefusedWhereItBegins() {
    let deep = "{\"id\":" + String(repeating: "[", count: 500_000)
    #expect(json(deep).labels == ["1:7 JSON_NOT_FLAT"])
  }

  @Test(arguments: [nil, 4096] as [Int?])
  func limitsHoldInJSON(chunk: Int?) {
    let field = String(repeating: "a", count: 65_536)
    #expect(json("{\"id\":\"\(field)\"}", chunk: chunk).count == 0)
    #expect(json("{\"id\":\"\(field)a\"}", chunk: chunk).labels == ["1:7 FIELD_TOO_LONG"])
    let long = String(repeating: " ", count: 1_048_576)
    let reading = json("{\"id\":\"a\"}\(long)\n{\"id\":\"B2\"}\n", chunk: chunk)
    #expect(reading.labels == ["1:1 ROW_TOO_LONG"])
    #expect(reading.lines == [2])
    let keys = (0..<300).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(json("{\(keys)}", chunk: chunk).labels == ["1:1 TOO_MANY_COLUMNS"])
  }

  @Test func placesAndPartsAreOfTheLineAsWritten() {
    let found = mark(
      #"{"title":"Bắc","id":"C01\u0111\uD83D\uDE00=6"}"#, .jsonLines, column: 0, scalars: 5..<7)
    #expect(shown(found[0].excerpt) == #"{"title":"Bắc","id":"C01\u0111\uD83D\uDE00»=6«"}"#)
    let whole = mark(#"{"title":"Bắc","id":12}"#, .jsonLines, column: 0)
    #expect(whole[0].place?.label == "f:1:21")
    #expect(whole[0].excerpt?.width == 2)
  }
}
