import Accounting
import Budgeting
import Planning
import Typesetting

extension RequestReport {
  private func name(_ line: LineCode) -> String {
    lines.first { $0.code == line }?.name ?? line.text
  }

  /// The three years, line by line.
  var comparison: Sheet {
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
  var sums: Sheet {
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
  var explanation: Sheet? {
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
  var sideBySide: Sheet {
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

  var chart: [Chart] {
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
