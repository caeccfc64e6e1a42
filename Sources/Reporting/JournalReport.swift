public import Accounting
public import Diagnostics
public import Typesetting

/// An entry of the journal, as reports show it.
public struct JournalLine: Sendable {
  /// Its number.
  public let seq: Int64
  /// Its posting date.
  public let date: CivilDate
  /// What it records.
  public let kind: EntryKind
  /// Who posted it.
  public let actor: String
  /// What it is about.
  public let memo: String?
  /// The entry it reverses.
  public let reverses: Int64?
  /// Its sides.
  public let postings: [Posting]

  /// Creates a line.
  public init(
    seq: Int64, date: CivilDate, kind: EntryKind, actor: String, memo: String?, reverses: Int64?,
    postings: [Posting]
  ) {
    self.seq = seq
    self.date = date
    self.kind = kind
    self.actor = actor
    self.memo = memo
    self.reverses = reverses
    self.postings = postings
  }
}

/// Sổ nhật ký: every entry posted in a period, with its sides.
public enum JournalReport {
  /// The JSON keys, in order.
  public static let keys = ["seq", "date", "kind", "actor", "memo", "reverses", "postings"]

  /// The report over entries that are handed on one by one.
  public static func report(
    _ context: PaperContext,
    entries: @escaping (_ body: (JournalLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "SỔ NHẬT KÝ",
      columns: [
        PaperColumn("Số", kind: .code), PaperColumn("Ngày ghi sổ", kind: .date),
        PaperColumn("Diễn giải", minimumWidth: 16, isFlexible: true),
        PaperColumn("Người ghi"), PaperColumn("Tài khoản"),
        PaperColumn("Nợ", kind: .amount), PaperColumn("Có", kind: .amount),
      ])
    return Report(name: "journal", header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var count: Int64 = 0
      var (debit, credit) = (Dong.zero, Dong.zero)
      try entries { (line) throws(Failure) in
        count += 1
        for posting in line.postings where !posting.account.isBudget {
          debit += posting.debit
          credit += posting.credit
        }
        try body(row(line))
      }
      precondition(debit == credit, "the debits of the journal equal its credits")
      return tail(count: count, sum: debit)
    }
  }

  private static func tail(count: Int64, sum: Dong) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("entries", .integer(count)), Member("debit", .amount(sum)),
            Member("credit", .amount(sum)),
          ]))
      ],
      closing: [
        PaperRow(
          [.empty, .empty, .empty, .empty, .empty, .amount(sum), .amount(sum)], style: .total)
      ],
      notes: ["Tổng số không gồm các tài khoản theo dõi dự toán (budget)."])
  }

  private static func row(_ line: JournalLine) -> ReportRow {
    let about = [Vocabulary.entry(line.kind), line.memo ?? ""].filter { !$0.isEmpty }
      .joined(separator: ": ")
    let link = line.reverses.map { " (đảo bút toán \($0))" } ?? ""
    let rows = line.postings.enumerated().map { index, posting in
      PaperRow(
        (index == 0
          ? [.code("\(line.seq)"), .date(line.date), .text(about + link), .text(line.actor)]
          : [.empty, .empty, .empty, .empty]) + [
            .text(posting.account.name),
            posting.debit.isZero ? .empty : .amount(posting.debit),
            posting.credit.isZero ? .empty : .amount(posting.credit),
          ])
    }
    return ReportRow(
      data: [
        .integer(line.seq), .date(line.date), .text(line.kind.rawValue), .text(line.actor),
        .optional(line.memo), .optional(line.reverses), postings(line.postings),
      ], paper: rows)
  }

  private static func postings(_ postings: [Posting]) -> Datum {
    .nested(
      json: .list(
        postings.map { posting in
          .record([
            Member("account", .text(posting.account.name)),
            Member("debit", .amount(posting.debit)), Member("credit", .amount(posting.credit)),
          ])
        }),
      csv: postings.map { "\($0.account.name)=\(($0.debit - $0.credit).amount)" }
        .joined(separator: ";"))
  }
}
