public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A piece of creation work, as reports show it.
public struct WorkLine: Sendable {
  /// The work.
  public let work: CreationWork
  /// How much was done, in the unit of the activity, to four decimals.
  public let quantity: String?
  /// The rate that entered the calculation, exact.
  public let rate: String?
  /// What is payable.
  public let amount: Dong
  /// What each contributor gets.
  public let shares: [(contributor: String, name: String, role: String, amount: Dong)]
  /// Where it stands.
  public let state: PartState
  /// Where the figures come from.
  public let citations: [Citation]

  /// Creates a line.
  public init(
    work: CreationWork, quantity: String?, rate: String?, amount: Dong,
    shares: [(contributor: String, name: String, role: String, amount: Dong)], state: PartState,
    citations: [Citation]
  ) {
    self.work = work
    self.quantity = quantity
    self.rate = rate
    self.amount = amount
    self.shares = shares
    self.state = state
    self.citations = citations
  }
}

/// Bảng thanh toán tạo lập thông tin: work by work, with its rate and legal basis (Điều 16.2).
public enum WorksReport {
  /// The JSON keys, in order.
  public static let keys = [
    "work", "doneOn", "activity", "quantity", "rate", "modifiers", "amount", "shares", "state",
    "citations", "characters", "description", "item",
  ]

  /// The report over lines that are handed on one by one.
  public static func report(
    _ context: PaperContext, name: String = "works",
    lines: @escaping (_ body: (WorkLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper(
      "BẢNG THANH TOÁN TẠO LẬP, CHUYỂN ĐỔI, SỐ HÓA THÔNG TIN",
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Ngày xong", kind: .date),
        PaperColumn("Nội dung công việc; người thực hiện", isFlexible: true),
        PaperColumn("Loại việc", group: calculation, isFlexible: true),
        PaperColumn("Đơn vị", group: calculation),
        PaperColumn("Khối lượng", group: calculation, kind: .number),
        PaperColumn("Mức chi", group: calculation, kind: .number),
        PaperColumn("Điều chỉnh", group: calculation, isFlexible: true),
        PaperColumn("Thành tiền", kind: .amount), PaperColumn("Trạng thái"),
      ], marks: ColumnMarks())
    return Report(name: name, header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var (number, count, total) = (Int64(0), Int64(0), Dong.zero)
      var documents: Set<String> = []
      try lines { (line) throws(Failure) in
        number += 1
        if line.state.isCounted {
          count += 1
          total += line.amount
        }
        documents.formUnion(line.citations.map(\.description))
        try body(row(line, context, number: number))
      }
      return ReportTail(
        members: [
          Member(
            "totals",
            .record([Member("count", .integer(count)), Member("amount", .amount(total))]))
        ],
        closing: [
          PaperRow(
            [
              .empty, .empty, .empty, .empty, .empty, .empty, .empty, .empty, .empty,
              .amount(total),
            ],
            style: .total)
        ],
        amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(total.amount)).",
        notes: documents.isEmpty
          ? [] : ["Căn cứ: " + documents.sorted().joined(separator: "; ") + "."])
    }
  }

  private static let calculation = "Cách tính"

  private static func row(
    _ line: WorkLine, _ context: PaperContext, number: Int64
  ) -> ReportRow {
    let work = line.work
    let people = line.shares.map { "\($0.name) \($0.amount)" }.joined(separator: "; ")
    return ReportRow(
      data: [
        .text(work.id.text), .date(work.doneOn), .text(work.activity), .optional(line.quantity),
        rate(line.rate), RoyaltiesReport.modifiers(work.modifiers), .amount(line.amount),
        shares(line.shares, line.state), .text(line.state.rawValue),
        RoyaltiesReport.citations(line.citations), .optional(work.characters),
        .optional(work.description), .optional(work.item?.text),
      ],
      cells: [
        .count(number), .code(work.id.text), .date(work.doneOn),
        .text((work.description.map { "\($0) " } ?? "") + "(\(people))"),
        .text(context.activityNames[work.activity] ?? work.activity),
        .text(context.activityUnits[work.activity] ?? ""),
        line.quantity.map { .number($0) } ?? .empty, line.rate.map { .number($0) } ?? .empty,
        .text(context.words(work.modifiers)),
        .amount(line.amount), .text(Vocabulary.state(line.state)),
      ])
  }

  /// Whole đồng as a number; the half of an odd rate as a decimal.
  private static func rate(_ rate: String?) -> Datum {
    guard let rate else { return .null }
    return Int64(rate).map { .integer($0) } ?? .text(rate)
  }

  private static func shares(
    _ shares: [(contributor: String, name: String, role: String, amount: Dong)],
    _ state: PartState
  ) -> Datum {
    .nested(
      json: .list(
        shares.map { share in
          .record([
            Member("contributor", .text(share.contributor)), Member("role", .text(share.role)),
            Member("amount", .amount(share.amount)), Member("state", .text(state.rawValue)),
          ])
        }),
      csv: shares.map { "\($0.contributor)=\($0.amount.amount)" }.joined(separator: ";"))
  }
}
