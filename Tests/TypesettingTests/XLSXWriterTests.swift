import Diagnostics
import Testing

@testable import Typesetting

/// A stored archive taken apart by its headers, which stand before every entry.
private struct Archive {
  var names: [String] = []
  var contents: [String: String] = [:]

  init(_ bytes: [UInt8]) {
    func number(_ at: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 + Int(bytes[at + $1]) << (8 * $1) }
    }
    var at = 0
    while number(at, 4) == 0x0403_4B50 {
      let (size, name) = (number(at + 18, 4), number(at + 26, 2))
      let start = at + 30 + name
      let text = String(decoding: bytes[(at + 30)..<start], as: UTF8.self)
      var sum = CRC32()
      sum.add(Array(bytes[start..<(start + size)]))
      #expect(Int(sum.value) == number(at + 14, 4), "\(text)")
      names.append(text)
      contents[text] = String(decoding: bytes[start..<(start + size)], as: UTF8.self)
      at = start + size
    }
    #expect(number(at, 4) == 0x0201_4B50)
  }

  var sheet: String { contents["xl/worksheets/sheet1.xml"] ?? "" }
  var workbook: String { contents["xl/workbook.xml"] ?? "" }
}

private func archive(_ report: Report, _ writer: XLSXWriter = XLSXWriter()) throws -> Archive {
  var sink = MemorySink()
  try writer.write(report, to: &sink)
  return Archive(sink.bytes)
}

private func table(
  _ columns: [PaperColumn], _ rows: [PaperRow], closing: [PaperRow] = []
) -> Report {
  Report(
    name: "table", keys: [], paper: Paper(columns: columns),
    rows: rows.map { ReportRow(data: nil, paper: [$0]) }, tail: ReportTail(closing: closing))
}

@Suite struct XLSXWriterTests {
  @Test func amountsAreNumbersAndTotalsFormulasWithThePrintedValue() throws {
    let sheet = try archive(Sample.report).sheet
    #expect(sheet.contains("<v>2700000</v>"))
    #expect(sheet.contains("<f>SUM(C10:C11)</f><v>3206000</v>"))
    #expect(sheet.contains("<f>SUM(D10:D11)</f><v>270000</v>"))
    #expect(!sheet.contains("SUM(A"))
  }

  @Test func aTotalThatIsNotTheSumStaysAFigure() throws {
    let column = PaperColumn("Tiền", kind: .amount)
    let sheet = try archive(
      table(
        [column], [PaperRow([.amount(5)])], closing: [PaperRow([.amount(7)], style: .total)])
    ).sheet
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<v>7</v>"))
  }

  @Test func subtotalsAreNotAddedTwice() throws {
    let columns = [PaperColumn("Dòng"), PaperColumn("Tiền", kind: .amount)]
    let sheet = try archive(
      table(
        columns,
        [
          PaperRow([.text("I")], style: .group), PaperRow([.text("a"), .amount(5)]),
          PaperRow([.text("b"), .amount(6)]),
          PaperRow([.text("Cộng I"), .amount(11)], style: .subtotal),
          PaperRow([.text("II")], style: .group), PaperRow([.text("c"), .amount(4)]),
          PaperRow([.text("Cộng II"), .amount(4)], style: .subtotal),
        ], closing: [PaperRow([.empty, .amount(15)], style: .total)])
    ).sheet
    // A blank line and the heading stand above: the rows begin in row 3.
    #expect(sheet.contains("<f>SUBTOTAL(9,B4:B5)</f><v>11</v>"))
    #expect(sheet.contains("<f>SUBTOTAL(9,B8:B8)</f><v>4</v>"))
    #expect(sheet.contains("<f>SUBTOTAL(9,B3:B9)</f><v>15</v>"))
  }

  @Test func codesAreTextDatesAreDaysPercentagesAreShares() throws {
    let sheet = try archive(
      table(
        [
          PaperColumn("Tài khoản", kind: .code), PaperColumn("Ngày", kind: .date),
          PaperColumn("Đã dùng", kind: .percent), PaperColumn("Hệ số", kind: .number),
        ],
        [
          PaperRow([
            .code("00123"), .date(year: 2024, month: 10, day: 10), .percent("31.4"),
            .number("0.75"),
          ])
        ])
    ).sheet
    #expect(sheet.contains("t=\"inlineStr\"><is><t>00123</t></is>"))
    // 2024-10-10 is day 45575 of a spreadsheet.
    #expect(sheet.contains("<v>45575</v>"))
    #expect(sheet.contains("<v>0.314</v>"))
    #expect(sheet.contains("<v>0.75</v>"))
  }

  @Test func whatXMLForbidsIsLeftOut() throws {
    let sheet = try archive(
      table([PaperColumn("A")], [PaperRow([.text("=1+1 <a> & \"b\"\u{0}\u{B}\u{FFFE}.")])])
    ).sheet
    #expect(sheet.contains("<t>=1+1 &lt;a&gt; &amp; &quot;b&quot;.</t>"))
  }

