import Orthography
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Bắc Kạn", 7), ("Ba\u{306}\u{301}c", 3), ("漢字", 4), ("😀", 2), ("ｱ", 1), ("Ａ", 2),
    ("a\u{200B}b\u{202E}", 2), ("a\u{7}\t", 1), ("₫ … “x”", 7),
  ])
  func columnsAreWhatATerminalFills(text: String, columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test func plainTextsAreThoseOfWhichEveryScalarFillsOneColumnAndNoneHides() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)ỹ"
      if let columns = TextWidth.plainColumns(text) {
        let isLatin = (0xC0...0x2FF).contains(value) || (0x1E00...0x1EFF).contains(value)
        #expect(columns == 3 && TextWidth.columns(scalar) == 1, "U+\(String(value, radix: 16))")
        #expect(isLatin || (0x20..<0x7F).contains(value), "U+\(String(value, radix: 16))")
      }
    }
    for text in ["Nguyễn Thị Ứng", "Đặng Ỷ", "", "Tin số 12: \"a\""] {
      #expect(TextWidth.plainColumns(text) == text.count)
    }
    for text in ["a\u{202E}b", "a\tb", "漢", "…", "\u{AD}", "\u{1E7F}\u{302}", "ក"] {
      #expect(TextWidth.plainColumns(text) == nil)
    }
  }

  @Test func aCutTextEndsInAnEllipsisAndFits() {
    #expect(TextWidth.truncate("Bắc Kạn", columns: 7) == "Bắc Kạn")
    #expect(TextWidth.truncate("Bắc Kạn", columns: 4) == "Bắc…")
    #expect(TextWidth.truncate("Ba\u{306}\u{301}c Kạn", columns: 3) == "Ba\u{306}\u{301}…")
    #expect(TextWidth.truncate("漢字", columns: 3) == "漢…")
    #expect(TextWidth.truncate("漢字", columns: 2) == "…")
    #expect(TextWidth.truncate("abc", columns: 0) == "")
  }

  @Test func controlsAndTurningSignsAreMadeVisible() {
    #expect(TextWidth.printable("Bắc Kạn") == "Bắc Kạn")
    #expect(TextWidth.printable("a\tb\u{1B}[31m") == "a b\u{FFFD}[31m")
    #expect(TextWidth.printable("x\u{202E}y\u{2066}\u{85}") == "x\u{FFFD}y\u{FFFD}\u{FFFD}")
    #expect(TextWidth.printable("a\r\nb") == "a\u{FFFD}\u{FFFD}b")
  }
}
