package import Accounting
package import SQLite

/// Puts what is due (khoản đến hạn chi) in order of whom it is paid to, in a table of its own that
/// lies in a temporary file: however much there is, the amounts of one payee are held.
package struct DueStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What a run asks for.
  package struct Selection: Sendable {
    /// The first event date, where it is bounded below.
    package let from: CivilDate?
    /// The last event date.
    package let to: CivilDate
    /// Only this budget line.
    package let line: LineCode?
    /// Only these contributors, where any are named.
    package let only: Set<ContributorCode>

    package init(from: CivilDate?, to: CivilDate, line: LineCode?, only: Set<ContributorCode>) {
      self.from = from
      self.to = to
      self.line = line
      self.only = only
    }
  }

  /// Lays every approved share of a selection aside that no live run holds, payee by payee; shares
  /// of nothing are never due.
  package func gather(_ selection: Selection) throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS due (
        id INTEGER PRIMARY KEY, share INTEGER NOT NULL, contributor TEXT NOT NULL,
        amount INTEGER NOT NULL, budgetLine TEXT NOT NULL, source TEXT NOT NULL,
        eventOn TEXT NOT NULL, publishedOn TEXT
      ) STRICT;
      CREATE TEMP TABLE IF NOT EXISTS chosenPayee (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
      DELETE FROM temp.due;
      DELETE FROM temp.chosenPayee;
      """)
    for code in selection.only.sorted() {
      try connection.cached("INSERT INTO temp.chosenPayee (code) VALUES (?1)").run(code.text)
    }
    try connection.sorting { () throws(SQLiteError) in
      try connection.cached(Self.gathering).run(
        selection.from?.description ?? "", selection.to.description, selection.line?.text,
        !selection.only.isEmpty)
    }
  }

  /// The publication date of a royalty is what its term runs from; anything else has none.
  private static let gathering: SQL = """
    INSERT INTO temp.due (share, contributor, amount, budgetLine, source, eventOn, publishedOn)
    SELECT s.id, ifnull(m.survivor, s.contributor),
      s.amount - \(LineProgress.reversedOfShare), l.budgetLine, b.source, l.eventOn,
      CASE l.kind WHEN 'royalty' THEN l.eventOn
        WHEN 'opening' THEN (SELECT o.publishedOn FROM openingRow o WHERE o.entry = l.entry) END
    FROM share s JOIN line l ON l.id = s.line JOIN budgetLine b ON b.code = l.budgetLine
      LEFT JOIN contributorMerge m ON m.merged = s.contributor
    WHERE l.eventOn >= ?1 AND l.eventOn <= ?2 AND s.amount > \(LineProgress.reversedOfShare)
      AND NOT EXISTS (SELECT 1 FROM runShare r WHERE r.share = s.id AND r.isLive = 1)
      AND l.budgetLine = ifnull(?3, l.budgetLine)
      AND (NOT ?4 OR ifnull(m.survivor, s.contributor) IN (SELECT code FROM temp.chosenPayee))
    ORDER BY 2, s.id
    """

  /// What is due of a funding source.
  package struct Sum: Sendable {
    package let source: FundingSource
    package let amount: Dong
    /// The last event date among it.
    package let lastEvent: CivilDate
  }

  /// What is due of each funding source that something is due of.
  package func bySource() throws(SQLiteError) -> [Sum] {
    try connection.cached(
      "SELECT source, sum(amount), max(eventOn) FROM temp.due GROUP BY source ORDER BY source"
    ).all { row in
      guard let source = FundingSource(rawValue: row.text(0)),
        let lastEvent = CivilDate(text: row.text(2))
      else { preconditionFailure("what was laid aside reads back") }
      return Sum(source: source, amount: Dong(row.int64(1)), lastEvent: lastEvent)
    }
  }

  /// What is due to one payee of a funding source.
  package struct Payee: Sendable {
    package let contributor: ContributorCode
    /// What is due of each share, in their order.
    package fileprivate(set) var amounts: [Dong] = []
    package let source: FundingSource
    /// Where its shares lie.
    fileprivate let first: Int64
    fileprivate var last: Int64
  }

  /// Hands on every payee of a funding source, by code.
  package func forEachPayee<E: Error>(
    of source: FundingSource, mapping: (SQLiteError) -> E, _ body: (Payee) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        "SELECT id, contributor, amount FROM temp.due WHERE source = ?1 ORDER BY id")
    } catch { throw mapping(error) }
    var payee: Payee?
    try statement.forEach(source.rawValue, mapping: mapping) { (row) throws(E) in
      guard let contributor = ContributorCode(row.text(1)) else {
        preconditionFailure("what was laid aside reads back")
      }
      let id = row.int64(0)
      if payee?.contributor != contributor {
        if let payee { try body(payee) }
        payee = Payee(contributor: contributor, source: source, first: id, last: id)
      }
      payee?.amounts.append(Dong(row.int64(2)))
      payee?.last = id
    }
    if let payee { try body(payee) }
  }

  /// The days on which a term for what is due to a payee began, each once.
  package func publicationDays(of payee: Payee) throws(SQLiteError) -> [CivilDate] {
    try connection.cached(
      """
      SELECT DISTINCT publishedOn FROM temp.due
      WHERE id BETWEEN ?1 AND ?2 AND source = ?3 AND publishedOn IS NOT NULL
      """
    ).all(payee.first, payee.last, payee.source.rawValue) { CivilDate(text: $0.text(0)) }
      .compactMap(\.self)
  }

  /// Puts the shares of a payee into a payment, each with its part of the tax.
  package func insert(
    _ payee: Payee, taxes: [Dong], run: Int64, payment: Int64
  ) throws(SQLiteError) {
    var taxes = taxes.makeIterator()
    let insertion = try connection.cached(
      """
      INSERT INTO runShare (share, run, contributor, amount, budgetLine, payment, tax)
      VALUES (?,?,?,?,?,?,?)
      """)
    insertion.bind(2, run)
    insertion.bind(3, payee.contributor.text)
    insertion.bind(6, payment)
    try connection.cached(
      """
      SELECT share, amount, budgetLine FROM temp.due
      WHERE id BETWEEN ?1 AND ?2 AND source = ?3 ORDER BY id
      """
    ).forEach(payee.first, payee.last, payee.source.rawValue) { (row) throws(SQLiteError) in
      guard let tax = taxes.next() else { preconditionFailure("a share has its part of the tax") }
      insertion.bind(1, row.int64(0))
      insertion.bind(4, row.int64(1))
      insertion.bind(5, row.text(2))
      insertion.bind(7, tax.amount)
      try insertion.run()
    }
  }
}
