import Foundation
import Testing
import Typesetting

@Suite struct JSONWriterTests {
  @Test func theEnvelopeHasOneRowALine() throws {
    #expect(
      try written(Sample.report, by: JSONWriter()) == """
        {
          "report": "payments",
          "version": 1,
          "unit": "Cổng TTĐT",
          "period": null,
          "rows": [
            {"contributor": "Hoàng Văn Ền", "gross": 2700000, "tax": 270000},
            {"contributor": "Lý Thị Bé", "gross": 506000, "tax": 0}
          ],
          "totals": {"gross": 3206000}
        }

        """)
  }

  @Test func anEmptyReportHasAnEmptyList() throws {
    let report = Report(name: "content", keys: ["item"], paper: nil, rows: [])
    #expect(
      try written(report, by: JSONWriter())
        == "{\n  \"report\": \"content\",\n  \"version\": 1,\n  \"rows\": []\n}\n")
  }

  @Test func rowsForPaperAloneAreLeftOut() throws {
    let report = Report(
      name: "content", keys: ["item"], paper: nil,
      rows: [
        ReportRow(data: nil, paper: [PaperRow([], style: .group)]),
        ReportRow(data: [.text("T01")]),
      ])
    #expect(try written(report, by: JSONWriter()).contains("[\n    {\"item\": \"T01\"}\n  ]"))
  }

  @Test func whatWouldBreakAStringIsEscaped() {
    #expect(
      Datum.text("\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{9B}\u{2028}\u{2029}é“”").json
        == #""\"\\/\n\r\t\u0000\u001f\u007f\u009b\u2028\u2029é“”""#)
  }

  @Test(arguments: [
    ("\u{1B}", #"\u001b"#), ("\"", #"\""#), ("\\", #"\\"#), ("\u{7F}", #"\u007f"#),
    ("\u{85}", #"\u0085"#), ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("“", "“"),
  ])
  func oneSuchCharacterInAPlainTextIsEnough(_ character: String, _ escape: String) {
    #expect(Datum.text("a" + character + "b").json == "\"a" + escape + "b\"")
  }

  @Test func valuesOfEveryKindArePrinted() {
    let datum = Datum.record([
      Member("none", .null), Member("yes", .bool(true)), Member("least", .integer(.min)),
      Member("coefficient", .decimal("2.5")), Member("empty", .list([])),
      Member("shares", .nested(json: .list([.integer(1), .record([])]), csv: "1")),
    ])
    #expect(
      datum.json
        == #"{"none": null, "yes": true, "least": -9223372036854775808, "coefficient": "2.5", "#
        + #""empty": [], "shares": [1, {}]}"#)
  }

  @Test func everyCharacterIsReadBack() throws {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{1F600}", "\u{10FFFF}"]
    let texts = scalars.map { "a\($0)b" }
    let report = Report(
      name: "texts", keys: ["text"], paper: nil,
      rows: texts.map { ReportRow(data: [.text($0)]) })
    let parsed = try JSONSerialization.jsonObject(
      with: Data(written(report, by: JSONWriter()).utf8))
    let envelope = try #require(parsed as? [String: Any])
    let rows = try #require(envelope["rows"] as? [[String: String]])
    #expect(
      rows.map { Array(($0["text"] ?? "").unicodeScalars) }
        == texts.map { Array($0.unicodeScalars) })
  }

  @Test func aDocumentIsOneLine() throws {
    var sink = MemorySink()
    try JSONWriter().write(.record([Member("ok", .bool(true))]), to: &sink)
    #expect(sink.text == "{\"ok\": true}\n")
  }
}
