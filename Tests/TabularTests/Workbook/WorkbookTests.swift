import Diagnostics
import Tabular
import Testing

/// Reads a workbook of the tests' columns.
func readBook(
  _ bytes: [UInt8], sheet: String? = nil, schema: ColumnSchema = schema
) throws -> Reading {
  var reading = Reading()
  var findings = Findings()
  try WorkbookReader(file: "f", schema: schema, sheet: sheet).read(
    from: RandomBytes(bytes), into: &findings
  ) { row, _ in
    reading.rows.append(schema.columns.indices.map { row[$0] })
    reading.lines.append(row.line)
  }
  reading.found = findings.errors
  reading.count = findings.errorCount
  return reading
}

private func readBook(_ rows: String..., change: (inout BookBuilder) -> Void = { _ in }) throws
  -> Reading
{
  var book = BookBuilder()
  book.sheet = rows.joined()
  change(&book)
  return try readBook(book.bytes)
}

private let header = row(1, text("id"), text("Tiêu đề"))

@Suite struct WorkbookTests {
  @Test func textsNumbersAndTruthsAreRead() throws {
    let reading = try readBook(
      header, row(2, "><v>12</v>", "t=\"s\"><v>1</v>"),
      row(3, "><v>2.2999999999999998</v>", "t=\"b\"><v>1</v>"),
      row(5, "t=\"str\"><f>A1&amp;B1</f><v>a &amp; b</v>", text("x_x000D_&#10;y &lt;z&gt;"))
    ) {
      $0.strings = [
        "<t>không</t>",
        "<r><t>Đề </t></r><r><t xml:space=\"preserve\">tài</t></r><rPh><t>no</t></rPh>",
      ]
    }
    #expect(reading.found.isEmpty)
    #expect(
      reading.rows == [
        ["12", "Đề tài", nil], ["2.3", "true", nil], ["a & b", "x\r\ny <z>", nil],
      ])
    #expect(reading.lines == [2, 3, 5])
  }

  @Test func datesGoByTheNumberFormat() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd&quot; ngày &quot;mm/yyyy;@\"/>"
      + "<numFmt numFmtId=\"171\" formatCode=\"#,##0\\ &quot;đ dy&quot;;[Red]-#,##0\"/>"
      + "<numFmt numFmtId=\"172\" formatCode=\"0000000000\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
      + "<xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf numFmtId=\"9\"/></cellXfs>"
    let rows = [
      header, row(2, "s=\"1\"><v>45538</v>", "s=\"2\"><v>45538.75</v>"),
      row(3, "s=\"3\"><v>45538</v>", "s=\"4\"><v>12345</v>"),
      row(4, "s=\"5\"><v>0.125</v>", "s=\"1\"><v>61</v>"),
      row(5, "s=\"1\"><v>60</v>", "s=\"1\"><v>59</v>"),
    ].joined()
    let reading = try readBook(rows) { $0.styles = styles }
    #expect(
      reading.rows.map { Array($0.prefix(2)) } == [
        ["2024-09-03", "2024-09-03"], ["45538", "0000012345"], ["12.5", "1900-03-01"],
        ["60", "1900-02-28"],
      ])
    let mac = try readBook(header, row(2, "s=\"1\"><v>44076</v>")) {
      $0.styles = styles
      $0.properties = "<workbookPr date1904=\"1\"/>"
    }
    #expect(mac.rows[0][0] == "2024-09-03")
  }

  @Test(arguments: [
    ("0", "0"), ("1E+5", "100000"), ("1.5e-3", "0.0015"), ("-0.10", "-0.1"), ("00012", "12"),
    ("0.1000000000000000055", "0.1"), ("999999999999999.9", "1000000000000000"),
    ("123456789012345", "123456789012345"),
  ])
  func numbersHaveFifteenDigitsAsASpreadsheetShowsThem(stored: String, shown: String) throws {
    let reading = try readBook(header, row(2, "><v>\(stored)</v>"))
    if shown == "1000000000000000" {
      #expect(reading.labels == ["Tờ 1!A2 NUMBER_TOO_LONG"])
    } else {
      #expect(reading.rows.first?[0] == shown)
    }
  }

  @Test func problemsAreAtTheirCell() throws {
    let reading = try readBook(
      header, row(2, "t=\"e\"><v>#REF!</v>", "><f>1+1</f>"), row(3, "><v>1e99</v>", "><v/>"),
      row(4, text("ok"), text(""), text("ngoài")))
    #expect(
      reading.labels == [
        "Tờ 1!A2 CELL_ERROR", "Tờ 1!B2 FORMULA_WITHOUT_VALUE", "Tờ 1!A3 CELL_ERROR",
        "Tờ 1!C4 VALUE_OUTSIDE_TABLE",
      ])
    #expect(shown(reading.found[1].excerpt) == " | »«" || reading.found[1].excerpt != nil)
  }

  @Test func theHeaderIsFoundUnderALetterhead() throws {
    let reading = try readBook(
      row(1, text("ỦY BAN NHÂN DÂN")), row(3, text("BẢNG KÊ"), text("2024")),
      row(4, text("Bút danh"), text("Mã")), row(5, text("An"), "><v>7</v>"))
    #expect(reading.rows == [["7", nil, "An"]])
    #expect(reading.found.isEmpty)
  }

  @Test func withoutAHeaderTheLikeliestRowIsToBlameAndRowsAreChecked() throws {
    let reading = try readBook(row(1, text("Bút danh")), row(2, text("x"), text("y")))
    #expect(reading.labels == ["Tờ 1!A1 MISSING_COLUMN", "Tờ 1!B2 VALUE_OUTSIDE_TABLE"])
    let none = try readBook(row(1, text("Tên")), row(2, text("x"), text("y")))
    #expect(none.labels == ["Tờ 1!A1 MISSING_COLUMN"])
    #expect(try readBook("").found.map(\.code) == ["MISSING_HEADER"])
  }

  @Test func theFirstVisibleSheetIsReadOrTheOneNamed() throws {
    var book = BookBuilder()
    book.sheet = header + row(2, "><v>1</v>")
    book.sheets =
      "<sheet name=\"Ẩn\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
      + "<sheet name=\"Hai\" sheetId=\"2\" r:id=\"rId2\"/>"
    #expect(try readBook(book.bytes).rows.map { $0[0] } == ["2"])
    #expect(try readBook(book.bytes, sheet: "Ẩn").rows.map { $0[0] } == ["1"])
    // The same name in decomposed letters.
    #expect(try readBook(book.bytes, sheet: "A\u{0302}\u{0309}n").rows.map { $0[0] } == ["1"])
    #expect(try readBook(book.bytes, sheet: "Ba").found.map(\.code) == ["UNKNOWN_SHEET"])
  }

  @Test func limitsAreThoseOfEveryTable() throws {
    let field = String(repeating: "a", count: 65_536)
    #expect(try readBook(header, row(2, text("1"), text(field))).rows.count == 1)
    #expect(
      try readBook(header, row(2, text("1"), text(field + "a"))).labels == [
        "Tờ 1!B2 FIELD_TOO_LONG"
      ]
    )
    let cells = (0..<17).map { "<c t=\"inlineStr\"><is><t>\(field)\($0)</t></is></c>" }.joined()
    let short = String(field.dropLast(2))
    let long = cells.replacing(field, with: short)
    #expect(
      try readBook(header, "<row r=\"2\">\(long)</row>").labels == ["Tờ 1!A2 ROW_TOO_LONG"])
    let wide = (0..<300).map { _ in "<c t=\"inlineStr\"><is><t>x</t></is></c>" }.joined()
    #expect(
      try readBook("<row r=\"1\">" + wide + "</row>").found.map(\.code).contains("TOO_MANY_COLUMNS")
    )
    #expect(
      try readBook(header, "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>").labels
        == ["Tờ 1!XFD2 VALUE_OUTSIDE_TABLE"])
  }
}

