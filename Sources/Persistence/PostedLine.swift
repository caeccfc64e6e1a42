package import Accounting

/// An approved amount as it is posted (dòng nhuận bút đã duyệt).
package struct PostedLine: Sendable {
  /// What it pays for.
  package enum Kind: String, Sendable {
    /// A part of an item, Điều 16.1.
    case royalty
  }

  package let kind: Kind
  /// The item's identifier, and its part's, empty for the whole.
  package let subject: String
  package let part: String
  /// The event date: the publication date of an item.
  package let eventOn: CivilDate
  package let budgetLine: LineCode
  package let amount: Dong
  package let grader: String
  /// The working in its canonical text.
  package let working: String
  /// The row of the content ledger.
  package let content: Int64?
  package let shares: [PostedShare]

  package init(
    kind: Kind, subject: String, part: String, eventOn: CivilDate, budgetLine: LineCode,
    amount: Dong, grader: String, working: String, content: Int64?, shares: [PostedShare]
  ) {
    precondition(shares.map(\.amount).sum() == amount, "the shares of a line sum to it")
    self.kind = kind
    self.subject = subject
    self.part = part
    self.eventOn = eventOn
    self.budgetLine = budgetLine
    self.amount = amount
    self.grader = grader
    self.working = working
    self.content = content
    self.shares = shares
  }

  static let insertion = """
    INSERT INTO line (id, entry, kind, subject, part, eventOn, budgetLine, amount, grader, working,
      content) VALUES (?,?,?,?,?,?,?,?,?,?,?)
    """

  func row(id: Int64, entry: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(id), .integer(entry), .text(kind.rawValue), .text(subject), .text(part),
      .text(eventOn.description), .text(budgetLine.text), .integer(amount.amount), .text(grader),
      .text(working), PostedValue(content),
    ])
  }
}

/// One contributor's share of an approved amount, as it is posted.
package struct PostedShare: Sendable {
  package let contributor: ContributorCode
  package let role: String
  package let amount: Dong

  package init(contributor: ContributorCode, role: String, amount: Dong) {
    self.contributor = contributor
    self.role = role
    self.amount = amount
  }

  static let insertion = """
    INSERT INTO share (id, line, contributor, role, amount) VALUES (?,?,?,?,?)
    """

  func row(id: Int64, line: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(id), .integer(line), .text(contributor.text), .text(role), .integer(amount.amount),
    ])
  }
}
