import Testing

@testable import Commands

/// A message in a terminal is folded between words, its commands whole.
@Suite struct FoldingTests {
  @Test func aLineIsFoldedBetweenWordsAndWhatFollowsIsIndented() {
    let text = "help: đổi tên, xóa cột, hoặc bỏ qua nó trong tệp --map; các cột được nhận\n"
    #expect(
      text.folded(to: 40) == """
        help: đổi tên, xóa cột, hoặc bỏ qua nó
          trong tệp --map; các cột được nhận

        """)
    #expect(text.folded(to: 80) == text)
  }

  @Test func aCommandIsNeverBroken() {
    let command = "nhuanbut contributor add C9 --name \"HỌ TÊN\" --kind staff"
    #expect(
      "help: sửa mã, hoặc thêm người mới: \(command)".folded(to: 60)
        == "help: sửa mã, hoặc thêm người mới:\n  \(command)")
    #expect(
      "help: xem \(command); rồi nhập lại tệp".folded(to: 40)
        == "help: xem\n  \(command);\n  rồi nhập lại tệp")
  }

  @Test func withoutAWindowNothingIsFolded() {
    let text = String(repeating: "một hai ", count: 40)
    #expect(text.folded(to: nil) == text)
    #expect(text.folded(to: 12) == text)
    // A word wider than the window is left to the terminal.
    let word = String(repeating: "x", count: 50)
    #expect("tệp \(word) hết".folded(to: 30) == "tệp\n  \(word)\n  hết")
  }
}
