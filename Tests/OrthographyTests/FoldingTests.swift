import Orthography
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Mã số", "ma so"), ("ma_so", "ma so"), ("MÃ-SỐ", "ma so"), ("  pen__names ", "pen names"),
    ("Đơn vị", "don vi"), ("Nhuận bút", "nhuan but"), ("ƯỚC TÍNH", "uoc tinh"), ("", ""),
    ("Ngày\u{A0}đăng", "ngay dang"), ("\u{FEFF}id", "id"), ("Kön – ñ", "kon n"),
  ])
  func headingsFoldToOneKey(text: String, key: String) {
    #expect(Folding.fold(text) == key)
  }

  @Test func decomposedTextFoldsAlike() {
    #expect(Folding.fold("Nguye\u{302}\u{303}n Tho\u{323}\u{302}") == "nguyen tho")
    #expect(Folding.fold("Tiê\u{301}ng") == Folding.fold("Tiếng"))
  }
}

@Suite struct NameKeyTests {
  @Test func composedAndDecomposedNamesAreOnePerson() {
    let composed = NameKey("Nguyễn Thị Thọ")
    #expect(composed == NameKey("Nguye\u{302}\u{303}n Thi\u{323} Tho\u{323}"))
    #expect(composed == NameKey("Nguyê\u{303}n Thị Thọ"))
    #expect(
      Array(composed.text.utf8)
        == Array(NameKey("NGUYE\u{302}\u{303}N THI\u{323} THO\u{323}").text.utf8))
    #expect(NameKey("Beyonc\u{327}a\u{308}n\u{303}") == NameKey("Beyonçäñ"))
    #expect(composed.text == "nguyễn thị thọ")
  }

  @Test func marksInEitherOrderAreOneLetter() {
    #expect(Array(NameKey("e\u{323}\u{302}").text.utf8) == Array("ệ".utf8))
    #expect(Array(NameKey("e\u{302}\u{323}").text.utf8) == Array("ệ".utf8))
    #expect(Array(NameKey("u\u{31B}\u{301}").text.utf8) == Array("ứ".utf8))
  }

  @Test func accentsAndStrokesTellPeopleApart() {
    #expect(NameKey("Đạt") != NameKey("Dạt"))
    #expect(NameKey("Hà") != NameKey("Ha"))
    #expect(NameKey("Hằng") != NameKey("Hàng"))
  }

  @Test func caseAndWhiteSpaceDoNotCount() {
    #expect(NameKey("  ĐỖ   thị\tHÀ ") == NameKey("Đỗ Thị Hà"))
    #expect(NameKey(" \u{200B} ").isEmpty)
  }
}
