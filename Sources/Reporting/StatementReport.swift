public import Accounting
public import Payments
public import Typesetting

/// Whom a statement is for; ids and accounts come masked.
public struct StatementPerson: Sendable {
  /// The contributor's code.
  public let code: String
  /// The name.
  public let name: String
  /// The names under which the contributor signs.
  public let penNames: [String]
  /// The tax code, masked.
  public let taxCode: String?
  /// The account, masked.
  public let account: String?
  /// `transfer` or `cash`.
  public let method: String

  /// Describes a contributor.
  public init(
    code: String, name: String, penNames: [String], taxCode: String?, account: String?,
    method: String
  ) {
    self.code = code
    self.name = name
    self.penNames = penNames
    self.taxCode = taxCode
    self.account = account
    self.method = method
  }
}

/// One thing a contributor is paid for.
public struct StatementLine: Sendable {
  /// `royalty`, `reversal`, `adjustment`, `remuneration` or `creation`.
  public let kind: String
  /// The item, the work or the remuneration.
  public let item: String
  /// The part, empty for the whole.
  public let part: String
  /// The event date.
  public let eventOn: CivilDate
  /// What it is about.
  public let title: String
  /// The genre, nothing for other work.
  public let genre: String?
  /// The contributor's role.
  public let role: String
  /// How the amount came about, in words.
  public let working: String
  /// The contributor's amount.
  public let amount: Dong
  /// Where it stands.
  public let state: PartState
  /// The run that pays it.
  public let run: String?
  /// When it was paid.
  public let paidOn: CivilDate?
  /// The tax withheld on it, nothing before a run.
  public let tax: Dong?

  /// Creates a line.
  public init(
    kind: String, item: String, part: String, eventOn: CivilDate, title: String, genre: String?,
    role: String, working: String, amount: Dong, state: PartState, run: String?,
    paidOn: CivilDate?, tax: Dong?
  ) {
    self.kind = kind
    self.item = item
    self.part = part
    self.eventOn = eventOn
    self.title = title
    self.genre = genre
    self.role = role
    self.working = working
    self.amount = amount
    self.state = state
    self.run = run
    self.paidOn = paidOn
    self.tax = tax
  }

  /// What reaches the contributor, nothing before a run.
  public var net: Dong? { tax.map { amount - $0 } }
  /// Whether the money is still to come.
  public var isWaiting: Bool { [.graded, .approved, .inRun].contains(state) }
}

/// The sums of a statement.
public struct StatementTotals: Sendable, Hashable {
  /// Everything listed.
  public let amount: Dong
  /// What was paid, before tax.
  public let paid: Dong
  /// The tax withheld on what was paid.
  public let tax: Dong
  /// What is still to come, before tax.
  public let waiting: Dong

  /// The sums of lines; what was returned or withdrawn is worth nothing.
  public init(_ lines: [StatementLine]) {
    amount = lines.map(\.amount).sum()
    let settled = lines.filter { $0.state == .paid }
    paid = settled.map(\.amount).sum()
    tax = settled.compactMap(\.tax).sum()
    waiting = lines.filter(\.isWaiting).map(\.amount).sum()
  }

  /// What was received.
  public var received: Dong { paid - tax }
}

/// Phiếu xác nhận nhuận bút: everything one contributor is paid for, and nothing of anyone else.
public enum StatementReport {
  /// The JSON keys, in order.
  public static let keys = [
    "kind", "item", "part", "publishedOn", "title", "genre", "role", "working", "amount", "state",
    "run", "paidOn", "tax", "net",
  ]

  /// The statement of a contributor.
  ///
  /// - Parameter documents: the documents the amounts rest on.
  public static func report(
    _ context: PaperContext, for person: StatementPerson, lines: [StatementLine],
    documents: [String]
  ) -> Report {
    let member = Datum.record([
      Member("code", .text(person.code)), Member("name", .text(person.name)),
      Member("penNames", .list(person.penNames.map(Datum.text))),
    ])
    return Report(
      name: "statement", header: context.header() + [Member("contributor", member)], keys: keys,
      paper: paper(context, person, isEmpty: lines.isEmpty, documents: documents),
      rows: lines.enumerated().map { row($1, context, number: Int64($0 + 1)) }, tail: tail(lines))
  }

