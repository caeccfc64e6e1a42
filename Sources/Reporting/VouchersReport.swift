public import Accounting
public import Diagnostics
import Legislation
public import Typesetting

/// A payment voucher (phiếu chi).
public struct Voucher: Sendable {
  /// Where it stands.
  public enum State: String, Sendable {
    /// Not yet paid.
    case draft
    /// Paid.
    case paid
    /// Its run was voided; the number stays used.
    case void
  }

  /// The number, `2024-0001`.
  public let number: String
  /// Where it stands.
  public let state: State
  /// The contributor's code.
  public let contributor: String
  /// Who takes the money.
  public let name: String
  /// Where that person lives.
  public let address: String?
  /// What is handed over.
  public let amount: Dong
  /// What it is for.
  public let memo: String

  /// Creates a voucher.
  public init(
    number: String, state: State, contributor: String, name: String, address: String?,
    amount: Dong, memo: String
  ) {
    self.number = number
    self.state = state
    self.contributor = contributor
    self.name = name
    self.address = address
    self.amount = amount
    self.memo = memo
  }
}

/// Phiếu chi of a run, one sheet each, laid out as form C41-BB.
public enum VouchersReport {
  /// The JSON keys, in order.
  public static let keys = [
    "voucher", "state", "contributor", "name", "address", "amount", "amountInWords", "memo",
  ]

  /// Hands on every voucher, by its number.
  public typealias Vouchers = (
    _ body: (Voucher) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report of a run.
  public static func report(
    _ context: PaperContext, run: String, payDate: CivilDate, vouchers: @escaping Vouchers
  ) -> Report {
    Report(
      name: "vouchers", header: context.header() + [Member("run", .text(run))], keys: keys,
      paper: nil
    ) { (body) throws(Failure) in
      var (count, amount): (Int64, Dong) = (0, .zero)
      try vouchers { (voucher) throws(Failure) in
        count += 1
        if voucher.state != .void { amount += voucher.amount }
        try body(
          ReportRow(
            data: data(of: voucher), sheet: sheet(context, voucher, run: run, payDate: payDate)))
      }
      return ReportTail(
        members: [
          Member(
            "totals",
            .record([Member("count", .integer(count)), Member("amount", .amount(amount))]))
        ])
    }
  }

  private static func data(of voucher: Voucher) -> [Datum] {
    [
      .text(voucher.number), .text(voucher.state.rawValue), .text(voucher.contributor),
      .text(voucher.name), .optional(voucher.address), .amount(voucher.amount),
      .text(AmountInWords.text(voucher.amount.amount)), .text(voucher.memo),
    ]
  }

  /// One voucher as a page: the payee's copy and the cashier's proof.
  static func sheet(
    _ context: PaperContext, _ voucher: Voucher, run: String, payDate: CivilDate
  ) -> Sheet {
    let isVoid = voucher.state == .void
    let date = payDate.signedText
    let day = date.prefix(1).uppercased() + date.dropFirst()
    let form = context.voucherForm.map { [$0] } ?? []
    return Sheet(
      Paper(
        letterhead: Letterhead(
          unit: context.unit, details: context.unitDetails,
          aside: form + [
            "Quyển số: ............", "Số: \(voucher.number)", "Nợ: ............",
            "Có: ............",
          ]),
        title: context.layout.title ?? "PHIẾU CHI", subtitles: [day] + (isVoid ? ["(ĐÃ HỦY)"] : []),
        captions: [
          "Họ và tên người nhận tiền: \(voucher.name)", "Địa chỉ: \(voucher.address ?? dots)",
          "Lý do chi: \(voucher.memo)", "Số tiền: \(voucher.amount) đồng",
          "Viết bằng chữ: \(AmountInWords.text(voucher.amount.amount)).",
          "Kèm theo: bảng thanh toán của đợt \(run) và ............ chứng từ gốc.",
        ],
        notes: context.layout.note.map { [$0] } ?? [],
        placeAndDate: context.place.map { "\($0), \(date)" } ?? day,
        signatures: isVoid ? [] : context.signatures,
        acknowledgements: isVoid ? [] : ["Đã nhận đủ số tiền (viết bằng chữ): \(dots)"],
        footer: context.footer),
      name: voucher.number)
  }

  private static let dots = String(repeating: ".", count: 60)
}
