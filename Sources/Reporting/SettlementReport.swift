import Accounting
public import Budgeting
public import Typesetting

/// Quyết toán kinh phí: what became of each line of a settled year.
public enum SettlementReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "name", "source", "allotted", "paid", "carried", "lapsed", "recharged",
  ]

  /// The report of a year.
  public static func report(
    _ context: PaperContext, name: String, year: Int,
    rows: [(line: BudgetLine, settlement: Settlement)]
  ) -> Report {
    let paper = context.paper(
      "QUYẾT TOÁN KINH PHÍ", subtitles: ["Năm \(year)"],
      columns: [
        PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        PaperColumn("Nguồn", isFlexible: true), PaperColumn("Được giao", kind: .amount),
        PaperColumn("Đã chi", kind: .amount), PaperColumn("Chuyển năm sau", kind: .amount),
        PaperColumn("Hủy dự toán", kind: .amount),
        PaperColumn("Đã duyệt, chi năm sau", kind: .amount),
      ])
    let figures = rows.map { Self.figures(of: $0.settlement) }
    let totals = figures.reduce([Dong](repeating: .zero, count: 5)) { zip($0, $1).map(+) }
    return Report(
      name: name, header: context.header(), keys: keys, paper: paper,
      rows: zip(rows, figures).map { row, amounts in
        ReportRow(
          data: [
            .text(row.line.code.text), .text(row.line.name), .text(row.line.source.rawValue),
          ] + amounts.map { Datum.amount($0) },
          cells: [
            .code(row.line.code.text), .text(row.line.name),
            .text(Vocabulary.source(row.line.source.rawValue)),
          ] + amounts.map { Cell.amount($0) })
      },
      tail: ReportTail(
        members: [
          Member(
            "totals",
            .record(zip(keys.dropFirst(3), totals).map { Member($0, .amount($1)) }))
        ],
        closing: [
          PaperRow([Cell.empty, .empty, .empty] + totals.map { Cell.amount($0) }, style: .total)
        ]))
  }

  private static func figures(of row: Settlement) -> [Dong] {
    [row.allotted, row.paid, row.carried, row.lapsed, row.recharged]
  }
}
