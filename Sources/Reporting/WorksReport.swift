public import Accounting
public import Diagnostics
public import Legislation
public import Payments
public import Royalties
public import Typesetting

/// A piece of creation work, as reports show it; or what was posted to it later.
public struct WorkLine: Sendable {
  /// What the row is.
  public let kind: LineKind
  /// The work.
  public let work: CreationWork
  /// How much was done, in the unit of the activity, to four decimals.
  public let quantity: String?
  /// The rate that entered the calculation, exact.
  public let rate: String?
  /// What is payable.
  public let amount: Dong
  /// What each contributor gets.
  public let shares: [LineShare]
  /// Where it stands.
  public let state: PartState
  /// Where the figures come from.
  public let citations: [Citation]

  /// Creates a line.
  public init(
    kind: LineKind = .line, work: CreationWork, quantity: String?, rate: String?, amount: Dong,
    shares: [LineShare], state: PartState, citations: [Citation]
  ) {
    self.kind = kind
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
    "citations", "characters", "description", "item", "kind", "postedOn", "reverses",
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
      var tally = LineTally()
      try lines { (line) throws(Failure) in
        let number = tally.add(line.amount, line.state, line.citations)
        try body(row(line, context, number: number))
      }
      return tally.tail(amountAfter: 9)
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
        LineShare.data(line.shares), .text(line.state.rawValue),
        RoyaltiesReport.citations(line.citations), .optional(work.characters),
        .optional(work.description), .optional(work.item?.text), .text(line.kind.code),
        .date(line.kind.postedOn), .optional(line.kind.entry),
      ],
      cells: [
        .count(number), .code(work.id.text), .date(work.doneOn),
        .text(
          [line.kind.words, work.description, "(\(people))"].compactMap { $0 }.joined(
            separator: " ")),
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
}
