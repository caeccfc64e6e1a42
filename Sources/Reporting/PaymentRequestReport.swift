public import Accounting
public import Typesetting

/// Giấy đề nghị thanh toán: asks that a run be paid, with what it takes from each budget line.
public enum PaymentRequestReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "index", "content", "payees", "gross", "tax", "net", "recouped",
  ]

  /// The request for a run.
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - run: the run's number.
  ///   - payDate: the day it is paid.
  ///   - charges: what each budget line is charged.
  ///   - names: what the budget lines are called, by code.
  ///   - payees: how many are paid from each line, by code.
  public static func report(
    _ context: PaperContext, run: String, payDate: CivilDate, charges: [LineCharge],
    names: [String: String], payees: [String: Int]
  ) -> Report {
    let (gross, tax) = (charges.map(\.gross).sum(), charges.map(\.tax).sum())
    let recouped = charges.map(\.recouped).sum()
    let period = context.period.map(PaperContext.words)
    var paper = context.paper(
      "GIẤY ĐỀ NGHỊ THANH TOÁN",
      captions: [
        "Kính gửi: Thủ trưởng đơn vị; Bộ phận kế toán.",
        "Họ và tên người đề nghị: \(dots)", "Bộ phận (hoặc địa chỉ): \(dots)",
        "Nội dung thanh toán: Nhuận bút, thù lao đợt \(run)"
          + (period.map { ", \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? "")
          + ", chi ngày \(payDate.paperText).",
      ],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Dòng", kind: .code),
        PaperColumn("Tiểu mục", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        PaperColumn("Số người", kind: .count, isTotalled: false),
        PaperColumn("Số tiền", kind: .amount), PaperColumn("Thuế TNCN", kind: .amount),
        PaperColumn("Thu hồi", kind: .amount), PaperColumn("Thực chi", kind: .amount),
      ], marks: ColumnMarks(["Thực chi": "2-3-4"]),
      notes: ["Kèm theo: bảng kê nhuận bút, bảng thanh toán kiêm danh sách ký nhận."])
    paper.subtitles = []
    let rows = charges.enumerated().map { index, charge in
      row(
        charge, number: Int64(index + 1), content: names[charge.line] ?? charge.line,
        payees: Int64(payees[charge.line] ?? 0))
    }
    let totals = Datum.record([
      Member("gross", .amount(gross)), Member("tax", .amount(tax)),
      Member("net", .amount(gross - tax - recouped)), Member("recouped", .amount(recouped)),
      Member("grossInWords", .text(AmountInWords.text(gross.amount))),
    ])
    return Report(
      name: "payment-request", header: context.header() + [Member("run", .text(run))], keys: keys,
      paper: paper, rows: rows,
      tail: ReportTail(
        members: [Member("totals", totals)],
        closing: [
          PaperRow(
            [
              .empty, .empty, .empty, .empty, .empty, .amount(gross), .amount(tax),
              .amount(recouped), .amount(gross - tax - recouped),
            ], style: .total)
        ],
        amountInWordsLine:
          "Số tiền đề nghị thanh toán bằng chữ: \(AmountInWords.text(gross.amount))."))
  }

  private static let dots = String(repeating: ".", count: 40)

  private static func row(
    _ charge: LineCharge, number: Int64, content: String, payees: Int64
  ) -> ReportRow {
    return ReportRow(
      data: [
        .text(charge.line), .optional(charge.index), .text(content), .integer(payees),
        .amount(charge.gross), .amount(charge.tax), .amount(charge.net),
        .amount(charge.recouped),
      ],
      cells: [
        .count(number), .code(charge.line), .code(charge.index ?? ""), .text(content),
        .count(payees), .amount(charge.gross), .amount(charge.tax),
        .amount(charge.recouped), .amount(charge.net),
      ])
  }
}
