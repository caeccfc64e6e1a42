import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties

/// Where a row stands in a paper of amounts: royalties by publication date, item, part; works and
/// remuneration by identifier alone.
struct RowPlace: Comparable {
  let eventOn: CivilDate
  let subject: String
  let part: String

  init(_ kind: PostedLine.Kind, _ subject: String, part: String = "", on eventOn: CivilDate) {
    self.eventOn = kind == .royalty ? eventOn : .earliest
    self.subject = subject
    self.part = part
  }

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.eventOn, left.subject, left.part) < (right.eventOn, right.subject, right.part)
  }
}

/// Something posted to a line of any month, before its row is made: a new law may bring a hundred
/// thousand of them, so only what orders them is held.
struct LaterRow {
  /// The reversed shares of one line and entry, or what an adjustment added.
  enum Posted {
    case reversal([StoredReversal])
    case adjustment(StoredAdjustment)
  }

  let place: RowPlace
  let seq: Int64
  let posted: Posted

  /// The posted line that it concerns: the one reversed, or that which an adjustment added.
  var line: Int64 {
    switch posted {
    case .reversal(let group): group[0].line
    case .adjustment(let adjustment): adjustment.line
    }
  }

  /// The row of what was posted later, negative for a reversal.
  struct Content {
    let kind: LineKind
    let amount: Dong
    let state: PartState
    /// Where an adjustment comes from; a reversal rests on what its line did.
    let citations: [Citation]?
    let shares: [LineShare]
  }
}

/// What was posted in a period to lines of any month, in the order of the report: the line itself
/// first, then what concerns it as it was posted.
struct LaterRows {
  private var rows: ArraySlice<LaterRow>

  /// Nothing posted later.
  static let none = LaterRows([])

  init(_ rows: [LaterRow]) {
    self.rows = rows.sorted { ($0.place, $0.seq) < ($1.place, $1.seq) }[...]
  }

  /// The next one that stands before a line; without one, the next of all.
  mutating func next(before place: RowPlace? = nil) -> LaterRow? {
    guard let first = rows.first else { return nil }
    if let place, first.place >= place { return nil }
    return rows.removeFirst()
  }
}

extension Office {
  /// What was posted in a period to lines of a kind of any month.
  func laterRows(of kind: PostedLine.Kind, in period: Period) throws(Failure) -> LaterRows {
    let connection = ledger.connection
    let (reversals, adjustments) = try storage { () throws(StorageError) in
      (
        try CorrectionStore(connection).reversals(of: kind, postedIn: period),
        try AdjustmentStore(connection).adjustments(of: kind, postedIn: period)
      )
    }
    let reversed = reversals.grouped().map { group in
      LaterRow(
        place: RowPlace(kind, group[0].subject, part: group[0].part, on: group[0].eventOn),
        seq: group[0].seq, posted: .reversal(group))
    }
    let adjusted = adjustments.map { posted in
      LaterRow(
        place: RowPlace(kind, posted.subject, part: posted.part, on: posted.eventOn),
        seq: posted.seq, posted: .adjustment(posted))
    }
    return LaterRows(reversed + adjusted)
  }

  /// What the row of something posted later shows.
  func content(
    of later: LaterRow, names: PayeeIdentities
  ) throws(Failure) -> LaterRow.Content {
    switch later.posted {
    case .reversal(let group): try Self.content(of: group, names: names)
    case .adjustment(let posted): try content(of: posted, names: names)
    }
  }

  private func content(
    of adjustment: StoredAdjustment, names: PayeeIdentities
  ) throws(Failure) -> LaterRow.Content {
    let connection = ledger.connection
    let (text, shares, progress) = try storage { () throws(StorageError) in
      (
        try AdjustmentStore(connection).working(of: adjustment.line),
        try AdjustmentStore(connection).posted(of: adjustment.line),
        try ContentStore(connection).shareProgress(of: adjustment.line)
      )
    }
    return LaterRow.Content(
      kind: .adjustment(postedOn: adjustment.postedOn, adjusts: adjustment.adjusts),
      amount: adjustment.amount, state: PartState(adjustment.progress),
      citations: Working(canonicalText: text)?.citations ?? [],
      shares: try zip(shares, progress).map { (share, progress) throws(Failure) in
        LineShare(
          contributor: share.contributor,
          name: try names.name(of: share.contributor, line: adjustment.line), role: share.role,
          amount: share.amount, state: PartState(progress))
      })
  }

  private static func content(
    of group: [StoredReversal], names: PayeeIdentities
  ) throws(Failure) -> LaterRow.Content {
    let first = group[0]
    return LaterRow.Content(
      kind: first.isAdjustment
        ? .adjustment(postedOn: first.postedOn, adjusts: first.reverses)
        : .reversal(postedOn: first.postedOn, reverses: first.reverses),
      amount: -group.map(\.amount).sum(), state: .reversed, citations: nil,
      shares: try group.map { (reversal) throws(Failure) in
        LineShare(
          contributor: reversal.contributor,
          name: try names.name(of: reversal.contributor, line: reversal.line), role: reversal.role,
          amount: -reversal.amount, state: .reversed)
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
