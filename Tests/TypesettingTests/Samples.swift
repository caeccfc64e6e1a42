import Diagnostics
import Typesetting

/// What a writer makes of a report.
func written(_ report: Report, by writer: some ReportWriter) throws(Failure) -> String {
  var sink = MemorySink()
  try writer.write(report, to: &sink)
  return sink.text
}

/// A payment table of two payees, as an office would print it.
enum Sample {
  static let columns = [
    PaperColumn("STT", kind: .count, isTotalled: false),
    PaperColumn("Họ và tên", isFlexible: true),
    PaperColumn("Nhuận bút", group: "Số tiền", kind: .amount),
    PaperColumn("Thuế", group: "Số tiền", kind: .amount),
    PaperColumn("Ký nhận", minimumWidth: 10),
  ]

  static let paper = Paper(
    letterhead: Letterhead(superior: "UBND TỈNH BẮC KẠN", unit: "CỔNG THÔNG TIN ĐIỆN TỬ"),
    title: "BẢNG THANH TOÁN NHUẬN BÚT", subtitles: ["Tháng 09 năm 2024"],
    captions: ["Đơn vị tính: đồng"], columns: columns, notes: ["Căn cứ 18/2021/QĐ-UBND."],
    placeAndDate: "Bắc Kạn, ngày 05 tháng 10 năm 2024",
    signatures: [
      Signature(title: "NGƯỜI LẬP BẢNG", name: "Nông Thị Ái"),
      Signature(title: "PHÓ CHÁNH VĂN PHÒNG", capacity: "KT. CHÁNH VĂN PHÒNG"),
    ],
    footer: "Sổ: 12:0123-4567-89AB-CDEF")

  static let payees: [(name: String, gross: Int64, tax: Int64)] = [
    ("Hoàng Văn Ền", 2_700_000, 270_000), ("Lý Thị Bé", 506_000, 0),
  ]

  static var report: Report {
    Report(
      name: "payments", header: [Member("unit", .text("Cổng TTĐT")), Member("period", .null)],
      keys: ["contributor", "gross", "tax"], paper: paper,
      rows: payees.enumerated().map { index, payee in
        ReportRow(
          data: [.text(payee.name), .integer(payee.gross), .integer(payee.tax)],
          cells: [
            .count(Int64(index + 1)), .text(payee.name), .amount(payee.gross),
            .amount(payee.tax),
          ])
      },
      tail: ReportTail(
        members: [Member("totals", .record([Member("gross", .integer(3_206_000))]))],
        closing: [
          PaperRow([.empty, .empty, .amount(3_206_000), .amount(270_000)], style: .total)
        ],
        amountInWordsLine: "Số tiền bằng chữ: Ba triệu hai trăm linh sáu nghìn đồng"))
  }
}

/// The problem tests throw.
enum SampleProblem: Problem {
  case full

  var code: String { "FULL" }
  var message: Text { .verbatim("full") }
  var remedy: Text { .verbatim("make room") }
  var kind: ProblemKind { .storage }
}
