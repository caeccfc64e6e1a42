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
  /// It is to be printed in one `read` with this call, since the ledger holds its lines aside.
  ///
  /// - Throws: unknown (65) or meant several ways (65).
  public func statement(of word: String, period: Period?) throws(Failure) -> Report {
    let code = try contributor(meant: word)
    let found = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).find(code)
    }
    guard let person = found else { preconditionFailure("a known code has a contributor") }
    try gatherStatements(in: period ?? Self.always, of: code)
    return try statement(of: person, period: period)
  }

  /// Writes a statement for every contributor, each with that person's data alone, and an index for
  /// the sender.
  ///
  /// - Returns: how many statements were written.
  public func writeStatements(
    period: Period?, as form: PaperForm, to folder: String
  ) throws(Failure) -> Int {
    try Folder.create(folder)
    let everybody = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).count()
    }
    try gatherStatements(in: period ?? Self.always, of: nil)
    func name(_ person: Contributor) -> String { "phieu-\(person.code.text).\(form.rawValue)" }
    var count = 0
    try forEachPayee { (person) throws(Failure) in
      WorkProgress.note(.files, done: count, of: everybody)
      try PaperFile.write(
        statement(of: person, period: period), as: form, to: "\(folder)/\(name(person))")
      count += 1
    }
    let index = StatementIndex.report(try paperContext(period: period, .statement)) {
      (body) throws(Failure) in
      try self.forEachPayee { (person) throws(Failure) in
        let (lines, totals) = try self.statementTotals(of: person.code)
        try body(
          StatementIndex.Entry(
            person: Self.statementPerson(person), email: person.email, file: name(person),
            lines: lines, totals: totals))
      }
    }
    try PaperFile.write(index, as: .csv, to: "\(folder)/danh-sach.csv")
    return count
  }

  /// Hands on everybody who lives on under the own code, in the order of names.
  private func forEachPayee(_ body: (Contributor) throws(Failure) -> Void) throws(Failure) {
    let store = ContributorStore(ledger.connection)
    let merged = try storage { () throws(StorageError) in try store.survivors() }
    try store.forEach(mapping: { Failure(storage: $0) }) { (person) throws(Failure) in
      if merged[person.code] == nil { try body(person) }
    }
  }

  /// All days a ledger can hold.
  private static var always: Period {
    guard let always = Period(from: .earliest, to: .latest) else {
      preconditionFailure("the calendar has a first day and a last")
    }
    return always
  }

  private func statement(of person: Contributor, period: Period?) throws(Failure) -> Report {
    let store = StatementStore(ledger.connection)
    let isEmpty = try storage { () throws(StorageError) in try store.isEmpty(of: person.code) }
    return StatementReport.report(
      try paperContext(period: period, .statement), for: Self.statementPerson(person),
      isEmpty: isEmpty, claims: try statementClaims(of: person.code)
    ) { (body) throws(Failure) in
      try self.forEachStatementLine(of: person.code, body)
    }
  }

  private func statementTotals(
    of code: ContributorCode
  ) throws(Failure) -> (count: Int, totals: StatementTotals) {
    var (count, totals) = (0, StatementTotals(try statementClaims(of: code)))
    try forEachStatementLine(of: code) { line in
      count += 1
      totals.add(line)
    }
    return (count, totals)
  }

  private func statementClaims(of code: ContributorCode) throws(Failure) -> StatementClaims {
    try storage { () throws(StorageError) in
      StatementClaims(
        recouped: try StatementStore(ledger.connection).recouped(of: code),
        outstanding: try ClaimStore(ledger.connection).receivable(from: code))
    }
  }

  private func forEachStatementLine(
    of code: ContributorCode, _ body: (StatementLine) throws(Failure) -> Void
  ) throws(Failure) {
    try StatementStore(ledger.connection).forEach(
      of: code, mapping: { Failure(storage: $0) }
    ) { (row) throws(Failure) in try body(StatementLine(row)) }
  }

  private static func statementPerson(_ person: Contributor) -> StatementPerson {
    StatementPerson(
      code: person.code.text, name: person.name, penNames: person.penNames,
      taxCode: person.taxCode.map(Masking.masked),
      account: person.bankAccount.map(Masking.masked), method: person.payment.rawValue)
  }

  /// The contributor a word means.
  private func contributor(meant word: String) throws(Failure) -> ContributorCode {
    let match = people.match(word)
    try people.check()
    switch match {
    case .one(let code):
      return try storage { () throws(StorageError) in
        try ContributorStore(ledger.connection).survivor(of: code) ?? code
      }
    case .none:
      throw Failure(
        OfficeProblem.unknownContributor(word, nearest: people.nearest(to: word)))
    case .many(let codes):
      throw Failure(IntakeProblem.ambiguousContributor(word, codes))
    }
  }
}

extension StatementLine {
  /// A line read back, with what became of its money.
  fileprivate init(_ row: StatementRow) {
    let draft = row.draft
    self.init(
      kind: draft.kind, item: draft.subject, part: draft.part, eventOn: draft.eventOn,
      title: draft.title, genre: draft.genre, role: draft.role, working: draft.working,
      amount: draft.amount, state: PartState(rawValue: draft.state) ?? .recorded, run: row.run,
      paidOn: row.paidOn, tax: row.tax)
    reversed = row.reversed
    gross = row.gross
    wasPaid = draft.wasPaid
    documents = draft.documents.split(separator: "\n").map(String.init)
  }
}
