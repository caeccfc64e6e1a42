import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
public import Typesetting

extension Office {
  /// Bảng thanh toán kiêm ký nhận of a run.
  public func paymentsReport(run number: String) throws(Failure) -> Report {
    try paymentsReport(run: number, showsRecouped: false)
  }

  /// The same with the column of what was recouped in any case, where sheets stand together.
  func paymentsReport(run number: String, showsRecouped: Bool) throws(Failure) -> Report {
    let run = try knownRun(number)
    let payments = try standingPayments(of: run)
    return PaymentsReport.report(
      try paperContext(period: run.span, .payments), run: (number, run.payDate),
      payments: payments.map { payment in
        PaymentLine(
          contributor: payment.contributor.text, name: payment.name,
          receiver: payment.receiver.name, gross: payment.gross, taxable: payment.taxable,
          tax: payment.tax, recouped: payment.recouped, method: payment.receiver.method,
          voucher: payment.voucher)
      }, charges: try lineCharges(of: run).charges, showsRecouped: showsRecouped)
  }

  /// Bảng thanh toán cho đối tượng thụ hưởng: what goes to which account. A payment of which nothing
  /// is left to transfer is not in it.
  public func bankReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let payments = try standingPayments(of: run).filter { payment in
      payment.receiver.method == "transfer" && payment.net > .zero && !payment.isVoid
    }
    return BankReport.report(
      try paperContext(period: run.span, .bank), run: number, payDate: run.payDate,
      transfers: payments.map { payment in
        let isOther = payment.receiver.name != nil
        return Transfer(
          contributor: payment.contributor.text, name: payment.receiver.name ?? payment.name,
          account: payment.receiver.account ?? "", bank: payment.receiver.bank,
          amount: payment.net,
          memo: run.purpose + (isOther ? " của \(payment.name)" : ""))
      })
  }

  /// Bảng kê nội dung thanh toán: what a run spends of each budget line, before tax.
  public func treasuryReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let charges = run.state == "void" ? [] : try lineCharges(of: run).charges
    let lines = Dictionary(
      try budgetLines().map { ($0.code.text, $0) }, uniquingKeysWith: { $1 })
    return TreasuryReport.report(
      try paperContext(period: run.span, .treasury), run: number, payDate: run.payDate,
      rows: charges.map { charge in
        let line = lines[charge.line]
        return TreasuryLine(
          line: charge.line, index: charge.index, chapter: line?.chapter, section: line?.section,
          content: "\(line?.name ?? charge.line): \(run.purpose)", amount: charge.gross)
      })
  }

  /// Phiếu chi: the cash payees of a run, a sheet each, voided numbers among them.
  public func vouchersReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let payments = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).payments(of: run.id)
    }
    let vouchers = payments.compactMap { payment in
      payment.voucher.map { number in
        Voucher(
          number: number,
          state: payment.isVoid ? .void : payment.isConfirmed ? .paid : .draft,
          contributor: payment.contributor.text, name: payment.receiver.name ?? payment.name,
          address: payment.receiver.address, amount: payment.net,
          memo: run.purpose + (payment.receiver.name == nil ? "" : " của \(payment.name)"))
      }
    }.sorted { $0.number < $1.number }
    return VouchersReport.report(
      try paperContext(period: run.span, .voucher), run: number, payDate: run.payDate,
      vouchers: vouchers)
  }

  /// The payments of a run; of a run voided after it was paid in part, those that were paid.
  func standingPayments(of run: StoredRun) throws(Failure) -> [StoredPayment] {
    let all = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).payments(of: run.id)
    }
    let isCut = all.contains(where: \.isConfirmed)
    return all.filter { !isCut || !$0.isVoid }
  }
}

extension StoredRun {
  /// The stretch of event dates, where a first day was given.
  fileprivate var span: Period? { from.flatMap { Period(from: $0, to: to) } }

  /// What the money is for, as bank memos and vouchers say it.
  fileprivate var purpose: String {
    "Nhuận bút, thù lao đến ngày \(to.paperText), đợt \(number)"
  }
}
