package import Accounting
package import SQLite

/// What stood when the ledger began, as it is posted.
package struct PostedOpening: PostedRecord, Hashable {
  package let kind: String
  package let year: Int
  package let line: LineCode
  package let contributor: ContributorCode?
  package let item: String?
  package let publishedOn: CivilDate?
  package let genre: String?
  package let coefficient: String?
  package let amount: Dong
  package let tax: Dong
  package let voucher: String?
  package let note: String?

  package init(
    kind: String, year: Int, line: LineCode, contributor: ContributorCode?, item: String?,
    publishedOn: CivilDate?, genre: String?, coefficient: String?, amount: Dong, tax: Dong,
    voucher: String?, note: String?
  ) {
    self.kind = kind
    self.year = year
    self.line = line
    self.contributor = contributor
    self.item = item
    self.publishedOn = publishedOn
    self.genre = genre
    self.coefficient = coefficient
    self.amount = amount
    self.tax = tax
    self.voucher = voucher
    self.note = note
  }

  package static let table = PostedTable.openingRow
  package var columns: [PostedValue] {
    [
      .text(kind), PostedValue(year), .text(line.text), PostedValue(contributor?.text),
      PostedValue(item), PostedValue(publishedOn), PostedValue(genre), PostedValue(coefficient),
      PostedValue(amount), PostedValue(tax), PostedValue(voucher), PostedValue(note),
    ]
  }
}

/// What stood when the ledger began.
package struct OpeningStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Whether something was approved already.
  package func hasApproval() throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM line WHERE kind <> 'opening' LIMIT 1")
      .first { _ in true } ?? false
  }

  /// Every row, and how often it stands.
  package func rows() throws(SQLiteError) -> [PostedOpening: Int] {
    var counts: [PostedOpening: Int] = [:]
    try connection.cached(
      """
      SELECT kind, year, line, contributor, item, publishedOn, genre, coefficient, amount, tax,
        voucher, note FROM openingRow
      """
    ).forEach { (row) throws(SQLiteError) in
      guard let line = LineCode(row.text(2)) else {
        preconditionFailure("a stored line code reads back")
      }
      counts[
        PostedOpening(
          kind: row.text(0), year: row.int(1), line: line,
          contributor: row.optionalText(3).flatMap { ContributorCode($0) },
          item: row.optionalText(4),
          publishedOn: row.optionalText(5).flatMap { CivilDate(text: $0) },
          genre: row.optionalText(6), coefficient: row.optionalText(7),
          amount: Dong(row.int64(8)), tax: Dong(row.int64(9)), voucher: row.optionalText(10),
          note: row.optionalText(11)), default: 0] += 1
    }
    return counts
  }

  /// Adds what stood to a line's year: a fact, which the line's control does not refuse.
  package func add(
    committed: Dong, paid: Dong, to line: LineCode, in year: Int
  ) throws(SQLiteError) {
    try connection.cached(
      "INSERT INTO budgetPosition (line, year) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
    ).run(line.text, year)
    try connection.cached(
      """
      UPDATE budgetPosition SET committed = committed + ?3, paid = paid + ?4,
        opening = opening + ?3 + ?4 WHERE line = ?1 AND year = ?2
      """
    ).run(line.text, year, committed.amount, paid.amount)
  }
}
