public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A remuneration, as reports show it.
public struct RemunerationLine: Sendable {
  /// The remuneration.
  public let remuneration: Remuneration
  /// Whose it is.
  public let name: String
  /// What is payable; `nil` while it waits for its pool.
  public let amount: Dong?
  /// Where it stands.
  public let state: PartState
  /// Where the figures come from.
  public let citations: [Citation]

  /// Creates a line.
  public init(
    remuneration: Remuneration, name: String, amount: Dong?, state: PartState,
    citations: [Citation]
  ) {
    self.remuneration = remuneration
    self.name = name
    self.amount = amount
    self.state = state
    self.citations = citations
  }
}

/// Bảng kê thù lao, khuyến khích of a period.
public enum RemunerationReport {
  /// The JSON keys, in order.
  public static let keys = [
    "remuneration", "role", "item", "contributor", "form", "value", "amount", "state",
    "citations", "kind", "period", "part",
  ]

  /// The report over lines that are handed on one by one.
  public static func report(
    _ context: PaperContext, name: String = "remuneration",
    lines: @escaping (_ body: (RemunerationLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "BẢNG KÊ THÙ LAO, KHUYẾN KHÍCH",
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Họ và tên", minimumWidth: 16, isFlexible: true),
        PaperColumn("Khoản chi", isFlexible: true), PaperColumn("Vai trò", isFlexible: true),
        PaperColumn("Tin, bài; kỳ", kind: .code),
        PaperColumn("Theo", group: "Cách tính"),
        PaperColumn("Mức", group: "Cách tính", kind: .number),
        PaperColumn("Thành tiền", kind: .amount), PaperColumn("Trạng thái"),
      ], marks: ColumnMarks())
    return Report(name: name, header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var (count, total) = (Int64(0), Dong.zero)
      try lines { (line) throws(Failure) in
        count += 1
        total += line.amount ?? .zero
        try body(row(line, number: count))
      }
      return ReportTail(
        members: [
          Member(
            "totals",
            .record([Member("count", .integer(count)), Member("amount", .amount(total))]))
        ],
        closing: [
          PaperRow(
            [.empty, .empty, .empty, .empty, .empty, .empty, .empty, .empty, .amount(total)],
            style: .total)
        ], amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(total.amount)).")
    }
  }

  private static func row(_ line: RemunerationLine, number: Int64) -> ReportRow {
    let row = line.remuneration
    return ReportRow(
      data: [
        .text(row.id.text), .text(row.role), .optional(row.item?.text),
        .text(row.contributor.text), .text(row.form.word), .text(row.form.value),
        .amount(line.amount), .text(line.state.rawValue),
        RoyaltiesReport.citations(line.citations), .text(row.kind.rawValue),
        .optional(row.period?.description), .optional(row.part?.text),
      ],
      cells: [
        .count(number), .code(row.id.text), .text(line.name),
        .text(row.kind == .incentive ? "Khuyến khích" : "Thù lao"),
        .text(Vocabulary.role(row.role)), .code(row.item?.text ?? row.period?.description ?? ""),
        .text(Vocabulary.remunerationForm(row.form.word)), .number(row.form.value),
        .amount(line.amount), .text(Vocabulary.state(line.state)),
      ])
  }
}
