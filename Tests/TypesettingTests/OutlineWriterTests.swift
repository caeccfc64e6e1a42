import Diagnostics
import Testing
import Typesetting

private let working = OutlineNode(
  label: "Nhuận bút T01", value: "1.138.500", unit: "đồng",
  children: [
    OutlineNode(
      label: "Hệ số", value: "4,5", citation: "18/2021/QĐ-UBND, Điều 5, khoản 1, biểu hệ số",
      effective: "từ 01/01/2022", children: [OutlineNode(label: "Bậc", value: "2")]),
    OutlineNode(label: "Giá trị một đơn vị hệ số", value: "253.000", citation: "NĐ 73/2024"),
  ])

@Suite struct OutlineWriterTests {
  @Test func aTreeIsIndentedAndFolded() throws {
    var sink = MemorySink()
    try OutlineWriter(width: 40).write([working, OutlineNode(label: "Hết")], to: &sink)
    #expect(
      sink.text == """
        Nhuận bút T01: 1.138.500 đồng
        ├─ Hệ số: 4,5
        │  │ [18/2021/QĐ-UBND, Điều 5, khoản 1,
        │  │ biểu hệ số; từ 01/01/2022]
        │  └─ Bậc: 2
        └─ Giá trị một đơn vị hệ số: 253.000
             [NĐ 73/2024]

        Hết

        """)
  }

  @Test func onlyTheRootIsBold() throws {
    var sink = MemorySink()
    try OutlineWriter(colour: true).write([working], to: &sink)
    #expect(sink.text.hasPrefix("\u{1B}[1mNhuận bút T01: 1.138.500 đồng\u{1B}[0m\n├─ "))
    #expect(sink.text.split(separator: "\u{1B}[1m").count == 1)
  }

  @Test func labelsAndValuesStandInTwoColumns() throws {
    let list = KeyValueList(
      title: "Sổ", [("Đơn vị", "Cổng thông tin điện tử tỉnh Bắc Kạn"), ("Bút toán", "12")])
    var sink = MemorySink()
    try list.write(to: &sink, width: 36)
    #expect(
      sink.text == """
        Sổ
        Đơn vị:    Cổng thông tin điện tử
                   tỉnh Bắc Kạn
        Bút toán:  12

        """)
  }

  @Test func aSliverOfAPageFoldsLabelAndValueTogether() throws {
    var sink = MemorySink()
    try KeyValueList([("Đơn vị", "Cổng thông tin")]).write(to: &sink, width: 12)
    #expect(sink.text == "Đơn vị: Cổng\nthông tin\n")
  }
}
