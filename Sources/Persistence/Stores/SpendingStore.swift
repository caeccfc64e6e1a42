package import Accounting
package import SQLite

/// Other spending of the portal as it was posted.
package struct SpendingStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What an entry spent, and what of it stands.
  package struct Stored: Sendable {
    package let entry: Int64
    package let spending: PostedSpending
    /// What was not taken back since.
    package let left: Dong
  }

  /// What was spent, in the order of the journal; without what took some back.
  package func all() throws(SQLiteError) -> [Stored] {
    try connection.cached(
      """
      SELECT line, year, amount, voucher, spentOn, memo, entry, amount + ifnull((
        SELECT sum(b.amount) FROM entry e JOIN spending b ON b.entry = e.seq
        WHERE e.reverses = spending.entry), 0)
      FROM spending WHERE amount > 0 ORDER BY id
      """
    ).all { Stored(entry: $0.int64(6), spending: Self.row($0), left: Dong($0.int64(7))) }
  }

  /// What an entry spent, and what of it was not taken back since.
  package func spending(
    ofEntry seq: Int64
  ) throws(SQLiteError) -> (spending: PostedSpending, left: Dong)? {
    let spending = try connection.cached(Self.selection + " WHERE entry = ?1")
      .first(seq) { Self.row($0) }
    guard let spending else { return nil }
    let back = try connection.cached(
      """
      SELECT ifnull(sum(s.amount), 0) FROM entry e JOIN spending s ON s.entry = e.seq
      WHERE e.reverses = ?1
      """
    ).first(seq) { Dong($0.int64(0)) }
    return (spending, spending.amount + (back ?? .zero))
  }

  private static let selection: SQL =
    "SELECT line, year, amount, voucher, spentOn, memo FROM spending"

  private static func row(_ row: Statement) -> PostedSpending {
    guard let line = LineCode(row.text(0)), let spentOn = CivilDate(text: row.text(4)) else {
      preconditionFailure("a stored spending reads back")
    }
    return PostedSpending(
      line: line, year: row.int(1), amount: Dong(row.int64(2)), voucher: row.text(3),
      spentOn: spentOn, memo: row.text(5))
  }
}
