public import Accounting

/// Writes the journal for a general ledger as plain text: budget positions are left out.
public struct JournalExport: Sendable {
  /// The program that reads it.
  public enum Form: String, Sendable, CaseIterable {
    /// hledger's journal.
    case hledger
    /// beancount's ledger.
    case beancount
  }

  private let form: Form
  private let names: AccountNames
  private let title: String

  /// Prepares an export.
  public init(_ form: Form, names: AccountNames, title: String) {
    self.form = form
    self.names = names
    self.title = title
  }

  /// What stands before the entries: the accounts that they use.
  public func opening(accounts: [Account]) -> String {
    let used = accounts.filter { !$0.isBudget }
    switch form {
    case .hledger:
      let declared = Set(used.map { names.plain($0) }).sorted().map { "account \($0)\n" }
      return "; \(Self.oneLine(title))\ncommodity 1000. VND\n" + declared.joined()
    case .beancount:
      let declared = Set(used.map { names.beancount($0) }).sorted()
        .map { "1970-01-01 open \($0) VND\n" }
      return "option \"title\" \(Self.quoted(title))\noption \"operating_currency\" \"VND\"\n"
        + declared.joined()
    }
  }

  /// An entry; empty where it concerns the budget alone.
  public func text(of line: JournalLine) -> String {
    let postings = line.postings.filter { !$0.account.isBudget }
    guard !postings.isEmpty else { return "" }
    let memo = Self.oneLine(line.memo ?? "")
    switch form {
    case .hledger:
      let about = memo.replacing(";", with: ",")
      return "\n\(line.date) (\(line.seq)) \(about)  ; kind:\(line.kind.rawValue)\n"
        + postings.map { "    \(names.plain($0.account))  \(Self.signed($0)) VND\n" }.joined()
    case .beancount:
      return "\n\(line.date) * \(Self.quoted(line.kind.rawValue)) \(Self.quoted(memo))\n"
        + "  seq: \(line.seq)\n"
        + postings.map { "  \(names.beancount($0.account))  \(Self.signed($0)) VND\n" }.joined()
    }
  }

  private static func signed(_ posting: Posting) -> Int64 {
    (posting.debit - posting.credit).amount
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
