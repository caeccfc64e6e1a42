package import Accounting
package import SQLite

/// Who a contributor was when something was posted (thông tin người hưởng khi ghi sổ).
package struct PayeeIdentity: Hashable, Sendable {
  package let name: String
  /// Its place among names.
  package let orderKey: [UInt8]
  package let unit: String?
  package let address: String?
  package let taxCode: String?
  package let nationalID: String?
  package let isResident: Bool
}

/// What contributors are and were, so that posted papers read who a payee was when it was posted
/// (contract 4.2).
///
/// They are looked up as they are asked for: a unit may have a hundred thousand, of whom most rows
/// name a dozen.
package final class PayeeIdentities {
  private struct Earlier {
    let untilEntry: Int64
    let untilLine: Int64
    let identity: PayeeIdentity
  }

  private struct Known {
    let present: PayeeIdentity
    /// The earliest first.
    let earlier: [Earlier]
  }

  private let connection: Connection
  /// Whether anyone was ever anything else.
  private let hasEarlier: Bool
  private var known = RecentValues<ContributorCode, Known?>(capacity: 2_048)

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    hasEarlier =
      try connection.cached("SELECT EXISTS (SELECT 1 FROM contributorBefore)").first { $0.bool(0) }
      ?? false
  }

  /// Who a contributor was when a line was posted; as it is now where none is.
  package func identity(
    of code: ContributorCode, line: Int64?
  ) throws(SQLiteError) -> PayeeIdentity? {
    guard let known = try known(code) else { return nil }
    guard let line, let then = known.earlier.first(where: { $0.untilLine >= line }) else {
      return known.present
    }
    return then.identity
  }

  /// Who a contributor was when an entry was posted.
  package func identity(
    of code: ContributorCode, entry: Int64
  ) throws(SQLiteError) -> PayeeIdentity? {
    guard let known = try known(code) else { return nil }
    return known.earlier.first { $0.untilEntry >= entry }?.identity ?? known.present
  }

  private func known(_ code: ContributorCode) throws(SQLiteError) -> Known? {
    if let found = known[code] { return found }
    let found = try look(for: code)
    known.keep(found, for: code)
    return found
  }

  private func look(for code: ContributorCode) throws(SQLiteError) -> Known? {
    let present = try connection.cached("SELECT \(Self.columns) FROM contributor WHERE code = ?1")
      .first(code.text) { Self.identity($0, from: 0) }
    guard let present else { return nil }
    guard hasEarlier else { return Known(present: present, earlier: []) }
    let earlier = try connection.cached(
      """
      SELECT untilEntry, untilLine, \(Self.columns) FROM contributorBefore
      WHERE contributor = ?1 ORDER BY untilEntry
      """
    ).all(code.text) { row in
      Earlier(
        untilEntry: row.int64(0), untilLine: row.int64(1), identity: Self.identity(row, from: 2))
    }
    return Known(present: present, earlier: earlier)
  }

  private static let columns: SQL =
    "name, orderKey, unit, address, taxCode, nationalID, isResident"

  private static func identity(_ row: Statement, from first: Int) -> PayeeIdentity {
    PayeeIdentity(
      name: row.text(first), orderKey: row.blob(first + 1), unit: row.optionalText(first + 2),
      address: row.optionalText(first + 3), taxCode: row.optionalText(first + 4),
      nationalID: row.optionalText(first + 5), isResident: row.bool(first + 6))
  }
}
