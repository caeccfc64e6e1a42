public import Accounting
public import Budgeting
import Legislation
public import Planning
public import Typesetting

/// Dự toán kinh phí of a year, with its explanation and the comparison of three years.
public struct RequestReport {
  /// The JSON keys, in order.
  public static let keys = [
    "line", "content", "unit", "quantity", "unitPrice", "amount", "basis",
  ]
  /// Decimals of a quantity that does not end: exact beside any price there is.
  private static let places = 12
  /// Decimals of a quantity on paper.
  private static let paperPlaces = 4

  private let context: PaperContext
  private let lines: [BudgetLine]
  private let request: BudgetRequest
  private let scenarios: [(name: String, request: BudgetRequest)]
  private let text: RequestText

  /// The report of a request.
  ///
  /// - Parameters:
  ///   - lines: the lines in the profile's order.
  ///   - lastFullMonth: the month with which the history ends.
  ///   - scenarios: the same year on other terms.
  public static func report(
    _ context: PaperContext, _ request: BudgetRequest, lines: [BudgetLine], lastFullMonth: Month,
    scenarios: [(name: String, request: BudgetRequest)]
  ) -> Report {
    RequestReport(
      context: context, lines: lines, request: request, scenarios: scenarios,
      text: RequestText(genre: context.genre, request: request, lastFullMonth: lastFullMonth)
    ).report
  }

  private init(
    context: PaperContext, lines: [BudgetLine], request: BudgetRequest,
    scenarios: [(name: String, request: BudgetRequest)], text: RequestText
  ) {
    self.context = context
    self.lines = lines
    self.request = request
    self.scenarios = scenarios
    self.text = text
  }

  private var report: Report {
    Report(
      name: "request", header: context.header() + [Member("year", .integer(Int64(request.year)))],
      keys: Self.keys,
      paper: context.paper(
        "DỰ TOÁN KINH PHÍ", subtitles: ["Năm \(request.year)"],
        columns: [
          PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
          PaperColumn("Đơn vị"), PaperColumn("Số lượng", kind: .number),
          PaperColumn("Đơn giá", kind: .amount, isTotalled: false),
          PaperColumn("Thành tiền", kind: .amount),
          PaperColumn("Căn cứ, cách tính", isFlexible: true),
        ], marks: ColumnMarks(["Thành tiền": "1×2"])),
      rows: lines.flatMap { rows(of: $0) }, tail: tail)
  }

  /// The rows of a line between its heading and its sum.
  private func rows(of line: BudgetLine) -> [ReportRow] {
    let rows = request.rows.filter { $0.line == line.code }
    return rows.enumerated().map { index, row in
      var paper = [PaperRow(cells(row))]
      if index == 0 {
        paper.insert(PaperRow([.code(line.code.text), .text(line.name)], style: .group), at: 0)
      }
      if index == rows.count - 1 {
        paper.append(
          PaperRow(
            [
              .empty, .text("Cộng dòng \(line.code)"), .empty, .empty, .empty,
              .amount(rows.map(\.amount).sum()),
            ], style: .subtotal))
      }
      return ReportRow(data: data(row), paper: paper)
    }
  }

  private func data(_ row: RequestRow) -> [Datum] {
    [
      .text(row.line.text), .text(text.content(row)), .optional(text.unit(row)),
      .decimal(row.quantity.decimalText(places: Self.places)),
      .amount(Rounding.dong(row.unitPrice)), .amount(row.amount), .optional(text.basis(row)),
    ]
  }

  private func cells(_ row: RequestRow) -> [Cell] {
    [
      .code(row.line.text), .text(text.content(row)), .text(text.unit(row) ?? ""),
      .number(row.quantity.decimalText(places: Self.paperPlaces)),
      .amount(Rounding.dong(row.unitPrice)), .amount(row.amount), .text(text.basis(row) ?? ""),
    ]
  }
}

