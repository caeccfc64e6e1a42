import Foundation
import Orthography
import Testing

@Suite struct NormalisationTests {
  @Test func everyVietnameseLetterPassesQuickly() {
    for row in [
      "aàảãáạăằẳẵắặâầẩẫấậ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ",
      "uùủũúụưừửữứự", "yỳỷỹýỵ", "đ", "0123 “Bắc Kạn” – 2.500.000 ₫ … 😀 漢字",
    ] {
      #expect(Normalisation.isNFC(row) && Normalisation.isNFC(row.uppercased()))
    }
  }

  @Test(arguments: ["e\u{302}", "\u{301}a", "\u{212B}", "\u{2000}", "\u{2126}", "\u{1112}\u{1161}"])
  func whatMayNotBeComposedIsNotPassed(text: String) {
    #expect(!Normalisation.isNFC(text))
  }

  @Test func whatPassesIsComposed() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "\u{2026}"
      guard Normalisation.isNFC(text) else { continue }
      let composed = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      if composed != Array(text.unicodeScalars) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
