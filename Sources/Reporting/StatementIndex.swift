import Accounting
public import Diagnostics
public import Typesetting

/// What the sender of statements needs: who gets which file. It holds everyone, so it stays inside.
public enum StatementIndex {
  /// A statement that was written.
  public struct Entry: Sendable {
    /// Whom it is for.
    public let person: StatementPerson
    /// Where to send it.
    public let email: String?
    /// The name of its file.
    public let file: String
    /// How many lines it has.
    public let lines: Int
    /// Its sums.
    public let totals: StatementTotals

    /// Notes a statement.
    public init(
      person: StatementPerson, email: String?, file: String, lines: Int, totals: StatementTotals
    ) {
      self.person = person
      self.email = email
      self.file = file
      self.lines = lines
      self.totals = totals
    }
  }

  /// Hands on every statement.
  public typealias Entries = (_ body: (Entry) throws(Failure) -> Void) throws(Failure) -> Void

  /// The index of statements that are handed on one by one, in the order of names.
  public static func report(_ context: PaperContext, entries: @escaping Entries) -> Report {
    ListReport.report(
      context, name: "statements", title: "DANH SÁCH PHIẾU XÁC NHẬN NHUẬN BÚT",
      columns: [
        .init("contributor", PaperColumn("Mã", kind: .code)),
        .init("name", PaperColumn("Họ và tên", isFlexible: true)),
        .init("email", PaperColumn("Thư điện tử", isFlexible: true)),
        .init("file", PaperColumn("Tệp", isFlexible: true)),
        .init("lines", PaperColumn("Số dòng", kind: .count)),
        .init("amount", PaperColumn("Thành tiền", kind: .amount)),
        .init("paid", PaperColumn("Đã chi", kind: .amount)),
        .init("waiting", PaperColumn("Chờ chi", kind: .amount)),
      ]
    ) { (body) throws(Failure) in
      try entries { (entry) throws(Failure) in
        try body(
          [
            .text(entry.person.code), .text(entry.person.name), .optional(entry.email),
            .text(entry.file), .integer(Int64(entry.lines)), .amount(entry.totals.amount),
            .amount(entry.totals.paid), .amount(entry.totals.waiting),
          ],
          [
            .code(entry.person.code), .text(entry.person.name), .text(entry.email ?? ""),
            .text(entry.file), .count(Int64(entry.lines)), .amount(entry.totals.amount.amount),
            .amount(entry.totals.paid.amount), .amount(entry.totals.waiting.amount),
          ])
      }
    }
  }
}
