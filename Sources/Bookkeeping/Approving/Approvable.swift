public import Accounting
import Budgeting
import Diagnostics
import Legislation
import Payments
import Persistence
public import Royalties

/// What `approve` is told to approve (mã tin bài, công việc hay thù lao).
public enum ApprovalName: Hashable, Sendable {
  /// An item or a part; without a part also the work or the remuneration of that identifier.
  case part(PartKey)
  /// A piece of creation work, `work:ID`.
  case work(WorkID)
  /// A remuneration, `rem:ID`.
  case remuneration(RemunerationID)

  /// The identifier as it is written.
  public var label: String {
    switch self {
    case .part(let key): key.label
    case .work(let id): "work:\(id)"
    case .remuneration(let id): "rem:\(id)"
    }
  }

  /// Reads `ID`, `ID/PART`, `work:ID` or `rem:ID`; `nil` otherwise.
  public init?(label: String) {
    if label.hasPrefix("work:") {
      guard let id = WorkID(String(label.dropFirst(5))) else { return nil }
      self = .work(id)
    } else if label.hasPrefix("rem:") {
      guard let id = RemunerationID(String(label.dropFirst(4))) else { return nil }
      self = .remuneration(id)
    } else {
      guard let key = PartKey(label: label) else { return nil }
      self = .part(key)
    }
  }
}

/// A graded amount that waits for approval, whatever it pays for.
struct Approvable {
  let kind: PostedLine.Kind
  let subject: String
  let part: String
  let eventOn: CivilDate
  let site: SiteCode
  let grader: String
  let amount: Dong
  /// `code:role:amount;…`.
  let shareAmounts: String
  let working: String
  let content: Int64?

  /// How people name it.
  var label: String { kind.label(subject, part: part) }

  /// How the amount came about.
  var explanation: Working {
    guard let working = Working(canonicalText: working) else {
      preconditionFailure("a stored working reads back")
    }
    return working
  }

  var shares: [PostedShare] {
    GradeText.shares(shareAmounts).map {
      PostedShare(contributor: $0.contributor, role: $0.role, amount: $0.amount)
    }
  }

  func isNamed(by name: ApprovalName) -> Bool {
    switch (name, kind) {
    case (.work(let id), .work): id.text == subject
    case (.remuneration(let id), .remuneration): id.text == subject
    case (.part(let key), .royalty):
      key.item.text == subject && (key.part == nil || key.part?.text == part)
    case (.part(let key), .work), (.part(let key), .remuneration):
      key.part == nil && key.item.text == subject
    default: false
    }
  }

  func entry(
    _ shares: [PostedShare], line: LineCode, date: CivilDate, year: Int, decision: String?
  ) -> EntryDraft {
    EntryDraft(
      kind: .approve, date: date, memo: label + (decision.map { "; \($0)" } ?? ""),
      budgetYear: year,
      postings: [.debit(.expense(line), amount)]
        + shares.map { Posting.credit(.payable($0.contributor), $0.amount) }
        + Encumbrance.commit(amount, of: line))
  }

  func postedLine(_ shares: [PostedShare], line: LineCode) -> PostedLine {
    PostedLine(
      kind: kind, subject: subject, part: part, eventOn: eventOn, budgetLine: line,
      amount: amount, grader: grader, working: working, content: content, shares: shares)
  }
}

extension Approvable {
  init(_ part: ApprovalStore.GradedPart) {
    self.init(
      kind: .royalty, subject: part.item, part: part.part, eventOn: part.publishedOn,
      site: part.site, grader: part.grader, amount: part.amount, shareAmounts: part.shareAmounts,
      working: part.working, content: part.id)
  }

  init(_ stored: StoredPart, _ grade: StoredGrade, on eventOn: CivilDate) {
    self.init(
      kind: .royalty, subject: stored.part.key.item.text,
      part: stored.part.key.part?.text ?? "", eventOn: eventOn, site: stored.part.site,
      grader: grade.grader, amount: grade.amount, shareAmounts: grade.shareAmounts,
      working: grade.working, content: stored.id)
  }

  init?(_ stored: StoredWork) {
    guard let grader = stored.grader, let amount = stored.amount, let working = stored.working
    else { return nil }
    self.init(
      kind: .work, subject: stored.work.id.text, part: "", eventOn: stored.work.doneOn,
      site: stored.site ?? .portal, grader: grader, amount: amount,
      shareAmounts: stored.shareAmounts, working: working, content: nil)
  }

