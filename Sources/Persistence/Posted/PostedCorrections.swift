package import Accounting

/// What was reversed of a share, as it is posted.
package struct PostedReversal: PostedRecord {
  /// What led to it.
  package enum Cause: String, Sendable {
    /// `reverse`.
    case reverse
    /// An item was withdrawn and its money cancelled.
    case withdraw
    /// The law changed for the past and the amount is less.
    case adjust
    /// Nobody claimed it.
    case fund
  }

  let share: Int64
  let amount: Dong
  let tax: Dong
  let wasPaid: Bool
  let cause: Cause

  package init(share: Int64, amount: Dong, tax: Dong, wasPaid: Bool, cause: Cause) {
    self.share = share
    self.amount = amount
    self.tax = tax
    self.wasPaid = wasPaid
    self.cause = cause
  }

  package static let table = PostedTable.reversal
  package var columns: [PostedValue] {
    [
      .integer(share), PostedValue(amount), PostedValue(tax), PostedValue(wasPaid),
      .text(cause.rawValue),
    ]
  }
}

/// What a payee must give back, as it is posted.
package struct PostedReceivable: PostedRecord {
  let contributor: ContributorCode
  let line: LineCode
  let source: FundingSource
  let amount: Dong
  let cause: String

  package init(
    contributor: ContributorCode, line: LineCode, source: FundingSource, amount: Dong,
    cause: String
  ) {
    self.contributor = contributor
    self.line = line
    self.source = source
    self.amount = amount
    self.cause = cause
  }

  package static let table = PostedTable.receivable
  package var columns: [PostedValue] {
    [
      .text(contributor.text), .text(line.text), .text(source.rawValue), PostedValue(amount),
      .text(cause),
    ]
  }
}

/// A transfer that came back, as it is posted.
package struct PostedPaymentReturn: PostedRecord {
  let payment: StoredPayment
  let returnedOn: CivilDate
  let reason: String

  package init(payment: StoredPayment, returnedOn: CivilDate, reason: String) {
    self.payment = payment
    self.returnedOn = returnedOn
    self.reason = reason
  }

  package static let table = PostedTable.paymentReturn
  package var columns: [PostedValue] {
    [
      .integer(payment.id), .text(payment.contributor.text), PostedValue(returnedOn),
      PostedValue(payment.gross), PostedValue(payment.taxable), PostedValue(payment.tax),
      PostedValue(payment.recouped), .text(reason),
    ]
  }
}

/// What a payment recouped of an advance or a receivable, as it is posted; negative where the
/// transfer came back.
package struct PostedRecoupment: PostedRecord {
  let payment: Int64
  let advance: Int64?
  let receivable: Int64?
  let amount: Dong

  package init(payment: Int64, advance: Int64?, receivable: Int64?, amount: Dong) {
    precondition((advance == nil) != (receivable == nil), "one of the two is recouped")
    self.payment = payment
    self.advance = advance
    self.receivable = receivable
    self.amount = amount
  }

  package static let table = PostedTable.recoupment
  package var columns: [PostedValue] {
    [.integer(payment), PostedValue(advance), PostedValue(receivable), PostedValue(amount)]
  }
}
