public import Accounting
public import Typesetting

/// What a run spends of one budget line (nội dung thanh toán).
public struct TreasuryLine: Sendable {
  /// The line's code.
  public let line: String
  /// The item of the state budget index.
  public let index: String?
  /// The chapter of the budget index (chương).
  public let chapter: String?
  /// The kind and item of the budget index (loại, khoản).
  public let section: String?
  /// What is paid for.
  public let content: String
  /// Before tax.
  public let amount: Dong

  /// Creates a line.
  public init(
    line: String, index: String?, chapter: String? = nil, section: String? = nil,
    content: String, amount: Dong
  ) {
    self.line = line
    self.index = index
    self.chapter = chapter
    self.section = section
    self.content = content
    self.amount = amount
  }
}

/// Bảng kê nội dung thanh toán, for the treasury.
public enum TreasuryReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "index", "content", "amount", "chapter", "section",
  ]

  /// The report of a run.
  public static func report(
    _ context: PaperContext, run: String, payDate: CivilDate, rows: [TreasuryLine]
  ) -> Report {
    let paper = context.paper(
      "BẢNG KÊ NỘI DUNG THANH TOÁN",
      subtitles: ["Đợt chi trả \(run), ngày chi \(payDate.paperText)"],
      captions: context.payerCaptions + [
        "Kèm theo giấy rút dự toán (ủy nhiệm chi) số ............ ngày ......../......../............"
      ],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Dòng", kind: .code),
        PaperColumn("Nội dung thanh toán", isFlexible: true),
        PaperColumn("Chương", group: "Mục lục ngân sách", kind: .code),
        PaperColumn("Loại, khoản", group: "Mục lục ngân sách", kind: .code),
        PaperColumn("Tiểu mục", group: "Mục lục ngân sách", kind: .code),
        PaperColumn("Số tiền", kind: .amount),
      ], marks: ColumnMarks())
    let amount = rows.map(\.amount).sum()
    return Report(
      name: "treasury", header: context.header() + [Member("run", .text(run))], keys: keys,
      paper: paper,
      rows: rows.enumerated().map { index, row in
        ReportRow(
          data: [
            .text(row.line), .optional(row.index), .text(row.content), .amount(row.amount),
            .optional(row.chapter), .optional(row.section),
          ],
          cells: [
            .count(Int64(index + 1)), .code(row.line), .text(row.content),
            .code(row.chapter ?? ""), .code(row.section ?? ""), .code(row.index ?? ""),
            .amount(row.amount),
          ])
      },
      tail: .sum(amount, under: [.empty, .empty, .empty, .empty, .empty, .empty, .amount(amount)]))
  }
}
