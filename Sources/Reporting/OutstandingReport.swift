public import Accounting
public import Diagnostics
public import Payments
public import Typesetting

/// A share that is not paid (khoản còn nợ).
public struct OutstandingLine: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The contributor's name.
  public let name: String
  /// The item, `work:ID` or `rem:ID`.
  public let item: String
  /// The part, empty for the whole.
  public let part: String
  /// Where the share stands today.
  public let state: PartState
  /// What it comes to today; before grading nothing is known.
  public let amount: Dong?
  /// When it was published.
  public let publishedOn: CivilDate
  /// By when it is to be paid, where the law sets a term.
  public let dueOn: CivilDate?
  /// How many days it is overdue on the day of the report.
  public let daysOverdue: Int?

  /// Creates a line.
  public init(
    contributor: String, name: String, item: String, part: String, state: PartState,
    amount: Dong?, publishedOn: CivilDate, dueOn: CivilDate?, daysOverdue: Int?
  ) {
    self.contributor = contributor
    self.name = name
    self.item = item
    self.part = part
    self.state = state
    self.amount = amount
    self.publishedOn = publishedOn
    self.dueOn = dueOn
    self.daysOverdue = daysOverdue
  }

  /// Whether it was approved: the totals are over these.
  var isApproved: Bool { state == .approved || state == .inRun || state == .paid }
}

/// Công nợ nhuận bút on a day, by age against the 60 days (18/2014/NĐ-CP, Điều 4.10).
public enum OutstandingReport {
  /// The JSON keys, in order.
  public static let keys = [
    "contributor", "item", "part", "state", "amount", "publishedOn", "dueOn", "daysOverdue",
  ]

  /// Hands on every share that is not paid, in order.
  public typealias Lines = (
    _ body: (OutstandingLine) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report of a day.
  public static func report(
    _ context: PaperContext, on date: CivilDate, lines: @escaping Lines
  ) -> Report {
    let paper = context.paper(
      "CÔNG NỢ NHUẬN BÚT", subtitles: ["Đến ngày \(date.paperText)"],
      columns: [
        PaperColumn("Mã", kind: .code), PaperColumn("Họ và tên", isFlexible: true),
        PaperColumn("Tin, bài", kind: .code), PaperColumn("Trạng thái"),
        PaperColumn("Ngày đăng", kind: .date), PaperColumn("Hạn trả", kind: .date),
        PaperColumn("Quá hạn (ngày)", kind: .count, isTotalled: false),
        PaperColumn("Số tiền", kind: .amount, isTotalled: false),
      ], marks: ColumnMarks())
    return Report(
      name: "outstanding", header: context.header() + [Member("on", .text(date.description))],
      keys: keys, paper: paper
    ) { (body) throws(Failure) in
      var tally = OutstandingTally()
      try lines { (line) throws(Failure) in
        tally.add(line)
        try body(row(line))
      }
      return tally.tail
    }
  }

  private static func row(_ line: OutstandingLine) -> ReportRow {
    ReportRow(
      data: [
        .text(line.contributor), .text(line.item), .text(line.part), .text(line.state.rawValue),
        .amount(line.amount), .date(line.publishedOn), .date(line.dueOn),
        .optional(line.daysOverdue.map { Int64($0) }),
      ],
      cells: [
        .code(line.contributor), .text(line.name),
        .code(line.part.isEmpty ? line.item : "\(line.item)/\(line.part)"),
        .text(Vocabulary.state(line.state)), .date(line.publishedOn), .date(line.dueOn),
        line.daysOverdue.map { .count(Int64($0)) } ?? .empty, .amount(line.amount),
      ])
  }
}
