package import Accounting
package import SQLite

/// What was published in a period and what it came to, by a word of the part (tổng hợp tin, bài).
package struct SummaryStore {
  /// What the parts are told apart by.
  package enum Key: Sendable {
    case site, section, genre, channel, month
    /// The unit of the first contributor named.
    case unit

    /// The text of the part `p` that has the word.
    fileprivate var column: SQL {
      switch self {
      case .site: "p.site"
      case .section: "ifnull(p.section, '')"
      case .genre: "p.genre"
      case .channel: "p.channel"
      case .month: "substr(p.publishedOn, 1, 7)"
      case .unit: "p.shares"
      }
    }
  }

  /// The figures of one word.
  package struct Sums: Sendable {
    package let word: String
    package internal(set) var items: Int64 = 0
    package internal(set) var parts: Int64 = 0
    /// In ten-thousandths.
    package internal(set) var coefficient: Int64 = 0
    package internal(set) var amount = Dong.zero
    /// The item counted last.
    fileprivate var item = 0

    fileprivate init(_ word: String) {
      self.word = word
    }
  }

  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The figures of a period by word, in any order. Counted is what was published and not taken off;
  /// summed what is graded or further, and what was posted in the period to parts of any month.
  package func sums(in period: Period, by key: Key) throws(SQLiteError) -> [Sums] {
    var sums = SumsByWord(key, people: try PayeeIdentities(connection))
    var coefficients = CoefficientTable()
    try PartWalk(connection, in: period).forEach(
      """
      \(key.column), p.amount, p.coefficient, p.status NOT IN ('withdrawn', 'submitted'),
      p.status NOT IN ('returned', 'withdrawn'), p.untilLine IS NULL
      """, count: 6, where: "TRUE"
    ) { (row, place) throws(SQLiteError) in
      // Of what was graded anew only the money stands beside the row that is counted.
      let stands = row.bool(5)
      let isCounted = stands && (place.line != nil || row.bool(3))
      let isSummed = !row.isNull(1) && (place.line != nil || row.bool(4))
      guard isCounted || isSummed else { return }
      try sums.update(row, line: place.line) { sums in
        if isCounted {
          sums.parts += 1
          if sums.item != place.item { sums.items += 1 }
          sums.item = place.item
        }
        if isSummed {
          sums.amount += Dong(row.int64(1))
          if stands { sums.coefficient += coefficients.value(row, column: 2) }
        }
      }
    }
    try connection.cached(Self.corrections(by: key)).forEach(
      period.from.description, period.to.description
    ) { (row) throws(SQLiteError) in
      try sums.update(row, line: row.optionalInt64(2)) { $0.amount += Dong(row.int64(1)) }
    }
    return sums.all
  }

  /// What was posted in a period to royalties of any month: reversals, which are negative, and
  /// adjustments; with the line of the part itself.
  private static func corrections(by key: Key) -> SQL {
    let part: SQL = """
      JOIN part p ON p.id = \(OwnLines.content) LEFT JOIN line own ON own.content = p.id
      """
    return """
      SELECT \(key.column), -v.amount, own.id
      FROM entry e JOIN reversal v ON v.entry = e.seq JOIN share s ON s.id = v.share
        JOIN line l ON l.id = s.line \(part)
      WHERE e.date BETWEEN ?1 AND ?2 AND l.kind = 'royalty'
      UNION ALL
      SELECT \(key.column), l.amount, own.id
      FROM entry e JOIN adjustment a ON a.entry = e.seq JOIN line l ON l.entry = e.seq \(part)
      WHERE e.date BETWEEN ?1 AND ?2 AND l.kind = 'royalty'
      """
  }

  /// The words met so far with their figures.
  private struct SumsByWord {
    private let key: Key
    private let people: PayeeIdentities
    private var texts = WordTable()
    private var words = WordTable()
    private(set) var all: [Sums] = []

    init(_ key: Key, people: PayeeIdentities) {
      self.key = key
      self.people = people
    }

    /// Changes the figures of the word of a row, whose text comes first.
    mutating func update(
      _ row: Statement, line: Int64?, _ body: (inout Sums) -> Void
    ) throws(SQLiteError) {
      let number =
        key == .unit
        ? try unit(of: row, line: line) : row.withUTF8(0) { words.number(of: $0) }
      if number == all.count { all.append(Sums(words.words[number])) }
      body(&all[number])
    }

    /// The number of the unit of the first contributor in the shares of a row, as it was when a line was
    /// posted.
    private mutating func unit(of row: Statement, line: Int64?) throws(SQLiteError) -> Int {
      let text = row.withUTF8(0) { shares in
        let end = shares.firstIndex { ":=;".utf8.contains($0) } ?? shares.endIndex
        return texts.number(of: UnsafeBufferPointer(rebasing: shares[..<end]))
      }
      guard let code = ContributorCode(texts.words[text]) else { return words.number(of: "") }
      return words.number(of: try people.identity(of: code, line: line)?.unit ?? "")
    }
  }

  /// The coefficients met so far, read once each.
  private struct CoefficientTable {
    private var texts = WordTable()
    private var values: [Int64] = []

    mutating func value(_ row: Statement, column: Int) -> Int64 {
      let number = row.withUTF8(column) { texts.number(of: $0) }
      if number == values.count {
        values.append(Coefficient(text: texts.words[number])?.tenThousandths ?? 0)
      }
      return values[number]
    }
  }
}
