public import Accounting
public import Diagnostics
public import Typesetting

/// What would differ under a rate book that a ledger has just taken.
public enum RateUpdateReport {
  /// A graded part whose amount would differ.
  public struct Difference: Sendable {
    /// The item, or item and part.
    public let item: String
    /// The part, empty for the whole.
    public let part: String
    /// The publication date.
    public let publishedOn: CivilDate
    /// Whether it is posted, or only graded.
    public let isPosted: Bool
    /// What it comes to.
    public let before: Dong
    /// What it would come to, `nil` where it must be graded anew.
    public let after: Dong?
    /// Why it must be graded anew.
    public let reason: Text?

    /// States a difference.
    public init(
      item: String, part: String, publishedOn: CivilDate, isPosted: Bool, before: Dong,
      after: Dong?, reason: Text?
    ) {
      self.item = item
      self.part = part
      self.publishedOn = publishedOn
      self.isPosted = isPosted
      self.before = before
      self.after = after
      self.reason = reason
    }
  }

  /// The report of an update.
  public static func report(
    _ context: PaperContext, book: Int, isNew: Bool, differences: [Difference]
  ) -> Report {
    Report(
      name: "rates-update",
      header: context.header() + [
        Member("book", .integer(Int64(book))), Member("changed", .bool(isNew)),
      ],
      keys: ["state", "item", "part", "publishedOn", "before", "after", "difference", "reason"],
      paper: context.paper(
        "CÁC KHOẢN KHÁC ĐI THEO BỘ MỨC SỐ \(book)",
        columns: [
          PaperColumn("Mã", kind: .code), PaperColumn("Ngày đăng", kind: .date),
          PaperColumn("Trạng thái"), PaperColumn("Đang tính", kind: .amount),
          PaperColumn("Theo bộ mức mới", kind: .amount), PaperColumn("Chênh lệch", kind: .amount),
          PaperColumn("Ghi chú", isFlexible: true),
        ])
    ) { (body: Report.Body) throws(Failure) -> ReportTail in
      for difference in differences { try body(row(of: difference)) }
      return tail(differences)
    }
  }

  private static func row(of difference: Difference) -> ReportRow {
    let label =
      difference.part.isEmpty ? difference.item : "\(difference.item)/\(difference.part)"
    let more = difference.after.map { $0 - difference.before }
    return ReportRow(
      data: [
        .text(difference.isPosted ? "posted" : "graded"), .text(difference.item),
        .text(difference.part), .date(difference.publishedOn), .amount(difference.before),
        .amount(difference.after), .amount(more), .optional(difference.reason?.vi),
      ],
      cells: [
        .code(label), .date(difference.publishedOn),
        .text(difference.isPosted ? "đã ghi sổ" : "đã chấm"), .amount(difference.before),
        .amount(difference.after), .amount(more),
        .text(difference.reason.map { "chấm lại: \($0.vi)" } ?? ""),
      ])
  }

  private static func tail(_ differences: [Difference]) -> ReportTail {
    func totals(_ isPosted: Bool) -> Datum {
      let chosen = differences.filter { $0.isPosted == isPosted }
      let computed = chosen.filter { $0.after != nil }
      let more = computed.map { ($0.after ?? .zero) - $0.before }.sum()
      return .record([
        Member("count", .integer(Int64(chosen.count))), Member("difference", .amount(more)),
        Member("toGradeAnew", .integer(Int64(chosen.count - computed.count))),
      ])
    }
    return ReportTail(members: [
      Member(
        "totals", .record([Member("posted", totals(true)), Member("graded", totals(false))]))
    ])
  }
}
