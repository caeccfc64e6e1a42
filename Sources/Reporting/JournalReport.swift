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
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - names: what the unit's chart of accounts calls the accounts.
  ///   - entries: hands the entries on one by one.
  public static func report(
    _ context: PaperContext, names: AccountNames = AccountNames(),
    entries: @escaping (_ body: (JournalLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "SỔ NHẬT KÝ",
      columns: [
        PaperColumn("Ngày ghi sổ", kind: .date), PaperColumn("Bút toán số", kind: .code),
        PaperColumn("Diễn giải", minimumWidth: 16, isFlexible: true), PaperColumn("Người ghi"),
        PaperColumn("Tài khoản", group: posted, isFlexible: true),
        PaperColumn("Nợ", group: posted, kind: .amount),
        PaperColumn("Có", group: posted, kind: .amount),
        PaperColumn("Dòng, trạng thái", group: memoranda, isFlexible: true),
        PaperColumn("Nợ", group: memoranda, kind: .amount),
        PaperColumn("Có", group: memoranda, kind: .amount),
      ], marks: ColumnMarks())
    return Report(name: "journal", header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var count: Int64 = 0
      var (debit, credit) = (Dong.zero, Dong.zero)
      var (noted, counted) = (Dong.zero, Dong.zero)
      try entries { (line) throws(Failure) in
        count += 1
        for posting in line.postings {
          if posting.account.isBudget {
            noted += posting.debit
            counted += posting.credit
          } else {
            debit += posting.debit
            credit += posting.credit
          }
        }
        try body(row(line, names))
      }
      precondition(
        debit == credit && noted == counted, "the debits of the journal equal its credits")
      return tail(count: count, sum: debit, budget: noted)
    }
  }

  private static let posted = "Số phát sinh"
  private static let memoranda = "Theo dõi dự toán"

  private static func tail(count: Int64, sum: Dong, budget: Dong) -> ReportTail {
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
          [
            .empty, .empty, .empty, .empty, .empty, .amount(sum), .amount(sum), .empty,
            .amount(budget), .amount(budget),
          ], style: .total)
      ],
      notes: [
        "Sổ có \(count) bút toán. Các cột theo dõi dự toán ghi đơn, không thuộc hệ thống tài khoản."
      ])
  }

  private static func row(_ line: JournalLine, _ names: AccountNames) -> ReportRow {
    let about = [Vocabulary.entry(line.kind), line.memo ?? ""].filter { !$0.isEmpty }
      .joined(separator: ": ")
    let link = line.reverses.map { " (đảo bút toán \($0))" } ?? ""
    // What an entry posts stands on the left, what it notes of the budget beside it.
    let (left, right) = (
      line.postings.filter { !$0.account.isBudget }, line.postings.filter(\.account.isBudget)
    )
    let rows = (0..<max(1, left.count, right.count)).map { index in
      PaperRow(
        (index == 0
          ? [.date(line.date), .code("\(line.seq)"), .text(about + link), .text(line.actor)]
          : [.empty, .empty, .empty, .empty])
          + sides(left, index, names) + sides(right, index, names))
    }
    return ReportRow(
      data: [
        .integer(line.seq), .date(line.date), .text(line.kind.rawValue), .text(line.actor),
        .optional(line.memo), .optional(line.reverses), postings(line.postings),
      ], paper: rows)
  }

  private static func sides(
    _ postings: [Posting], _ index: Int, _ names: AccountNames
  ) -> [Cell] {
    guard postings.indices.contains(index) else { return [.empty, .empty, .empty] }
    let posting = postings[index]
    return [
      .text(names.paper(posting.account)),
      posting.debit.isZero ? .empty : .amount(posting.debit),
      posting.credit.isZero ? .empty : .amount(posting.credit),
    ]
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
