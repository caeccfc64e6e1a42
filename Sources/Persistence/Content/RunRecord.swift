package import Accounting
import SQLite

/// A run about to be opened.
package struct RunRecord: Sendable {
  package let number: String
  /// The first day of the period asked for, `nil` where only its end was.
  package let from: CivilDate?
  package let to: CivilDate
  package let payDate: CivilDate
  package let source: FundingSource

  package init(
    number: String, from: CivilDate?, to: CivilDate, payDate: CivilDate, source: FundingSource
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.payDate = payDate
    self.source = source
  }
}

/// Who takes the money of a payee (người nhận): the payee, or another in the payee's place.
package struct PaymentReceiver: Sendable {
  /// The name of another who receives, `nil` where the payee does.
  package let name: String?
  package let address: String?
  package let account: String?
  package let bank: String?
  package let method: String

  package init(name: String?, address: String?, account: String?, bank: String?, method: String) {
    self.name = name
    self.address = address
    self.account = account
    self.bank = bank
    self.method = method
  }
}

/// A payee about to be put into a run.
package struct PaymentRecord: Sendable {
  package let contributor: ContributorCode
  package let name: String
  package let kind: String
  package let isResident: Bool
  package let receiver: PaymentReceiver
  package let gross: Dong
  package let taxable: Dong
  package let tax: Dong
  package let basis: String
  package let recouped: Dong
  package let voucher: String?

  package init(
    contributor: ContributorCode, name: String, kind: String, isResident: Bool,
    receiver: PaymentReceiver, gross: Dong, taxable: Dong, tax: Dong, basis: String,
    recouped: Dong, voucher: String?
  ) {
    self.contributor = contributor
    self.name = name
    self.kind = kind
    self.isResident = isResident
    self.receiver = receiver
    self.gross = gross
    self.taxable = taxable
    self.tax = tax
    self.basis = basis
    self.recouped = recouped
    self.voucher = voucher
  }
}

/// A run as it stands.
package struct StoredRun: Sendable {
  package let id: Int64
  package let number: String
  package let from: CivilDate?
  package let to: CivilDate
  package let payDate: CivilDate
  package let source: FundingSource
  package let state: String
  package let payees: Int
  package let gross: Dong
  package let tax: Dong

  package let recouped: Dong

  package var net: Dong { gross - tax - recouped }

  /// Of a run voided after it was paid in part, only what was paid counts.
  static func selection(where condition: SQL = "TRUE") -> SQL {
    """
    SELECT id, number, periodFrom, periodTo, payDate, source,
      CASE WHEN voidedAt IS NOT NULL AND confirmed = 0 THEN 'void'
        WHEN confirmed = 0 THEN 'draft'
        WHEN voidedAt IS NULL AND confirmed < payees THEN 'part-paid' ELSE 'paid' END,
      iif(isCut, confirmed, payees), iif(isCut, paidGross, gross), iif(isCut, paidTax, tax),
      iif(isCut, paidRecouped, recouped)
    FROM (SELECT r.*, count(p.id) AS payees, count(c.payment) AS confirmed,
        r.voidedAt IS NOT NULL AND count(c.payment) > 0 AS isCut,
        ifnull(sum(p.gross), 0) AS gross, ifnull(sum(p.tax), 0) AS tax,
        ifnull(sum(p.recouped), 0) AS recouped,
        ifnull(sum(p.gross) FILTER (WHERE c.payment IS NOT NULL), 0) AS paidGross,
        ifnull(sum(p.tax) FILTER (WHERE c.payment IS NOT NULL), 0) AS paidTax,
        ifnull(sum(p.recouped) FILTER (WHERE c.payment IS NOT NULL), 0) AS paidRecouped
      FROM run r LEFT JOIN payment p ON p.run = r.id
        LEFT JOIN confirmation c ON c.payment = p.id
      WHERE \(condition) GROUP BY r.id)
    ORDER BY number
    """
  }

  init(_ row: Statement) {
    guard let to = CivilDate(text: row.text(3)), let payDate = CivilDate(text: row.text(4)),
      let source = FundingSource(rawValue: row.text(5))
    else { preconditionFailure("a stored run reads back") }
    id = row.int64(0)
    number = row.text(1)
    from = row.optionalText(2).flatMap { CivilDate(text: $0) }
    self.to = to
    self.payDate = payDate
    self.source = source
    state = row.text(6)
    payees = row.int(7)
    gross = Dong(row.int64(8))
    tax = Dong(row.int64(9))
    recouped = Dong(row.int64(10))
  }
}

/// A payment of a run as it stands.
package struct StoredPayment: Sendable {
  package let id: Int64
  package let contributor: ContributorCode
  package let name: String
  package let kind: String
  package let isResident: Bool
  package let receiver: PaymentReceiver
  package let gross: Dong
  package let taxable: Dong
  package let tax: Dong
  package let basis: String?
  package let recouped: Dong
  package let voucher: String?
  package let isConfirmed: Bool
  /// In a run that was voided before it was confirmed.
  package let isVoid: Bool

  package var net: Dong { gross - tax - recouped }

  static let selection: SQL = """
    SELECT p.id, p.contributor, p.name, p.kind, p.isResident, p.bankAccount, p.bankName, p.gross,
      p.taxable, p.tax, p.recouped, p.method, p.voucher, c.payment IS NOT NULL, p.receiver,
      p.receiverAddress, p.basis, r.voidedAt IS NOT NULL AND c.payment IS NULL
    FROM payment p JOIN run r ON r.id = p.run LEFT JOIN confirmation c ON c.payment = p.id
    """

  init(_ row: Statement) {
    guard let contributor = ContributorCode(row.text(1)) else {
      preconditionFailure("a stored contributor code reads back")
    }
    id = row.int64(0)
    self.contributor = contributor
    name = row.text(2)
    kind = row.text(3)
    isResident = row.bool(4)
    receiver = PaymentReceiver(
      name: row.optionalText(14), address: row.optionalText(15), account: row.optionalText(5),
      bank: row.optionalText(6), method: row.text(11))
    gross = Dong(row.int64(7))
    taxable = Dong(row.int64(8))
    tax = Dong(row.int64(9))
    recouped = Dong(row.int64(10))
    voucher = row.optionalText(12)
    isConfirmed = row.bool(13)
    basis = row.optionalText(16)
    isVoid = row.bool(17)
  }
}
