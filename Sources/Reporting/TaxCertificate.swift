public import Accounting
public import Typesetting

/// A payee's payment of a year, or what took one back, on the certificate.
public struct CertifiedIncome: Sendable {
  /// The day, `nil` of what was paid before go-live.
  public let date: CivilDate?
  /// `paid`, `returned`, `reversed` or `opening`.
  public let cause: String
  /// The run.
  public let run: String?
  /// Before tax.
  public let income: Dong
  /// The income the rate was applied to.
  public let taxable: Dong
  /// The tax withheld.
  public let tax: Dong

  /// Creates a line.
  public init(
    date: CivilDate?, cause: String, run: String?, income: Dong, taxable: Dong, tax: Dong
  ) {
    self.date = date
    self.cause = cause
    self.run = run
    self.income = income
    self.taxable = taxable
    self.tax = tax
  }
}

/// Who a certificate is for.
public struct Taxpayer: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The name.
  public let name: String
  /// The tax code.
  public let taxCode: String?
  /// The national id.
  public let nationalID: String?
  /// The address.
  public let address: String?
  /// Whether the payee is a resident.
  public let isResident: Bool

  /// Creates a taxpayer.
  public init(
    contributor: String, name: String, taxCode: String?, nationalID: String?, address: String?,
    isResident: Bool
  ) {
    self.contributor = contributor
    self.name = name
    self.taxCode = taxCode
    self.nationalID = nationalID
    self.address = address
    self.isResident = isResident
  }
}

/// Chứng từ khấu trừ thuế TNCN: one payee's year.
public enum TaxCertificate {
  /// The JSON keys, in order.
  public static let keys = ["paidOn", "cause", "run", "income", "taxable", "tax", "net"]

  /// The certificate of a year.
  public static func report(
    _ context: PaperContext, year: Int, taxpayer: Taxpayer, lines: [CertifiedIncome]
  ) -> Report {
    var paper = context.paper(
      "CHỨNG TỪ KHẤU TRỪ THUẾ THU NHẬP CÁ NHÂN", subtitles: ["Năm \(year)"],
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false),
        PaperColumn("Thời điểm trả", kind: .date),
        PaperColumn("Khoản thu nhập", isFlexible: true),
        PaperColumn("Tổng thu nhập chịu thuế", kind: .amount),
        PaperColumn("Thu nhập làm căn cứ khấu trừ", kind: .amount),
        PaperColumn("Số thuế đã khấu trừ", kind: .amount),
        PaperColumn("Thu nhập còn được nhận", kind: .amount),
      ], marks: ColumnMarks(["Thu nhập còn được nhận": "1-3"]))
    // The period of the paper is the year of its title.
    paper.subtitles = ["Năm \(year)"]
    paper.captions = captions(context, taxpayer)
    return Report(
      name: "tax-certificate",
      header: context.header() + [
        Member("year", .integer(Int64(year))), Member("contributor", .text(taxpayer.contributor)),
        Member("name", .text(taxpayer.name)), Member("taxCode", .optional(taxpayer.taxCode)),
        Member("nationalId", .optional(taxpayer.nationalID)),
        Member("address", .optional(taxpayer.address)),
        Member("resident", .bool(taxpayer.isResident)),
      ], keys: keys, paper: paper, rows: lines.enumerated().map { row($1, number: Int64($0 + 1)) },
      tail: tail(lines))
  }

  /// Who withheld, from whom, and what the table is.
  private static func captions(_ context: PaperContext, _ taxpayer: Taxpayer) -> [String] {
    let (yes, no) = ("[x]", "[ ]")
    return [
      "I. THÔNG TIN TỔ CHỨC TRẢ THU NHẬP", "Tên tổ chức trả thu nhập: \(context.unit)",
      "Mã số thuế: \(context.taxCode ?? dots)", "Địa chỉ: \(context.address ?? dots)",
      "Điện thoại, liên hệ: \(context.contact ?? dots)", "II. THÔNG TIN NGƯỜI NỘP THUẾ",
      "Họ và tên: \(taxpayer.name) (mã \(taxpayer.contributor))",
      "Mã số thuế: \(taxpayer.taxCode ?? dots); số định danh cá nhân: "
        + (taxpayer.nationalID ?? dots),
      "Cá nhân cư trú: \(taxpayer.isResident ? yes : no); "
        + "cá nhân không cư trú: \(taxpayer.isResident ? no : yes)",
      "Địa chỉ: \(taxpayer.address ?? dots)", "III. THÔNG TIN THUẾ THU NHẬP CÁ NHÂN KHẤU TRỪ",
    ]
  }

  private static let dots = String(repeating: ".", count: 24)

  private static func row(_ line: CertifiedIncome, number: Int64) -> ReportRow {
    ReportRow(
      data: [
        .date(line.date), .text(line.cause), .optional(line.run), .amount(line.income),
        .amount(line.taxable), .amount(line.tax), .amount(line.income - line.tax),
      ],
      cells: [
        .count(number), .date(line.date), .text(content(line)), .amount(line.income),
        .amount(line.taxable), .amount(line.tax), .amount(line.income - line.tax),
      ])
  }

  private static func content(_ line: CertifiedIncome) -> String {
    let run = line.run.map { " đợt \($0)" } ?? ""
    return switch line.cause {
    case "returned": "Chuyển khoản bị trả lại\(run)"
    case "reversed": "Đảo khoản đã chi\(run)"
    case "opening": "Đã chi trước khi mở sổ"
    default: "Nhuận bút, thù lao\(run)"
    }
  }

  private static func tail(_ lines: [CertifiedIncome]) -> ReportTail {
    let (income, tax) = (lines.map(\.income).sum(), lines.map(\.tax).sum())
    let taxable = lines.map(\.taxable).sum()
    let words = AmountInWords.text(tax.amount)
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("income", .amount(income)), Member("taxable", .amount(taxable)),
            Member("tax", .amount(tax)), Member("taxInWords", .text(words)),
            Member("net", .amount(income - tax)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .empty, .amount(income), .amount(taxable), .amount(tax),
            .amount(income - tax),
          ], style: .total)
      ],
      amountInWordsLine: "Số thuế đã khấu trừ bằng chữ: \(words).")
  }
}
