package import Accounting
package import SQLite

/// Other spending of the portal as it was posted.
package struct SpendingStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What was spent, each kind of row with how often it stands; without what took some back.
  package func rows() throws(SQLiteError) -> [PostedSpending: Int] {
    let rows = try connection.cached(Self.selection + " WHERE amount > 0").all { Self.row($0) }
    return Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
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

  private static let selection = "SELECT line, year, amount, voucher, spentOn, memo FROM spending"

  private static func row(_ row: Statement) -> PostedSpending {
    guard let line = LineCode(row.text(0)), let spentOn = CivilDate(text: row.text(4)) else {
      preconditionFailure("a stored spending reads back")
    }
    return PostedSpending(
      line: line, year: row.int(1), amount: Dong(row.int64(2)), voucher: row.text(3),
      spentOn: spentOn, memo: row.text(5))
  }
}
