public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Bảng thanh toán tạo lập thông tin of a period, with what was posted in it to earlier work.
  public func worksReport(
    period: Period, site: SiteFilter? = nil
  ) throws(Failure) -> Report {
    let later = try laterRows(of: .work, in: period)
    return try works(period, site, later, name: "works")
  }

  /// The works of a period as a list; without one, every work.
  public func worksList(period: Period?, site: SiteFilter? = nil) throws(Failure) -> Report {
    try works(period, site, .none, name: "works-list")
  }

  private func works(
    _ period: Period?, _ site: SiteFilter?, _ later: LaterRows, name: String
  ) throws(Failure) -> Report {
    let names = try payeeIdentities()
    let tree = try siteTree()
    let store = WorkStore(ledger.connection)
    return WorksReport.report(try paperContext(period: period, .works), name: name) {
      (body) throws(Failure) in
      var later = later
      func hand(_ row: LaterRow) throws(Failure) {
        let found = try self.storage { () throws(StorageError) in
          try store.work(ofLine: row.line)
        }
        guard let stored = found else { return }
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        try body(WorkLine(stored, try self.content(of: row, names: names)))
      }
      try store.forEach(in: period, mapping: { Failure(storage: $0) }) {
        (stored) throws(Failure) in
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        let place = RowPlace(.work, stored.work.id.text, on: stored.work.doneOn)
        while let first = later.next(before: place) { try hand(first) }
        try body(try WorkLine(stored, names: names, states: try self.shareStates(of: stored)))
      }
      while let last = later.next() { try hand(last) }
    }
  }

  /// Bảng kê thù lao, khuyến khích of a period, with what was posted in it to earlier ones.
  public func remunerationReport(
    period: Period, site: SiteFilter? = nil
  ) throws(Failure) -> Report {
    let later = try laterRows(of: .remuneration, in: period)
    return try remuneration(period, site, later, name: "remuneration")
  }

  /// The remuneration of a period as a list; without one, all of it.
  public func remunerationList(period: Period?, site: SiteFilter? = nil) throws(Failure) -> Report {
    try remuneration(period, site, .none, name: "remuneration-list")
  }

  private func remuneration(
    _ period: Period?, _ site: SiteFilter?, _ later: LaterRows, name: String
  ) throws(Failure) -> Report {
    let names = try payeeIdentities()
    let tree = try siteTree()
    let store = RemunerationStore(ledger.connection)
    return RemunerationReport.report(try paperContext(period: period, .remuneration), name: name) {
      (body) throws(Failure) in
      var later = later
      func line(
        _ stored: StoredRemuneration, _ row: LaterRow.Content?
      ) throws(Failure) -> RemunerationLine {
        RemunerationLine(
          kind: row?.kind ?? .line, remuneration: stored.remuneration,
          name: try names.name(of: stored.remuneration.contributor, line: stored.line),
          amount: row?.amount ?? stored.amount, state: row?.state ?? stored.state,
          citations: row?.citations ?? GradeText.citations(stored.citations))
      }
      func hand(_ row: LaterRow) throws(Failure) {
        let found = try self.storage { () throws(StorageError) in
          try store.remuneration(ofLine: row.line)
        }
        guard let stored = found else { return }
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        try body(try line(stored, try self.content(of: row, names: names)))
      }
      try store.forEach(in: period, mapping: { Failure(storage: $0) }) {
        (stored) throws(Failure) in
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        let place = RowPlace(.remuneration, stored.remuneration.id.text, on: stored.eventOn)
        while let first = later.next(before: place) { try hand(first) }
        try body(try line(stored, nil))
      }
      while let last = later.next() { try hand(last) }
    }
  }

  /// The state of each share of a work in the order listed.
  private func shareStates(of stored: StoredWork) throws(Failure) -> [PartState] {
    guard let line = stored.line else { return [] }
    return try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).shareProgress(of: line).map { PartState($0) }
    }
  }

  /// The work of an identifier.
  func knownWork(_ id: WorkID) throws(Failure) -> StoredWork {
    let found = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("work:\(id)")) }
    return found
  }

  /// The remuneration of an identifier.
  func knownRemuneration(_ id: RemunerationID) throws(Failure) -> StoredRemuneration {
    let found = try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("rem:\(id)")) }
    return found
  }

  /// Why a piece of creation work is worth what it is.
  public func explain(work id: WorkID) throws(Failure) -> [Explanation] {
    let found = try knownWork(id)
    guard let working = found.working else {
      throw Failure(
        OfficeProblem.wrongState(
          item: "work:\(id)", state: found.state.rawValue, wanted: PartStatus.graded))
    }
    let (label, title) = ("work:\(id)", found.work.description ?? found.work.activity)
    var explanations = [Explanation(label: label, title: title, working: working)]
    explanations += try adjustments(ofLine: found.line, label: label, title: title)
    let earlier = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).earlier(than: id)
    }
    for working in earlier.reversed().compactMap(\.working) {
      explanations.append(Explanation(label: label, title: title, replaced: working))
    }
    return explanations
  }

  /// Why a remuneration is what it is.
  ///
  /// - Throws: refused (1) while it waits for its pool.
  public func explain(remuneration id: RemunerationID) throws(Failure) -> [Explanation] {
    let found = try knownRemuneration(id)
    guard let working = found.working else {
      throw Failure(
        OfficeProblem.wrongState(
          item: "rem:\(id)", state: found.state.rawValue, wanted: PartStatus.graded))
    }
    let (label, title) = ("rem:\(id)", found.remuneration.role)
    var explanations = [Explanation(label: label, title: title, working: working)]
    explanations += try adjustments(ofLine: found.line, label: label, title: title)
    let earlier = try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).earlier(than: id)
    }
    for working in earlier.reversed().compactMap(\.working) {
      explanations.append(Explanation(label: label, title: title, replaced: working))
    }
    return explanations
  }
}

