public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
public import Reporting
public import Royalties
public import Typesetting

extension Office {
  /// What every paper of the unit shares, laid out as the profile has it for the paper's kind.
  public func paperContext(
    period: Period?, _ kind: PaperKind = .general
  ) throws(Failure) -> PaperContext {
    var context = PaperContext(
      kind, rules: rules, unit: unit, today: stamp.today, seal: try seal(), period: period)
    for site in try siteTree().sites { context.siteNames[site.code.text] = site.name }
    return context
  }

  /// Sổ theo dõi tin, bài; without a period everything recorded.
  public func contentReport(
    period: Period?, site: SiteFilter? = nil, name: String = "content"
  ) throws(Failure) -> Report {
    let context = try paperContext(period: period, .content)
    let tree = try siteTree()
    let ledger = ledger
    return ContentReport.report(context, name: name) { (body) throws(Failure) in
      try ContentStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        guard !stored.isReplaced, tree.isWithin(stored.part.site, site) else { return }
        try body(try self.contentLine(stored))
      }
    }
  }

  /// Bảng kê nhuận bút: everything graded with an event date in the period.
  public func royaltiesReport(period: Period, site: SiteFilter? = nil) throws(Failure) -> Report {
    var context = try paperContext(period: period, .royalties)
    context.warnings = doubts(in: period).warnings.map { .warning($0) }
    return RoyaltiesReport.report(context) { (body) throws(Failure) in
      try self.forEachRoyaltyLine(in: period, site: site) { (line, _) throws(Failure) in
        try body(line)
      }
    }
  }

  /// Hands on what stands in the royalties of a period, with the part it is about where the row is
  /// the part's own.
  func forEachRoyaltyLine(
    in period: Period, site: SiteFilter? = nil,
    _ body: (RoyaltyLine, StoredPart?) throws(Failure) -> Void
  ) throws(Failure) {
    let names = try payeeIdentities()
    let tree = try siteTree()
    let ledger = ledger
    var later = try laterRows(of: .royalty, in: period)
    func hand(_ later: LaterRow) throws(Failure) {
      if let row = try royaltyLine(later, within: site, of: tree, names: names) {
        try body(row, nil)
      }
    }
    try ContentStore(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard tree.isWithin(stored.part.site, site) else { return }
      guard let publishedOn = stored.part.publishedOn else { return }
      let line: RoyaltyLine
      if let grade = stored.grade {
        let states = try Self.shareStates(of: stored, in: ledger)
        line = try Self.royaltyLine(
          stored, grade, publishedOn: publishedOn, names: names, states: states)
      } else if !stored.state.isCounted {
        line = try Self.emptiedLine(stored, publishedOn: publishedOn, names: names)
      } else {
        return
      }
      let place = RowPlace(.royalty, line.item, part: line.part, on: publishedOn)
      while let first = later.next(before: place) { try hand(first) }
      try body(line, stored)
    }
    while let last = later.next() { try hand(last) }
  }

  /// The row of what was posted later to a royalty; `nil` outside the sites asked for.
  private func royaltyLine(
    _ later: LaterRow, within site: SiteFilter?, of tree: SiteTree,
    names: PayeeIdentities
  ) throws(Failure) -> RoyaltyLine? {
    let connection = ledger.connection
    let found = try storage { () throws(StorageError) in
      try ContentStore(connection).part(ofLine: later.line)
    }
    guard let stored = found, tree.isWithin(stored.part.site, site) else { return nil }
    let (part, row) = (stored.part, try content(of: later, names: names))
    return RoyaltyLine(
      kind: row.kind, item: later.place.subject, part: later.place.part,
      publishedOn: later.place.eventOn, title: part.title, genre: part.genre.text,
      coefficient: nil, unitValue: nil, sitePercent: nil, modifiers: [], amount: row.amount,
      withinQuota: .zero, state: row.state,
      citations: row.citations ?? GradeText.citations(stored.grade?.citations ?? ""),
      shares: row.shares)
  }

  fileprivate func contentLine(_ stored: StoredPart) throws(Failure) -> ContentLine {
    let part = stored.part
    return ContentLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: part.publishedOn,
      title: part.title, site: part.site.text, section: part.section, genre: part.genre.text,
      origin: part.origin.rawValue, state: stored.state,
      contributors: try part.contributors.shares.map { (share) throws(Failure) in
        ContentLine.Contributor(
          code: share.contributor.text,
          name: try people.name(of: share.contributor) ?? share.contributor.text,
          role: share.role.rawValue, share: part.contributors.statedShare(share))
      })
  }

  private static func royaltyLine(
    _ stored: StoredPart, _ grade: StoredGrade, publishedOn: CivilDate,
    names: PayeeIdentities, states: [PartState]
  ) throws(Failure) -> RoyaltyLine {
    let part = stored.part
    let shares = GradeText.shares(grade.shareAmounts)
    return RoyaltyLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: publishedOn,
      title: part.title, genre: part.genre.text, coefficient: grade.coefficient,
      unitValue: grade.unitValue, sitePercent: grade.sitePercent, modifiers: part.modifiers,
      amount: grade.amount, withinQuota: grade.withinQuota, state: stored.state,
      citations: GradeText.citations(grade.citations),
      shares: try zip(shares, states).map { (share, state) throws(Failure) in
        LineShare(
          contributor: share.contributor.text,
          name: try names.name(of: share.contributor, line: stored.line), role: share.role,
          amount: share.amount, state: state)
      })
  }

  /// A part whose grade was taken away, returned or withdrawn: listed, worth nothing.
  private static func emptiedLine(
    _ stored: StoredPart, publishedOn: CivilDate, names: PayeeIdentities
  ) throws(Failure) -> RoyaltyLine {
    let part = stored.part
    return RoyaltyLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: publishedOn,
      title: part.title, genre: part.genre.text, coefficient: nil, unitValue: nil,
      sitePercent: nil, modifiers: [], amount: .zero, withinQuota: .zero, state: stored.state,
      citations: [],
      shares: try part.contributors.shares.map { (share) throws(Failure) in
        LineShare(
          contributor: share.contributor.text,
          name: try names.name(of: share.contributor, line: stored.line), role: share.role.rawValue,
          amount: .zero, state: stored.state)
      })
  }

  /// The state of each share in the order listed.
  private static func shareStates(
    of stored: StoredPart, in ledger: Ledger
  ) throws(Failure) -> [PartState] {
    let count = GradeText.shares(stored.grade?.shareAmounts ?? "").count
    guard let line = stored.line else { return Array(repeating: stored.state, count: count) }
    let progress = try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).shareProgress(of: line)
    }
    return progress.map { PartState($0) }
  }
}

extension Office {
  /// The parts of one item as a list, each followed by what it was graded before that was reversed.
  public func itemReport(_ key: PartKey) throws(Failure) -> Report {
    let context = try paperContext(period: nil)
    var parts: [StoredPart] = []
    for stored in try namedParts(key) {
      parts.append(stored)
      parts += try earlierGrades(of: stored.part.key)
    }
    let ledger = ledger
    var shown: [ItemReport.Part] = []
    for stored in parts {
      let line = try storage { () throws(StorageError) in
        try stored.line.map { line throws(StorageError) in
          try AdjustmentStore(ledger.connection).budgetLine(of: line)
        } ?? nil
      }
      let grade = stored.grade.map {
        ItemReport.Grade(
          coefficient: $0.coefficient, amount: $0.amount, withinQuota: $0.withinQuota,
          grader: $0.grader)
      }
      shown.append(
        ItemReport.Part(
          try contentLine(stored), grade: grade, budgetLine: line?.text))
    }
    return ItemReport.report(context, parts: shown)
  }
}
