package import Accounting

/// What a payee was on the day of payment, as it is posted beside the confirmation.
package struct PostedPayee: PostedRecord {
  let payment: StoredPayment
  let taxCode: String?
  let nationalID: String?

  package init(payment: StoredPayment, taxCode: String?, nationalID: String?) {
    self.payment = payment
    self.taxCode = taxCode
    self.nationalID = nationalID
  }

  package static let table = PostedTable.confirmedPayee
  package var columns: [PostedValue] {
    [
      .integer(payment.id), PostedValue(payment.isResident), PostedValue(taxCode),
      PostedValue(nationalID), PostedValue(payment.receiver.name),
      PostedValue(payment.receiver.account), PostedValue(payment.receiver.bank),
      .text(payment.basis ?? ""), PostedValue(payment.recouped),
    ]
  }
}

/// Money advanced to a contributor (tạm ứng), as it is posted.
package struct PostedAdvance: PostedRecord {
  let contributor: ContributorCode
  let line: LineCode
  let year: Int
  let amount: Dong
  let paidOn: CivilDate
  let document: String

  package init(
    contributor: ContributorCode, line: LineCode, year: Int, amount: Dong, paidOn: CivilDate,
    document: String
  ) {
    self.contributor = contributor
    self.line = line
    self.year = year
    self.amount = amount
    self.paidOn = paidOn
    self.document = document
  }

  package static let table = PostedTable.advance
  package var columns: [PostedValue] {
    [
      .text(contributor.text), .text(line.text), PostedValue(year), PostedValue(amount),
      PostedValue(paidOn), .text(document),
    ]
  }
}

/// An advance given back (hoàn ứng), as it is posted.
package struct PostedAdvanceReturn: PostedRecord {
  let advance: Int64
  let amount: Dong
  let returnedOn: CivilDate

  package init(advance: Int64, amount: Dong, returnedOn: CivilDate) {
    self.advance = advance
    self.amount = amount
    self.returnedOn = returnedOn
  }

  package static let table = PostedTable.advanceReturn
  package var columns: [PostedValue] {
    [.integer(advance), PostedValue(amount), PostedValue(returnedOn)]
  }
}
