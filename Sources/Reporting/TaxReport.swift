public import Accounting
public import Diagnostics
public import Payments
public import Typesetting

/// A payee of a period, as the tax lists show it (người nộp thuế).
public struct TaxLine: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The name as it was posted last.
  public let name: String
  /// The kind as it was posted last.
  public let kind: String
  /// Whether the payee is a resident.
  public let isResident: Bool
  /// The tax code.
  public let taxCode: String?
  /// The national id.
  public let nationalID: String?
  /// What was paid in the period, before tax, less what was taken back.
  public let income: Dong
  /// The income the rate was applied to.
  public let taxable: Dong
  /// The tax withheld, less what was taken back.
  public let tax: Dong
  /// Why.
  public let basis: WithholdingBasis
  /// The income from 1 January to the end of the period, what was paid before go-live too.
  public let yearToDate: Dong

  /// Creates a line.
  public init(
    contributor: String, name: String, kind: String, isResident: Bool, taxCode: String?,
    nationalID: String?, income: Dong, taxable: Dong, tax: Dong, basis: WithholdingBasis,
    yearToDate: Dong
  ) {
    self.contributor = contributor
    self.name = name
    self.kind = kind
    self.isResident = isResident
    self.taxCode = taxCode
    self.nationalID = nationalID
    self.income = income
    self.taxable = taxable
    self.tax = tax
    self.basis = basis
    self.yearToDate = yearToDate
  }
}

/// Bảng kê khấu trừ thuế TNCN of a period, by the day it was paid.
public enum TaxReport {
  /// The JSON keys, in order.
  public static let keys = [
    "contributor", "name", "kind", "resident", "taxCode", "nationalId", "income", "taxable", "tax",
    "basis", "yearToDate",
  ]

  /// Hands on every payee, in the Vietnamese order of names.
  public typealias Lines = (
    _ body: (TaxLine) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report of a period.
  public static func report(
    _ context: PaperContext, remitted: Dong, lines: @escaping Lines
  ) -> Report {
    let paper = context.paper(
      "BẢNG KÊ KHẤU TRỪ THUẾ THU NHẬP CÁ NHÂN",
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Họ và tên", minimumWidth: 16, isFlexible: true),
        PaperColumn("Mã số thuế, số định danh", kind: .code),
        PaperColumn("Thu nhập", kind: .amount), PaperColumn("Thu nhập tính thuế", kind: .amount),
        PaperColumn("Thuế đã khấu trừ", kind: .amount), PaperColumn("Căn cứ", isFlexible: true),
        PaperColumn("Lũy kế từ đầu năm", kind: .amount),
      ], marks: ColumnMarks())
    return Report(name: "tax", header: context.header(), keys: keys, paper: paper) {
      (body) throws(Failure) in
      var sum = TaxSum()
      try lines { (line) throws(Failure) in
        sum.add(line)
        try body(row(line, number: sum.payees))
      }
      return tail(sum, remitted: remitted)
    }
  }

  private static func row(_ line: TaxLine, number: Int64) -> ReportRow {
    ReportRow(
      data: [
        .text(line.contributor), .text(line.name), .text(line.kind), .bool(line.isResident),
        .optional(line.taxCode), .optional(line.nationalID), .amount(line.income),
        .amount(line.taxable), .amount(line.tax), .text(line.basis.rawValue),
        .amount(line.yearToDate),
      ],
      cells: [
        .count(number), .code(line.contributor), .text(line.name),
        .code(line.taxCode ?? line.nationalID ?? ""), .amount(line.income), .amount(line.taxable),
        .amount(line.tax), .text(Vocabulary.basis(line.basis)), .amount(line.yearToDate),
      ])
  }

  private static func tail(_ sum: TaxSum, remitted: Dong) -> ReportTail {
    let (income, tax) = (sum.income, sum.tax)
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("payees", .integer(sum.payees)), Member("income", .amount(income)),
            Member("tax", .amount(tax)), Member("remitted", .amount(remitted)),
            Member("due", .amount(tax - remitted)),
          ]))
      ],
      closing: [
        PaperRow(
          [
            .empty, .empty, .empty, .empty, .amount(income),
            .amount(sum.taxable), .amount(tax), .empty, .amount(sum.yearToDate),
          ], style: .total)
      ],
      notes: ["Đã nộp: \(remitted) đồng. Còn phải nộp: \(tax - remitted) đồng."])
  }
}

/// What the payees of a period come to.
private struct TaxSum {
  private(set) var payees: Int64 = 0
  private(set) var (income, taxable, tax, yearToDate) = (
    Dong.zero, Dong.zero, Dong.zero, Dong.zero
  )

  mutating func add(_ line: TaxLine) {
    payees += 1
    income += line.income
    taxable += line.taxable
    tax += line.tax
    yearToDate += line.yearToDate
  }
}

extension Vocabulary {
  static func basis(_ basis: WithholdingBasis) -> String {
    switch basis {
    case .withheld: "khấu trừ"
    case .onRequest: "khấu trừ theo đề nghị"
    case .nonResident: "cá nhân không cư trú"
    case .commitment: "cam kết"
    case .belowThreshold: "dưới ngưỡng"
    case .payroll: "chuyển bộ phận tiền lương"
    case .organisation: "tổ chức"
    }
  }
}
