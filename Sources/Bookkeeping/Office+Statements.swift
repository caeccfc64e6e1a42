public import Accounting
public import Diagnostics
import Files
import Intake
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Phiếu xác nhận nhuận bút of one contributor, by code, name or pen name.
  ///
  /// - Throws: unknown (65) or meant several ways (65).
  public func statement(of word: String, period: Period?) throws(Failure) -> Report {
    let people = try contributorsByCode()
    let code = try contributor(meant: word, among: people)
    guard let person = people[code] else { preconditionFailure("a known code has a contributor") }
    let lines = try statementLines(in: period ?? Self.always)[code] ?? Earned()
    return try statement(of: person, lines, period: period)
  }

  /// Writes a statement for every contributor, each with that person's data alone, and an index for
  /// the sender.
  ///
  /// - Returns: how many statements were written.
  public func writeStatements(
    period: Period?, as form: PaperForm, to folder: String
  ) throws(Failure) -> Int {
    try Folder.create(folder)
    let people = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).all()
    }
    let merged = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).survivors()
    }
    let earned = try statementLines(in: period ?? Self.always)
    var entries: [StatementIndex.Entry] = []
    for person in people where merged[person.code] == nil {
      WorkProgress.note(.files, done: entries.count, of: people.count)
      let lines = earned[person.code] ?? Earned()
      let file = "phieu-\(person.code.text).\(form.rawValue)"
      try PaperFile.write(
        statement(of: person, lines, period: period), as: form, to: "\(folder)/\(file)")
      let settled = try settled(lines, of: person.code)
      entries.append(
        StatementIndex.Entry(
          person: Self.statementPerson(person), email: person.email, file: file,
          lines: settled.count, totals: StatementTotals(settled)))
    }
    let index = StatementIndex.report(try paperContext(period: period, .statement), entries)
    try PaperFile.write(index, as: .csv, to: "\(folder)/danh-sach.csv")
    return entries.count
  }

  /// All days a ledger can hold.
  private static var always: Period {
    guard let always = Period(from: .earliest, to: .latest) else {
      preconditionFailure("the calendar has a first day and a last")
    }
    return always
  }

  private func statement(
    of person: Contributor, _ earned: Earned, period: Period?
  ) throws(Failure) -> Report {
    StatementReport.report(
      try paperContext(period: period, .statement), for: Self.statementPerson(person),
      lines: try settled(earned, of: person.code), documents: earned.documents.sorted())
  }

  private static func statementPerson(_ person: Contributor) -> StatementPerson {
    StatementPerson(
      code: person.code.text, name: person.name, penNames: person.penNames,
      taxCode: person.taxCode.map(Masking.masked),
      account: person.bankAccount.map(Masking.masked), method: person.payment.rawValue)
  }

  /// The contributor a word means.
  private func contributor(
    meant word: String, among people: [ContributorCode: Contributor]
  ) throws(Failure) -> ContributorCode {
    var directory = ContributorDirectory()
    for code in people.keys.sorted() {
      guard let person = people[code] else { continue }
      directory.enter(code, name: person.name, penNames: person.penNames)
    }
    switch directory.match(word) {
    case .one(let code):
      return try storage { () throws(StorageError) in
        try ContributorStore(ledger.connection).survivor(of: code) ?? code
      }
    case .none:
      throw Failure(
        OfficeProblem.unknownContributor(word, nearest: directory.nearest(to: word)))
    case .many(let codes):
      throw Failure(IntakeProblem.ambiguousContributor(word, codes))
    }
  }
}

extension Office {
  /// What one contributor earned, before payment is looked up.
  private struct Earned {
    var lines: [StatementLine] = []
    var documents: Set<String> = []
  }

  /// The lines of every contributor in a period, payment not looked up yet.
  private func statementLines(in period: Period) throws(Failure) -> [ContributorCode: Earned] {
    let survivors = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).survivors()
    }
    let names = try paperContext(period: nil)
    var earned: [ContributorCode: Earned] = [:]
    try forEachRoyaltyLine(in: period) { (line, stored) throws(Failure) in
      for share in line.shares {
        guard let code = ContributorCode(share.contributor) else { continue }
        let stated = stored?.part.contributors.shares.first { $0.contributor == code }
          .flatMap { stored?.part.contributors.statedShare($0) }
        let owner = survivors[code] ?? code
        earned[owner, default: Earned()].lines.append(
          StatementLine(line, share, stated: stated, names))
        earned[owner, default: Earned()].documents.formUnion(line.citations.map(\.description))
      }
    }
    let others = try storage { () throws(StorageError) in
      try StatementStore(ledger.connection).otherShares(in: period)
    }
    for share in others {
      earned[share.contributor, default: Earned()].lines.append(
        StatementLine(
          share.lineKind, own: share.isWork ? "creation" : "remuneration", item: share.subject,
          eventOn: share.eventOn, title: share.isWork ? "Tạo lập thông tin" : "Thù lao",
          role: share.role, amount: share.amount, state: PartState(share.progress)))
    }
    return earned
  }

  /// The lines with the run that pays each, its day and its tax.
  private func settled(
    _ earned: Earned, of code: ContributorCode
  ) throws(Failure) -> [StatementLine] {
    let payments = try storage { () throws(StorageError) in
      try StatementStore(ledger.connection).payments(to: code)
    }
    let bySubject = Dictionary(grouping: payments) { "\($0.subject)/\($0.part)" }
    return earned.lines.map { line in
      guard line.isOwn, let found = bySubject["\(line.item)/\(line.part)"] else { return line }
      return line.paid(
        in: found.last?.run, on: found.last?.paidOn, tax: found.map(\.tax).sum())
    }
  }
}

extension StatementStore.OtherShare {
  /// What the share's row is.
  fileprivate var lineKind: LineKind {
    guard let correction else { return .line }
    return correction.isAdjustment
      ? .adjustment(postedOn: correction.postedOn, adjusts: correction.entry)
      : .reversal(postedOn: correction.postedOn, reverses: correction.entry)
  }
}
