public import Accounting
public import Budgeting
public import Typesetting

/// Tình hình thực hiện dự toán: every line of a year, with or without an allotment.
public enum BudgetReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "name", "source", "category", "site", "allotted", "committed", "paid", "left",
    "percent", "forecast", "forecastPercent", "index", "chapter", "section", "requested",
  ]

  /// The report of a year.
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - year: the year.
  ///   - gone: the part of the year gone, per cent with one decimal.
  ///   - standings: the lines in the profile's order.
  ///   - months: what each month changed of them.
  ///   - requested: what the latest request kept for the year asked for, by line.
  public static func report(
    _ context: PaperContext, year: Int, gone: String, standings: [BudgetStanding],
    months: [(month: Month, change: BudgetPosition)], requested: [LineCode: Dong]? = nil
  ) -> Report {
    let paper = context.paper(
      "TÌNH HÌNH THỰC HIỆN DỰ TOÁN", subtitles: ["Năm \(year)"],
      columns: [
        PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        PaperColumn("Nguồn", isFlexible: true),
        PaperColumn("Được giao", group: "Dự toán", kind: .amount),
        PaperColumn("Đã duyệt, chưa chi", group: "Thực hiện", kind: .amount),
        PaperColumn("Đã chi", group: "Thực hiện", kind: .amount),
        PaperColumn("Đã dùng", group: "Thực hiện", kind: .percent),
        PaperColumn("Còn lại", kind: .amount),
        PaperColumn("Dự báo cả năm", kind: .amount, isTotalled: false),
      ], marks: ColumnMarks(["Đã dùng": "(2+3):1", "Còn lại": "1-2-3"]))
    let (categories, sources) = (BudgetSum.byCategory(standings), BudgetSum.bySource(standings))
    let months = BudgetSum.byMonth(months)
    var tail = tail(standings.map(\.position).reduce(BudgetPosition(), +))
    tail.members += [
      BudgetViewReport.member("byCategory", categories, by: .category),
      BudgetViewReport.member("bySource", sources, by: .source),
      BudgetViewReport.member("byMonth", months, by: .month),
    ]
    tail.notes = ["Đã qua \(Cell.percent(gone).printed) của năm \(year)."]
    tail.annexes = [
      BudgetViewReport.annex("Theo nội dung chi", categories, by: .category),
      BudgetViewReport.annex("Theo nguồn kinh phí", sources, by: .source),
    ]
    if !months.isEmpty {
      tail.annexes.append(BudgetViewReport.annex("Theo tháng", months, by: .month))
    }
    if let requested { tail.annexes.append(annex(standings, requested)) }
    tail.charts = chart(standings.map { ($0.line, $0.position) }) + chart(months)
    let header =
      context.header() + [
        Member("year", .integer(Int64(year))), Member("yearGone", .decimal(gone)),
      ]
    return Report(
      name: "budget", header: header, keys: keys, paper: paper,
      rows: standings.map { row($0, requested) }, tail: tail)
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

  /// What each month approved and paid.
  private static func chart(_ months: [BudgetSum]) -> [Chart] {
    guard months.count > 1 else { return [] }
    return [
      Chart(
        "Thực hiện dự toán theo tháng", form: .bars, unit: "đồng", categories: months.map(\.label),
        series: [
          Chart.Series(
            "Duyệt trong tháng", months.map { ($0.position.committed + $0.position.paid).amount }),
          Chart.Series("Chi trong tháng", months.map(\.position.paid.amount)),
        ])
    ]
  }

  private static func row(
    _ standing: BudgetStanding, _ requested: [LineCode: Dong]?
  ) -> ReportRow {
    let (line, position) = (standing.line, standing.position)
    return ReportRow(
      data: [
        .text(line.code.text), .text(line.name), .text(line.source.rawValue),
        .text(line.category.rawValue), .text(line.site.text), .amount(position.allotted),
        .amount(position.committed), .amount(position.paid), .amount(position.left),
        .optional(position.percent), .amount(standing.forecast),
        .optional(standing.forecastPercent), .optional(line.index), .optional(line.chapter),
        .optional(line.section), .amount(requested.map { $0[line.code] ?? .zero }),
      ],
      cells: [
        .code(line.code.text), .text(line.name), .text(Vocabulary.source(line.source.rawValue)),
        .amount(position.allotted), .amount(position.committed), .amount(position.paid),
        position.percent.map { .percent($0) } ?? .empty, .amount(position.left),
        .amount(standing.forecast),
      ])
  }

  /// What was asked for, beside what was given and used (đề nghị, được giao, thực hiện).
  private static func annex(
    _ standings: [BudgetStanding], _ requested: [LineCode: Dong]
  ) -> Sheet {
    let rows = standings.map { standing in
      (standing, asked: requested[standing.line.code] ?? .zero)
    }
    return Sheet(
      Paper(
        title: "ĐỀ NGHỊ, ĐƯỢC GIAO VÀ THỰC HIỆN", unitLine: "Đơn vị tính: đồng",
        columns: [
          PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
          PaperColumn("Dự toán đề nghị", kind: .amount), PaperColumn("Được giao", kind: .amount),
          PaperColumn("Được giao trừ đề nghị", kind: .amount),
          PaperColumn("Đã duyệt và chi", kind: .amount),
          PaperColumn("So với đề nghị", kind: .percent),
        ]), name: "Đề nghị",
      rows: rows.map { standing, asked in
        let position = standing.position
        return PaperRow([
          .code(standing.line.code.text), .text(standing.line.name), .amount(asked),
          .amount(position.allotted), .amount(position.allotted - asked), .amount(position.used),
          BudgetPosition(allotted: asked, paid: position.used).percent.map { .percent($0) }
            ?? .empty,
        ])
      },
      tail: ReportTail(closing: [
        PaperRow(
          [
            .empty, .empty, .amount(rows.map(\.asked).sum()),
            .amount(rows.map(\.0.position.allotted).sum()),
            .amount(rows.map { $0.0.position.allotted - $0.asked }.sum()),
            .amount(rows.map(\.0.position.used).sum()),
          ], style: .total)
      ]))
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
            .amount(total.paid), total.percent.map { .percent($0) } ?? .empty,
            .amount(total.left),
          ], style: .total)
      ])
  }
}