  private static func paper(
    _ context: PaperContext, _ person: StatementPerson, isEmpty: Bool, documents: [String]
  ) -> Paper {
    let pen =
      person.penNames.isEmpty ? "" : "; bút danh: \(person.penNames.joined(separator: ", "))"
    let account = person.account.map { ", tài khoản \($0)" } ?? ""
    let ask = context.contact.map { ", \($0)" } ?? ""
    var notes = documents.isEmpty ? [] : ["Căn cứ: \(documents.joined(separator: "; "))."]
    notes.append(
      "Nếu có điểm chưa đúng, xin gửi ý kiến về \(context.unit)\(ask), ghi mã người hưởng "
        + "\(person.code) và số niêm ở cuối phiếu.")
    return context.paper(
      "PHIẾU XÁC NHẬN NHUẬN BÚT",
      captions: [
        "Người hưởng: \(person.name) (mã \(person.code))\(pen)",
        "Mã số thuế: \(person.taxCode ?? "chưa có"); hình thức nhận: "
          + Vocabulary.method(person.method).lowercased() + account,
      ] + (isEmpty ? ["Không phát sinh trong kỳ."] : []),
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Ngày", kind: .date),
        PaperColumn("Tên tin, bài; công việc", isFlexible: true),
        PaperColumn("Cách tính", isFlexible: true), PaperColumn("Thành tiền", kind: .amount),
        PaperColumn("Thuế TNCN", kind: .amount), PaperColumn("Thực lĩnh", kind: .amount),
        PaperColumn("Tình trạng", isFlexible: true),
      ], notes: notes)
  }

  private static func row(
    _ line: StatementLine, _ context: PaperContext, number: Int64
  ) -> ReportRow {
    let label = line.part.isEmpty ? line.item : "\(line.item)/\(line.part)"
    let genre = line.genre.map { " (\(context.genre($0)))" } ?? ""
    return ReportRow(
      data: [
        .text(line.kind), .text(line.item), .text(line.part), .date(line.eventOn),
        .text(line.title), .optional(line.genre), .text(line.role), .text(line.working),
        .amount(line.amount), .text(line.state.rawValue), .optional(line.run),
        .date(line.paidOn), .amount(line.tax), .amount(line.net),
      ],
      cells: [
        .count(number), .code(label), .date(line.eventOn), .text(line.title + genre),
        .text(line.working), .amount(line.amount), .amount(line.tax), .amount(line.net),
        .text(standing(of: line)),
      ])
  }

  /// `Đã chi 10/10/2024, đợt 2024-001`.
  private static func standing(of line: StatementLine) -> String {
    let state = Vocabulary.state(line.state)
    let word = state.prefix(1).uppercased() + state.dropFirst()
    return word + (line.paidOn.map { " \($0.paperText)" } ?? "")
      + (line.run.map { ", đợt \($0)" } ?? "")
  }

  private static func tail(_ lines: [StatementLine]) -> ReportTail {
    let totals = StatementTotals(lines)
    let (tax, net) = (lines.compactMap(\.tax).sum(), lines.compactMap(\.net).sum())
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("amount", .amount(totals.amount)), Member("paid", .amount(totals.paid)),
            Member("tax", .amount(totals.tax)), Member("received", .amount(totals.received)),
            Member("waiting", .amount(totals.waiting)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .empty, .empty, .empty, .amount(totals.amount), .amount(tax),
            .amount(net),
          ], style: .total)
      ],
      amountInWordsLine:
        "Số tiền được hưởng bằng chữ: \(AmountInWords.text(totals.amount.amount)).",
      notes: [
        "Đã chi \(totals.paid) đồng, khấu trừ thuế \(totals.tax) đồng, thực nhận "
          + "\(totals.received) đồng; còn chờ chi \(totals.waiting) đồng (chưa trừ thuế)."
      ])
  }
}
