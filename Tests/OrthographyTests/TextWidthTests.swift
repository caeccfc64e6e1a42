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
