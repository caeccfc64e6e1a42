package import Accounting
import SQLite

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
package struct PayeeIdentities: Sendable {
  private struct Earlier: Sendable {
    let untilEntry: Int64
    let untilLine: Int64
    let identity: PayeeIdentity
  }

  private var present: [ContributorCode: PayeeIdentity] = [:]
  /// The earliest first.
  private var earlier: [ContributorCode: [Earlier]] = [:]

  init(_ connection: Connection) throws(SQLiteError) {
    let columns: SQL = "name, orderKey, unit, address, taxCode, nationalID, isResident"
    try connection.cached("SELECT code, \(columns) FROM contributor").forEach {
      (row) throws(SQLiteError) in
      present[Self.code(row)] = Self.identity(row, from: 1)
    }
    try connection.cached(
      """
      SELECT contributor, untilEntry, untilLine, \(columns) FROM contributorBefore
      ORDER BY contributor, untilEntry
      """
    ).forEach { (row) throws(SQLiteError) in
      earlier[Self.code(row), default: []].append(
        Earlier(
          untilEntry: row.int64(1), untilLine: row.int64(2), identity: Self.identity(row, from: 3)))
    }
  }

  private static func code(_ row: Statement) -> ContributorCode {
    guard let code = ContributorCode(row.text(0)) else {
      preconditionFailure("a stored contributor code reads back")
    }
    return code
  }

  private static func identity(_ row: Statement, from first: Int) -> PayeeIdentity {
    PayeeIdentity(
      name: row.text(first), orderKey: row.blob(first + 1), unit: row.optionalText(first + 2),
      address: row.optionalText(first + 3), taxCode: row.optionalText(first + 4),
      nationalID: row.optionalText(first + 5), isResident: row.bool(first + 6))
  }

  /// Who a contributor was when a line was posted; as it is now where none is.
  package subscript(_ code: ContributorCode, line line: Int64?) -> PayeeIdentity? {
    guard let line, let known = earlier[code]?.first(where: { $0.untilLine >= line }) else {
      return present[code]
    }
    return known.identity
  }

  /// Who a contributor was when an entry was posted.
  package subscript(_ code: ContributorCode, entry entry: Int64) -> PayeeIdentity? {
    earlier[code]?.first { $0.untilEntry >= entry }?.identity ?? present[code]
  }

  /// What a stored code was called when a line was posted.
  package func name(of code: String, line: Int64) -> String {
    ContributorCode(code).map { name(of: $0, line: line) } ?? ""
  }

  /// What a contributor was called when a line was posted.
  package func name(of code: ContributorCode, line: Int64?) -> String {
    self[code, line: line]?.name ?? ""
  }
}
