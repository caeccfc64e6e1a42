import Accounting
public import Budgeting
public import Typesetting

/// Tình hình thực hiện dự toán: every line of a year, with or without an allotment.
public enum BudgetReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "name", "source", "category", "site", "allotted", "committed", "paid", "left",
    "percent",
  ]

  /// The report of a year.
  public static func report(
    _ context: PaperContext, year: Int, positions: [(line: BudgetLine, position: BudgetPosition)]
  ) -> Report {
    let paper = context.paper(
      "TÌNH HÌNH THỰC HIỆN DỰ TOÁN", subtitles: ["Năm \(year)"],
      columns: [
        PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        PaperColumn("Nguồn", isFlexible: true), PaperColumn("Được giao", kind: .amount),
        PaperColumn("Đã duyệt, chưa chi", kind: .amount), PaperColumn("Đã chi", kind: .amount),
        PaperColumn("Còn lại", kind: .amount), PaperColumn("Đã dùng", kind: .percent),
      ])
    var total = BudgetPosition()
    for (_, position) in positions {
      total.allotted += position.allotted
      total.committed += position.committed
      total.paid += position.paid
    }
    var tail = tail(total)
    tail.charts = chart(positions)
    return Report(
      name: "budget", header: context.header(), keys: keys, paper: paper,
      rows: positions.map { row($0.line, $0.position) }, tail: tail)
  }

  /// What each line in use was allotted, and what of it is bound and spent.
  private static func chart(
    _ positions: [(line: BudgetLine, position: BudgetPosition)]
  ) -> [Chart] {
    let used = positions.filter { $0.position != BudgetPosition() }
    guard !used.isEmpty else { return [] }
    let series: [(String, KeyPath<BudgetPosition, Dong>)] = [
      ("Được giao", \.allotted), ("Đã duyệt, chưa chi", \.committed), ("Đã chi", \.paid),
    ]
    return [
      Chart(
        "Thực hiện dự toán theo dòng", form: .bars, unit: "đồng",
        categories: used.map(\.line.name),
        series: series.map { name, key in
          Chart.Series(name, used.map { $0.position[keyPath: key].amount })
        })
    ]
  }

  private static func row(_ line: BudgetLine, _ position: BudgetPosition) -> ReportRow {
    ReportRow(
      data: [
        .text(line.code.text), .text(line.name), .text(line.source.rawValue),
        .text(line.category.rawValue), .text(line.site.text), .amount(position.allotted),
        .amount(position.committed), .amount(position.paid), .amount(position.left),
        .optional(position.percent),
      ],
      cells: [
        .code(line.code.text), .text(line.name), .text(Vocabulary.source(line.source.rawValue)),
        .amount(position.allotted), .amount(position.committed), .amount(position.paid),
        .amount(position.left), position.percent.map { .percent($0) } ?? .empty,
      ])
  }

  private static func tail(_ total: BudgetPosition) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("allotted", .amount(total.allotted)),
            Member("committed", .amount(total.committed)), Member("paid", .amount(total.paid)),
            Member("left", .amount(total.left)), Member("percent", .optional(total.percent)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .empty, .amount(total.allotted), .amount(total.committed),
            .amount(total.paid), .amount(total.left),
            total.percent.map { .percent($0) } ?? .empty,
          ], style: .total)
      ])
  }
}
