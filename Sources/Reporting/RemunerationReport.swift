public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A remuneration, as reports show it; or what was posted to it later.
public struct RemunerationLine: Sendable {
  /// What the row is.
  public let kind: LineKind
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
    kind: LineKind = .line, remuneration: Remuneration, name: String, amount: Dong?,
    state: PartState, citations: [Citation]
  ) {
    self.kind = kind
    self.remuneration = remuneration
    self.name = name
    self.amount = amount
    self.state = state
    self.citations = citations
  }
}

/// Bảng kê thù lao, khuyến khích of a period.
public enum RemunerationReport {
  /// The JSON keys, in order; `kind` is the remuneration's own, `row` is what the row is.
  public static let keys = [
    "remuneration", "role", "item", "contributor", "form", "value", "amount", "state",
    "citations", "kind", "period", "part", "row", "postedOn", "reverses",
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
      var tally = LineTally()
      try lines { (line) throws(Failure) in
        let number = tally.add(line.amount ?? .zero, line.state, line.citations)
        try body(row(line, number: number))
      }
      return tally.tail(amountAfter: 8)
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
        .optional(row.period?.description), .optional(row.part?.text), .text(line.kind.code),
        .date(line.kind.postedOn), .optional(line.kind.entry),
      ],
      cells: [
        .count(number), .code(row.id.text), .text(line.name),
        .text(line.kind.words(row.kind == .incentive ? "Khuyến khích" : "Thù lao")),
        .text(Vocabulary.role(row.role)), .code(row.item?.text ?? row.period?.description ?? ""),
        .text(Vocabulary.remunerationForm(row.form.word)), .number(row.form.value),
        .amount(line.amount), .text(Vocabulary.state(line.state)),
      ])
  }
}
