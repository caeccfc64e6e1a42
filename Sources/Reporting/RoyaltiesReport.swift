public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A graded part with its amounts, as reports show it; or what was posted to it later.
public struct RoyaltyLine: Sendable {
  /// What the row is.
  public let kind: LineKind
  /// The item.
  public let item: String
  /// The part, empty for the whole.
  public let part: String
  /// The publication date.
  public let publishedOn: CivilDate
  /// The title.
  public let title: String
  /// The genre.
  public let genre: String
  /// The coefficient, nothing when graded by amount.
  public let coefficient: String?
  /// The unit value, nothing when graded by amount.
  public let unitValue: Dong?
  /// The site's percentage of the portal's amount.
  public let sitePercent: String?
  /// The modifiers.
  public let modifiers: [Modifier]
  /// What is payable.
  public let amount: Dong
  /// What the quota took.
  public let withinQuota: Dong
  /// Where the part stands.
  public let state: PartState
  /// Where the figures come from.
  public let citations: [Citation]
  /// The shares, zero ones among them.
  public let shares: [LineShare]

  /// Creates a line.
  public init(
    kind: LineKind = .line, item: String, part: String, publishedOn: CivilDate, title: String,
    genre: String, coefficient: String?, unitValue: Dong?, sitePercent: String?,
    modifiers: [Modifier],
    amount: Dong, withinQuota: Dong, state: PartState, citations: [Citation], shares: [LineShare]
  ) {
    self.kind = kind
    self.item = item
    self.part = part
    self.publishedOn = publishedOn
    self.title = title
    self.genre = genre
    self.coefficient = coefficient
    self.unitValue = unitValue
    self.sitePercent = sitePercent
    self.modifiers = modifiers
    self.amount = amount
    self.withinQuota = withinQuota
    self.state = state
    self.citations = citations
    self.shares = shares
  }
}

/// Bảng kê nhuận bút: item by item, with its coefficient, unit value and legal basis.
public enum RoyaltiesReport {
  /// The JSON keys, in order.
  public static let keys = [
    "kind", "item", "part", "publishedOn", "genre", "coefficient", "unitValue", "sitePercent",
    "modifiers", "amount", "withinQuota", "state", "citations", "shares", "postedOn", "reverses",
  ]

  /// The report over lines that are handed on one by one.
  public static func report(
    _ context: PaperContext,
    lines: @escaping (_ body: (RoyaltyLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "BẢNG KÊ NHUẬN BÚT",
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false),
        PaperColumn("Mã", group: "Tin, bài", kind: .code),
        PaperColumn("Ngày đăng", group: "Tin, bài", kind: .date),
        PaperColumn("Tên tin, bài; người hưởng", group: "Tin, bài", isFlexible: true),
        PaperColumn("Thể loại", group: "Tin, bài"),
        PaperColumn("Hệ số", group: "Cách tính", kind: .number),
        PaperColumn("Đơn giá", group: "Cách tính", kind: .amount, isTotalled: false),
        PaperColumn("Điều chỉnh", group: "Cách tính", isFlexible: true),
        PaperColumn("Thành tiền", kind: .amount), PaperColumn("Trạng thái"),
      ], marks: ColumnMarks())
    return Report(name: "royalties", header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var tally = LineTally()
      var charts = RoyaltyCharts()
      try lines { (line) throws(Failure) in
        let number = tally.add(line.amount, line.state, line.citations)
        charts.add(line)
        try body(row(line, context, number: number))
      }
      var tail = tally.tail(amountAfter: 8)
      tail.charts = charts.charts(context)
      return tail
    }
  }

  private static func row(
    _ line: RoyaltyLine, _ context: PaperContext, number: Int64
  ) -> ReportRow {
    let label = line.part.isEmpty ? line.item : "\(line.item)/\(line.part)"
    let people = line.shares.map { "\($0.name) \($0.amount)" }.joined(separator: "; ")
    return ReportRow(
      data: [
        .text(line.kind.code), .text(line.item), .text(line.part), .date(line.publishedOn),
        .text(line.genre), .optional(line.coefficient), .amount(line.unitValue),
        .optional(line.sitePercent), modifiers(line.modifiers), .amount(line.amount),
        .amount(line.withinQuota), .text(line.state.rawValue), citations(line.citations),
        LineShare.data(line.shares), .date(line.kind.postedOn), .optional(line.kind.entry),
      ],
      cells: [
        .count(number), .code(label), .date(line.publishedOn),
        .text("\(line.kind.words(line.title)) (\(people))"), .text(context.genre(line.genre)),
        line.coefficient.map { .number($0) } ?? .empty, .amount(line.unitValue),
        .text(context.words(line.modifiers)),
        .amount(line.amount), .text(Vocabulary.state(line.state)),
      ])
  }

  static func modifiers(_ modifiers: [Modifier]) -> Datum {
    .nested(
      json: .list(
        modifiers.map { modifier in
          .record([
            Member("code", .text(modifier.code)),
            Member("percent", .text(modifier.percent.description)),
          ])
        }),
      csv: modifiers.canonicalText)
  }

  static func citations(_ citations: [Citation]) -> Datum {
    .nested(
      json: .list(
        citations.map { citation in
          .record([
            Member("document", .text(citation.document)),
            Member("article", .text(citation.article)),
          ])
        }),
      csv: citations.map { "\($0.document) \($0.article)" }.joined(separator: "; "))
  }
}

extension PaperContext {
  /// `Bản dịch 50%; Khó khăn, nguy hiểm 20%`.
  func words(_ modifiers: [Modifier]) -> String {
    modifiers.map { modifier in
      "\(modifierNames[modifier.code] ?? modifier.code) "
        + Cell.percent(modifier.percent.description).printed
    }.joined(separator: "; ")
  }
}
