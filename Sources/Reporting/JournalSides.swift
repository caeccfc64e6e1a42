import Accounting
public import Diagnostics
public import Typesetting

/// The journal a row a side, for a spreadsheet or another general ledger: budget positions are left
/// out.
public enum JournalSides {
  /// The JSON keys, and the headings in CSV.
  public static let keys = ["seq", "date", "kind", "memo", "account", "debit", "credit"]

  /// The rows over entries that are handed on one by one.
  public static func report(
    _ context: PaperContext, names: AccountNames,
    entries: @escaping (_ body: (JournalLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    Report(name: "journal-export", header: context.header(), keys: keys, paper: nil) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      try entries { (line) throws(Failure) in
        for posting in line.postings where !posting.account.isBudget {
          try body(
            ReportRow(data: [
              .integer(line.seq), .date(line.date), .text(line.kind.rawValue),
              .optional(line.memo), .text(names.plain(posting.account)), .amount(posting.debit),
              .amount(posting.credit),
            ]))
        }
      }
      return ReportTail()
    }
  }
}
