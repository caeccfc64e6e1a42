package import Accounting

/// An approved amount as it is posted (dòng nhuận bút đã duyệt).
package struct PostedLine: Sendable {
  /// What it pays for.
  package enum Kind: String, Sendable {
    /// A part of an item (nhuận bút), Điều 16.1.
    case royalty
    /// Creation work (tạo lập, chuyển đổi, số hóa), Điều 16.2.
    case work
    /// Remuneration or an incentive (thù lao), Điều 16.1.
    case remuneration
    /// What was owed at go-live.
    case opening
    /// More of a work, because the law changed for the past: of works and of remuneration one line
    /// alone bears the kind and the identifier.
    case workAdjustment = "work-adjustment"
    /// More of a remuneration, because the law changed for the past.
    case remunerationAdjustment = "remuneration-adjustment"

    /// The kind of a line that adjusts one of this kind.
    package var adjusting: Kind {
      switch self {
      case .royalty, .opening: self
      case .work, .workAdjustment: .workAdjustment
      case .remuneration, .remunerationAdjustment: .remunerationAdjustment
      }
    }

    /// How people name a subject of this kind: works and remuneration by their prefix.
    package func label(_ subject: String, part: String = "") -> String {
      switch self {
      case .royalty, .opening: part.isEmpty ? subject : "\(subject)/\(part)"
      case .work, .workAdjustment: "work:\(subject)"
      case .remuneration, .remunerationAdjustment: "rem:\(subject)"
      }
    }
  }

  package let kind: Kind
  /// The identifier of the item, work or remuneration; of an item also its part's, empty for the
  /// whole.
  package let subject: String
  package let part: String
  /// The event date: the publication date of an item.
  package let eventOn: CivilDate
  package let budgetLine: LineCode
  package let amount: Dong
  package let grader: String
  /// The working in its canonical text.
  package let working: String
  /// The row of the content ledger that is approved; `nil` for what is no part of an item, and for
  /// an adjustment of one.
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

  func row(id: Int64, line: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(id), .integer(line), .text(contributor.text), .text(role), .integer(amount.amount),
    ])
  }
}
