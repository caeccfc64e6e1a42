import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Typesetting

/// `budget spend …`: other spending of the portal (Điều 15.2).
enum SpendCommands {
  static let family = CommandFamily(
    name: "spend", aliases: ["chi-khac"],
    summary: Text(vi: "chi khác của cổng", en: "other spending of the portal"),
    group: Groups.money, commands: [importing], alone: spend)

  private static let spend = Command(
    CommandDescription(
      "spend",
      summary: Text(vi: "chi khác của cổng", en: "other spending of the portal"),
      discussion: Text(
        vi: "Hạ tầng, vận hành và chi khác, để tình hình dự toán đủ mọi khoản của cổng. Ghi nhầm "
          + "thì đảo: nhuanbut reverse SEQ --reason T.",
        en: "Infrastructure, operation and other, so that the budget's execution is whole. A "
          + "mistake is reversed: nhuanbut reverse SEQ --reason T."),
      options: [
        BudgetOptions.line, BudgetOptions.amount,
        OptionDescription(
          "voucher", value: "V", form: .words, Text(vi: "số chứng từ", en: "the voucher's number"),
          required: true),
        OptionDescription(
          "on", value: "D", form: .date,
          Text(vi: "ngày chi, ngày ghi sổ", en: "the day it was spent"),
          required: true),
        OptionDescription(
          "memo", value: "T", form: .words, Text(vi: "nội dung chi", en: "what for"), required: true
        ),
      ],
      synopses: ["--line L --amount A --voucher V --on D --memo T", "import FILE"],
      examples: [
        CommandExample(
          Text(vi: "tiền máy chủ", en: "the server's rent"),
          "nhuanbut budget spend --line HT --amount 3.500.000 --voucher UNC-07 --on 2024-09-12 "
            + "--memo \"Thuê máy chủ quý III\"")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    var findings = Findings()
    let spending = Spending(
      line: try office.budgetLine(context.parsed.value("line") ?? "").code,
      amount: try context.budgetAmount(), voucher: context.parsed.value("voucher") ?? "",
      date: try context.pastDate("on", warning: &findings) ?? context.stamp.today,
      memo: context.parsed.value("memo") ?? "")
    let outcome = try office.spend(spending)
    for warning in outcome.findings.warnings { findings.add(warning) }
    context.warn(findings)
    try context.printOutcome(
      office, "budget-spend",
      [
        ("seq", .integer(outcome.entry)), ("line", .text(spending.line.text)),
        ("amount", .integer(spending.amount.amount)), ("voucher", .text(spending.voucher)),
        ("on", .text(spending.date.description)), ("memo", .text(spending.memo)),
      ],
      Text(
        vi: "đã ghi chi \(spending.amount) đ, dòng \(spending.line), bút toán \(outcome.entry)",
        en: "\(spending.amount.englishText) đ spent of line \(spending.line), "
          + "entry \(outcome.entry)"),
      warnings: findings)
  }

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập các khoản chi khác từ tệp", en: "take other spending from a file"),
      discussion: Text(
        vi: "Cột line, amount, voucher, on, memo. Nhập hết hoặc không nhập gì; nhập lại cùng một "
          + "tệp không ghi thêm.",
        en: "Columns line, amount, voucher, on, memo. All of it or nothing; the same file again "
          + "adds nothing."),
      arguments: [Options.file], options: Options.table)
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importSpending(context.tableFile())
    context.warn(summary.findings)
    try context.printOutcome(
      office, "budget-spend-import",
      [("rows", .integer(Int64(summary.rows))), ("added", .integer(Int64(summary.added)))],
      Text(
        vi: "\(summary.rows.paperText) dòng, \(summary.added.paperText) mới",
        en: "\(summary.rows.english("row")), \(summary.added.englishText) new"),
      warnings: summary.findings)
  }
}