/// What is no workbook, or a hostile one.
@Suite struct WorkbookProblemTests {
  private func codes(_ bytes: [UInt8]) throws -> [String] {
    try readBook(bytes).found.map(\.code)
  }

  private func codes(_ name: String, _ text: String) throws -> [String] {
    var zip = ZipBuilder()
    for part in BookBuilder().parts where part.name != name {
      zip.add(part.name, Array(part.text.utf8))
    }
    zip.add(name, Array(text.utf8))
    return try codes(zip.bytes)
  }

  @Test func otherFormatsAreToldApart() throws {
    #expect(try codes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == ["NOT_A_WORKBOOK"])
    var zip = ZipBuilder()
    zip.add("content.xml", [])
    #expect(try codes(zip.bytes) == ["NOT_A_WORKBOOK"])
    zip = ZipBuilder()
    zip.add("a.txt", [])
    #expect(try codes(zip.bytes) == ["NOT_A_WORKBOOK"])
    #expect(try codes(Array("PK".utf8)) == ["WORKBOOK_DAMAGED"])
  }

  @Test(arguments: [
    "<worksheet><!DOCTYPE x [<!ENTITY a \"aaaa\">]><sheetData/>",
    "<worksheet><sheetData><row r=\"0\">",
    "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>", "<sheetData><row r=\"99999999999\"/>",
    "<sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData>", "<sheetData><row><c",
    "<sheetData><row><c r=\"B1\"/><c r=\"A1\"/></row></sheetData>", "<sheetData><row><c><v>1",
    "<sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData>", "<sheetData>&nosuch;</sheetData>",
    "<sheetData>&#x110000;", "<sheetData><![CDATA[", "<sheetData><!-- ", "< ><sheetData/>",
  ])
  func aDamagedSheetIsRefused(xml: String) throws {
    #expect(try codes("xl/worksheets/sheet1.xml", xml) == ["WORKBOOK_DAMAGED"], "\(xml)")
  }

  @Test func whatLiesOfItselfIsRefused() throws {
    func codes(_ claims: ZipBuilder.Claims, packed: [UInt8]? = nil) throws -> [String] {
      var zip = ZipBuilder()
      let parts = BookBuilder().parts
      for part in parts {
        let isSheet = part.name.hasSuffix("sheet1.xml")
        zip.add(
          part.name, Array(part.text.utf8), packed: isSheet ? packed : nil,
          claims: isSheet ? claims : .init())
      }
      return try self.codes(zip.bytes)
    }
    #expect(try codes(.init()) == ["MISSING_HEADER"])
    #expect(try codes(.init(size: 5)) == ["WORKBOOK_DAMAGED"])
    #expect(try codes(.init(size: 5000)) == ["WORKBOOK_DAMAGED"])
    #expect(try codes(.init(checksum: 1)) == ["WORKBOOK_DAMAGED"])
    #expect(try codes(.init(method: 12)) == ["WORKBOOK_DAMAGED"])
    #expect(try codes(.init(flags: 1)) == ["NOT_A_WORKBOOK"])
    #expect(try codes(.init(size: 2_000_000_000)) == ["WORKBOOK_TOO_LARGE"])
    #expect(try codes(.init(size: 20_000_000)) == ["WORKBOOK_TOO_LARGE"])
    #expect(try codes(.init(), packed: [7]) == ["WORKBOOK_DAMAGED"])
  }
}
