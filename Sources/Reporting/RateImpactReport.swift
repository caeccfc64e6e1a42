public import Accounting
import Diagnostics
public import Planning
public import Typesetting

/// What other rates would change in a period: by genre, by contributor, by budget line.
public enum RateImpactReport {
  private static let keys = [
    "by", "key", "name", "count", "changed", "before", "after", "difference",
  ]

  /// The report of an impact.
  public static func report(
    _ context: PaperContext, _ impact: RateImpact, names: [ContributorCode: String],
    genreName: (String) -> String
  ) -> Report {
    func rows(_ word: String, _ name: (String) -> String) -> [Row] {
      impact.headings.filter { $0.key.word == word }
        .map { ($0.key.key, name($0.key.key), $0.tally) }
    }
    let groups: [(by: String, heading: String, rows: [Row])] = [
      ("genre", "Theo thể loại", rows("genre", genreName)),
      ("activity", "Theo công việc tạo lập", rows("activity") { _ in "" }),
      ("role", "Theo vai trò hưởng thù lao", rows("role") { _ in "" }),
      (
        "contributor", "Theo người hưởng",
        impact.contributors.map { ($0.key.text, names[$0.key] ?? "", $0.tally) }
      ),
      ("line", "Theo dòng dự toán", impact.lines.map { ($0.key.text, "", $0.tally) }),
    ]
    var shown: [ReportRow] = []
    for group in groups {
      for (index, entry) in group.rows.enumerated() {
        var row = row(group.by, entry)
        if index == 0 {
          let heading = PaperRow([.text(group.heading)], style: .group)
          row = ReportRow(data: row.data, paper: [heading] + row.paper)
        }
        shown.append(row)
      }
    }
    var framed = context
    framed.warnings += impact.refusals.map(warning)
    return Report(
      name: "rates-impact", header: framed.header(), keys: keys,
      paper: context.paper(
        "ẢNH HƯỞNG CỦA BỘ MỨC MỚI",
        columns: [
          PaperColumn("Mã", kind: .code), PaperColumn("Tên", isFlexible: true),
          PaperColumn("Số khoản", kind: .count), PaperColumn("Thay đổi", kind: .count),
          PaperColumn("Đang tính", kind: .amount), PaperColumn("Theo bộ mức mới", kind: .amount),
          PaperColumn("Chênh lệch", kind: .amount),
        ]),
      rows: shown, tail: tail(impact))
  }

  private typealias Row = (key: String, name: String, tally: RateImpact.Tally)

  private static func row(_ by: String, _ entry: Row) -> ReportRow {
    let tally = entry.tally
    return ReportRow(
      data: [
        .text(by), .text(entry.key), .text(entry.name), .integer(Int64(tally.count)),
        .integer(Int64(tally.changed)), .amount(tally.before), .amount(tally.after),
        .amount(tally.difference),
      ],
      cells: [
        .code(entry.key), .text(entry.name), .count(Int64(tally.count)),
        .count(Int64(tally.changed)), .amount(tally.before), .amount(tally.after),
        .amount(tally.difference),
      ])
  }

  private static func warning(_ refusal: RateImpact.Refusal) -> Datum {
    .record([
      Member("code", .text(refusal.code)), Member("message", .text(refusal.message.vi)),
      Member("example", .text(refusal.example)), Member("count", .integer(Int64(refusal.count))),
      Member("before", .amount(refusal.before)),
    ])
  }

  private static func tail(_ impact: RateImpact) -> ReportTail {
    let total = impact.total
    let refused = impact.refusals.reduce(into: (count: 0, before: Dong.zero)) {
      $0.count += $1.count
      $0.before += $1.before
    }
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("count", .integer(Int64(total.count))),
            Member("changed", .integer(Int64(total.changed))),
            Member("before", .amount(total.before)), Member("after", .amount(total.after)),
            Member("difference", .amount(total.difference)),
            Member("refused", .integer(Int64(refused.count))),
            Member("refusedAmount", .amount(refused.before)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .count(Int64(total.count)), .count(Int64(total.changed)),
            .amount(total.before), .amount(total.after), .amount(total.difference),
          ], style: .total)
      ],
      notes: impact.refusals.map { refusal in
        "\(refusal.count) khoản (\(refusal.before) đ, như \(refusal.example)) không tính được theo "
          + "bộ mức mới: \(refusal.message.vi)."
      })
  }
}
