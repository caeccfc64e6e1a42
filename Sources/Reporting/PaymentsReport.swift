public import Accounting
public import Diagnostics
public import Typesetting

/// A payee of a run, as reports show it.
public struct PaymentLine: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The contributor's name.
  public let name: String
  /// Who receives in the contributor's place.
  public let receiver: String?
  /// Before tax.
  public let gross: Dong
  /// The income the rate was applied to.
  public let taxable: Dong
  /// The tax withheld.
  public let tax: Dong
  /// What was recouped.
  public let recouped: Dong
  /// `transfer` or `cash`.
  public let method: String
  /// The voucher's number.
  public let voucher: String?

  /// Creates a line.
  public init(
    contributor: String, name: String, receiver: String? = nil, gross: Dong, taxable: Dong,
    tax: Dong, recouped: Dong, method: String, voucher: String?
  ) {
    self.contributor = contributor
    self.name = name
    self.receiver = receiver
    self.gross = gross
    self.taxable = taxable
    self.tax = tax
    self.recouped = recouped
    self.method = method
    self.voucher = voucher
  }

  /// What the payee receives (thực lĩnh).
  public var net: Dong { gross - tax - recouped }
}

/// What a run takes from a budget line.
public struct LineCharge: Sendable {
  /// The line's code.
  public let line: String
  /// The item of the state budget index.
  public let index: String?
  /// Before tax.
  public let gross: Dong
  /// The tax withheld.
  public let tax: Dong
  /// What was kept back of receivables and advances.
  public let recouped: Dong

  /// Creates a charge.
  public init(line: String, index: String?, gross: Dong, tax: Dong, recouped: Dong = .zero) {
    self.line = line
    self.index = index
    self.gross = gross
    self.tax = tax
    self.recouped = recouped
  }

  /// What is paid out of the line (thực chi).
  public var net: Dong { gross - tax - recouped }
}

/// Bảng thanh toán nhuận bút, thù lao kiêm danh sách ký nhận of a run.
public enum PaymentsReport {
  /// The JSON keys, in order.
  public static let keys = [
    "contributor", "name", "gross", "taxable", "tax", "recouped", "net", "payment", "voucher",
  ]

  /// Hands on every payee, in order.
  public typealias Payments = (
    _ body: (PaymentLine) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report of a run.
  ///
  /// - Parameters:
  ///   - context: the head and the foot of the paper.
  ///   - run: its number and pay date, `nil` for a sheet over several runs.
  ///   - charges: what each budget line is charged.
  ///   - showsRecouped: whether the table has the column of what was recouped; without a word it
  ///     has it where something was.
  ///   - payments: hands on the payees, in the order of the paper.
  public static func report(
    _ context: PaperContext, run: (number: String, payDate: CivilDate)?, charges: [LineCharge],
    showsRecouped: Bool = false, payments: @escaping Payments
  ) -> Report {
    let isRecouped = showsRecouped || charges.contains { $0.recouped > .zero }
    let paper = context.paper(
      "BẢNG THANH TOÁN NHUẬN BÚT, THÙ LAO KIÊM DANH SÁCH KÝ NHẬN",
      subtitles: run.map { ["Đợt chi trả \($0.number), ngày chi \($0.payDate.paperText)"] } ?? [],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Họ và tên", minimumWidth: 16, isFlexible: true),
        PaperColumn("Số tiền", kind: .amount), PaperColumn("Thuế TNCN", kind: .amount),
      ] + (isRecouped ? [PaperColumn("Thu hồi", kind: .amount)] : []) + [
        PaperColumn("Thực lĩnh", kind: .amount), PaperColumn("Hình thức"),
        PaperColumn("Ký nhận", minimumWidth: 12),
      ], marks: ColumnMarks(["Thực lĩnh": isRecouped ? "1-2-3" : "1-2"]))
    return Report(
      name: "payments",
      header: context.header() + (run.map { [Member("run", .text($0.number))] } ?? []),
      keys: keys, paper: paper
    ) { (body) throws(Failure) in
      var sum = PaymentSum()
      try payments { (payment) throws(Failure) in
        sum.add(payment)
        try body(row(payment, number: sum.count, isRecouped: isRecouped))
      }
      return tail(sum, charges, isRecouped: isRecouped)
    }
  }

  private static func row(
    _ payment: PaymentLine, number: Int64, isRecouped: Bool
  ) -> ReportRow {
    let receiver = payment.receiver.map { " (nhận thay: \($0))" } ?? ""
    return ReportRow(
      data: [
        .text(payment.contributor), .text(payment.name), .amount(payment.gross),
        .amount(payment.taxable), .amount(payment.tax), .amount(payment.recouped),
        .amount(payment.net), .text(payment.method), .optional(payment.voucher),
      ],
      cells: [
        .count(number), .code(payment.contributor), .text(payment.name + receiver),
        .amount(payment.gross), .amount(payment.tax),
      ] + (isRecouped ? [.amount(payment.recouped)] : []) + [
        .amount(payment.net),
        .text(Vocabulary.method(payment.method) + (payment.voucher.map { " \($0)" } ?? "")),
      ])
  }

  private static func tail(
    _ sum: PaymentSum, _ charges: [LineCharge], isRecouped: Bool
  ) -> ReportTail {
    let (gross, tax, recouped, net) = (sum.gross, sum.tax, sum.recouped, sum.net)
    precondition(
      gross == charges.map(\.gross).sum() && net == charges.map(\.net).sum(),
      "the lines of a run sum to its payees")
    let byLine = charges.map { charge in
      Datum.record([
        Member("line", .text(charge.line)), Member("index", .optional(charge.index)),
        Member("gross", .amount(charge.gross)), Member("tax", .amount(charge.tax)),
        Member("net", .amount(charge.net)),
      ])
    }
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("gross", .amount(gross)), Member("tax", .amount(tax)),
            Member("recouped", .amount(recouped)), Member("net", .amount(net)),
            Member("netInWords", .text(AmountInWords.text(net.amount))),
            Member("byLine", .list(byLine)),
          ]))
      ],
      closing: [
        PaperRow(
          [.empty, .empty, .empty, .amount(gross), .amount(tax)]
            + (isRecouped ? [.amount(recouped)] : []) + [.amount(net)], style: .total)
      ],
      amountInWordsLine: "Số tiền thực lĩnh bằng chữ: \(AmountInWords.text(net.amount)).")
  }
}

/// What the payees of a run come to.
private struct PaymentSum {
  private(set) var count: Int64 = 0
  private(set) var (gross, tax, recouped, net) = (Dong.zero, Dong.zero, Dong.zero, Dong.zero)

  mutating func add(_ payment: PaymentLine) {
    count += 1
    gross += payment.gross
    tax += payment.tax
    recouped += payment.recouped
    net += payment.net
  }
}
