import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties

extension Office {
  /// What was posted in a period to royalties of any month: a row of its own each, negative for a
  /// reversal, in the order of the report.
  func laterRows(
    of period: Period, in site: (code: SiteCode, tree: SiteTree)?,
    names: [ContributorCode: String]
  ) throws(Failure) -> [RoyaltyLine] {
    let store = CorrectionStore(ledger.connection)
    let reversals = try storage { () throws(StorageError) in
      try store.reversals(postedIn: period)
    }
    var rows: [RoyaltyLine] = []
    for group in reversals.grouped() {
      guard let stored = try part(of: group[0]) else { continue }
      if let site, !site.tree.isWithin(stored.part.site, site.code) { continue }
      rows.append(Self.reversalRow(group, of: stored, names: names))
    }
    return rows
  }

  private func part(of reversal: StoredReversal) throws(Failure) -> StoredPart? {
    guard let item = ItemID(reversal.subject) else { return nil }
    let key = PartKey(item: item, part: PartID(reversal.part))
    return try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).find(key)
    }
  }

  private static func reversalRow(
    _ group: [StoredReversal], of stored: StoredPart, names: [ContributorCode: String]
  ) -> RoyaltyLine {
    let (part, first) = (stored.part, group[0])
    return RoyaltyLine(
      kind: .reversal(postedOn: first.postedOn, reverses: first.reverses),
      item: first.subject, part: first.part, publishedOn: first.eventOn, title: part.title,
      genre: part.genre.text, coefficient: nil, unitValue: nil, sitePercent: nil, modifiers: [],
      amount: -group.map(\.amount).sum(), withinQuota: .zero, state: .reversed,
      citations: GradeText.citations(stored.grade?.citations ?? ""),
      shares: group.map { reversal in
        RoyaltyLine.Share(
          contributor: reversal.contributor,
          name: ContributorCode(reversal.contributor).flatMap { names[$0] } ?? "",
          role: reversal.role, amount: -reversal.amount, state: .reversed)
      })
  }
}

extension RoyaltyLine {
  /// Whether a row that was posted later comes before a line: by publication date, item, part, the
  /// line itself first.
  func stands(before line: RoyaltyLine) -> Bool {
    (publishedOn, item, part) < (line.publishedOn, line.item, line.part)
  }
}

extension [StoredReversal] {
  /// The shares of one entry and line together.
  fileprivate func grouped() -> [[StoredReversal]] {
    var groups: [[StoredReversal]] = []
    for reversal in self {
      if let last = groups.last?.last, last.seq == reversal.seq, last.line == reversal.line {
        groups[groups.count - 1].append(reversal)
      } else {
        groups.append([reversal])
      }
    }
    return groups
  }
}
