import Accounting
public import Budgeting
public import Typesetting

/// Quyết toán kinh phí: what became of each line of a settled year.
public enum SettlementReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "name", "source", "allotted", "paid", "carried", "lapsed", "recharged",
  ]

  /// The report of a year: for programs line by line, on paper by source.
  public static func report(
    _ context: PaperContext, name: String, year: Int,
    rows: [(line: BudgetLine, settlement: Settlement)]
  ) -> Report {
    let rest = "Kinh phí còn lại"
    let paper = context.paper(
      "QUYẾT TOÁN KINH PHÍ", subtitles: ["Năm \(year)"],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Dòng", kind: .code),
        PaperColumn("Nội dung chi", isFlexible: true),
        PaperColumn("Dự toán được giao", kind: .amount),
        PaperColumn("Số quyết toán", kind: .amount),
        PaperColumn("Cộng", group: rest, kind: .amount),
        PaperColumn("Chuyển năm sau", group: rest, kind: .amount),
        PaperColumn("Hủy bỏ", group: rest, kind: .amount),
        PaperColumn("Đã duyệt, chi vào năm sau", kind: .amount),
      ], marks: ColumnMarks(["Cộng": "4+5"]))
    return Report(
      name: name, header: context.header(), keys: keys, paper: paper,
      rows: rows.map(data) + FundingSource.allCases.flatMap { bySource($0, rows) },
      tail: tail(rows.map(\.settlement)))
  }

  private static func data(_ row: (line: BudgetLine, settlement: Settlement)) -> ReportRow {
    ReportRow(
      data: [
        .text(row.line.code.text), .text(row.line.name), .text(row.line.source.rawValue),
      ] + figures(of: row.settlement).map { Datum.amount($0) })
  }

  /// The lines of a source between its name and its sum.
  private static func bySource(
    _ source: FundingSource, _ rows: [(line: BudgetLine, settlement: Settlement)]
  ) -> [ReportRow] {
    let own = rows.filter { $0.line.source == source }
    guard !own.isEmpty else { return [] }
    let name = Vocabulary.source(source.rawValue)
    let lines = own.enumerated().map { index, row in
      PaperRow(
        [.count(Int64(index + 1)), .code(row.line.code.text), .text(row.line.name)]
          + cells(of: [row.settlement]))
    }
    return [
      ReportRow(
        data: nil,
        paper: [PaperRow([.text(name)], style: .group)] + lines + [
          PaperRow(
            [.text("Cộng \(name.prefix(1).lowercased() + name.dropFirst())"), .empty, .empty]
              + cells(of: own.map(\.settlement)), style: .subtotal)
        ])
    ]
  }

  private static func tail(_ settlements: [Settlement]) -> ReportTail {
    let paid = settlements.map(\.paid).sum()
    return ReportTail(
      members: [
        Member(
          "totals",
          .record(zip(keys.dropFirst(3), sums(settlements)).map { Member($0, .amount($1)) }))
      ],
      closing: [
        PaperRow([.empty, .empty, .empty] + cells(of: settlements), style: .total)
      ],
      amountInWordsLine: "Số quyết toán bằng chữ: \(AmountInWords.text(paid.amount)).",
      notes: [
        "Khoản đã duyệt mà chưa chi đến khi khóa sổ được chuyển sang tính vào dự toán năm sau."
      ])
  }

  /// The figures of settlements on paper: with what is left of the year together.
  private static func cells(of settlements: [Settlement]) -> [Cell] {
    let sums = sums(settlements)
    let (allotted, paid, carried, lapsed, recharged) = (sums[0], sums[1], sums[2], sums[3], sums[4])
    return [allotted, paid, carried + lapsed, carried, lapsed, recharged].map { .amount($0) }
  }

  private static func sums(_ settlements: [Settlement]) -> [Dong] {
    settlements.map(figures).reduce([Dong](repeating: .zero, count: 5)) { zip($0, $1).map(+) }
  }

  private static func figures(of row: Settlement) -> [Dong] {
    [row.allotted, row.paid, row.carried, row.lapsed, row.recharged]
  }
}
