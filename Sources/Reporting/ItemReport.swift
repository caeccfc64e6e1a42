public import Accounting
import Diagnostics
public import Typesetting

/// One item with its parts (một tin, bài): what the content ledger shows, and what each is worth.
public enum ItemReport {
  /// What a part was graded.
  public struct Grade: Sendable {
    let coefficient: String?
    let amount: Dong
    let withinQuota: Dong
    let grader: String

    /// States a grade; no coefficient where it was graded by amount.
    public init(coefficient: String?, amount: Dong, withinQuota: Dong, grader: String) {
      self.coefficient = coefficient
      self.amount = amount
      self.withinQuota = withinQuota
      self.grader = grader
    }
  }

  /// A part: its grade where it is graded, the budget line where it is approved.
  public struct Part: Sendable {
    let line: ContentLine
    let grade: Grade?
    let budgetLine: String?

    /// States a part.
    public init(_ line: ContentLine, grade: Grade?, budgetLine: String?) {
      self.line = line
      self.grade = grade
      self.budgetLine = budgetLine
    }
  }

  /// The JSON keys, in order: those of the content ledger, then the grade's.
  public static let keys =
    ContentReport.keys + ["coefficient", "amount", "withinQuota", "grader", "budgetLine"]

  /// The report over the parts of an item.
  public static func report(_ context: PaperContext, parts: [Part]) -> Report {
    let paper = context.paper(
      "SỔ THEO DÕI TIN, BÀI",
      columns: ContentReport.columns + [
        PaperColumn("Hệ số", kind: .number), PaperColumn("Thành tiền", kind: .amount),
        PaperColumn("Dòng"),
      ], marks: ColumnMarks())
    return Report(name: "item", header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      for (index, part) in parts.enumerated() {
        let content = ContentReport.values(part.line, context, number: Int64(index + 1))
        let (grade, line) = (part.grade, part.budgetLine)
        try body(
          ReportRow(
            data: content.data + [
              .optional(grade?.coefficient), .amount(grade?.amount), .amount(grade?.withinQuota),
              .optional(grade?.grader), .optional(line),
            ],
            cells: content.cells + [
              grade?.coefficient.map { .number($0) } ?? .empty, .amount(grade?.amount),
              line.map { .text($0) } ?? .empty,
            ]))
      }
      return ReportTail(
        members: [Member("totals", .record([Member("count", .integer(Int64(parts.count)))]))])
    }
  }
}
