package import Accounting
package import SQLite

/// Puts what payees were paid and withheld in the order of their names, in a table of its own that
/// lies in a temporary file.
package struct TaxedPayeeStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// What a payee was paid and withheld.
  package struct Payee: Sendable {
    package let contributor: String
    package let name: String
    package let kind: String
    package let isResident: Bool
    package let taxCode: String?
    package let nationalID: String?
    package let income: Dong
    package let taxable: Dong
    package let tax: Dong
    package let basis: String
    package let yearToDate: Dong
    /// Its place among names.
    fileprivate let orderKey: [UInt8]

    /// States the sums of a payee who was as one of its facts says.
    package init(
      _ fact: TaxFact, orderKey: [UInt8], income: Dong, taxable: Dong, tax: Dong, basis: String,
      yearToDate: Dong
    ) {
      contributor = fact.contributor.text
      name = fact.name
      kind = fact.kind
      isResident = fact.isResident
      taxCode = fact.taxCode
      nationalID = fact.nationalID
      self.orderKey = orderKey
      self.income = income
      self.taxable = taxable
      self.tax = tax
      self.basis = basis
      self.yearToDate = yearToDate
    }

    fileprivate init(_ row: Statement) {
      contributor = row.text(0)
      name = row.text(1)
      kind = row.text(2)
      isResident = row.bool(3)
      taxCode = row.optionalText(4)
      nationalID = row.optionalText(5)
      income = Dong(row.int64(6))
      taxable = Dong(row.int64(7))
      tax = Dong(row.int64(8))
      basis = row.text(9)
      yearToDate = Dong(row.int64(10))
      orderKey = row.blob(11)
    }
  }

  /// Starts with nothing.
  package func begin() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS taxedPayee (
        id INTEGER PRIMARY KEY, contributor TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
        isResident INTEGER NOT NULL, taxCode TEXT, nationalID TEXT, income INTEGER NOT NULL,
        taxable INTEGER NOT NULL, tax INTEGER NOT NULL, basis TEXT NOT NULL,
        yearToDate INTEGER NOT NULL, orderKey BLOB NOT NULL
      ) STRICT;
      DELETE FROM temp.taxedPayee;
      """)
  }

  /// Takes a payee.
  package func add(_ payee: Payee) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO temp.taxedPayee (contributor, name, kind, isResident, taxCode, nationalID, income,
        taxable, tax, basis, yearToDate, orderKey)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
      """
    ).run(
      payee.contributor, payee.name, payee.kind, payee.isResident, payee.taxCode, payee.nationalID,
      payee.income.amount, payee.taxable.amount, payee.tax.amount, payee.basis,
      payee.yearToDate.amount, payee.orderKey)
  }

  /// Hands on what was taken, in the Vietnamese order of names.
  package func forEach<E: Error>(
    mapping: (SQLiteError) -> E, _ body: (Payee) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        """
        SELECT contributor, name, kind, isResident, taxCode, nationalID, income, taxable, tax, basis,
          yearToDate, orderKey
        FROM temp.taxedPayee ORDER BY orderKey, contributor
        """)
    } catch { throw mapping(error) }
    try statement.forEach(mapping: mapping) { (row) throws(E) in try body(Payee(row)) }
  }
}