  init?(_ stored: StoredRemuneration) {
    guard let grader = stored.grader, let amount = stored.amount, let working = stored.working
    else { return nil }
    let row = stored.remuneration
    self.init(
      kind: .remuneration, subject: row.id.text, part: "", eventOn: stored.eventOn,
      site: stored.site ?? .portal, grader: grader, amount: amount,
      shareAmounts: "\(row.contributor):\(RemunerationStore.role(row)):\(amount.amount)",
      working: working, content: nil)
  }
}

extension Office {
  /// Hands on what is graded and not approved, within a request: royalties by publication date, then
  /// works, then remuneration.
  ///
  /// - Parameter isWhole: whether royalties come with their shares and workings, to be posted.
  func forEachApprovable(
    _ request: ApprovalRequest, in tree: SiteTree, isWhole: Bool,
    _ body: (Approvable) throws(Failure) -> Void
  ) throws(Failure) {
    func hand(_ subject: Approvable) throws(Failure) {
      if request.takes(subject, in: tree) { try body(subject) }
    }
    let connection = ledger.connection
    try ApprovalStore(connection).forEachGraded(
      in: request.period, isWhole: isWhole, mapping: { Failure(storage: $0) }
    ) { (part) throws(Failure) in try hand(Approvable(part)) }
    try WorkStore(connection).forEach(
      in: request.period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.line == nil, let subject = Approvable(stored) else { return }
      try hand(subject)
    }
    try RemunerationStore(connection).forEach(
      in: request.period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard stored.line == nil, let subject = Approvable(stored) else { return }
      try hand(subject)
    }
  }

  /// One act is never paid under both regimes (Điều 16): a royalty graded after the work meets it
  /// here, whichever of the two was approved before.
  func checkPaidOnce(_ request: ApprovalRequest) throws(Failure) {
    let pairs = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).besideParts(in: request.period)
    }
    for pair in pairs {
      guard request.asks(for: .work(pair.work)) || request.asks(for: .part(pair.part)) else {
        continue
      }
      let authors = Set(pair.authors.shares.map(\.contributor))
      if let both = pair.by.shares.first(where: { authors.contains($0.contributor) }) {
        throw Failure(
          CreationProblem.paidAsRoyalty(
            part: pair.part.label, contributor: both.contributor))
      }
    }
  }

  /// Every name is of something that the ledger holds.
  func checkKnown(_ names: [ApprovalName]) throws(Failure) {
    for name in names {
      let (label, isKnown): (String, Bool)
      switch name {
      case .work(let id): (label, isKnown) = ("work:\(id)", try isWork(id.text))
      case .remuneration(let id):
        (label, isKnown) = ("rem:\(id)", try isRemuneration(id.text))
      case .part(let key):
        label = key.label
        let parts = try storage { () throws(StorageError) in
          try ContentStore(ledger.connection).parts(of: key.item)
        }
        let isPart = parts.contains { $0.part.key.isNamed(by: key) }
        let isWhole = key.part == nil
        var isOther = false
        if isWhole, !isPart {
          isOther = try isWork(key.item.text)
          if !isOther { isOther = try isRemuneration(key.item.text) }
        }
        isKnown = isPart || isOther
      }
      if !isKnown { throw Failure(OfficeProblem.unknownItem(label)) }
    }
  }

  /// Whether a work bears an identifier.
  func isWork(_ id: String) throws(Failure) -> Bool {
    guard let id = WorkID(id) else { return false }
    return try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).find(id) != nil
    }
  }

  /// Whether a remuneration bears an identifier.
  func isRemuneration(_ id: String) throws(Failure) -> Bool {
    guard let id = RemunerationID(id) else { return false }
    return try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).find(id) != nil
    }
  }
}

extension ApprovalRequest {
  /// Whether something is asked for, by its site and its name.
  func takes(_ subject: Approvable, in tree: SiteTree) -> Bool {
    tree.isWithin(subject.site, site)
      && (names.isEmpty || names.contains { subject.isNamed(by: $0) })
  }

  /// Whether something is asked for, by its own name or its item's.
  func asks(for name: ApprovalName) -> Bool {
    guard !names.isEmpty else { return true }
    guard case .part(let key) = name else { return names.contains(name) }
    return names.contains {
      if case .part(let named) = $0 { key.isNamed(by: named) } else { false }
    }
  }
}
