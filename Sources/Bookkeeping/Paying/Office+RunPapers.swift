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
    let report = PaymentsReport.report(
      try paperContext(period: run.span, .payments), run: (number, run.payDate),
      charges: try lineCharges(of: run).charges, showsRecouped: showsRecouped
    ) { (body) throws(Failure) in
      try self.forEachPayment(of: run, .standing) { (payment) throws(Failure) in
        try body(
          PaymentLine(
            contributor: payment.contributor.text, name: payment.name,
            receiver: payment.receiver.name, gross: payment.gross, taxable: payment.taxable,
            tax: payment.tax, recouped: payment.recouped, method: payment.receiver.method,
            voucher: payment.voucher))
      }
    }
    return marked(report, of: run)
  }

  /// Bảng thanh toán cho đối tượng thụ hưởng: what goes to which account. A payment of which nothing
  /// is left to transfer is not in it.
  public func bankReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let purpose = try purpose(of: run)
    let report = BankReport.report(
      try paperContext(period: run.span, .bank), run: number, payDate: run.payDate
    ) { (body) throws(Failure) in
      try self.forEachPayment(of: run, .transferred) { (payment) throws(Failure) in
        try body(
          Transfer(
            contributor: payment.contributor.text, name: payment.receiver.name ?? payment.name,
            account: payment.receiver.account ?? "", bank: payment.receiver.bank,
            amount: payment.net, memo: payment.memo(purpose)))
      }
    }
    return marked(report, of: run)
  }

  /// Bảng kê nội dung thanh toán: what a run spends of each budget line, before tax.
  public func treasuryReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let charges = run.state == "void" ? [] : try lineCharges(of: run).charges
    let lines = Dictionary(
      try budgetLines().map { ($0.code.text, $0) }, uniquingKeysWith: { $1 })
    let report = TreasuryReport.report(
      try paperContext(period: run.span, .treasury), run: number, payDate: run.payDate,
      rows: charges.map { charge in
        let line = lines[charge.line]
        return TreasuryLine(
          line: charge.line, index: charge.index, chapter: line?.chapter, section: line?.section,
          content: "\(line?.name ?? charge.line) \(run.until)", amount: charge.gross)
      })
    return marked(report, of: run)
  }

  /// Phiếu chi: the cash payees of a run, a sheet each, voided numbers among them.
  public func vouchersReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let purpose = try purpose(of: run)
    return VouchersReport.report(
      try paperContext(period: run.span, .voucher), run: number, payDate: run.payDate
    ) { (body) throws(Failure) in
      try self.forEachPayment(of: run, .withVoucher) { (payment) throws(Failure) in
        try body(
          Voucher(
            number: payment.voucher ?? "",
            state: payment.isVoid ? .void : payment.isConfirmed ? .paid : .draft,
            contributor: payment.contributor.text, name: payment.receiver.name ?? payment.name,
            address: payment.receiver.address, amount: payment.net, memo: payment.memo(purpose)))
      }
    }
  }

  /// What the money of a run is for, as bank memos and vouchers say it: a run that is charged to no
  /// line of royalties pays creation work.
  private func purpose(of run: StoredRun) throws(Failure) -> String {
    let charged = Set(try lineCharges(of: run).charges.map(\.line))
    let lines = try budgetLines().filter { charged.contains($0.code.text) }
    let isCreation = !lines.isEmpty && lines.allSatisfy { $0.category != .royalties }
    return "\(isCreation ? "Tạo lập thông tin" : "Nhuận bút, thù lao") \(run.until)"
  }

  /// A paper of a run that is void says so, lest it be signed and paid.
  func marked(_ report: Report, of run: StoredRun) -> Report {
    guard run.state == "void" else { return report }
    var paper = report.paper
    paper?.subtitles.append("ĐỢT ĐÃ HỦY, KHÔNG CÓ GIÁ TRỊ THANH TOÁN")
    return Report(
      name: report.name, header: report.header, keys: report.keys, paper: paper, walk: report.walk)
  }

  private func forEachPayment(
    of run: StoredRun, _ choice: RunStore.Choice, _ body: (StoredPayment) throws(Failure) -> Void
  ) throws(Failure) {
    try RunStore(ledger.connection).forEachPayment(
      of: run.id, choice, mapping: { Failure(storage: $0) }, body)
  }
}

extension StoredPayment {
  /// What it is for, and whose money it is where another receives it.
  fileprivate func memo(_ purpose: String) -> String {
    receiver.name == nil ? purpose : "\(purpose) của \(name)"
  }
}

extension StoredRun {
  /// The stretch of event dates, where a first day was given.
  fileprivate var span: Period? { from.flatMap { Period(from: $0, to: to) } }

  /// Up to when, and which run.
  fileprivate var until: String { "đến ngày \(to.paperText), đợt \(number)" }
}
