package import Accounting
package import SQLite

/// The append-only journal (sổ nhật ký) and its chain of hashes.
///
/// hash(n) = SHA-256(hash(n−1) ‖ canonical(n)); canonical(n) is the entry's format number, then
/// every posted row of the entry, tables in the order of `PostedTable.all`, rows in key order,
/// every column but the hash itself tagged.
package final class Journal {
  /// The format of the canonical bytes that new entries are written in; format 1 knew the first
  /// six tables alone. An entry that names a rate book is of that table's format, 3.
  package static let format: Int64 = 2

  private let connection: Connection
  private var sequence: Int64
  private var previous: Digest
  private var nextKeys: [PostedTable: Int64] = [:]
  private var bytes = CanonicalBytes()
  private var months = BudgetMonths()
  /// The rate books that the next entry names.
  private var books: [PostedRateBook]
  /// The rows that are still to be inserted, where many entries are posted one after another.
  private var waiting: WaitingRows?

  /// Reads the head; within a write transaction, where nobody else can move it.
  ///
  /// - Parameter isLong: whether many entries follow, of which nothing is read before the head is
  ///   written: then their rows are inserted together.
  package init(_ connection: Connection, isLong: Bool = false) throws(SQLiteError) {
    self.connection = connection
    waiting = isLong ? WaitingRows() : nil
    let head = try connection.cached("SELECT seq, hash FROM head").first { row in
      (row.int64(0), row.blob(1))
    }
    guard let head, let digest = Digest(bytes: head.1) else {
      preconditionFailure("a ledger has a head")
    }
    (sequence, previous) = (head.0, digest)
    books = try PostedRateBook.unnamed(in: connection)
  }

  /// The number of the next row of a table.
  private func nextKey(_ table: PostedTable) throws(SQLiteError) -> Int64 {
    let next: Int64
    if let known = nextKeys[table] {
      next = known
    } else {
      let query: SQL = "SELECT ifnull(max(id), 0) + 1 FROM \(SQL.name(table.name))"
      next = try connection.prepare(query).first { $0.int64(0) } ?? 1
    }
    nextKeys[table] = next + 1
    return next
  }

  /// The seal of the last entry.
  package var seal: Seal { Seal(sequence: sequence, digest: previous) }

  /// Posts an entry and what belongs to it; returns its sequence number.
  @discardableResult
  package func post(
    _ draft: EntryDraft, line: PostedLine? = nil, movement: PostedMovement? = nil,
    confirmation: PostedConfirmation? = nil, records: [any PostedRecord] = [], stamp: Stamp
  ) throws(SQLiteError) -> Int64 {
    sequence += 1
    let dependents = try dependentRows(draft, line, movement, confirmation, records + books)
    books.removeAll()
    let format = dependents.map(\.0.since).reduce(Self.format, max)
    bytes.removeAll()
    bytes.append(format)
    var entry = entryRow(draft, format: format, stamp: stamp)
    entry.append(to: &bytes)
    for (_, row) in dependents { row.append(to: &bytes) }
    var hash = SHA256()
    hash.update(previous.bytes)
    hash.update(bytes.bytes)
    previous = hash.finish()

    entry.hash = previous.bytes
    try insert([(.entry, entry)] + dependents)
    months.add(draft, records)
    return sequence
  }

  private func insert(_ rows: [(PostedTable, PostedRow)]) throws(SQLiteError) {
    guard waiting != nil else {
      for (table, row) in rows { try row.insert(with: connection.cached(table.insertion)) }
      return
    }
    for (table, row) in rows { waiting?.add(row, to: table) }
    try waiting?.insert(into: connection)
  }

  /// Writes the head, and what the months came to; once, at the end of the transaction that posted.
  package func writeHead() throws(SQLiteError) {
    try waiting?.insert(into: connection, all: true)
    try months.write(to: connection)
    try connection.cached("UPDATE head SET seq = ?1, hash = ?2").run(sequence, previous.bytes)
  }

  private func entryRow(_ draft: EntryDraft, format: Int64, stamp: Stamp) -> PostedRow {
    PostedRow(values: [
      .integer(sequence), .integer(format), .text(draft.kind.rawValue),
      .text(draft.date.description), .text(stamp.recordedAt), .integer(stamp.isGiven ? 1 : 0),
      .text(stamp.actor), PostedValue(draft.memo), PostedValue(draft.reverses),
      PostedValue(draft.budgetYear.map { Int64($0) }),
    ])
  }

  private func dependentRows(
    _ draft: EntryDraft, _ line: PostedLine?, _ movement: PostedMovement?,
    _ confirmation: PostedConfirmation?, _ records: [any PostedRecord]
  ) throws(SQLiteError) -> [(PostedTable, PostedRow)] {
    var rows: [(PostedTable, PostedRow)] = []
    for posting in draft.postings {
      rows.append((.posting, posting.row(id: try nextKey(.posting), entry: sequence)))
    }
    if let line {
      let key = try nextKey(.line)
      rows.append((.line, line.row(id: key, entry: sequence)))
      for share in line.shares {
        rows.append((.share, share.row(id: try nextKey(.share), line: key)))
      }
    }
    if let movement { rows.append((.movement, movement.row(entry: sequence))) }
    if let confirmation { rows.append((.confirmation, confirmation.row(entry: sequence))) }
    let ordered = records.enumerated().sorted { one, other in
      let (first, second) = (type(of: one.element).table, type(of: other.element).table)
      return (first.ordinal, one.offset) < (second.ordinal, other.offset)
    }
    for (_, record) in ordered {
      let table = type(of: record).table
      let row = PostedRow(
        values: [.integer(try nextKey(table)), .integer(sequence)] + record.columns)
      precondition(
        row.values.count == table.columns.count, "a record fills the columns of its table")
      rows.append((table, row))
    }
    return rows
  }
}

extension Posting {
  fileprivate func row(id: Int64, entry: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(id), .integer(entry), .text(account.name), .integer(debit.amount),
      .integer(credit.amount),
    ])
  }
}
