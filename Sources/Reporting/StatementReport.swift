import Accounting
public import Diagnostics
import Payments
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

/// Phiếu xác nhận nhuận bút: everything one contributor is paid for, and nothing of anyone else.
public enum StatementReport {
  /// The JSON keys, in order.
  public static let keys = [
    "kind", "item", "part", "publishedOn", "title", "genre", "role", "working", "amount", "state",
    "run", "paidOn", "tax", "net", "reversed",
  ]

  /// The statement of a contributor.
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - person: the contributor.
  ///   - isEmpty: whether there is no line.
  ///   - claims: what the payments of the lines kept back, and what is still owed.
  ///   - lines: hands the lines on one by one.
  public static func report(
    _ context: PaperContext, for person: StatementPerson, isEmpty: Bool,
    claims: StatementClaims = StatementClaims(),
    lines: @escaping (_ body: (StatementLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let member = Datum.record([
      Member("code", .text(person.code)), Member("name", .text(person.name)),
      Member("penNames", .list(person.penNames.map(Datum.text))),
    ])
    return Report(
      name: "statement", header: context.header() + [Member("contributor", member)], keys: keys,
      paper: paper(context, person, isEmpty: isEmpty)
    ) { (body: Report.Body) throws(Failure) -> ReportTail in
      var (number, totals) = (Int64(0), StatementTotals(claims))
      var (tax, net) = (Dong.zero, Dong.zero)
      var documents: Set<String> = []
      try lines { (line) throws(Failure) in
        number += 1
        totals.add(line)
        tax += line.tax ?? .zero
        net += line.net ?? .zero
        documents.formUnion(line.documents)
        try body(row(line, context, number: number))
      }
      return tail(totals, tax: tax, net: net, documents: documents.sorted())
    }
  }

  private static func paper(
    _ context: PaperContext, _ person: StatementPerson, isEmpty: Bool
  ) -> Paper {
    let pen =
      person.penNames.isEmpty ? "" : "; bút danh: \(person.penNames.joined(separator: ", "))"
    let account = person.account.map { ", tài khoản \($0)" } ?? ""
    let ask = context.contact.map { ", \($0)" } ?? ""
    let notes = [
      "Nếu có điểm chưa đúng, xin gửi ý kiến về \(context.unit)\(ask), ghi mã người hưởng "
        + "\(person.code) và số niêm ở cuối phiếu."
    ]
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
      ], marks: ColumnMarks(), notes: notes)
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
        .date(line.paidOn), .amount(line.tax), .amount(line.net), .amount(line.reversed),
      ],
      cells: [
        .count(number), .code(label), .date(line.eventOn), .text(line.title + genre),
        .text(line.working), .amount(line.amount), .amount(line.tax), .amount(line.net),
        .text(standing(of: line)),
      ])
  }

  /// `Đã chi 10/10/2024, đợt 2024-001`.
  private static func standing(of line: StatementLine) -> String {
    // What was reversed after payment was paid on that day all the same.
    let state = Vocabulary.state(line.paidOn == nil ? line.state : .paid)
    let word = state.prefix(1).uppercased() + state.dropFirst()
    let taken = line.paidOn == nil ? "đã đảo" : "đã thu lại"
    return word + (line.paidOn.map { " \($0.paperText)" } ?? "")
      + (line.run.map { ", đợt \($0)" } ?? "")
      + (line.reversed > .zero && (line.state != .reversed || line.paidOn != nil)
        ? "; \(taken) \(line.reversed)" : "")
  }

  private static func tail(
    _ totals: StatementTotals, tax: Dong, net: Dong, documents: [String]
  ) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("amount", .amount(totals.amount)), Member("paid", .amount(totals.paid)),
            Member("tax", .amount(totals.tax)), Member("recouped", .amount(totals.recouped)),
            Member("received", .amount(totals.received)),
            Member("waiting", .amount(totals.waiting)),
            Member("takenBack", .amount(totals.takenBack)), Member("owed", .amount(totals.owed)),
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
      notes: standing(totals)
        + (documents.isEmpty ? [] : ["Căn cứ: \(documents.joined(separator: "; "))."]))
  }

  /// What became of the money: paid, waiting, taken back.
  private static func standing(_ totals: StatementTotals) -> [String] {
    let kept =
      totals.recouped.isZero ? "" : ", trừ khoản thu hồi, tạm ứng \(totals.recouped) đồng"
    let back =
      totals.owed.isZero
      ? "" : "; còn phải hoàn trả \(totals.owed) đồng, trừ vào các đợt chi sau"
    return [
      "Đã chi \(totals.paid) đồng, khấu trừ thuế \(totals.tax) đồng\(kept), thực nhận "
        + "\(totals.received) đồng.",
      "Còn chờ chi \(totals.waiting) đồng (chưa trừ thuế).",
    ]
      + (totals.takenBack.isZero ? [] : ["Đã đảo \(totals.takenBack) đồng\(back)."])
  }
}
