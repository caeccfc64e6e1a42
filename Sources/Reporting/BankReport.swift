public import Accounting
public import Diagnostics
public import Typesetting

/// A transfer of a run (lệnh chuyển khoản).
public struct Transfer: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The holder of the account: the contributor, or who receives in its place.
  public let name: String
  /// The account, whole: the paper needs it.
  public let account: String
  /// The bank.
  public let bank: String?
  /// What is transferred.
  public let amount: Dong
  /// What it is for.
  public let memo: String

  /// Creates a transfer.
  public init(
    contributor: String, name: String, account: String, bank: String?, amount: Dong, memo: String
  ) {
    self.contributor = contributor
    self.name = name
    self.account = account
    self.bank = bank
    self.amount = amount
    self.memo = memo
  }
}

/// Bảng thanh toán cho đối tượng thụ hưởng: its total is the payment order's.
public enum BankReport {
  /// The JSON keys, in order.
  public static let keys = ["contributor", "name", "account", "bank", "amount", "memo"]

  /// Hands on every transfer, in order.
  public typealias Transfers = (
    _ body: (Transfer) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report of a run.
  public static func report(
    _ context: PaperContext, run: String, payDate: CivilDate, transfers: @escaping Transfers
  ) -> Report {
    let paper = context.paper(
      "BẢNG THANH TOÁN CHO ĐỐI TƯỢNG THỤ HƯỞNG",
      subtitles: ["Đợt chi trả \(run), ngày chi \(payDate.paperText)"],
      captions: context.payerCaptions,
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false),
        PaperColumn("Họ và tên", minimumWidth: 16, isFlexible: true),
        PaperColumn("Số tài khoản", group: "Tài khoản nhận tiền", kind: .code),
        PaperColumn("Ngân hàng", group: "Tài khoản nhận tiền", isFlexible: true),
        PaperColumn("Số tiền", kind: .amount), PaperColumn("Nội dung", isFlexible: true),
      ], marks: ColumnMarks())
    return Report(
      name: "bank", header: context.header() + [Member("run", .text(run))], keys: keys,
      paper: paper
    ) { (body) throws(Failure) in
      var (count, amount): (Int64, Dong) = (0, .zero)
      try transfers { (transfer) throws(Failure) in
        count += 1
        amount += transfer.amount
        try body(row(transfer, number: count))
      }
      return .sum(amount, under: [.empty, .empty, .empty, .empty, .amount(amount)])
    }
  }

  private static func row(_ transfer: Transfer, number: Int64) -> ReportRow {
    ReportRow(
      data: [
        .text(transfer.contributor), .text(transfer.name), .text(transfer.account),
        .optional(transfer.bank), .amount(transfer.amount), .text(transfer.memo),
      ],
      cells: [
        .count(number), .text(transfer.name), .code(transfer.account),
        .text(transfer.bank ?? ""), .amount(transfer.amount), .text(transfer.memo),
      ])
  }
}

extension ReportTail {
  /// Totals of one amount, in figures and words.
  static func sum(_ amount: Dong, under cells: [Cell]) -> ReportTail {
    let words = AmountInWords.text(amount.amount)
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([Member("amount", .amount(amount)), Member("amountInWords", .text(words))]))
      ],
      closing: [PaperRow(cells, style: .total)], amountInWordsLine: "Số tiền bằng chữ: \(words).")
  }
}
