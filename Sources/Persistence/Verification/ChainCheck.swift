import Accounting
import Diagnostics
import SQLite

/// Recomputes the chain from the stored rows: every entry's hash, its balance, the order of the
/// numbers, rows that belong to no entry, and the head.
struct ChainCheck {
  private let connection: Connection
  private let seal: Seal?
  private var faults: FaultList
  private var previous: Digest
  private var last: Int64 = 0
  private var count = 0
  private var bytes = CanonicalBytes()
  private var hasMetSeal = false
  private var cursors: [PostedCursor] = []

  /// What the walk came to.
  struct Result {
    let count: Int
    let seal: Seal
    let faults: FaultList
  }

  static func run(
    _ connection: Connection, genesis: Digest, seal: Seal?, into faults: FaultList,
    progress: (_ done: Int, _ total: Int) -> Void
  ) throws(SQLiteError) -> Result {
    var check = ChainCheck(
      connection: connection, seal: seal, faults: faults, previous: genesis)
    return try check.walk(progress)
  }

  private init(connection: Connection, seal: Seal?, faults: FaultList, previous: Digest) {
    self.connection = connection
    self.seal = seal
    self.faults = faults
    self.previous = previous
  }

  private mutating func walk(
    _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(SQLiteError) -> Result {
    for table in PostedTable.all.dropFirst() {
      cursors.append(try PostedCursor(table, in: connection))
    }
    if let seal, seal.sequence == 0 { compare(seal) }
    let columns = PostedTable.entry.columns.map(SQL.name).joined(separator: ", ")
    let entries = try connection.prepare("SELECT \(columns), hash FROM entry ORDER BY seq")
    let total = try connection.prepare("SELECT ifnull(max(seq), 0) FROM entry").first { $0.int(0) }
    while try entries.step() {
      try take(entries)
      if count.isMultiple(of: 500) { progress(count, total ?? count) }
    }
    for cursor in cursors where cursor.owner != nil { try skip(cursor, until: .max) }
    try compareHead()
    if let seal, !hasMetSeal {
      faults.add(
        JournalFault(
          .seal, seq: seal.sequence, expected: seal.description, found: "seq \(last)",
          message: Text(
            vi: "sổ không có bút toán \(seal.sequence) của dấu niêm",
            en: "the ledger has no entry \(seal.sequence), which the seal names")))
    }
    return Result(
      count: count, seal: Seal(sequence: last, digest: previous), faults: faults)
  }

  private mutating func take(_ entry: Statement) throws(SQLiteError) {
    let seq = entry.int64(0)
    let format = entry.int64(1)
    if seq != last + 1 {
      faults.add(
        JournalFault(
          .chain, seq: seq, expected: "\(last + 1)", found: "\(seq)",
          message: Text(
            vi: "số bút toán không liên tục: thiếu bút toán \(last + 1)",
            en: "the numbers have a gap: entry \(last + 1) is missing")))
    }
    bytes.removeAll()
    bytes.append(format)
    for column in 0..<PostedTable.entry.columns.count { Self.append(entry, column, to: &bytes) }
    var (general, budget) = (Int64(0), Int64(0))
    for cursor in cursors {
      try skip(cursor, until: seq)
      while cursor.owner == seq {
        if cursor.table.since > format { orphan(in: cursor.table, of: seq) }
        if cursor.table == .posting {
          let posting = cursor.posting
          let difference = posting.debit.subtractingReportingOverflow(posting.credit).partialValue
          if posting.account.hasPrefix("budget:") {
            budget &+= difference
          } else {
            general &+= difference
          }
        }
        if cursor.table.since <= format { cursor.append(to: &bytes) }
        try cursor.advance()
      }
    }
    compareHash(of: seq, stored: entry.blob(PostedTable.entry.columns.count))
    if general != 0 || budget != 0 { unbalanced(seq, general: general, budget: budget) }
    last = seq
    count += 1
    if let seal, seal.sequence == seq { compare(seal) }
  }

  private static func append(_ row: Statement, _ column: Int, to bytes: inout CanonicalBytes) {
    switch row.value(column) {
    case .null: bytes.appendNull()
    case .integer(let integer): bytes.append(integer)
    case .text(let text): bytes.append(text)
    case .blob(let blob): bytes.append("\u{0}blob \(blob)")
    }
  }

  /// After a broken entry the chain goes on from the hash it bears, so that only what was touched
  /// is named.
  private mutating func compareHash(of seq: Int64, stored: [UInt8]) {
    let computed = Digest(of: previous.bytes + bytes.bytes)
    guard computed.bytes != stored else {
      previous = computed
      return
    }
    let found = Digest(bytes: stored)
    faults.add(
      JournalFault(
        .chain, seq: seq, expected: computed.hexadecimal, found: found?.hexadecimal ?? "",
        message: Text(
          vi: "bút toán \(seq) không còn như khi ghi sổ",
          en: "entry \(seq) is not as it was posted")))
    previous = found ?? computed
  }

  private mutating func unbalanced(_ seq: Int64, general: Int64, budget: Int64) {
    faults.add(
      JournalFault(
        .balance, seq: seq, expected: "0", found: "\(general == 0 ? budget : general)",
        message: Text(
          vi: "nợ và có của bút toán \(seq) không bằng nhau",
          en: "the debits and credits of entry \(seq) differ")))
  }

  private mutating func skip(_ cursor: PostedCursor, until seq: Int64) throws(SQLiteError) {
    while let owner = cursor.owner, owner < seq {
      orphan(in: cursor.table, of: owner)
      try cursor.advance()
    }
  }

  private mutating func orphan(in table: PostedTable, of seq: Int64) {
    faults.add(
      JournalFault(
        .orphan, seq: seq, expected: "", found: table.name,
        message: Text(
          vi: "bảng \(table.name) có dòng không thuộc bút toán nào đã niêm",
          en: "table \(table.name) has a row that no sealed entry holds")))
  }

  private mutating func compareHead() throws(SQLiteError) {
    let head = try connection.prepare("SELECT seq, hash FROM head").first { row in
      Digest(bytes: row.blob(1)).map { Seal(sequence: row.int64(0), digest: $0) }
    }
    let expected = Seal(sequence: last, digest: previous)
    guard let stored = head.flatMap({ $0 }), stored == expected else {
      faults.add(
        JournalFault(
          .head, seq: last, expected: expected.description,
          found: head.flatMap { $0 }?.description ?? "",
          message: Text(
            vi: "đầu sổ không khớp bút toán cuối: có bút toán đã bị xóa hoặc thêm",
            en: "the head is not the last entry: entries were deleted or added")))
      return
    }
  }

  private mutating func compare(_ seal: Seal) {
    hasMetSeal = true
    let present = Seal(sequence: seal.sequence, digest: previous)
    guard present != seal else { return }
    faults.add(
      JournalFault(
        .seal, seq: seal.sequence, expected: seal.description, found: present.description,
        message: Text(
          vi: "dấu niêm trên giấy không phải của sổ này: đến bút toán \(seal.sequence) sổ đã khác",
          en: "the seal is not this ledger's: up to entry \(seal.sequence) it is another")))
  }
}
