import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `remuneration …`: thù lao and incentives.
enum RemunerationCommands {
  static let family = CommandFamily(
    name: "remuneration", aliases: ["thu-lao"],
    summary: Text(vi: "thù lao, khuyến khích", en: "remuneration and incentives"),
    group: Groups.content, commands: [importing, pool, list])

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập thù lao từ tệp", en: "take remuneration from a file"),
      discussion: InputTable.remuneration.columns(
        then: Text(
          vi:
            "Có --period thì tệp là bảng tính kiểu cũ: STT, CHỨC DANH, NGƯỜI THỰC HIỆN, SỐ KỲ, ĐƠN "
            + "GIÁ, THÀNH TIỀN. Phần đầu bảng, nhóm và chữ ký được bỏ qua; dòng tổng và SỐ KỲ × ĐƠN "
            + "GIÁ được đối chiếu với THÀNH TIỀN. Mỗi dòng thành thù lao mã KỲ-STT.",
          en:
            "With --period the file is the old working sheet; its columns, by their English names, "
            + "are number, role, contributor, count, price, amount. Letterhead, group titles and "
            + "signatures are passed over; totals and count × price are compared with the amount. "
            + "Each row is the remuneration PERIOD-STT.")),
      arguments: [Options.file],
      options: [Options.period, Options.from, Options.to, Options.dryRun] + Options.table,
      examples: [
        CommandExample(
          Text(vi: "bảng tính tháng 9", en: "September's working sheet"),
          "nhuanbut remuneration import thu-lao.xlsx --period 2024-09")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let (file, isDry) = (context.tableFile(), context.parsed.flag("dry-run"))
    let summary =
      if let period = try context.period() {
        try office.importRemunerationSheet(file, of: period, isDry: isDry)
      } else { try office.importRemuneration(file, isDry: isDry) }
    try context.printImport(office, "remuneration-import", summary)
  }

  private static let pool = Command(
    CommandDescription(
      "pool", aliases: ["chia-quy"],
      summary: Text(
        vi: "chia quỹ thù lao của một vai trò theo trọng số",
        en: "share a role's pool by weights"),
      options: [
        Options.period, Options.from, Options.to,
        OptionDescription("role", value: "R", Text(vi: "vai trò", en: "the role"), required: true),
        OptionDescription(
          "percent", value: "X",
          Text(vi: "tỷ lệ % trên nhuận bút của kỳ", en: "per cent of the period's royalties"),
          required: true),
      ], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    guard
      let percent = try context.parsed.parse(
        "percent",
        as: { text in Percentage(text: text.hasSuffix("%") ? String(text.dropLast()) : text) },
        expected: Text(vi: "tỷ lệ, ví dụ 12,5", en: "a percentage, such as 12.5"),
        kind: .invalidInput)
    else { preconditionFailure("the option is required") }
    let office = try context.office()
    let period = try context.requiredPeriod()
    let role = context.parsed.value("role") ?? ""
    let shared = try office.sharePool(period: period, role: role, percent: percent)
    try context.printOutcome(
      office, "remuneration-pool",
      [
        ("role", .text(role)), ("count", .integer(Int64(shared.count))),
        ("amount", .integer(shared.amount.amount)),
      ],
      Text(
        vi: "đã chia \(shared.amount) đ cho \(shared.count.paperText) người",
        en: "shared \(shared.amount.englishText) đ among \(shared.count.englishText)"),
      period: period)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê thù lao", en: "list remuneration"),
      options: [Options.period, Options.from, Options.to, Options.site, Options.own],
      rules: [Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.remunerationList(
      period: try context.period(), site: try context.site(in: office))
    try office.read { () throws(Failure) in try context.print(report) }
  }

  /// `report remuneration`.
  static let report = Command(
    CommandDescription(
      "remuneration", aliases: ["thu-lao"],
      summary: Text(vi: "bảng kê thù lao, khuyến khích", en: "the remuneration of a period"),
      options: [Options.period, Options.from, Options.to, Options.site, Options.own],
      rules: [Options.needsPeriod, Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.remunerationReport(
      period: try context.requiredPeriod(), site: try context.site(in: office))
    try office.read { () throws(Failure) in try context.print(report) }
  }
}
