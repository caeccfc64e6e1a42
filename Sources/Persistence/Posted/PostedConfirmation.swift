package import Accounting

/// A confirmed payment, as it is posted: what the payee was on that day is copied with it.
package struct PostedConfirmation: Sendable {
  package let payment: Int64
  package let contributor: ContributorCode
  package let name: String
  package let kind: String
  package let paidOn: CivilDate
  package let gross: Dong
  package let taxable: Dong
  package let tax: Dong
  package let net: Dong
  package let document: String?

  package init(
    payment: Int64, contributor: ContributorCode, name: String, kind: String, paidOn: CivilDate,
    gross: Dong, taxable: Dong, tax: Dong, net: Dong, document: String?
  ) {
    self.payment = payment
    self.contributor = contributor
    self.name = name
    self.kind = kind
    self.paidOn = paidOn
    self.gross = gross
    self.taxable = taxable
    self.tax = tax
    self.net = net
    self.document = document
  }

  func row(entry: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(entry), .integer(payment), .text(contributor.text), .text(name), .text(kind),
      .text(paidOn.description), .integer(gross.amount), .integer(taxable.amount),
      .integer(tax.amount), .integer(net.amount), PostedValue(document),
    ])
  }
}
