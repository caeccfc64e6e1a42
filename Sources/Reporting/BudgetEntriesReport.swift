public import Accounting
public import Budgeting
public import Diagnostics
public import Typesetting

/// An entry behind a line's position, as reports show it.
public struct BudgetEntryLine: Sendable {
  let seq: Int64
  let date: CivilDate
  let kind: EntryKind
  let actor: String
  let memo: String?
  let change: BudgetPosition

  /// States an entry and what it changed of the line.
  public init(
    seq: Int64, date: CivilDate, kind: EntryKind, actor: String, memo: String?,
    change: BudgetPosition
  ) {
    self.seq = seq
    self.date = date
    self.kind = kind
    self.actor = actor
    self.memo = memo
    self.change = change
  }
}

/// Chi tiết dòng dự toán: the entries that a line's position is the sum of.
public enum BudgetEntriesReport {
  /// The JSON keys, in order.
  public static let keys = [
    "seq", "date", "kind", "actor", "memo", "allotted", "committed", "paid", "left",
  ]

  /// The report over entries that are handed on one by one, in the order of the journal.
  public static func report(
    _ context: PaperContext, line: BudgetLine, year: Int,
    entries: @escaping (_ body: (BudgetEntryLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "CHI TIẾT DÒNG DỰ TOÁN", subtitles: ["Dòng \(line.code) – \(line.name), năm \(year)"],
      columns: [
        PaperColumn("Bút toán", kind: .code), PaperColumn("Ngày", kind: .date),
        PaperColumn("Nội dung", isFlexible: true), PaperColumn("Người ghi"),
        PaperColumn("Được giao", kind: .amount),
        PaperColumn("Duyệt, trừ đã chi", kind: .amount), PaperColumn("Đã chi", kind: .amount),
        PaperColumn("Còn lại", kind: .amount, isTotalled: false),
      ])
    let header =
      context.header() + [
        Member("line", .text(line.code.text)), Member("year", .integer(Int64(year))),
      ]
    return Report(name: "budget-entries", header: header, keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var sum = BudgetPosition()
      try entries { (entry) throws(Failure) in
        sum += entry.change
        try body(row(entry, left: sum.left))
      }
      return tail(sum)
    }
  }

  private static func row(_ entry: BudgetEntryLine, left: Dong) -> ReportRow {
    let change = entry.change
    let memo = entry.memo.map { ": \($0)" } ?? ""
    return ReportRow(
      data: [
        .integer(entry.seq), .date(entry.date), .text(entry.kind.rawValue), .text(entry.actor),
        .optional(entry.memo), .amount(change.allotted), .amount(change.committed),
        .amount(change.paid), .amount(left),
      ],
      cells: [
        .code("\(entry.seq)"), .date(entry.date), .text(Vocabulary.entry(entry.kind) + memo),
        .text(entry.actor), .amount(change.allotted), .amount(change.committed),
        .amount(change.paid), .amount(left),
      ])
  }

  private static func tail(_ sum: BudgetPosition) -> ReportTail {
    ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("allotted", .amount(sum.allotted)), Member("committed", .amount(sum.committed)),
            Member("paid", .amount(sum.paid)), Member("left", .amount(sum.left)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .empty, .empty, .amount(sum.allotted), .amount(sum.committed),
            .amount(sum.paid), .amount(sum.left),
          ], style: .total)
      ])
  }
}