extension RequestReport {
  private var tail: ReportTail {
    let total = request.total
    let words = AmountInWords.text(total.amount)
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("amount", .amount(total)), Member("amountInWords", .text(words)),
            Member("byLine", sums("line", lines.map(\.code.text)) { $0.code.text }),
            Member(
              "bySource",
              sums("source", FundingSource.allCases.map(\.rawValue)) { $0.source.rawValue }),
            Member(
              "byCategory",
              sums("category", CostCategory.allCases.map(\.rawValue)) { $0.category.rawValue }),
          ])),
        Member("comparison", .list(request.comparison.map(datum))),
        Member("assumptions", .list(request.assumptions.map(datum))),
        Member("terms", .record(Self.members(request.terms))),
        Member("scenarios", .list(scenarios.map(datum))),
      ],
      closing: [
        PaperRow([.empty, .empty, .empty, .empty, .empty, .amount(total)], style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(words).",
      annexes: [comparison, sums] + (explanation.map { [$0] } ?? [])
        + (scenarios.isEmpty ? [] : [sideBySide]),
      charts: chart)
  }

  /// What is asked for by something of the lines, where it is anything.
  private func sum(_ key: String, by word: (BudgetLine) -> String) -> Dong {
    let codes = Set(lines.filter { word($0) == key }.map(\.code))
    return request.rows.filter { codes.contains($0.line) }.map(\.amount).sum()
  }

  private func sums(
    _ name: String, _ keys: [String], by word: (BudgetLine) -> String
  ) -> Datum {
    .list(
      keys.map { key in
        .record([Member(name, .text(key)), Member("amount", .amount(sum(key, by: word)))])
      })
  }

  private func datum(_ row: RequestComparison) -> Datum {
    .record([
      Member("line", .text(row.line.text)), Member("lastYear", .amount(row.lastYear)),
      Member("thisYearEstimate", .amount(row.thisYearEstimate)),
      Member("nextYear", .amount(row.nextYear)), Member("percent", .optional(row.percent)),
    ])
  }

  private func datum(_ assumption: RequestAssumption) -> Datum {
    var members: [Member]
    switch assumption {
    case .baseSalary(let salary):
      members = [
        Member("kind", .text("base-salary")), Member("amount", .amount(salary.amount)),
        Member("from", .text(salary.from.description)),
      ]
    case .noUnitValue(let units):
      members = [
        Member("kind", .text("no-unit-value")), Member("baseSalary", .amount(units[0].baseSalary)),
        Member("share", .decimal(units[0].share.description)),
      ]
    case .noTable(let genre, _):
      members = [Member("kind", .text("no-table")), Member("genre", .text(genre.text))]
    }
    if !assumption.gap.isEmpty {
      members.append(Member("months", .list(assumption.gap.map { .text($0.description) })))
    }
    return .record(members + [Member("text", .text(text.text(assumption)))])
  }

  private static func members(_ terms: RequestTerms) -> [Member] {
    [
      Member("growth", .decimal(terms.growthText)),
      Member("incentive", .decimal(terms.incentive.description)),
      Member("remuneration", .decimal(terms.remuneration.description)),
      Member(
        "assume",
        .list(
          terms.assumptions.map {
            .record([
              Member("baseSalary", .amount($0.amount)), Member("from", .text($0.from.description)),
            ])
          })),
    ]
  }

  private func datum(_ scenario: (name: String, request: BudgetRequest)) -> Datum {
    .record(
      [Member("name", .text(scenario.name))] + Self.members(scenario.request.terms) + [
        Member("amount", .amount(scenario.request.total)),
        Member(
          "byLine",
          .list(
            scenario.request.comparison.map {
              .record([
                Member("line", .text($0.line.text)), Member("amount", .amount($0.nextYear)),
              ])
            })),
      ])
  }
}

extension RequestReport {
  private func name(_ line: LineCode) -> String {
    lines.first { $0.code == line }?.name ?? line.text
  }

