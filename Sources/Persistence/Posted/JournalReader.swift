package import Accounting
package import SQLite

/// An entry of the journal with its postings.
package struct JournalRow: Sendable {
  package let entry: StoredEntry
  package let postings: [Posting]
}

/// Reads the journal in the order it was written.
package struct JournalReader {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Hands on every entry posted in a period, or every one.
  package func forEach<E: Error>(
    in period: Period?, mapping: (SQLiteError) -> E, _ body: (JournalRow) throws(E) -> Void
  ) throws(E) {
    let (entries, postings): (Statement, Statement)
    do {
      entries = try connection.cached(StoredEntry.selection + Self.inPeriod)
      postings = try connection.cached(
        "SELECT account, debit, credit FROM posting WHERE entry = ?1 ORDER BY id")
    } catch { throw mapping(error) }
    let from = period?.from.description ?? ""
    let to = period?.to.description ?? "9999-12-31"
    try entries.forEach(from, to, mapping: mapping) { (row) throws(E) in
      let entry = StoredEntry(row)
      let sides: [Posting]
      do throws(SQLiteError) { sides = try postings.all(entry.seq) { Posting($0) } } catch {
        throw mapping(error)
      }
      try body(JournalRow(entry: entry, postings: sides))
    }
  }

  private static let inPeriod: SQL = " WHERE date BETWEEN ?1 AND ?2 ORDER BY seq"

  /// Every account used in a period, in order.
  package func accounts(in period: Period?) throws(SQLiteError) -> [Account] {
    try connection.cached(
      """
      SELECT DISTINCT p.account FROM posting p JOIN entry e ON e.seq = p.entry
      WHERE e.date BETWEEN ?1 AND ?2 ORDER BY 1
      """
    ).all(period?.from.description ?? "", period?.to.description ?? "9999-12-31") { row in
      guard let account = Account(name: row.text(0)) else {
        preconditionFailure("a stored account reads back")
      }
      return account
    }
  }
}
