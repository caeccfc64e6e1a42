package import Accounting
import Orthography
package import Royalties
package import SQLite

/// The people and organisations (người cung cấp thông tin).
package struct ContributorStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Everybody's code and name in the Vietnamese order of names.
  package func names() throws(SQLiteError) -> [(code: ContributorCode, name: String)] {
    try connection.cached("SELECT code, name FROM contributor ORDER BY orderKey, code").all { row in
      guard let code = ContributorCode(row.text(0)) else {
        preconditionFailure("a stored contributor reads back")
      }
      return (code, row.text(1))
    }
  }

  /// Writes a contributor as it now is, with its history of kinds and its pen names.
  package func write(_ contributor: Contributor) throws(SQLiteError) {
    let latest = contributor.kinds.latest
    let order =
      latest == .organisation
      ? OrderKey(organisation: contributor.name) : OrderKey(person: contributor.name)
    try connection.cached(Self.keeping).run(
      contributor.code.text, contributor.name, order.bytes, contributor.unit,
      contributor.address, contributor.taxCode, contributor.nationalID, contributor.isResident)
    try connection.cached(Self.writing).run(
      contributor.code.text, contributor.name, NameKey(contributor.name).text, order.bytes,
      latest.rawValue, contributor.unit, contributor.address, contributor.taxCode,
      contributor.nationalID, contributor.bankAccount, contributor.bankName, contributor.email,
      contributor.phone, contributor.isResident, contributor.statedPayment?.rawValue ?? "",
      contributor.payee?.text, contributor.payeeBasis)
    try connection.cached("DELETE FROM contributorKind WHERE contributor = ?1")
      .run(contributor.code.text)
    for change in contributor.kinds.changes {
      try connection.cached(
        "INSERT INTO contributorKind (contributor, validFrom, kind) VALUES (?,?,?)"
      ).run(contributor.code.text, change.from?.description ?? "", change.kind.rawValue)
    }
    try connection.cached("DELETE FROM penName WHERE contributor = ?1").run(contributor.code.text)
    for name in contributor.penNames {
      try connection.cached(
        "INSERT INTO penName (contributor, nameKey, name) VALUES (?,?,?) ON CONFLICT DO NOTHING"
      ).run(contributor.code.text, NameKey(name).text, name)
    }
  }

  static func contributor(_ row: Statement) -> Contributor {
    guard let code = ContributorCode(row.text(0)),
      let kind = ContributorKind(rawValue: row.text(2))
    else { preconditionFailure("a stored contributor reads back") }
    var contributor = Contributor(code: code, name: row.text(1), kinds: KindHistory(kind))
    contributor.unit = row.optionalText(3)
    contributor.address = row.optionalText(4)
    contributor.taxCode = row.optionalText(5)
    contributor.nationalID = row.optionalText(6)
    contributor.bankAccount = row.optionalText(7)
    contributor.bankName = row.optionalText(8)
    contributor.email = row.optionalText(9)
    contributor.phone = row.optionalText(10)
    contributor.isResident = row.bool(11)
    contributor.statedPayment = PaymentMethod(rawValue: row.text(12))
    contributor.payee = row.optionalText(13).flatMap { ContributorCode($0) }
    contributor.payeeBasis = row.optionalText(14)
    return contributor
  }

  static let selection: SQL = """
    SELECT code, name, kind, unit, address, taxCode, nationalID, bankAccount, bankName, email,
      phone, isResident, payment, payee, payeeBasis FROM contributor
    """

  /// Who contributors are, and were when something was posted.
  package func identities() throws(SQLiteError) -> PayeeIdentities {
    try PayeeIdentities(connection)
  }

  /// Keeps what is about to change for what is posted already; of two changes between the same
  /// entries the first one knows it.
  private static let keeping: SQL = """
    INSERT INTO contributorBefore (contributor, untilEntry, untilLine, name, orderKey, unit,
      address, taxCode, nationalID, isResident)
    SELECT c.code, h.seq, (SELECT ifnull(max(id), 0) FROM line), c.name, c.orderKey, c.unit,
      c.address, c.taxCode, c.nationalID, c.isResident
    FROM contributor c, head h
    WHERE c.code = ?1 AND h.seq > 0 AND (c.name IS NOT ?2 OR c.orderKey IS NOT ?3
      OR c.unit IS NOT ?4 OR c.address IS NOT ?5 OR c.taxCode IS NOT ?6 OR c.nationalID IS NOT ?7
      OR c.isResident IS NOT ?8)
    ON CONFLICT DO NOTHING
    """

  private static let writing: SQL = """
    INSERT INTO contributor (code, name, nameKey, orderKey, kind, unit, address, taxCode,
      nationalID, bankAccount, bankName, email, phone, isResident, payment, payee, payeeBasis)
    VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)
    ON CONFLICT (code) DO UPDATE SET name = ?2, nameKey = ?3, orderKey = ?4, kind = ?5, unit = ?6,
      address = ?7, taxCode = ?8, nationalID = ?9, bankAccount = ?10, bankName = ?11, email = ?12,
      phone = ?13, isResident = ?14, payment = ?15, payee = ?16, payeeBasis = ?17
    """
}
