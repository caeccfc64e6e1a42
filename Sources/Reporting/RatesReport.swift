import Accounting
public import Diagnostics
public import Legislation
public import Typesetting

/// The rate book as people and programs read it: its values, and what two books differ in.
public enum RatesReport {
  /// The values, one a row.
  public static func list(_ frame: RateFrame, name: String, entries: [RateEntry]) -> Report {
    Report(
      name: name, header: frame.header(),
      keys: [
        "set", "table", "key", "value", "min", "max", "unit", "text", "from", "to", "document",
        "article", "confidence", "checkedOn",
      ],
      paper: Paper(
        title: "BỘ MỨC CHI",
        columns: [
          PaperColumn("Bộ", kind: .code), PaperColumn("Bảng", kind: .code),
          PaperColumn("Nội dung", kind: .code), PaperColumn("Mức", isFlexible: true),
          PaperColumn("Từ ngày", kind: .date), PaperColumn("Đến ngày", kind: .date),
          PaperColumn("Căn cứ", isFlexible: true), PaperColumn("Tin cậy"),
        ]),
      rows: entries.map { entry in
        ReportRow(
          data: [.text(entry.set), .text(entry.table.rawValue), .text(entry.key)] + data(of: entry),
          cells: [
            .code(entry.set), .code(entry.table.rawValue), .code(entry.key), .text(entry.value),
            .date(entry.from), .date(entry.validity.to),
            .text(entry.citation?.label(.vietnamese) ?? ""),
            .text(entry.confidence?.rawValue ?? ""),
          ])
      })
  }

  private static func data(of entry: RateEntry) -> [Datum] {
    let figures = entry.figures
    return [
      figure(figures.value), figure(figures.least), figure(figures.greatest),
      .optional(figures.unit), .text(figures.words), .date(entry.from), .date(entry.validity.to),
      .optional(entry.citation?.document),
      .optional(entry.citation.flatMap { $0.article.isEmpty ? nil : $0.article }),
      .optional(entry.confidence?.rawValue), .date(entry.checkedOn),
    ]
  }

  private static func figure(_ figure: RateFigures.Figure?) -> Datum {
    switch figure {
    case nil: .null
    case .whole(let number): .integer(number)
    case .text(let text): .text(text)
    }
  }

  /// Two books side by side, by value.
  public static func differences(_ frame: RateFrame, _ changes: [RateChange]) -> Report {
    var counts: [RateChange.Kind: Int64] = [:]
    for change in changes { counts[change.kind, default: 0] += 1 }
    let totals = RateChange.Kind.allCases.map {
      Member($0.rawValue, .integer(counts[$0, default: 0]))
    }
    return Report(
      name: "rates-diff", header: frame.header(),
      keys: ["change", "set", "table", "key", "from", "before", "after"],
      paper: Paper(
        title: "SO SÁNH HAI BỘ MỨC CHI",
        columns: [
          PaperColumn("Thay đổi"), PaperColumn("Bộ", kind: .code),
          PaperColumn("Bảng", kind: .code), PaperColumn("Nội dung", kind: .code),
          PaperColumn("Từ ngày", kind: .date), PaperColumn("Đang dùng", isFlexible: true),
          PaperColumn("Bộ mức mới", isFlexible: true),
        ]),
      rows: changes.map(row(of:)),
      tail: ReportTail(members: [Member("totals", .record(totals))]))
  }

  private static func row(of change: RateChange) -> ReportRow {
    guard let entry = change.after ?? change.before else {
      preconditionFailure("a change has a row before or after it")
    }
    return ReportRow(
      data: [
        .text(change.kind.rawValue), .text(entry.set), .text(entry.table.rawValue),
        .text(entry.key), .date(entry.from), side(change.before), side(change.after),
      ],
      cells: [
        .text(Vocabulary.change(change.kind)), .code(entry.set), .code(entry.table.rawValue),
        .code(entry.key), .date(entry.from), .text(words(change.before)),
        .text(words(change.after)),
      ])
  }

  private static func side(_ entry: RateEntry?) -> Datum {
    guard let entry else { return .null }
    let keys = [
      "value", "min", "max", "unit", "text", "from", "to", "document", "article", "confidence",
      "checkedOn",
    ]
    return .nested(
      json: .record(zip(keys, data(of: entry)).map { Member($0, $1) }), csv: words(entry))
  }

  /// The value with its text and its last day.
  private static func words(_ entry: RateEntry?) -> String {
    guard let entry else { return "" }
    return entry.value + (entry.citation.map { " (\($0.document))" } ?? "")
      + (entry.validity.to.map { ", đến \($0.paperText)" } ?? "")
  }

  /// What the lint found, one finding a row.
  public static func findings(
    _ frame: RateFrame, _ findings: Findings, language: Language
  ) -> Report {
    let shown = findings.errors + findings.warnings
    return Report(
      name: "rates-check", header: frame.header(),
      keys: ["severity", "code", "message", "file", "line", "column", "help", "law"],
      paper: Paper(
        columns: [
          PaperColumn("Mức độ"), PaperColumn("Mã", kind: .code),
          PaperColumn("Chỗ", kind: .code), PaperColumn("Nội dung", isFlexible: true),
        ]),
      rows: shown.map { diagnostic in
        var (line, column): (Int64?, Int64?)
        if case .line(_, let number, let scalar) = diagnostic.place {
          (line, column) = (Int64(number), Int64(scalar))
        }
        return ReportRow(
          data: [
            .text(diagnostic.severity.rawValue), .text(diagnostic.code),
            .text(diagnostic.message[language]), .optional(diagnostic.place?.file),
            .optional(line), .optional(column), .text(diagnostic.remedy[language]),
            .optional(diagnostic.law?[language]),
          ],
          cells: [
            .text(diagnostic.severity.rawValue), .code(diagnostic.code),
            .code(diagnostic.place?.label ?? ""), .text(diagnostic.message[language]),
          ])
      },
      tail: ReportTail(members: [
        Member(
          "totals",
          .record([
            Member("errors", .integer(Int64(findings.errorCount))),
            Member("warnings", .integer(Int64(findings.warningCount))),
          ]))
      ]))
  }
}
