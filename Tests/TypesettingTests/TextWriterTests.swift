import Diagnostics
import Testing
import Typesetting

/// A paper of nothing but a table.
private func table(
  _ columns: [PaperColumn], _ rows: [PaperRow], closing: [PaperRow] = []
) -> Report {
  Report(
    name: "table", keys: [], paper: Paper(columns: columns),
    rows: rows.map { ReportRow(data: nil, paper: [$0]) }, tail: ReportTail(closing: closing))
}

@Suite struct TextWriterTests {
  @Test func aPaperHasItsHeadTableWordsSignaturesAndSeal() throws {
    let printed = try written(Sample.report, by: TextWriter())
    #expect(
      printed == """
                    UBND TỈNH BẮC KẠN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  CỔNG THÔNG TIN ĐIỆN TỬ                 Độc lập - Tự do - Hạnh phúc
                       ───────────                              ─────────────

                                   BẢNG THANH TOÁN NHUẬN BÚT
                                       Tháng 09 năm 2024

        Đơn vị tính: đồng

        ─────────────────────────────────────────────────
                                Số tiền
                           ──────────────────
        STT  Họ và tên     Nhuận bút     Thuế  Ký nhận
        ─────────────────────────────────────────────────
          1  Hoàng Văn Ền  2.700.000  270.000
          2  Lý Thị Bé       506.000        0
        ─────────────────────────────────────────────────
        Tổng cộng          3.206.000  270.000
        ─────────────────────────────────────────────────

        Số tiền bằng chữ: Ba triệu hai trăm linh sáu nghìn đồng

        Căn cứ 18/2021/QĐ-UBND.

                                                   Bắc Kạn, ngày 05 tháng 10 năm 2024
                    NGƯỜI LẬP BẢNG                         KT. CHÁNH VĂN PHÒNG
                                                           PHÓ CHÁNH VĂN PHÒNG
                     (Ký, họ tên)                             (Ký, họ tên)



                      Nông Thị Ái

        Sổ: 12:0123-4567-89AB-CDEF

        """)
    #expect(try written(Sample.report, by: TextWriter(width: 500)) == printed)
  }

  @Test func titlesAndSignaturesAreCentred() throws {
    let paper = Paper(
      title: "PHIẾU CHI", signatures: [Signature(title: "THỦ QUỸ", name: "Ma Văn A")])
    let report = Report(name: "voucher", keys: [], paper: paper, rows: [])
    #expect(
      try written(report, by: TextWriter(width: 21)) == """
              PHIẾU CHI

               THỦ QUỸ
            (Ký, họ tên)



              Ma Văn A

        """)
  }

  @Test func figuresStandOnTheRightAndTextsAreFolded() throws {
    let report = table(
      [
        PaperColumn("Mã", kind: .code), PaperColumn("Tiêu đề", isFlexible: true),
        PaperColumn("Ngày", kind: .date), PaperColumn("Hệ số", kind: .number),
        PaperColumn("Tiền", kind: .amount),
      ],
      [
        PaperRow([
          .code("007"), .text("Khai mạc lễ hội Lồng Tồng"), .date(year: 2024, month: 2, day: 9),
          .number("2.5"), .amount(1_138_500),
        ]),
        PaperRow([.code("8"), .text("Tin"), .empty, .number("10"), .amount(-2_000)]),
      ])
    #expect(
      try written(report, by: TextWriter(width: 47)) == """
        ───────────────────────────────────────────────
        Mã   Tiêu đề       Ngày        Hệ số       Tiền
        ───────────────────────────────────────────────
        007  Khai mạc lễ   09/02/2024    2,5  1.138.500
             hội Lồng
             Tồng
        8    Tin                          10     -2.000
        ───────────────────────────────────────────────

        """)
  }

  @Test func amountsAreNeverCut() throws {
    let columns = [PaperColumn("Tên", isFlexible: true), PaperColumn("Tiền", kind: .amount)]
    let report = table(
      columns, [PaperRow([.text("Nguyễn Thị Hồng Hạnh"), .amount(9_223_372_036_854_775_807)])])
    for width in 1...60 {
      let text = try written(report, by: TextWriter(width: width))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
      if width >= 25 { #expect(text.contains("9.223.372.036.854.775.807")) }
    }
  }

  @Test func aTableThatCannotFitBecomesAListOfRecords() throws {
    let report = table(
      [
        PaperColumn("Tên", isFlexible: true), PaperColumn("Gốc", group: "Tiền", kind: .amount),
        PaperColumn("Thuế", group: "Tiền", kind: .amount),
      ],
      [
        PaperRow([.text("Trang chính")], style: .group),
        PaperRow([.text("Hà Thị Vân Anh"), .amount(2_000_000), .empty]),
      ],
      closing: [PaperRow([.empty, .amount(2_000_000)], style: .total)])
    #expect(
      try written(report, by: TextWriter(width: 20)) == """
        ────────────────────
        Trang chính
        ────────────────────
        Tên: Hà Thị Vân Anh
        Tiền, Gốc: 2.000.000
        ────────────────────
        Tổng cộng
        Tiền, Gốc: 2.000.000
        ────────────────────

        """)
  }

  @Test func textsOfGroupRowsRunOnOverEmptyCells() throws {
    let report = table(
      [PaperColumn("TT", kind: .count), PaperColumn("Tên"), PaperColumn("Tiền", kind: .amount)],
      [
        PaperRow([.text("I. Các trang thành phần")], style: .group),
        PaperRow([.count(1), .text("Na Rì"), .amount(5_000)]),
      ],
      closing: [
        PaperRow([.text("Cộng I"), .empty, .amount(5_000)], style: .subtotal),
        PaperRow([.empty, .empty, .amount(5_000)], style: .total),
      ])
    #expect(
      try written(report, by: TextWriter())
        == """
        ───────────────────────
        TT  Tên            Tiền
        ───────────────────────
        I. Các trang thành phần
         1  Na Rì         5.000
        ───────────────────────
        Cộng I            5.000
        Tổng cộng         5.000
        ───────────────────────

        """)
  }

  @Test func aReportWithoutRowsStillHasItsHeadings() throws {
    let report = table([PaperColumn("Tên"), PaperColumn("Tiền", kind: .amount)], [])
    #expect(
      try written(report, by: TextWriter()) == """
        ─────────
        Tên  Tiền
        ─────────
        ─────────

        """)
  }

  @Test func wideAndDecomposedLettersKeepTheColumnsStraight() throws {
    let report = table(
      [PaperColumn("Tên"), PaperColumn("TT", kind: .count)],
      [
        PaperRow([.text("日本"), .count(1)]), PaperRow([.text("Ve\u{302}\u{301}"), .count(2)]),
        PaperRow([.text("Thủy"), .count(3)]),
      ])
    #expect(
      try written(report, by: TextWriter()).split(separator: "\n").dropFirst(3).dropLast() == [
        "日本   1", "Ve\u{302}\u{301}     2", "Thủy   3",
      ])
  }

  @Test func controlsAndHiddenMarksAreShown() throws {
    let nasty = "a\u{1B}[31m\nb\u{202E}c\u{200B}\u{85}"
    let report = table([PaperColumn("X")], [PaperRow([.text(nasty)])])
    let text = try written(report, by: TextWriter())
    #expect(text.contains("a␛[31m␊b⟨U+202E⟩c⟨U+200B⟩⟨U+0085⟩"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func boldTypeIsAskedForOnlyInColour() throws {
    let plain = try written(Sample.report, by: TextWriter())
    let coloured = try written(Sample.report, by: TextWriter(colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1mTổng cộng          3.206.000  270.000\u{1B}[0m\n"))
    #expect(coloured.contains("\u{1B}[1mBẢNG THANH TOÁN NHUẬN BÚT\u{1B}[0m\n"))
    #expect(
      coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test func sheetsFollowEachOtherOnNewPages() throws {
    let sheets = ["0001", "0002"].map { number in
      Sheet(
        Paper(title: "PHIẾU CHI", captions: ["Số: \(number)"]),
        tail: ReportTail(amountInWordsLine: "Viết bằng chữ: Năm nghìn đồng"))
    }
    let report = Report(
      name: "vouchers", keys: ["voucher"], paper: nil,
      rows: sheets.map { ReportRow(data: [.null], sheet: $0) })
    let sheet = { (number: String) in
      "     PHIẾU CHI\n\nSố: \(number)\n\nViết bằng chữ: Năm\nnghìn đồng\n"
    }
    #expect(
      try written(report, by: TextWriter(width: 19))
        == sheet("0001") + "\n\u{0C}" + sheet("0002"))
  }

  @Test func theLetterheadIsStackedOnANarrowPage() throws {
    let paper = Paper(letterhead: Letterhead(unit: "VĂN PHÒNG"))
    let text = try written(
      Report(name: "x", keys: [], paper: paper, rows: []), by: TextWriter(width: 40))
    #expect(
      text.split(separator: "\n").map { $0.drop { $0 == " " } } == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "─────────────",
        "VĂN PHÒNG", "────",
      ])
  }

  @Test func aLongTextIsFoldedOnAnyPage() throws {
    let report = table(
      [PaperColumn("Tiêu đề", isFlexible: true)],
      [PaperRow([.text(String(repeating: "x", count: 70_000))])])
    let lines = try written(report, by: TextWriter()).split(separator: "\n")
    #expect(lines.count == 704)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
