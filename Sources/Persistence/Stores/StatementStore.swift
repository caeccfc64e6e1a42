package import Accounting
package import SQLite

/// A line of somebody's statement (một dòng của phiếu xác nhận) before payment is looked up.
package struct StatementDraft: Sendable {
  /// Whose statement it is on.
  package let owner: ContributorCode
  /// The posted share, `nil` before approval and of what takes back from one.
  package let share: Int64?
  /// `royalty`, `remuneration`, `creation`, `reversal`, `adjustment`.
  package let kind: String
  package let subject: String
  package let part: String
  package let eventOn: CivilDate
  package let title: String
  package let genre: String?
  package let role: String
  package let working: String
  package let amount: Dong
  package let state: String
  /// Whether it takes back what had been paid.
  package let wasPaid: Bool
  /// The tax that goes with that.
  package let tax: Dong?
  /// The documents it rests on, parted by line feeds.
  package let documents: String

  package init(
    owner: ContributorCode, share: Int64?, kind: String, subject: String, part: String,
    eventOn: CivilDate, title: String, genre: String?, role: String, working: String,
    amount: Dong, state: String, wasPaid: Bool = false, tax: Dong? = nil, documents: String
  ) {
    self.owner = owner
    self.share = share
    self.kind = kind
    self.subject = subject
    self.part = part
    self.eventOn = eventOn
    self.title = title
    self.genre = genre
    self.role = role
    self.working = working
    self.amount = amount
    self.state = state
    self.wasPaid = wasPaid
    self.tax = tax
    self.documents = documents
  }
}

/// A line of a statement with what became of its money.
package struct StatementRow: Sendable {
  package let draft: StatementDraft
  /// What was reversed of the share so far.
  package let reversed: Dong
  /// The run that pays it.
  package let run: String?
  /// When it was confirmed, `nil` while the run waits.
  package let paidOn: CivilDate?
  /// What the run pays of it, before tax.
  package let gross: Dong?
  /// The tax withheld on that.
  package let tax: Dong?
}

/// Puts what everyone earned in order of who earned it, in a table of its own that lies in a
/// temporary file: however much there is, one line at a time is held.
package struct StatementStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Starts with nothing.
  package func begin() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS statementLine (
        id INTEGER PRIMARY KEY, owner TEXT NOT NULL, eventOn TEXT NOT NULL, share INTEGER,
        kind TEXT NOT NULL, subject TEXT NOT NULL, part TEXT NOT NULL, title TEXT NOT NULL,
        genre TEXT, role TEXT NOT NULL, working TEXT NOT NULL, amount INTEGER NOT NULL,
        state TEXT NOT NULL, wasPaid INTEGER NOT NULL, tax INTEGER, documents TEXT NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS temp.statementByOwner ON statementLine (owner, eventOn, id);
      DELETE FROM temp.statementLine;
      """)
  }

  /// Takes a line.
  package func add(_ line: StatementDraft) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO temp.statementLine (owner, eventOn, share, kind, subject, part, title, genre,
        role, working, amount, state, wasPaid, tax, documents)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """
    ).run(
      line.owner.text, line.eventOn.description, line.share, line.kind, line.subject, line.part,
      line.title, line.genre, line.role, line.working, line.amount.amount, line.state,
      line.wasPaid, line.tax?.amount, line.documents)
  }

  /// The share that somebody has in a posted line.
  package func share(
    of contributor: ContributorCode, in line: Int64
  ) throws(SQLiteError) -> (id: Int64, progress: LineProgress)? {
    try connection.cached(
      """
      SELECT s.id, \(LineProgress.ofShare) FROM share s \(LineProgress.joins)
      WHERE s.line = ?1 AND s.contributor = ?2
      """
    ).first(line, contributor.text) { ($0.int64(0), LineProgress(stored: $0.int(1))) }
  }

  /// Whether somebody has no line.
  package func isEmpty(of owner: ContributorCode) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM temp.statementLine WHERE owner = ?1 LIMIT 1")
      .first(owner.text) { _ in true } == nil
  }

  /// Hands on somebody's lines by date.
  package func forEach<E: Error>(
    of owner: ContributorCode, mapping: (SQLiteError) -> E,
    _ body: (StatementRow) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(Self.rows) } catch { throw mapping(error) }
    try statement.forEach(owner.text, mapping: mapping) { (row) throws(E) in
      try body(Self.row(row, of: owner))
    }
  }

  private static let rows: SQL = """
    SELECT t.share, t.kind, t.subject, t.part, t.eventOn, t.title, t.genre, t.role, t.working,
      t.amount, t.state, t.documents, \(LineProgress.reversedOfShare), n.number, c.paidOn, r.amount,
      ifnull(t.tax, r.tax), t.wasPaid
    FROM temp.statementLine t LEFT JOIN share s ON s.id = t.share
      \(LineProgress.joins) LEFT JOIN run n ON n.id = r.run
    WHERE t.owner = ?1 ORDER BY t.eventOn, t.id
    """

  private static func row(_ row: Statement, of owner: ContributorCode) -> StatementRow {
    guard let eventOn = CivilDate(text: row.text(4)) else {
      preconditionFailure("a stored day reads back")
    }
    return StatementRow(
      draft: StatementDraft(
        owner: owner, share: row.optionalInt64(0), kind: row.text(1), subject: row.text(2),
        part: row.text(3), eventOn: eventOn, title: row.text(5), genre: row.optionalText(6),
        role: row.text(7), working: row.text(8), amount: Dong(row.int64(9)), state: row.text(10),
        wasPaid: row.int(17) == 1, documents: row.text(11)),
      reversed: Dong(row.int64(12)), run: row.optionalText(13),
      paidOn: row.optionalText(14).flatMap { CivilDate(text: $0) },
      gross: row.optionalInt64(15).map { Dong($0) }, tax: row.optionalInt64(16).map { Dong($0) })
  }

  /// What the payments of somebody's lines kept back of receivables and advances.
  package func recouped(of owner: ContributorCode) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(x.recouped), 0) FROM confirmedPayee x WHERE x.payment IN (
        SELECT r.payment FROM temp.statementLine t
          JOIN runShare r ON r.share = t.share AND r.isLive = 1 WHERE t.owner = ?1)
      """
    ).first(owner.text) { Dong($0.int64(0)) } ?? .zero
  }
}