  @Test func aTextLongerThanACellEndsInAnEllipsis() throws {
    let sheet = try archive(
      table([PaperColumn("A")], [PaperRow([.text(String(repeating: "đ", count: 40_000))])])
    ).sheet
    #expect(sheet.contains("<t>" + String(repeating: "đ", count: 32_766) + "…</t>"))
  }

  @Test func theHeadingIsFrozenMergedAndRepeated() throws {
    let book = try archive(Sample.report)
    #expect(book.sheet.contains("ySplit=\"9\" topLeftCell=\"A10\""))
    #expect(book.sheet.contains("<mergeCell ref=\"A8:A9\"/>"))
    #expect(book.sheet.contains("<mergeCell ref=\"C8:D8\"/>"))
    #expect(
      book.workbook.contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
          + "'BẢNG THANH TOÁN NHUẬN BÚT'!$8:$9</definedName>"))
    #expect(book.sheet.contains("orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\""))
  }

  @Test func everyPartIsAWorksheet() throws {
    let annex = Sheet(Paper(title: "SO SÁNH", columns: [PaperColumn("A")]))
    let chart = Chart(
      "So sánh", form: .bars, unit: "đ", categories: ["a"], series: [.init("n", [1])])
    let book = try archive(
      Report(
        name: "a", keys: [], paper: Paper(title: "DỰ TOÁN"), rows: [],
        tail: ReportTail(annexes: [annex], charts: [chart])))
    #expect(book.names.filter { $0.contains("sheet") }.count == 3)
    for name in ["\"DỰ TOÁN\"", "\"SO SÁNH\"", "\"So sánh (2)\""] {
      #expect(book.workbook.contains(name), "\(name)")
    }
    let none = try archive(Report(name: "a", keys: [], paper: nil, rows: []))
    #expect(none.names.contains("xl/worksheets/sheet1.xml"))
  }

  @Test func aTableLongerThanAWorksheetIsRefused() throws {
    let report = table([PaperColumn("A")], Array(repeating: PaperRow([.text("a")]), count: 9))
    _ = try archive(report, XLSXWriter(rowLimit: 11))
    let failure = #expect(throws: Failure.self) { try archive(report, XLSXWriter(rowLimit: 10)) }
    #expect(failure?.exitStatus == 1)
  }
}

@Suite struct WorkbookNameTests {
  @Test func namesAreShortValidAndUnlike() {
    var names = WorksheetNames()
    #expect(names.name(for: "Quý I/2024: [tạm]?*\\") == "Quý I-2024- -tạm----")
    #expect(names.name(for: "'Sổ'") == "Sổ")
    #expect(names.name(for: "SỔ") == "SỔ (2)")
    #expect(names.name(for: "") == "Trang tính")
    #expect(names.name(for: "History") == "Trang tính (2)")
    let long = String(repeating: "ạ", count: 40)
    #expect(names.name(for: long).utf16.count == 31)
    #expect(names.name(for: long).hasSuffix(" (2)"))
  }

  @Test func columnsCountInLetters() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(CellReference.column) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
      ])
  }

  @Test func percentagesMoveTwoPlaces() {
    let cases = ["31.4": "0.314", "100": "1.00", "-7": "-0.07", "0.5": "0.005", "12345": "123.45"]
    for (digits, expected) in cases { #expect(DecimalDigits(digits)?.hundredth == expected) }
    for text in ["", "-", "1.", ".5", "1e3", "1.2.3"] { #expect(DecimalDigits(text) == nil) }
  }
}

@Suite struct CheckSumTests {
  /// Eight bytes at a time and one by one, whatever the length.
  @Test(arguments: 0..<40) func aSumIsTheSameHoweverItIsCut(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 89 + 7) }
    var (whole, single) = (CRC32(), CRC32())
    whole.add(bytes)
    for byte in bytes { single.add([byte]) }
    #expect(whole == single)
  }

  /// The check value of the catalogue of parametrised CRC algorithms for CRC-32/ISO-HDLC.
  @Test func theSumOfTheDigitsIsTheCatalogues() {
    var sum = CRC32()
    sum.add(Array("123456789".utf8))
    #expect(sum.value == 0xCBF4_3926)
  }

  @Test(arguments: 0..<20) func sumsCanBeJoined(seed: Int) {
    let bytes = (0..<(seed * 97)).map { UInt8(truncatingIfNeeded: $0 &* (seed + 7) ^ $0 >> 3) }
    var whole = CRC32()
    whole.add(bytes)
    var (first, second) = (CRC32(), CRC32())
    first.add(Array(bytes.prefix(bytes.count / 3)))
    second.add(Array(bytes.dropFirst(bytes.count / 3)))
    first.add(second)
    #expect(first == whole)
  }
}
