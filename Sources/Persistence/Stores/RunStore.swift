package import Accounting
package import SQLite

/// Payment runs, their payments and the shares they hold.
package struct RunStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The next run number of a year, `YYYY-NNN`; voided runs keep theirs.
  package func nextNumber(in year: Int) throws(SQLiteError) -> String {
    let used = try connection.cached(
      "SELECT count(*) FROM run WHERE number > ?1 || '-' AND number < ?1 || '.'"
    ).first("\(year)") { $0.int(0) }
    return Self.number(year, (used ?? 0) + 1, width: 3)
  }

  /// The next voucher ordinal of a year.
  package func nextVoucherOrdinal(in year: Int) throws(SQLiteError) -> Int {
    let used = try connection.cached(
      "SELECT count(*) FROM payment WHERE voucher > ?1 || '-' AND voucher < ?1 || '.'"
    ).first("\(year)") { $0.int(0) }
    return (used ?? 0) + 1
  }

  /// `2024-0007`: gapless numbers of a year.
  package static func number(_ year: Int, _ ordinal: Int, width: Int) -> String {
    let digits = String(ordinal)
    return "\(year)-" + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Opens a run; returns its row.
  package func insert(_ run: RunRecord, stamp: Stamp) throws(SQLiteError) -> Int64 {
    try connection.cached(
      """
      INSERT INTO run (number, periodFrom, periodTo, payDate, source, createdAt, actor)
      VALUES (?,?,?,?,?,?,?)
      """
    ).run(
      run.number, run.from?.description, run.to.description, run.payDate.description,
      run.source.rawValue, stamp.recordedAt, stamp.actor)
    return connection.lastInsertedRow
  }

  /// Adds a payee to a run; returns the payment's row.
  package func insert(_ payment: PaymentRecord, into run: Int64) throws(SQLiteError) -> Int64 {
    let receiver = payment.receiver
    try connection.cached(
      """
      INSERT INTO payment (run, contributor, name, orderKey, kind, isResident, bankAccount,
        bankName, gross, taxable, tax, method, voucher, recouped, receiver, receiverAddress, basis)
      VALUES (?1, ?2, ?3, (SELECT orderKey FROM contributor WHERE code = ?2),
        ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
      """
    ).run(
      run, payment.contributor.text, payment.name, payment.kind, payment.isResident,
      receiver.account, receiver.bank, payment.gross.amount, payment.taxable.amount,
      payment.tax.amount, receiver.method, payment.voucher, payment.recouped.amount,
      receiver.name, receiver.address, payment.basis)
    return connection.lastInsertedRow
  }

  /// Notes who was left out of a run, and why.
  package func insertLeftOut(
    _ contributor: ContributorCode, amount: Dong, reason: String, run: Int64
  ) throws(SQLiteError) {
    try connection.cached(
      "INSERT INTO leftOut (run, contributor, amount, reason) VALUES (?,?,?,?)"
    ).run(run, contributor.text, amount.amount, reason)
  }

  /// What live runs pay a contributor on a day, one payment left out: gross, taxable and tax.
  ///
  /// A confirmed payment counts on the day it was paid; one whose transfer came back not at all.
  package func paid(
    to contributor: ContributorCode, on day: CivilDate, but payment: Int64? = nil
  ) throws(SQLiteError) -> (gross: Dong, taxable: Dong, tax: Dong) {
    try connection.cached(
      """
      SELECT ifnull(sum(p.gross), 0), ifnull(sum(p.taxable), 0), ifnull(sum(p.tax), 0)
      FROM payment p JOIN run r ON r.id = p.run LEFT JOIN confirmation c ON c.payment = p.id
      WHERE p.contributor IN \(Contributors.merged(into: "?1"))
        AND ifnull(c.paidOn, r.payDate) = ?2 AND p.id IS NOT ?3
        AND (r.voidedAt IS NULL OR c.entry IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM paymentReturn b WHERE b.payment = p.id)
      """
    ).first(contributor.text, day.description, payment) { row in
      (Dong(row.int64(0)), Dong(row.int64(1)), Dong(row.int64(2)))
    } ?? (.zero, .zero, .zero)
  }

  /// The run of a number.
  package func find(_ number: String) throws(SQLiteError) -> StoredRun? {
    try connection.cached(StoredRun.selection(where: "r.number = ?1")).first(number) {
      StoredRun($0)
    }
  }

  /// All runs, ascending by number.
  package func all() throws(SQLiteError) -> [StoredRun] {
    try connection.cached(StoredRun.selection()).all { StoredRun($0) }
  }

  /// Who was left out of a run, by code.
  package func leftOut(
    of run: Int64
  ) throws(SQLiteError) -> [(contributor: String, amount: Dong, reason: String)] {
    try connection.cached(
      "SELECT contributor, amount, reason FROM leftOut WHERE run = ?1 ORDER BY contributor"
    ).all(run) { ($0.text(0), Dong($0.int64(1)), $0.text(2)) }
  }

  /// What a payment takes from each budget line: gross and tax, with the line's index item.
  package func linesOf(
    payment: Int64
  ) throws(SQLiteError) -> [(line: LineCode, gross: Dong, tax: Dong)] {
    try connection.cached(
      """
      SELECT budgetLine, sum(amount), sum(tax) FROM runShare WHERE payment = ?1
      GROUP BY budgetLine ORDER BY budgetLine
      """
    ).all(payment) { row in
      guard let line = LineCode(row.text(0)) else {
        preconditionFailure("a stored line code reads back")
      }
      return (line, Dong(row.int64(1)), Dong(row.int64(2)))
    }
  }
}
