import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties

/// Something posted to royalties of any month, before its row is made: a new law may bring a
/// hundred thousand of them, so only what orders them is held.
enum LaterRow {
  /// The reversed shares of one line and entry.
  case reversal([StoredReversal])
  /// What an adjustment added.
  case adjustment(StoredAdjustment)

  private var place: (eventOn: CivilDate, subject: String, part: String, seq: Int64) {
    switch self {
    case .reversal(let group): (group[0].eventOn, group[0].subject, group[0].part, group[0].seq)
    case .adjustment(let posted): (posted.eventOn, posted.subject, posted.part, posted.seq)
    }
  }

  /// Whether it comes before a line: by publication date, item, part, the line itself first.
  func stands(before line: RoyaltyLine) -> Bool {
    (place.eventOn, place.subject, place.part) < (line.publishedOn, line.item, line.part)
  }

  /// What concerns one part stands in the order it was posted.
  fileprivate static func < (left: LaterRow, right: LaterRow) -> Bool { left.place < right.place }
}

extension Office {
  /// What was posted in a period to royalties of any month, in the order of the report.
  func laterRows(of period: Period) throws(Failure) -> [LaterRow] {
    let connection = ledger.connection
    let (reversals, adjustments) = try storage { () throws(StorageError) in
      (
        try CorrectionStore(connection).reversals(postedIn: period),
        try AdjustmentStore(connection).adjustments(postedIn: period)
      )
    }
    let rows = reversals.grouped().map { LaterRow.reversal($0) }
    return (rows + adjustments.map { .adjustment($0) }).sorted { $0 < $1 }
  }

  /// The row of what was posted later, negative for a reversal; `nil` outside the sites asked for.
  func row(
    of later: LaterRow, within site: SiteFilter?, of tree: SiteTree,
    names: [ContributorCode: String]
  ) throws(Failure) -> RoyaltyLine? {
    let key =
      switch later {
      case .reversal(let group): (group[0].subject, group[0].part)
      case .adjustment(let posted): (posted.subject, posted.part)
      }
    guard let stored = try part(key.0, key.1), tree.isWithin(stored.part.site, site) else {
      return nil
    }
    return switch later {
    case .reversal(let group): Self.reversalRow(group, of: stored, names: names)
    case .adjustment(let posted): try adjustmentRow(posted, of: stored, names: names)
    }
  }

  private func adjustmentRow(
    _ adjustment: StoredAdjustment, of stored: StoredPart, names: [ContributorCode: String]
  ) throws(Failure) -> RoyaltyLine {
    let connection = ledger.connection
    let (text, shares, progress) = try storage { () throws(StorageError) in
      (
        try AdjustmentStore(connection).working(of: adjustment.line),
        try AdjustmentStore(connection).posted(of: adjustment.line),
        try ContentStore(connection).shareProgress(of: adjustment.line)
      )
    }
    let working = Working(canonicalText: text)
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

  /// The part a posted line is about.
  func part(_ subject: String, _ part: String) throws(Failure) -> StoredPart? {
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