extension StoredWork {
  /// Where the work stands.
  var state: PartState {
    progress.map { PartState($0) } ?? (grader == nil ? .returned : .graded)
  }

  /// How much was done: of characters the pages, to four decimals.
  fileprivate var quantity: String? {
    guard work.characters != nil, let tree = working.flatMap({ Working(canonicalText: $0) }),
      let pages = tree.children.first(where: { $0.label == .quantity }),
      let scaled = ExactNumber(text: pages.value)?.multiplied(by: ExactNumber(10_000)),
      let tenThousandths = Rounding.dong(scaled)
    else { return work.quantity?.description }
    return DecimalText.plain(tenThousandths.amount, places: 4)
  }
}

extension StoredRemuneration {
  /// Where the remuneration stands.
  var state: PartState {
    progress.map { PartState($0) } ?? PartState(rawValue: status) ?? .recorded
  }
}

extension WorkLine {
  /// A work as it was computed; the states of its shares once they are posted.
  fileprivate init(_ stored: StoredWork, names: PayeeIdentities, states: [PartState])
    throws(Failure)
  {
    self.init(
      work: stored.work, quantity: stored.quantity, rate: stored.rate,
      amount: stored.amount ?? .zero,
      shares: try GradeText.shares(stored.shareAmounts).enumerated().map {
        (index, share) throws(Failure) in
        LineShare(
          contributor: share.contributor.text,
          name: try names.name(of: share.contributor, line: stored.line), role: share.role,
          amount: share.amount,
          state: states.indices.contains(index) ? states[index] : stored.state)
      }, state: stored.state, citations: GradeText.citations(stored.citations))
  }

  /// What was posted to a work later.
  fileprivate init(_ stored: StoredWork, _ row: LaterRow.Content) {
    self.init(
      kind: row.kind, work: stored.work, quantity: nil, rate: nil, amount: row.amount,
      shares: row.shares, state: row.state,
      citations: row.citations ?? GradeText.citations(stored.citations))
  }
}
