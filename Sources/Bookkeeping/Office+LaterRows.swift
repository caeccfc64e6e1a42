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
    of period: Period, in site: (filter: SiteFilter, tree: SiteTree)?,
    names: [ContributorCode: String]
  ) throws(Failure) -> [RoyaltyLine] {
    let connection = ledger.connection
    let (reversals, adjustments) = try storage { () throws(StorageError) in
      (
        try CorrectionStore(connection).reversals(postedIn: period),
        try AdjustmentStore(connection).adjustments(postedIn: period)
      )
    }
    var rows: [(seq: Int64, row: RoyaltyLine)] = []
    for group in reversals.grouped() {
      guard let stored = try part(group[0].subject, group[0].part) else { continue }
      if let site, !site.tree.isWithin(stored.part.site, site.filter) { continue }
      rows.append((group[0].seq, Self.reversalRow(group, of: stored, names: names)))
    }
    for adjustment in adjustments {
      guard let stored = try part(adjustment.subject, adjustment.part) else { continue }
      if let site, !site.tree.isWithin(stored.part.site, site.filter) { continue }
      rows.append((adjustment.seq, try adjustmentRow(adjustment, of: stored, names: names)))
    }
    // Each list is in order; what concerns one part stands in the order it was posted.
    return rows.sorted { left, right in
      left.row.stands(before: right.row)
        || !right.row.stands(before: left.row) && left.seq < right.seq
    }.map(\.row)
  }

  private func adjustmentRow(
    _ adjustment: StoredAdjustment, of stored: StoredPart, names: [ContributorCode: String]
  ) throws(Failure) -> RoyaltyLine {
    let connection = ledger.connection
    let (shares, progress) = try storage { () throws(StorageError) in
      (
        try AdjustmentStore(connection).posted(of: adjustment.line),
        try ContentStore(connection).shareProgress(of: adjustment.line)
      )
    }
    let working = Working(canonicalText: adjustment.working)
    return RoyaltyLine(
      kind: .adjustment(postedOn: adjustment.postedOn, adjusts: adjustment.adjusts),
      item: adjustment.subject, part: adjustment.part, publishedOn: adjustment.eventOn,
      title: stored.part.title, genre: stored.part.genre.text, coefficient: nil, unitValue: nil,
      sitePercent: nil, modifiers: [], amount: adjustment.amount, withinQuota: .zero,
      state: PartState(adjustment.progress), citations: working?.citations ?? [],
      shares: zip(shares, progress).map { share, progress in
        RoyaltyLine.Share(
          contributor: share.contributor,
          name: ContributorCode(share.contributor).flatMap { names[$0] } ?? "", role: share.role,
          amount: share.amount, state: PartState(progress))
      })
  }

  private func part(_ subject: String, _ part: String) throws(Failure) -> StoredPart? {
    guard let item = ItemID(subject) else { return nil }
    let key = PartKey(item: item, part: PartID(part))
    return try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).find(key)
    }
  }

  private static func reversalRow(
    _ group: [StoredReversal], of stored: StoredPart, names: [ContributorCode: String]
  ) -> RoyaltyLine {
    let (part, first) = (stored.part, group[0])
    return RoyaltyLine(
      kind: first.isAdjustment
        ? .adjustment(postedOn: first.postedOn, adjusts: first.reverses)
        : .reversal(postedOn: first.postedOn, reverses: first.reverses),
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