  /// The three years, line by line.
  private var comparison: Sheet {
    let year = request.year
    let rows = request.comparison
    return Sheet(
      Paper(
        title: "SO SÁNH BA NĂM", unitLine: "Đơn vị tính: đồng",
        columns: [
          PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true),
          PaperColumn("Thực hiện \(year - 2)", kind: .amount),
          PaperColumn("Ước thực hiện \(year - 1)", kind: .amount),
          PaperColumn("Dự toán \(year)", kind: .amount),
          PaperColumn("So với ước", kind: .percent),
        ]), name: "So sánh",
      rows: rows.map { row in
        PaperRow([
          .code(row.line.text), .text(name(row.line)), .amount(row.lastYear),
          .amount(row.thisYearEstimate), .amount(row.nextYear),
          row.percent.map { .percent($0) } ?? .empty,
        ])
      },
      tail: ReportTail(closing: [
        PaperRow(
          [
            .empty, .empty, .amount(rows.map(\.lastYear).sum()),
            .amount(rows.map(\.thisYearEstimate).sum()), .amount(rows.map(\.nextYear).sum()),
          ], style: .total)
      ]))
  }

  /// The sums by source and category.
  private var sums: Sheet {
    let sources = FundingSource.allCases.map { source in
      PaperRow([
        .text(Vocabulary.source(source.rawValue)),
        .amount(sum(source.rawValue) { $0.source.rawValue }),
      ])
    }
    let categories = CostCategory.allCases.map { category in
      PaperRow([
        .text(Vocabulary.category(category.rawValue)),
        .amount(sum(category.rawValue) { $0.category.rawValue }),
      ])
    }
    return Sheet(
      Paper(
        title: "TỔNG HỢP THEO NGUỒN VÀ NỘI DUNG CHI", unitLine: "Đơn vị tính: đồng",
        columns: [
          PaperColumn("Nguồn, nội dung chi", isFlexible: true),
          PaperColumn("Số tiền", kind: .amount, isTotalled: false),
        ]), name: "Tổng hợp",
      rows: [PaperRow([.text("Theo nguồn")], style: .group)] + sources
        + [PaperRow([.text("Theo nội dung chi (Điều 15.2)")], style: .group)] + categories)
  }

  /// What was taken for granted; `nil` where nothing was.
  private var explanation: Sheet? {
    guard !request.assumptions.isEmpty else { return nil }
    return Sheet(
      Paper(
        title: "THUYẾT MINH",
        columns: [
          PaperColumn("STT", kind: .count, isTotalled: false),
          PaperColumn("Giả định", isFlexible: true),
        ]), name: "Thuyết minh",
      rows: request.assumptions.enumerated().map { index, assumption in
        PaperRow([.count(Int64(index + 1)), .text(text.text(assumption))])
      })
  }

  /// The request beside what it would be on other terms.
  private var sideBySide: Sheet {
    let columns = [("Dự toán", request)] + scenarios.map { ($0.name, $0.request) }
    return Sheet(
      Paper(
        title: "CÁC PHƯƠNG ÁN", unitLine: "Đơn vị tính: đồng",
        columns: [PaperColumn("Dòng", kind: .code), PaperColumn("Nội dung", isFlexible: true)]
          + columns.map { PaperColumn($0.0, kind: .amount) }), name: "Phương án",
      rows: lines.indices.map { index in
        PaperRow(
          [.code(lines[index].code.text), .text(lines[index].name)]
            + columns.map { .amount($0.1.comparison[index].nextYear) })
      },
      tail: ReportTail(closing: [
        PaperRow([.empty, .empty] + columns.map { .amount($0.1.total) }, style: .total)
      ]))
  }

  private var chart: [Chart] {
    let used = request.comparison.filter {
      $0.nextYear != .zero || $0.thisYearEstimate != .zero || $0.lastYear != .zero
    }
    guard !used.isEmpty else { return [] }
    return [
      Chart(
        "So sánh ba năm theo dòng", form: .bars, unit: "đồng",
        categories: used.map { name($0.line) },
        series: [
          Chart.Series("Thực hiện \(request.year - 2)", used.map(\.lastYear.amount)),
          Chart.Series("Ước thực hiện \(request.year - 1)", used.map(\.thisYearEstimate.amount)),
          Chart.Series("Dự toán \(request.year)", used.map(\.nextYear.amount)),
        ])
    ]
  }
}

extension RequestReport {
  /// What a request was made from, as it is kept beside it.
  public static func inputs(
    _ terms: RequestTerms, facts: RequestFacts, scenarios: [RequestScenario]
  ) -> Datum {
    .record(
      members(terms) + [
        Member("lastFullMonth", .text(facts.lastFullMonth.description)),
        Member(
          "history",
          .list(
            facts.history.map {
              .record([
                Member("line", .text($0.line.text)), Member("genre", .text($0.genre.text)),
                Member("parts", .integer(Int64($0.parts))),
                Member("coefficients", .decimal($0.coefficients.decimalText(places: 4))),
              ])
            })),
        Member(
          "plan",
          .list(
            facts.plan.map {
              .record([
                Member("line", .text($0.line.text)), Member("content", .text($0.content)),
                Member("unit", .optional($0.unit)),
                Member("quantity", .decimal($0.quantity.decimalText(places: 4))),
                Member("unitPrice", .amount($0.unitPrice)), Member("basis", .optional($0.basis)),
              ])
            })),
        Member(
          "scenarios",
          .list(
            scenarios.map {
              .record([Member("name", .text($0.name))] + members($0.terms))
            })),
      ])
  }
}
