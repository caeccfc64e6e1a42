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

/// An approved share that no live run holds.
package struct DueShare: Sendable {
  package let share: Int64
  package let contributor: ContributorCode
  package let amount: Dong
  package let budgetLine: LineCode
  package let source: FundingSource
  package let eventOn: CivilDate
}

/// A payee about to be put into a run.
package struct PaymentRecord: Sendable {
  package let contributor: ContributorCode
  package let name: String
  package let kind: String
  package let isResident: Bool
  package let account: String?
  package let bank: String?
  package let gross: Dong
  package let taxable: Dong
  package let tax: Dong
  package let method: String
  package let voucher: String?

  package init(
    contributor: ContributorCode, name: String, kind: String, isResident: Bool, account: String?,
    bank: String?, gross: Dong, taxable: Dong, tax: Dong, method: String, voucher: String?
  ) {
    self.contributor = contributor
    self.name = name
    self.kind = kind
    self.isResident = isResident
    self.account = account
    self.bank = bank
    self.gross = gross
    self.taxable = taxable
    self.tax = tax
    self.method = method
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

  package var net: Dong { gross - tax }

  static let selection = """
    SELECT r.id, r.number, r.periodFrom, r.periodTo, r.payDate, r.source,
      CASE WHEN r.voidedAt IS NOT NULL AND
          NOT EXISTS (SELECT 1 FROM confirmation c JOIN payment p ON p.id = c.payment
            WHERE p.run = r.id) THEN 'void'
        WHEN (SELECT count(*) FROM confirmation c JOIN payment p ON p.id = c.payment
          WHERE p.run = r.id) = 0 THEN 'draft'
        WHEN r.voidedAt IS NULL AND (SELECT count(*) FROM confirmation c
          JOIN payment p ON p.id = c.payment WHERE p.run = r.id)
          < (SELECT count(*) FROM payment p WHERE p.run = r.id) THEN 'part-paid'
        ELSE 'paid' END,
      (SELECT count(*) FROM payment p WHERE p.run = r.id),
      (SELECT ifnull(sum(gross), 0) FROM payment p WHERE p.run = r.id),
      (SELECT ifnull(sum(tax), 0) FROM payment p WHERE p.run = r.id)
    FROM run r
    """

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
  }
}

/// A payment of a run as it stands.
package struct StoredPayment: Sendable {
  package let id: Int64
  package let contributor: ContributorCode
  package let name: String
  package let kind: String
  package let isResident: Bool
  package let account: String?
  package let bank: String?
  package let gross: Dong
  package let taxable: Dong
  package let tax: Dong
  package let recouped: Dong
  package let method: String
  package let voucher: String?
  package let isConfirmed: Bool

  package var net: Dong { gross - tax - recouped }

  static let selection = """
    SELECT p.id, p.contributor, p.name, p.kind, p.isResident, p.bankAccount, p.bankName, p.gross,
      p.taxable, p.tax, p.recouped, p.method, p.voucher,
      EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = p.id)
    FROM payment p
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
    account = row.optionalText(5)
    bank = row.optionalText(6)
    gross = Dong(row.int64(7))
    taxable = Dong(row.int64(8))
    tax = Dong(row.int64(9))
    recouped = Dong(row.int64(10))
    method = row.text(11)
    voucher = row.optionalText(12)
    isConfirmed = row.bool(13)
  }
}
