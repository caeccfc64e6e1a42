package import Accounting
package import SQLite

/// The append-only journal (sổ nhật ký) and its chain of hashes.
///
/// hash(n) = SHA-256(hash(n−1) ‖ canonical(n)); canonical(n) is the entry's format number, then
/// every posted row of the entry, tables in the order entry, posting, line, share, movement,
/// confirmation, rows in key order, every column but the hash itself tagged.
package final class Journal {
  /// The format of the canonical bytes that new entries are written in.
  static let format: Int64 = 1

  private let connection: Connection
  private var sequence: Int64
  private var previous: Digest
  private var nextPosting: Int64
  private var nextLine: Int64
  private var nextShare: Int64
  private var bytes = CanonicalBytes()

  /// Reads the head; within a write transaction, where nobody else can move it.
  package init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    let head = try connection.cached("SELECT seq, hash FROM head").first { row in
      (row.int64(0), row.blob(1))
    }
    guard let head, let digest = Digest(bytes: head.1) else {
      preconditionFailure("a ledger has a head")
    }
    (sequence, previous) = (head.0, digest)
    nextPosting = try Self.next("posting", in: connection)
    nextLine = try Self.next("line", in: connection)
    nextShare = try Self.next("share", in: connection)
  }

  private static func next(_ table: String, in connection: Connection) throws(SQLiteError) -> Int64
  {
    try connection.prepare("SELECT ifnull(max(id), 0) + 1 FROM \(table)").first { $0.int64(0) } ?? 1
  }

  /// The seal of the last entry.
  package var seal: Seal { Seal(sequence: sequence, digest: previous) }

  /// Posts an entry and what belongs to it; returns its sequence number.
  @discardableResult
  package func post(
    _ draft: EntryDraft, line: PostedLine? = nil, movement: PostedMovement? = nil,
    confirmation: PostedConfirmation? = nil, stamp: Stamp
  ) throws(SQLiteError) -> Int64 {
    sequence += 1
    bytes.removeAll()
    bytes.append(Self.format)
    let entry = entryRow(draft, stamp: stamp)
    entry.append(to: &bytes)
    let dependents = dependentRows(draft, line, movement, confirmation)
    for (_, row) in dependents { row.append(to: &bytes) }
    var hash = SHA256()
    hash.update(previous.bytes)
    hash.update(bytes.bytes)
    previous = hash.finish()

    let insertion = try connection.cached(Self.insertEntry)
    insertion.bind(entry.values.count + 1, previous.bytes)
    try entry.insert(with: insertion)
    for (table, row) in dependents { try row.insert(with: connection.cached(table)) }
    return sequence
  }

  /// Writes the head; once, at the end of the transaction that posted.
  package func writeHead() throws(SQLiteError) {
    try connection.cached("UPDATE head SET seq = ?1, hash = ?2").run(sequence, previous.bytes)
  }

  private func entryRow(_ draft: EntryDraft, stamp: Stamp) -> PostedRow {
    PostedRow(values: [
      .integer(sequence), .integer(Self.format), .text(draft.kind.rawValue),
      .text(draft.date.description), .text(stamp.recordedAt), .integer(stamp.isGiven ? 1 : 0),
      .text(stamp.actor), PostedValue(draft.memo), PostedValue(draft.reverses),
      PostedValue(draft.budgetYear.map { Int64($0) }),
    ])
  }

  private func dependentRows(
    _ draft: EntryDraft, _ line: PostedLine?, _ movement: PostedMovement?,
    _ confirmation: PostedConfirmation?
  ) -> [(String, PostedRow)] {
    var rows: [(String, PostedRow)] = []
    for posting in draft.postings {
      rows.append((Self.insertPosting, posting.row(id: nextPosting, entry: sequence)))
      nextPosting += 1
    }
    if let line {
      rows.append((PostedLine.insertion, line.row(id: nextLine, entry: sequence)))
      for share in line.shares {
        rows.append((PostedShare.insertion, share.row(id: nextShare, line: nextLine)))
        nextShare += 1
      }
      nextLine += 1
    }
    if let movement { rows.append((PostedMovement.insertion, movement.row(entry: sequence))) }
    if let confirmation {
      rows.append((PostedConfirmation.insertion, confirmation.row(entry: sequence)))
    }
    return rows
  }

  private static let insertEntry = """
    INSERT INTO entry (seq, format, kind, date, recordedAt, isGiven, actor, memo, reverses,
      budgetYear, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?)
    """
  private static let insertPosting = """
    INSERT INTO posting (id, entry, account, debit, credit) VALUES (?,?,?,?,?)
    """
}

extension Posting {
  fileprivate func row(id: Int64, entry: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(id), .integer(entry), .text(account.name), .integer(debit.amount),
      .integer(credit.amount),
    ])
  }
}
