public import Accounting
public import Typesetting

/// What a run spends of one budget line (nội dung thanh toán).
public struct TreasuryLine: Sendable {
  /// The line's code.
  public let line: String
  /// The item of the state budget index.
  public let index: String?
  /// What is paid for.
  public let content: String
  /// Before tax.
  public let amount: Dong

  /// Creates a line.
  public init(line: String, index: String?, content: String, amount: Dong) {
    self.line = line
    self.index = index
    self.content = content
    self.amount = amount
  }
}

/// Bảng kê nội dung thanh toán, for the treasury.
public enum TreasuryReport {
  /// The JSON keys, in order.
  public static let keys = ["line", "index", "content", "amount"]

  /// The report of a run.
  public static func report(
    _ context: PaperContext, run: String, payDate: CivilDate, rows: [TreasuryLine]
  ) -> Report {
    let paper = context.paper(
      "BẢNG KÊ NỘI DUNG THANH TOÁN",
      subtitles: ["Đợt chi trả \(run), ngày chi \(payDate.paperText)"],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Dòng", kind: .code),
        PaperColumn("Mục, tiểu mục", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        PaperColumn("Số tiền", kind: .amount),
      ])
    let amount = rows.map(\.amount).sum()
    return Report(
      name: "treasury", header: context.header() + [Member("run", .text(run))], keys: keys,
      paper: paper,
      rows: rows.enumerated().map { index, row in
        ReportRow(
          data: [
            .text(row.line), .optional(row.index), .text(row.content), .amount(row.amount),
          ],
          cells: [
            .count(Int64(index + 1)), .code(row.line), .code(row.index ?? ""),
            .text(row.content), .amount(row.amount),
          ])
      },
      tail: .sum(amount, under: [.empty, .empty, .empty, .empty, .amount(amount)]))
  }
}
