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
  static let places = 12
  /// Decimals of a quantity on paper.
  static let paperPlaces = 4

  let context: PaperContext
  let lines: [BudgetLine]
  let request: BudgetRequest
  let scenarios: [(name: String, request: BudgetRequest)]
  let text: RequestText

  /// The report of a request.
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - request: the request.
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
