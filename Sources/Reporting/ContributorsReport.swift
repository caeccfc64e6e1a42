public import Accounting
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

  /// The report over contributors in the order of names.
  public static func report(
    _ context: PaperContext, earnings: [ContributorEarnings]
  ) -> Report {
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
    return Report(
      name: "contributors", header: context.header(), keys: keys, paper: paper,
      rows: earnings.enumerated().map { row($1, number: Int64($0 + 1)) }, tail: tail(earnings))
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

  private static func tail(_ earnings: [ContributorEarnings]) -> ReportTail {
    let sums = [
      ("royalties", earnings.map(\.royalties).sum()),
      ("remuneration", earnings.map(\.remuneration).sum()),
      ("creation", earnings.map(\.creation).sum()), ("gross", earnings.map(\.gross).sum()),
    ]
    return ReportTail(
      members: [
        Member(
          "totals",
          .record(
            [Member("contributors", .integer(Int64(earnings.count)))]
              + sums.map { Member($0.0, .amount($0.1)) }))
      ],
      closing: [
        PaperRow([.empty, .empty, .empty, .empty] + sums.map { .amount($0.1) }, style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(sums[3].1.amount)).")
  }
}
