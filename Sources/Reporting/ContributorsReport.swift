public import Accounting
public import Diagnostics
public import Typesetting

/// What a contributor earned in a period, of each kind.
public struct ContributorEarnings: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The contributor's name.
  public let name: String
  /// In how many items the contributor has a share.
  public var items: Int64 = 0
  /// Royalties (nhuận bút).
  public var royalties = Dong.zero
  /// Remuneration and incentives (thù lao, khuyến khích).
  public var remuneration = Dong.zero
  /// Creation work (tạo lập thông tin).
  public var creation = Dong.zero

  /// Starts with nothing earned.
  public init(contributor: String, name: String) {
    self.contributor = contributor
    self.name = name
  }

  /// Everything, before tax.
  public var gross: Dong { royalties + remuneration + creation }
}

/// Bảng tổng hợp theo tác giả: what each contributor earned in a period.
public enum ContributorsReport {
  /// The JSON keys, in order.
  public static let keys = [
    "contributor", "name", "items", "royalties", "remuneration", "creation", "gross",
  ]

  /// Hands on what each contributor earned, in the order of names.
  public typealias Earnings = (
    _ body: (ContributorEarnings) throws(Failure) -> Void
  ) throws(Failure) -> Void

  /// The report over contributors that are handed on one by one.
  public static func report(_ context: PaperContext, earnings: @escaping Earnings) -> Report {
    let paper = context.paper(
      "BẢNG TỔNG HỢP NHUẬN BÚT, THÙ LAO THEO TÁC GIẢ",
      columns: [
        PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
        PaperColumn("Họ và tên", isFlexible: true), PaperColumn("Số tin, bài", kind: .count),
        PaperColumn("Nhuận bút", group: "Được hưởng", kind: .amount),
        PaperColumn("Thù lao", group: "Được hưởng", kind: .amount),
        PaperColumn("Tạo lập thông tin", group: "Được hưởng", kind: .amount),
        PaperColumn("Cộng", group: "Được hưởng", kind: .amount),
      ], marks: ColumnMarks(["Cộng": "2+3+4"]))
    return Report(name: "contributors", header: context.header(), keys: keys, paper: paper) {
      (body) throws(Failure) in
      var totals = Totals()
      try earnings { (earned) throws(Failure) in
        totals.add(earned)
        try body(row(earned, number: totals.contributors))
      }
      return tail(totals)
    }
  }

  private static func row(_ earned: ContributorEarnings, number: Int64) -> ReportRow {
    ReportRow(
      data: [
        .text(earned.contributor), .text(earned.name), .integer(earned.items),
        .amount(earned.royalties), .amount(earned.remuneration), .amount(earned.creation),
        .amount(earned.gross),
      ],
      cells: [
        .count(number), .code(earned.contributor), .text(earned.name), .count(earned.items),
        .amount(earned.royalties), .amount(earned.remuneration), .amount(earned.creation),
        .amount(earned.gross),
      ])
  }

  private static func tail(_ totals: Totals) -> ReportTail {
    let sums = [
      ("royalties", totals.royalties), ("remuneration", totals.remuneration),
      ("creation", totals.creation), ("gross", totals.gross),
    ]
    return ReportTail(
      members: [
        Member(
          "totals",
          .record(
            [Member("contributors", .integer(totals.contributors))]
              + sums.map { Member($0.0, .amount($0.1)) }))
      ],
      closing: [
        PaperRow([.empty, .empty, .empty, .empty] + sums.map { .amount($0.1) }, style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(totals.gross.amount)).")
  }
}

/// What all contributors earned.
private struct Totals {
  private(set) var contributors: Int64 = 0
  private(set) var royalties = Dong.zero
  private(set) var remuneration = Dong.zero
  private(set) var creation = Dong.zero
  var gross: Dong { royalties + remuneration + creation }

  mutating func add(_ earned: ContributorEarnings) {
    contributors += 1
    royalties += earned.royalties
    remuneration += earned.remuneration
    creation += earned.creation
  }
}
