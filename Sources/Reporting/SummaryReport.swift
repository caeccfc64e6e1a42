public import Accounting
public import Typesetting

/// What the rows of a summary stand for (tổng hợp theo).
public enum SummaryKey: String, Sendable, CaseIterable {
  /// The site an item was published on.
  case site
  /// The section of the site.
  case section
  /// The genre.
  case genre
  /// The unit of the first contributor named.
  case unit
  /// How the material arrived (Điều 7).
  case channel
  /// The month of publication.
  case month

  /// The heading of the key's column.
  var heading: String {
    switch self {
    case .site: "Trang"
    case .section: "Chuyên mục"
    case .genre: "Thể loại"
    case .unit: "Đơn vị"
    case .channel: "Kênh tiếp nhận"
    case .month: "Tháng"
    }
  }
}

/// A row of a summary: what was published and what it came to.
public struct SummaryLine: Sendable {
  /// The code the row stands for; empty where nothing is stated.
  public let key: String
  /// How many items.
  public var items: Int64 = 0
  /// How many parts.
  public var parts: Int64 = 0
  /// The sum of their coefficients, in ten-thousandths.
  public var coefficient: Int64 = 0
  /// What they came to.
  public var amount = Dong.zero

  /// Starts with nothing.
  public init(key: String) {
    self.key = key
  }
}

/// The figures of activity reports (báo cáo hoạt động; Điều 17.5, 19.4).
public enum SummaryReport {
  /// The JSON keys, in order.
  public static let keys = ["key", "items", "parts", "coefficient", "amount"]

  /// The report over rows in the order of their keys.
  public static func report(
    _ context: PaperContext, by key: SummaryKey, lines: [SummaryLine]
  ) -> Report {
    let paper = context.paper(
      "TỔNG HỢP TIN, BÀI VÀ NHUẬN BÚT",
      captions: ["Tổng hợp theo: \(key.heading.lowercased())"],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false),
        PaperColumn(key.heading, isFlexible: true),
        PaperColumn("Số tin, bài", kind: .count, isTotalled: true),
        PaperColumn("Số phần", kind: .count, isTotalled: true),
        PaperColumn("Tổng hệ số", kind: .number),
        PaperColumn("Nhuận bút", kind: .amount),
      ], marks: ColumnMarks())
    return Report(
      name: "summary", header: context.header() + [Member("by", .text(key.rawValue))],
      keys: keys, paper: paper,
      rows: lines.enumerated().map { index, line in
        ReportRow(
          data: [
            .text(line.key), .integer(line.items), .integer(line.parts),
            .text(coefficient(line.coefficient)), .amount(line.amount),
          ],
          cells: [
            .count(Int64(index + 1)), .text(name(line.key, key, context)), .count(line.items),
            .count(line.parts), .number(coefficient(line.coefficient)), .amount(line.amount),
          ])
      }, tail: tail(lines, by: key, context))
  }

  private static func tail(
    _ lines: [SummaryLine], by key: SummaryKey, _ context: PaperContext
  ) -> ReportTail {
    var total = SummaryLine(key: "")
    for line in lines {
      total.items += line.items
      total.parts += line.parts
      total.coefficient += line.coefficient
      total.amount += line.amount
    }
    let chart = Chart(
      "Nhuận bút theo \(key.heading.lowercased())", form: key == .month ? .lines : .bars,
      unit: "đồng", categories: lines.map { name($0.key, key, context) },
      series: [Chart.Series("Nhuận bút", lines.map(\.amount.amount))])
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("items", .integer(total.items)), Member("parts", .integer(total.parts)),
            Member("coefficient", .text(coefficient(total.coefficient))),
            Member("amount", .amount(total.amount)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .count(total.items), .count(total.parts),
            .number(coefficient(total.coefficient)), .amount(total.amount),
          ], style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(total.amount.amount)).",
      charts: lines.count > 1 ? [chart] : [])
  }

  private static func coefficient(_ tenThousandths: Int64) -> String {
    Coefficient(tenThousandths: tenThousandths).description
  }

  /// What a key is called on paper.
  private static func name(_ code: String, _ key: SummaryKey, _ context: PaperContext) -> String {
    guard !code.isEmpty else { return "Không ghi" }
    switch key {
    case .site: return context.site(code)
    case .genre: return context.genre(code)
    case .channel:
      return code == "direct" ? "Đơn vị trực tiếp nhập" : "Gửi qua biểu mẫu, thư điện tử"
    case .month:
      let parts = code.split(separator: "-")
      return parts.count == 2 ? "\(parts[1])/\(parts[0])" : code
    case .section, .unit: return code
    }
  }
}
