import Orthography
import Testing

@testable import Typesetting

/// Rows that are set on one line without a detour come out as those that take it.
@Suite struct TableTextTests {
  private static let cells: [Cell] = [
    .empty, .text("Lý Thị Bé"), .text("hai từ  "), .text("   "), .text("dài hơn cột của nó"),
    .text("xu\u{202E}ống"), .text("漢字"), .code("0012"), .amount(-2_500), .count(7),
    .number("2.5"), .percent("12.5"), .date(year: 2024, month: 12, day: 31),
  ]

  private let table = TableText(
    layout: TableLayout(
      columns: [
        PaperColumn("Mã", kind: .code), PaperColumn("Họ và tên"),
        PaperColumn("Số tiền", kind: .amount), PaperColumn("Ngày", kind: .date),
      ], widths: [6, 10, 9, 10]),
    totalsLabel: "Tổng cộng", emphasis: Emphasis(isColoured: true))

  @Test(arguments: [PaperRow.Style.plain, .group, .subtotal, .total])
  func aRowIsWrittenAsItsLinesAre(style: PaperRow.Style) {
    for first in Self.cells {
      for second in Self.cells {
        for rest in [[], [first], [.empty, second], [second, first]] as [[Cell]] {
          let row = PaperRow([first, second] + rest, style: style)
          var written = OutputBuffer()
          written.append("trước\n")
          var expected = written
          table.write(row, to: &written)
          expected.append(lines: table.lines(of: row))
          #expect(written.bytes == expected.bytes, "\(row)")
        }
      }
    }
  }
}
