public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A graded part with its amounts, as reports show it; or what was posted to it later.
public struct RoyaltyLine: Sendable {
  /// What a row of the report is.
  public enum Kind: Hashable, Sendable {
    /// A graded part, in the month of its publication.
    case line
    /// A reversal of a posted amount, in the month it was posted.
    case reversal(postedOn: CivilDate, reverses: Int64)
    /// What the law changed of a posted amount for the past, in the month it was posted.
    case adjustment(postedOn: CivilDate, adjusts: Int64)

    /// Its code in data.
    var code: String {
      switch self {
      case .line: "line"
      case .reversal: "reversal"
      case .adjustment: "adjustment"
      }
    }
  }

  /// One contributor's share of a line.
  public struct Share: Sendable {
    /// The contributor's code.
    public let contributor: String
    /// The contributor's name.
    public let name: String
    /// The role.
    public let role: String
    /// What is payable to the contributor.
    public let amount: Dong
    /// Where the share stands.
    public let state: PartState

    /// Creates a share.
    public init(contributor: String, name: String, role: String, amount: Dong, state: PartState) {
      self.contributor = contributor
      self.name = name
      self.role = role
      self.amount = amount
      self.state = state
    }
  }

  /// What the row is.
  public let kind: Kind
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
  public let shares: [Share]

  /// Creates a line.
  public init(
    kind: Kind = .line, item: String, part: String, publishedOn: CivilDate, title: String,
    genre: String, coefficient: String?, unitValue: Dong?, sitePercent: String?,
    modifiers: [Modifier],
    amount: Dong, withinQuota: Dong, state: PartState, citations: [Citation], shares: [Share]
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
      var count: Int64 = 0
      var (total, counted) = (Dong.zero, Int64(0))
      var documents: Set<String> = []
      var genres: [String: Int64] = [:]
      try lines { (line) throws(Failure) in
        count += 1
        if line.state.isCounted {
          counted += 1
          total += line.amount
        }
        documents.formUnion(line.citations.map(\.description))
        genres[line.genre, default: 0] += line.state.isCounted ? line.amount.amount : 0
        try body(row(line, context, number: count))
      }
      var tail = tail(count: counted, total: total, documents: documents)
      tail.charts = chart(genres, context)
      return tail
    }
  }

  private static func tail(count: Int64, total: Dong, documents: Set<String>) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("count", .integer(count)), Member("amount", .integer(total.amount)),
          ]))
      ],
      closing: [
        PaperRow(
          [.empty, .empty, .empty, .empty, .empty, .empty, .empty, .empty, .amount(total)],
          style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(total.amount)).",
      notes: documents.isEmpty
        ? [] : ["Căn cứ: " + documents.sorted().joined(separator: "; ") + "."])
  }

  /// What the genres came to, the dearest first.
  private static func chart(_ genres: [String: Int64], _ context: PaperContext) -> [Chart] {
    let found = genres.filter { $0.value != 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard found.count > 1 else { return [] }
    return [
      Chart(
        "Nhuận bút theo thể loại", form: .bars, unit: "đồng",
        categories: found.map { context.genre($0.key) },
        series: [Chart.Series("Thành tiền", found.map(\.value))])
    ]
  }

  private static func row(
    _ line: RoyaltyLine, _ context: PaperContext, number: Int64
  ) -> ReportRow {
    let label = line.part.isEmpty ? line.item : "\(line.item)/\(line.part)"
    let people = line.shares.map { "\($0.name) \($0.amount)" }.joined(separator: "; ")
    var (title, postedOn, reverses) = (line.title, CivilDate?.none, Int64?.none)
    switch line.kind {
    case .line: break
    case .reversal(let date, let entry):
      (postedOn, reverses) = (date, entry)
      title = "Đảo ngày \(date.paperText), bút toán \(entry): \(title)"
    case .adjustment(let date, let entry):
      (postedOn, reverses) = (date, entry)
      title = "Điều chỉnh ngày \(date.paperText), bút toán \(entry): \(title)"
    }
    return ReportRow(
      data: [
        .text(line.kind.code), .text(line.item), .text(line.part), .date(line.publishedOn),
        .text(line.genre), .optional(line.coefficient), .amount(line.unitValue),
        .optional(line.sitePercent), modifiers(line.modifiers), .amount(line.amount),
        .amount(line.withinQuota), .text(line.state.rawValue), citations(line.citations),
        shares(line.shares), .date(postedOn), .optional(reverses),
      ],
      cells: [
        .count(number), .code(label), .date(line.publishedOn),
        .text("\(title) (\(people))"), .text(context.genre(line.genre)),
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

  private static func shares(_ shares: [RoyaltyLine.Share]) -> Datum {
    .nested(
      json: .list(
        shares.map { share in
          .record([
            Member("contributor", .text(share.contributor)), Member("role", .text(share.role)),
            Member("amount", .integer(share.amount.amount)),
            Member("state", .text(share.state.rawValue)),
          ])
        }),
      csv: shares.map { share in
        share.contributor + (share.role == "author" ? "" : ":\(share.role)")
          + "=\(share.amount.amount)"
      }.joined(separator: ";"))
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
