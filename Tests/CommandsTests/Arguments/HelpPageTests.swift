import Diagnostics
import Orthography
import Testing

@testable import Commands

private func page(_ path: String, _ language: Language = .vietnamese) -> String {
  HelpPage(of: words(path), in: Sample.tree, language: language).text
}

@Test func thePageOfACommandInVietnamese() {
  #expect(
    page("item import") == """
      nhuanbut item import – nạp sổ tin bài từ tệp

      Cách dùng:
        nhuanbut item import FILE [--dry-run]

      Tệp được nhận trọn vẹn hoặc không nhận gì. Nạp lại đúng những dòng ấy không làm
      thay đổi sổ.

      Tham số:
        FILE  CSV hoặc JSON Lines; - là đầu vào chuẩn

      Tùy chọn:
        --dry-run  kiểm tra mà không ghi

      Tùy chọn chung:
        --ledger --lang --format --output --quiet --help --version

      Tên khác: tin nhap

      Ví dụ:
        # nạp sổ tháng 9
        nhuanbut item import thang-9.csv

      Xem thêm:
        nhuanbut help item grade, nhuanbut help item, nhuanbut help

      """)
}

@Test func thePageOfACommandInEnglish() {
  #expect(
    page("budget line add", .english) == """
      nhuanbut budget line add – add a line

      Usage:
        nhuanbut budget line add CODE --source S

      Arguments:
        CODE  its code

      Options:
        --source S  the source: state | other

      Global options:
        --ledger --lang --format --output --quiet --help --version

      Also called: kinh-phi dong them

      See also:
        nhuanbut help budget line, nhuanbut help budget, nhuanbut help

      """)
}

@Test func thePageOfAGroupListsItsCommands() {
  #expect(
    page("item", .english) == """
      nhuanbut item – the content ledger

      Usage:
        nhuanbut item COMMAND

      Subcommands:
        import (nhap)  take items in from a file
        grade (cham)   grade items

      Global options:
        --ledger --lang --format --output --quiet --help --version

      Also called: tin

      See also:
        nhuanbut help

      """)
}

@Test func theOverviewGroupsCommandsByTask() {
  #expect(
    page("") == """
      nhuanbut – sổ nhuận bút và kinh phí

      Cách dùng:
        nhuanbut [tùy chọn] COMMAND …

      Tin bài:
        item (tin)              sổ tin bài

      Tiền:
        run (dot-chi)           đợt chi trả
        budget (kinh-phi)       kinh phí
        statement (bang-ke)     bảng kê của một người
        consolidate (hop-nhat)  gộp sổ nhiều đơn vị

      Trợ giúp:
        words (bang-chu)        số tiền bằng chữ
        completion              tự điền lệnh trong shell
        help (tro-giup)         xem trợ giúp về một lệnh, chủ đề hay mã lỗi

      Tùy chọn chung:
        --ledger PATH      tệp sổ
        --lang vi|en       ngôn ngữ: vi | en
        --format F         dạng in ra: text | json | csv | html | xlsx
        -o, --output PATH  ghi ra tệp
        -q, --quiet        chỉ in kết quả
        -h, --help         xem trang trợ giúp của lệnh
        --version          xem phiên bản chương trình

      Chủ đề của help:
        errors (loi)  bảng mã lỗi

      Gõ “nhuanbut help LỆNH” để xem cách dùng một lệnh.

      """)
}

@Test func aHiddenOptionIsNotShown() {
  #expect(!page("completion").contains("--list"))
}

@Test func aLongUsageBreaksBetweenOptions() {
  #expect(
    page("run create", .english).contains(
      """
      Usage:
        nhuanbut run create [--period P] [--from D] [--to D] [--pay-date D]
            [--only CODE,…]…

      """))
}

@Test(arguments: Language.allCases)
func noPageIsWiderThanEightyColumns(_ language: Language) {
  for (path, _) in Sample.tree.allCommands {
    let text = HelpPage(of: path, in: Sample.tree, language: language).text
    for line in text.split(separator: "\n") {
      #expect(TextWidth.columns(String(line)) <= 80, "\(line)")
      #expect(line.last != " ")
    }
  }
}

@Test func proseGoesOnUnderItself() {
  let prose = Array(repeating: "chữ", count: 30).joined(separator: " ")
  let label = "--" + String(repeating: "x", count: 40)
  let lines = TextWrap.table([("--a", prose), (label, "b")], column: 10)
  #expect(lines.count == 4)
  #expect(lines[0].hasPrefix("  --a     chữ chữ"))
  #expect(lines[0].unicodeScalars.count <= 80)
  #expect(lines[1].hasPrefix("          chữ"))
  #expect(lines[2] == "  " + label)
  #expect(lines[3] == "          b")
}
