import Testing
import Typesetting

/// A report of one row in which each value stands under a numbered key.
private func row(_ data: [Datum]) -> Report {
  Report(
    name: "row", keys: data.indices.map { "k\($0)" }, paper: nil, rows: [ReportRow(data: data)])
}

/// The second line of the file, without its end.
private func fields(_ data: Datum...) throws -> String {
  let text = try written(row(data), by: CSVWriter())
  let line = text.unicodeScalars.drop { $0 != "\n" }.dropFirst().dropLast(2)
  return String(String.UnicodeScalarView(line))
}

@Suite struct CSVWriterTests {
  @Test func headingsAreTheKeysAndRowsStandAlone() throws {
    #expect(
      try written(Sample.report, by: CSVWriter())
        == "contributor,gross,tax\r\nHoàng Văn Ền,2700000,270000\r\nLý Thị Bé,506000,0\r\n")
  }

  @Test func aByteOrderMarkStandsFirstOnlyWhenAskedFor() throws {
    let plain = try written(Sample.report, by: CSVWriter())
    var sink = MemorySink()
    try CSVWriter(bom: true).write(Sample.report, to: &sink)
    #expect(sink.bytes == [0xEF, 0xBB, 0xBF] + Array(plain.utf8))
  }

  @Test func separatorsQuotesAndLineEndsAreQuoted() throws {
    #expect(
      try fields(.text("a,b"), .text("nói \"có\""), .text("x\ny"), .text("x\r\ny"), .text("a;b"))
        == "\"a,b\",\"nói \"\"có\"\"\",\"x\ny\",\"x\r\ny\",a;b")
  }

  @Test(arguments: [
    "=1+1", "+84912", "@SUM(A1)", "-A1", "-1+2", "\tx", "＝1", "--1", "-", "+1", "-1.",
  ])
  func formulasAreMadeText(_ text: String) throws {
    #expect(try fields(.text(text)) == "'" + text)
  }

  @Test func aFormulaThatNeedsQuotesHasTheApostropheInside() throws {
    #expect(try fields(.text("=A1,B1")) == "\"'=A1,B1\"")
    #expect(try fields(.text("\r=1")) == "\"'\r=1\"")
  }

  @Test func numbersStayNumbers() throws {
    #expect(try fields(.integer(-5000), .decimal("-2.5"), .decimal("0.05")) == "-5000,-2.5,0.05")
  }

  @Test func leadingZerosAreKept() throws {
    #expect(try fields(.text("0012345"), .text("001")) == "0012345,001")
  }

  @Test func nestedValuesUseTheInputSyntax() throws {
    let shares = Datum.nested(json: .list([]), csv: "C01=60%;C02=40%")
    #expect(
      try fields(shares, .list([.text("a"), .integer(2)]), .null, .bool(false))
        == "C01=60%;C02=40%,a;2,,false")
  }

  @Test func aLoneEmptyValueIsNotABlankLine() throws {
    #expect(try fields(.null) == "\"\"")
  }

  @Test func everyTextIsReadBack() throws {
    let pieces = ["a", "\"", ",", "\n", "\r", "\r\n", "ế", " ", ";", "\t", "", "0"]
    let rows = pieces.flatMap { first in
      pieces.flatMap { second in pieces.map { ["x" + first + second + $0, $0 + "x", "y"] } }
    }
    let report = Report(
      name: "texts", keys: ["a", "b", "c"], paper: nil,
      rows: rows.map { ReportRow(data: $0.map(Datum.text)) })
    let read = Array(parse(try written(report, by: CSVWriter())).dropFirst())
    // A tab or a line end first is made text by an apostrophe.
    let expected = rows.map { row in
      row.map { ["\t", "\n", "\r"].contains($0.unicodeScalars.first) ? "'" + $0 : $0 }
    }
    #expect(read.map { $0.map(scalars) } == expected.map { $0.map(scalars) })
  }
}

private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

/// A reader written from RFC 4180 alone.
private func parse(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field = String.UnicodeScalarView()
  var isQuoted = false
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch (scalar, isQuoted) {
    case ("\"", true) where rest.first == "\"":
      rest.removeFirst()
      field.append(scalar)
    case ("\"", _): isQuoted.toggle()
    case (",", false):
      row.append(String(field))
      field = .init()
    case ("\r", false) where rest.first == "\n":
      rest.removeFirst()
      rows.append(row + [String(field)])
      row = []
      field = .init()
    default: field.append(scalar)
    }
  }
  return rows
}
