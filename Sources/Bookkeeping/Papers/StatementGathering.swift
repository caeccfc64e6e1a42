import Accounting
import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties

extension Office {
  /// Lays everything that was earned in a period aside, in order of who earned it: royalties,
  /// creation work and remuneration, posted or not, and what was corrected in the period.
  ///
  /// - Parameter code: whose alone, `nil` for everyone's.
  func gatherStatements(in period: Period, of code: ContributorCode?) throws(Failure) {
    let gathering = try StatementGathering(self, of: code)
    try forEachRoyaltyLine(in: period) { (line, stored) throws(Failure) in
      if let stored { try gathering.add(line, stored) }
    }
    try WorkStore(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in try gathering.add(stored) }
    try RemunerationStore(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in try gathering.add(stored) }
    try StatementStore(ledger.connection).forEachOpening(
      in: period, mapping: { Failure(storage: $0) }
    ) { (opening) throws(Failure) in try gathering.add(opening: opening) }
    try StatementStore(ledger.connection).forEachCorrection(
      postedIn: period, mapping: { Failure(storage: $0) }
    ) { (correction) throws(Failure) in try gathering.add(correction) }
  }
}

/// Takes lines for statements one by one and says how each amount came about.
private struct StatementGathering {
  private let store: StatementStore
  private let survivors: [ContributorCode: ContributorCode]
  private let names: PaperContext
  private let only: ContributorCode?

  init(_ office: Office, of only: ContributorCode?) throws(Failure) {
    let connection = office.ledger.connection
    store = StatementStore(connection)
    self.only = only
    names = try office.paperContext(period: nil)
    let store = store
    survivors = try office.storage { () throws(StorageError) in
      try store.begin()
      return try ContributorStore(connection).survivors()
    }
  }

  /// Whose statement a share stands on; `nil` where nobody asked for it.
  private func owner(_ code: ContributorCode) -> ContributorCode? {
    let owner = survivors[code] ?? code
    return only.map { $0 == owner } ?? true ? owner : nil
  }

  private func take(_ body: () throws(StorageError) -> Void) throws(Failure) {
    try Office.storage(body)
  }

  func add(_ line: RoyaltyLine, _ stored: StoredPart) throws(Failure) {
    for share in line.shares {
      guard let code = ContributorCode(share.contributor), let owner = owner(code) else { continue }
      let stated = stored.part.contributors.shares.first { $0.contributor == code }
        .flatMap { stored.part.contributors.statedShare($0) }
      let own = StatementLine(line, share, stated: stated, names)
      try take { () throws(StorageError) in
        let posted = try stored.line.flatMap { (line) throws(StorageError) in
          try store.share(of: code, in: line)
        }
        try store.add(
          StatementDraft(
            owner: owner, share: posted?.id, kind: own.kind, subject: own.item, part: own.part,
            eventOn: own.eventOn, title: own.title, genre: own.genre, role: own.role,
            working: own.working, amount: own.amount, state: own.state.rawValue,
            documents: Self.text(line.citations)))
      }
    }
  }

  func add(_ stored: StoredWork) throws(Failure) {
    let shares = GradeText.shares(stored.shareAmounts)
    for share in shares {
      guard let owner = owner(share.contributor) else { continue }
      let stated = stored.work.contributors.shares.first { $0.contributor == share.contributor }
        .flatMap { stored.work.contributors.statedShare($0) }
      let working = StatementLine.working(
        of: stored.work, rate: stored.rate, stated: stated, people: shares.count, names)
      let title = stored.work.description ?? names.activityNames[stored.work.activity] ?? ""
      try add(
        "creation", owner, share, line: stored.line, of: stored.work.id.text,
        on: stored.work.doneOn, title: title, working: working, state: stored.state,
        citations: stored.citations)
    }
  }

  func add(_ stored: StoredRemuneration) throws(Failure) {
    let row = stored.remuneration
    guard let owner = owner(row.contributor), let amount = stored.amount else { return }
    try add(
      row.kind.rawValue, owner, (row.contributor, row.role, amount), line: stored.line,
      of: row.id.text, on: stored.eventOn, title: StatementLine.title(of: row),
      working: StatementLine.working(of: row), state: stored.state, citations: stored.citations)
  }

  private func add(
    _ kind: String, _ owner: ContributorCode,
    _ share: (contributor: ContributorCode, role: String, amount: Dong), line: Int64?,
    of subject: String, on eventOn: CivilDate, title: String, working: String, state: PartState,
    citations: String
  ) throws(Failure) {
    try take { () throws(StorageError) in
      let posted = try line.flatMap { (line) throws(StorageError) in
        try store.share(of: share.contributor, in: line)
      }
      try store.add(
        StatementDraft(
          owner: owner, share: posted?.id, kind: kind, subject: subject, part: "",
          eventOn: eventOn, title: title, genre: nil, role: share.role, working: working,
          amount: share.amount,
          state: (posted.map { PartState($0.progress) } ?? state).rawValue,
          documents: Self.text(GradeText.citations(citations))))
    }
  }

  func add(opening: StatementCorrection) throws(Failure) {
    guard let owner = owner(opening.owner) else { return }
    try take { () throws(StorageError) in
      try store.add(
        StatementDraft(
          owner: owner, share: opening.share, kind: "opening", subject: opening.subject,
          part: opening.part, eventOn: opening.eventOn, title: StatementLine.openingTitle,
          genre: nil, role: opening.role, working: "Bút toán mở sổ \(opening.entry)",
          amount: opening.amount, state: PartState(opening.progress).rawValue, documents: ""))
    }
  }

  func add(_ correction: StatementCorrection) throws(Failure) {
    guard let owner = owner(correction.owner) else { return }
    let kind: LineKind =
      correction.isAdjustment
      ? .adjustment(postedOn: correction.postedOn, adjusts: correction.entry)
      : .reversal(postedOn: correction.postedOn, reverses: correction.entry)
    let working = StatementLine.working(of: kind, wasPaid: correction.wasPaid)
    try take { () throws(StorageError) in
      try store.add(
        StatementDraft(
          owner: owner, share: correction.isReversal ? nil : correction.share,
          kind: correction.isReversal ? "reversal" : "adjustment",
          subject: correction.subject, part: correction.part, eventOn: correction.eventOn,
          title: correction.title, genre: correction.genre, role: correction.role,
          working: working, amount: correction.isReversal ? -correction.amount : correction.amount,
          state: PartState(correction.progress).rawValue, wasPaid: correction.wasPaid,
          tax: correction.wasPaid ? -correction.tax : nil, documents: ""))
    }
  }

  private static func text(_ citations: [Citation]) -> String {
    citations.map(\.description).joined(separator: "\n")
  }
}
